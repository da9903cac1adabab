import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Report, ReportElement } from '../../index.ts';
import type { BuilderState } from './state.ts';

/** Renders the element of a state into a box; as long as the tag is the same, the element is updated, not replaced. */
class PreviewDirective extends Directive {
  #names: readonly string[] = [];

  render(_state: BuilderState, _made: Report | null): typeof noChange {
    return noChange;
  }

  override update(
    { element: box }: ElementPart,
    [state, made]: [BuilderState, Report | null],
  ): typeof noChange {
    const { element: tag, attributes, lang, themes, tokens, width } = state;
    const same = box.firstElementChild?.localName === tag;
    const element = same ? (box.firstElementChild as ReportElement) : document.createElement(tag);
    const values: Record<string, string> = { ...attributes, lang };
    if (same) for (const name of this.#names) if (!(name in values)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(values))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#names = Object.keys(values);
    if ((element as ReportElement).report !== (made ?? undefined))
      (element as ReportElement).report = made ?? undefined;
    element.className = themes.map((theme) => `theme-${theme}`).join(' ');
    for (const name of [...element.style])
      if (!(name in tokens) && name !== 'max-width') element.style.removeProperty(name);
    for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
    element.style.maxWidth = width ? `${width}px` : '';
    if (!same) box.replaceChildren(element);
    return noChange;
  }
}

export const previewOf = directive(PreviewDirective);
