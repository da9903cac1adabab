import { type nothing, render, type TemplateResult } from 'lit';
import '../../src/define.ts';
import type { WidgetEvents } from '../../src/elements/events.ts';
import { eventually } from './eventually.ts';

export const TAGS = ['indicator-gauge', 'plan-vs-actual', 'project-list', 'indicator-trend'] as const;
export type Tag = (typeof TAGS)[number];
export type Widget = HTMLElementTagNameMap[Tag];

/** Inserts markup into the page, or into a container, and returns its first element. */
export function place<E extends Element = HTMLElement>(
  markup: string,
  into: Element | ShadowRoot = document.body,
): E {
  into.innerHTML = markup;
  return into.firstElementChild as E;
}

afterEach(() => document.body.replaceChildren());

/** A template in a box of its own. */
export function rendered(template: TemplateResult | typeof nothing): HTMLElement {
  const box = place('<div></div>');
  render(template, box);
  return box;
}

/** The first match of a selector in the shadow root of an element. */
export function inside<E extends Element = HTMLElement>(widget: Element, selector: string): E {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${widget.localName}>`);
  return found;
}

export function allInside<E extends Element = HTMLElement>(widget: Element, selector: string): E[] {
  return [...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export const part = <E extends Element = HTMLElement>(widget: Element, name: string): E =>
  inside<E>(widget, `[part~="${name}"]`);

export const hasPart = (widget: Element, name: string): boolean =>
  allInside(widget, `[part~="${name}"]`).length > 0;

/** The text of a node, with collapsed white space. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name of a table's row, without the unit that a narrow table prints below it. */
export function rowName(row: Element): string {
  const name = row.querySelector('th')?.cloneNode(true) as Element | undefined;
  name?.querySelector('.below')?.remove();
  return textOf(name);
}

export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Waits until an element shows its figure. */
export async function shown<E extends Element>(widget: E): Promise<E> {
  await eventually(`<${widget.localName}> shows a figure`, () => hasPart(widget, 'figure'));
  await settled(widget);
  return widget;
}

/** Waits until an element shows a message. */
export async function refused<E extends Element>(widget: E): Promise<E> {
  await eventually(`<${widget.localName}> shows a message`, () => hasPart(widget, 'message'));
  return widget;
}

/** Shown, and less than a viewport away, where every chart is open. */
const isNear = (plot: Element): boolean => {
  const { top, bottom } = plot.getBoundingClientRect();
  return isShown(plot) && bottom > 2 - innerHeight && top < 2 * innerHeight - 2;
};

/** Scrolls to the chart of an element and waits until all charts near the viewport are drawn. */
export async function drawn<E extends Element>(widget: E): Promise<E> {
  await shown(widget);
  part(widget, 'chart').scrollIntoView({ block: 'center' });
  const complete = () => marks(widget).length > 0 && allInside(widget, '.plot').filter(isNear).every(isDrawn);
  await eventually(`<${widget.localName}> draws`, complete);
  await frames();
  return widget;
}

/** Waits for the pending updates of an element. */
export async function settled(widget: Element): Promise<void> {
  await ('updateComplete' in widget ? widget.updateComplete : undefined);
}

/** Waits for the toolbar of an element, which a gauge has behind a button. */
export async function withTools<E extends Element>(widget: E): Promise<E> {
  const [more] = allInside(widget, '.more');
  if (more?.getAttribute('aria-expanded') === 'false') more.click();
  await settled(widget);
  return widget;
}

/** An element from markup, once it shows its figure. */
export const widget = <E extends Element = HTMLElement>(markup: string): Promise<E> =>
  shown(place<E>(markup));

/** Two frames: observers of the current one have been called. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

const isDrawn = (box: Element): boolean => box.querySelector(':scope > svg') !== null;

/** The plots of an element with a drawing. */
export const charts = (widget: Element): HTMLElement[] =>
  allInside(widget, '.plot').filter((box): box is HTMLElement => isDrawn(box));

/** The marks painted by ECharts in an element. */
export const marks = (widget: Element): SVGElement[] =>
  charts(widget).flatMap((box) => [...box.querySelectorAll<SVGElement>('svg path, svg polyline, svg line')]);

/** The marks with a fill or stroke in a colour token. */
export const painted = (widget: Element, color: string): SVGElement[] =>
  marks(widget).filter((mark) =>
    ['fill', 'stroke'].some((attribute) => mark.getAttribute(attribute) === `var(--dd-color-${color})`),
  );

/** A route of test/test-routes.mjs under a unique URL. */
export const route = (name: string, query: Record<string, string> = {}): string =>
  `/test-routes/${name}?${new URLSearchParams({ ...query, fresh: crypto.randomUUID() })}`;

/** The number of requests for a route. */
export async function requests(src: string): Promise<number> {
  const answer = await fetch(`/test-routes/requests?for=${encodeURIComponent(src)}`);
  return answer.json();
}

/** The bundled report under another id, which is also its issuer; the response is delayed until `release`. */
export function delayedReport(id: string) {
  const held = crypto.randomUUID();
  return {
    src: route('report', { id, held }),
    release: async (): Promise<void> => {
      await fetch(`/test-routes/release?gate=${held}`);
    },
  };
}

/**
 * Records the details of the events of a type until the test ends. Not the events: a failed comparison of
 * events would print the whole page.
 */
export function recordEvents<Type extends keyof WidgetEvents>(type: Type): WidgetEvents[Type][] {
  const details: WidgetEvents[Type][] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<WidgetEvents[Type]>).detail);
  document.addEventListener(type, listen);
  endings.push(() => document.removeEventListener(type, listen));
  return details;
}

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});
