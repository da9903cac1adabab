import { allInside, hasPart, inside, part, settled, TAGS, textOf } from './elements.ts';
import { eventually } from './eventually.ts';

/** The names of the selected rows. */
export const current = (rows: Element): string[] => allInside(rows, '[aria-current=true]').map(textOf);
export const title = (widget: Element): string =>
  hasPart(widget, 'title') ? textOf(part(widget, 'title')) : '';
export const announcement = (widget: Element): string => textOf(inside(widget, '[role=status]'));
export const count = (list: Element): string => textOf(inside(list, '.count-line span'));

/** The button that selects a row. */
export function nameIn(rows: Element, indicator: string): HTMLButtonElement {
  return inside<HTMLButtonElement>(rows, `[data-mark="indicator:${indicator}"] .name`);
}

/** The button of a category beside its bar, which filters the list. */
export function chipIn(list: Element, category: string): HTMLButtonElement {
  return inside<HTMLButtonElement>(list, `[data-mark="category:${category}"] .entry`);
}

/** Whether the tooltip of a mark is pinned. */
export const isPinned = (widget: Element): boolean =>
  allInside(widget, '.tip[role=dialog]:not([hidden])').length > 0;

/** Clicks a row, which pins its tooltip. */
export async function choose(rows: Element, indicator: string): Promise<void> {
  nameIn(rows, indicator).click();
  await eventually('its tooltip is pinned', () => isPinned(rows));
  await settled(rows);
}

/** Loads another copy of the library, with the tags `copy-…`. */
export async function loadCopy(): Promise<void> {
  if (customElements.get(`copy-${TAGS[0]}`)) return;
  const define = customElements.define.bind(customElements);
  const get = customElements.get.bind(customElements);
  Object.assign(customElements, {
    get: (tag: string) => get(`copy-${tag}`),
    define: (tag: string, element: CustomElementConstructor) => define(`copy-${tag}`, element),
  });
  try {
    await import(/* @vite-ignore */ `${location.origin}/dist/cdn/district-dashboard.js?copy`);
  } finally {
    for (const name of ['get', 'define']) Reflect.deleteProperty(customElements, name);
  }
}
