import rendered from '../fixtures/rendered.html?raw';
import { hasPart, place, settled } from './elements.ts';
import { eventually } from './eventually.ts';

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = '/dist/static.css';

before(async () => {
  const loaded = new Promise((resolve, reject) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', () => reject(new Error('no dist/static.css: npm run build:dist')));
  });
  document.head.append(sheet);
  await loaded;
});
after(() => sheet.remove());

const source = new DOMParser().parseFromString(rendered, 'text/html');

/** The markup of an element as it was rendered. */
export const markup = (selector: string, change: (element: Element) => void = () => {}): string => {
  const element = source.querySelector(selector)?.cloneNode(true) as Element | undefined;
  if (!element) throw new Error(`no ${selector} in test/fixtures/rendered.html`);
  change(element);
  return element.outerHTML;
};

export const GAUGE = 'indicator-gauge[indicator=gdp-growth]';
export const ROWS = 'plan-vs-actual:not([group])';
export const BRIEF = 'plan-vs-actual[display=brief]';
export const LIST = 'project-list';

/** An element with its prerendered figure, followed by a paragraph. */
export async function prerendered(
  selector: string,
  change?: (element: Element) => void,
): Promise<HTMLElement> {
  const box = place(
    `<div style="margin: 2em; width: 700px">${markup(selector, change)}<p class="after">之后</p></div>`,
  );
  const element = box.firstElementChild as HTMLElement;
  await settled(element);
  return element;
}

export const figureIn = (element: Element): HTMLElement => {
  const figure = element.querySelector<HTMLElement>('.dd-static figure');
  if (!figure) throw new Error('the element has no prerendered figure');
  return figure;
};
export const within = (element: Element, selector: string): HTMLElement => {
  const found = figureIn(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the prerendered figure`);
  return found;
};

export const isHydrated = (element: Element) => hasPart(element, 'figure');
export const hydrated = async (element: Element) => {
  await eventually(`<${element.localName}> is hydrated`, () => isHydrated(element));
  await settled(element);
};

/** The texts of content, but for those of drawings. */
export function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('svg'));
}
