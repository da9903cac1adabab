import { getInstanceByDom } from 'echarts/core';
import { type nothing, render, type TemplateResult } from 'lit';
import '../../src/define.ts';
import type { WidgetEvents } from '../../src/elements/events.ts';
import { eventually } from './eventually.ts';

export const TAGS = ['indicator-gauge', 'plan-vs-actual', 'project-list'] as const;
export type Tag = (typeof TAGS)[number];
export type Widget = HTMLElementTagNameMap[Tag];

/** Puts markup into the page, or into a part of it, and gives its first element. */
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

/** The one element inside a widget that a selector names. */
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

/** What is written in a node, white space as the user sees it. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Waits until a widget shows its figure. */
export async function shown<E extends Element>(widget: E): Promise<E> {
  await eventually(`<${widget.localName}> shows a figure`, () => hasPart(widget, 'figure'));
  await settled(widget);
  return widget;
}

/** Waits until a widget says why it shows nothing. */
export async function refused<E extends Element>(widget: E): Promise<E> {
  await eventually(`<${widget.localName}> says what is wrong`, () => hasPart(widget, 'message'));
  return widget;
}

/** Shown, and clearly less than a viewport off the screen, where every chart is open. */
const isNear = (plot: Element): boolean => {
  const { top, bottom } = plot.getBoundingClientRect();
  return isShown(plot) && bottom > 2 - innerHeight && top < 2 * innerHeight - 2;
};

/** Scrolls to where a widget draws and waits until it has drawn all that is near. */
export async function drawn<E extends Element>(widget: E): Promise<E> {
  await shown(widget);
  part(widget, 'chart').scrollIntoView({ block: 'center' });
  const isDrawn = () =>
    marks(widget).length > 0 &&
    allInside(widget, '.plot')
      .filter(isNear)
      .every((plot) => getInstanceByDom(plot as HTMLElement) !== undefined);
  await eventually(`<${widget.localName}> draws`, isDrawn);
  await frames();
  return widget;
}

/** Waits until a widget has nothing left to render. */
export async function settled(widget: Element): Promise<void> {
  await ('updateComplete' in widget ? widget.updateComplete : undefined);
}

/** A widget from markup, with its figure. */
export const widget = <E extends Element = HTMLElement>(markup: string): Promise<E> =>
  shown(place<E>(markup));

/** Two frames: what the observers of this one have asked for is done. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** The boxes in a widget that hold an ECharts instance. */
export const charts = (widget: Element): HTMLElement[] =>
  allInside(widget, 'div').filter((box) => getInstanceByDom(box) !== undefined);

/** Everything that ECharts has painted in a widget. */
export const marks = (widget: Element): SVGElement[] =>
  charts(widget).flatMap((box) => [...box.querySelectorAll<SVGElement>('svg path, svg polyline, svg line')]);

/** What is painted in one colour: a fill or a line in a custom property of ours. */
export const painted = (widget: Element, color: string): SVGElement[] =>
  marks(widget).filter((mark) =>
    ['fill', 'stroke'].some((attribute) => mark.getAttribute(attribute) === `var(--dd-color-${color})`),
  );

/** An answer of test/test-routes.mjs under a URL that nobody has asked for. */
export const route = (name: string, query: Record<string, string> = {}): string =>
  `/test-routes/${name}?${new URLSearchParams({ ...query, fresh: crypto.randomUUID() })}`;

/** How often the server has been asked for a route. */
export async function requests(src: string): Promise<number> {
  const answer = await fetch(`/test-routes/requests?for=${encodeURIComponent(src)}`);
  return answer.json();
}

/** The bundled report under another id, which its source line shows too; kept back until it is released. */
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
 * What the events of a type tell the document, until the test ends. Plain data only: a failed comparison of
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
