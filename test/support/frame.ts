import { allInside, hasPart, part, place, route, settled, type Tag } from './elements.ts';
import { eventually } from './eventually.ts';
import { pointer } from './pointer.ts';

before(async () => {
  const { ok } = await fetch('/dist/cdn/district-dashboard.js');
  if (!ok) throw new Error('these tests need dist/: npm run build:dist');
});

/** A page in a frame. */
export async function framed(attributes: string): Promise<Document> {
  const frame = place<HTMLIFrameElement>(
    `<iframe ${attributes} width="780" height="560" style="border: 0"></iframe>`,
  );
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('the document of the frame is not accessible');
  return frame.contentDocument;
}

/** A page in a frame that may never finish loading: once its tags are there. */
export async function framedWith(tag: Tag, attributes: string): Promise<Document> {
  const frame = place<HTMLIFrameElement>(
    `<iframe ${attributes} width="780" height="560" style="border: 0"></iframe>`,
  );
  await eventually(`<${tag}> is in the page`, () => !!frame.contentDocument?.querySelector(tag));
  return frame.contentDocument as Document;
}

/** A page of test/fixtures, with an optional policy. */
export const fixture = (name: string, policy?: string): Promise<Document> =>
  framed(`src="${route('page', { name, ...(policy && { policy }) })}"`);

/** A page of this HTML, from the server, with an optional policy. */
export const served = (html: string, policy = ''): Promise<Document> =>
  framed(`src="${route('under-policy', { policy, html: `<!doctype html><html lang="zh-CN">${html}` })}"`);

export const the = <Name extends Tag>(document: Document, tag: Name): HTMLElementTagNameMap[Name] => {
  const element = document.querySelector<HTMLElementTagNameMap[Name]>(tag);
  if (!element) throw new Error(`no <${tag}> in the page`);
  return element;
};

/** The number of marks in an element of another page. */
export const marksIn = (element: Element): number => allInside(element, '.plot svg path').length;

/** Waits until an element of another page has drawn its chart. */
export async function draws(element: HTMLElement): Promise<void> {
  await eventually(
    `<${element.localName}> shows a figure`,
    () => !!element.shadowRoot && hasPart(element, 'figure'),
  );
  part(element, 'chart').scrollIntoView();
  await eventually(`<${element.localName}> draws`, () => marksIn(element) > 0);
  // Its table comes after its chart.
  await settled(element);
}

/** Scrolls to an element of a frame and returns its centre in this page. */
function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center' });
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (frame?.left ?? 0) + left + width / 2, y: (frame?.top ?? 0) + top + height / 2 };
}

/** Moves the pointer over an element of a frame. */
export const pointerInFrame = {
  move: (element: Element): Promise<void> => pointer.move(middleOf(element)),
  click: (element: Element): Promise<void> => pointer.click(middleOf(element)),
};

/** The problems of a page that loads test/fixtures/watch.js: violations, errors, console messages. */
export const problemsOf = (document: Document): string[] =>
  (document.defaultView as unknown as { problems: string[] }).problems.slice();

/** Records the types of the files exported in a page, without saving them. */
export function filesFrom(page: Document): string[] {
  const files: string[] = [];
  const { URL } = page.defaultView as Window & typeof globalThis;
  const create = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    files.push(file.type);
    return create.call(URL, file);
  };
  page.addEventListener('click', (event) => {
    if ((event.target as Element).matches('a[download]')) event.preventDefault();
  });
  return files;
}
