import { noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../src/define.ts';
import type { IndicatorGauge } from '../src/index.ts';

/** The attributes of every element, by name. */
export interface Settings {
  src?: string;
  year?: number;
  display?: IndicatorGauge['display'];
  notes?: IndicatorGauge['notes'];
  'heading-level'?: number;
  'group-key'?: string;
  'state-key'?: string;
  lang?: string;
  /** Not an attribute, but the property: a report, or several. */
  report?: unknown;
}

class AttributesDirective extends Directive {
  #names: string[] = [];

  render(_attributes: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [object]): typeof noChange {
    const given = Object.entries(attributes).filter(([, value]) => value != null && value !== '');
    for (const name of this.#names) if (!given.some(([key]) => key === name)) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, String(value));
    this.#names = given.map(([name]) => name);
    return noChange;
  }
}

const attributesOf = directive(AttributesDirective);

/**
 * An element with its attributes and its content, so that the docs show the HTML to copy. A changed argument updates
 * the attribute of the same element.
 */
export function widget(tag: string, { report, ...attributes }: Settings, content: unknown = nothing) {
  const name = unsafeStatic(tag);
  return html`<${name} ${attributesOf(attributes)} .report=${report}>${content}</${name}>`;
}
