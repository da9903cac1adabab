import type { ReportElement } from '../../src/elements/report-element.ts';
import themes from '../../src/themes.css?raw';
import { allInside, frames, isShown, place, shown } from './elements.ts';
import { eventually } from './eventually.ts';
import { otherDistrict } from './other-district.ts';

/**
 * Every element with every kind of indicator: ordinary, estimated, missing, negative, beyond its plan, in words.
 * `data-other` shows the report of the other district, which has the fall.
 */
const FIGURES = `
  <indicator-gauge indicator="budget-revenue-growth"></indicator-gauge>
  <indicator-gauge indicator="gdp-growth"></indicator-gauge>
  <indicator-gauge indicator="gdp-growth" year="2024"></indicator-gauge>
  <indicator-gauge indicator="fixed-investment-growth" data-other></indicator-gauge>
  <indicator-gauge indicator="urban-jobs"></indicator-gauge>
  <indicator-gauge indicator="new-financial-institutions"></indicator-gauge>
  <plan-vs-actual indicators="budget-revenue-growth gdp-growth pm10 urban-jobs resident-income"></plan-vs-actual>
  <plan-vs-actual group="output" data-other></plan-vs-actual>
  <plan-vs-actual indicators="gdp-growth" year="2024"></plan-vs-actual>
  <indicator-trend indicator="gdp-growth"></indicator-trend>
  <indicator-trend indicator="gdp-growth" src="/data/hailar-2012.json /data/hailar-2014.json /data/hailar-2018.json"></indicator-trend>
  <project-list page-size="2"></project-list>
  <project-list page-size="2" query="学校"></project-list>
  <project-list page-size="2" data-other sort="-investment"></project-list>`;

interface Setting {
  /** A class of themes.css. */
  theme?: string;
  lang?: string;
  display?: 'chart' | 'table' | 'brief' | 'list';
  style?: string;
  /** Whether all charts are drawn. */
  drawn?: boolean;
}

const sheet = document.createElement('style');
sheet.textContent = themes;
before(() => document.head.append(sheet));
after(() => sheet.remove());

/** All figures in a section with a theme, drawn. */
export async function figures(setting: Setting = {}): Promise<HTMLElement[]> {
  const { theme = '', lang = 'zh-CN', display = 'chart', style = '', drawn = true } = setting;
  scrollTo(0, 0);
  const section = place(`<section class="${theme}" lang="${lang}" style="${style}">${FIGURES}</section>`);
  const all = [...section.children] as (HTMLElement & ReportElement)[];
  for (const element of all) {
    element.display = display;
    if (element.dataset['other'] !== undefined) element.report = otherDistrict();
  }
  for (const element of all) await shown(element);
  if (drawn && display === 'chart') {
    for (const element of all) await draw(element);
    // Charts scrolled out of view are closed by now; for print all are open.
    dispatchEvent(new Event('beforeprint'));
  }
  return all;
}

/** Scrolls past all plots of a widget until each is drawn. */
async function draw(element: Element): Promise<void> {
  for (const plot of allInside(element, '.plot')) {
    plot.scrollIntoView({ block: 'center' });
    await eventually('a chart is drawn', () => plot.querySelector('svg path') !== null);
  }
  // Charts scrolled out of view are closed after the next frame.
  await frames(2);
}

/** The visible texts of an element, each with its parent and its boxes. */
export function texts(widget: Element): { text: string; element: Element; boxes: DOMRect[] }[] {
  const found = [];
  const root = widget.shadowRoot as ShadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || !element || element instanceof HTMLStyleElement || !isSeen(element)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length > 0) found.push({ text, element, boxes });
  }
  return found;
}

/** Shown, and neither visually hidden nor in a closed disclosure, which an engine may lay out. */
export const isSeen = (element: Element): boolean =>
  (isShown(element) || getComputedStyle(element).display === 'contents') &&
  getComputedStyle(element).visibility === 'visible' &&
  element.closest('.visually-hidden, details:not([open]) > :not(summary)') === null;

/** The visible controls. */
export const targets = (widget: Element): HTMLElement[] =>
  allInside(widget, 'button, summary, select, input, a[href]').filter(isSeen);

/** A label for an element in failures. */
export const named = (widget: Element, element: Element): string => {
  const of = [widget.localName, widget.getAttribute('indicator')].filter(Boolean).join(' ');
  return `${of}: ${element.localName}.${element.getAttribute('class')} ${element.textContent?.trim().slice(0, 20)}`;
};

/** The text of every style sheet of an element. */
export const cssOf = (widget: Element): string =>
  (widget.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');
