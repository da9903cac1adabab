import { expect } from 'chai';
import { hasPart, isShown, part, route, TAGS, type Tag, textOf } from './elements.ts';
import { eventually } from './eventually.ts';
import { draws, framed, marksIn, problemsOf } from './frame.ts';

/** What the block of a page in test/cases says: how it is served, and what must hold. */
export interface Case {
  /** The file. */
  name: string;
  kind: string;
  type?: string;
  policy?: string;
  /** It is rendered by `district-dashboard render` first. */
  rendered?: boolean;
  hash?: string;
  /** Elements that draw their charts, that show figures, or prerendered ones. */
  draws?: Tag[];
  shows?: Tag[];
  prerendered?: Tag[];
  /** Elements that show the content of the page, or a message. */
  keeps?: Tag[];
  refuses?: Tag[];
  /** Elements of which each is below the one before. */
  inOrder?: string[];
  /** Texts that are in the page, and that are not. */
  says?: string[];
  never?: string[];
  /** What each problem of the page says; without it, there is none. */
  told?: string;
  /** Statements of test/cases.test.ts. */
  then?: string[];
}

/** The case of a page, from its block. */
export function caseOf(path: string, page: string): Case {
  const [, block] = /<script type="application\/json" id="case">(.*?)<\/script>/s.exec(page) ?? [];
  if (!block) throw new Error(`no block in ${path}`);
  return { name: path.slice(path.lastIndexOf('/') + 1), ...JSON.parse(block) };
}

export function open({ name, type, policy, rendered, hash = '' }: Case): Promise<Document> {
  const query = {
    name,
    ...(type && { type }),
    ...(policy && { policy }),
    ...(rendered && { rendered: 'yes' }),
  };
  return framed(`src="${route('case', query)}${hash}"`);
}

/** The heights that a figure may have, in a page about 780 px wide. */
const HEIGHTS: Record<Tag, [number, number]> = {
  'indicator-gauge': [200, 800],
  'plan-vs-actual': [150, 2500],
  'project-list': [300, 4000],
  'indicator-trend': [300, 1200],
};

function hasSaneSize(element: Element, tag: Tag): void {
  const { width, height } = element.getBoundingClientRect();
  expect(height, `the height of <${tag}>`).to.be.within(...HEIGHTS[tag]);
  expect(width, `the width of <${tag}>`).to.be.within(280, 821);
}

/** Whether a figure is in the box of its element, so that it lies over nothing that follows. */
function isInItsBox(element: Element, tag: Tag): void {
  const { bottom } = element.getBoundingClientRect();
  for (const name of ['title', 'chart', 'note'])
    if (hasPart(element, name))
      expect(part(element, name).getBoundingClientRect().bottom, `${name} of <${tag}>`).to.be.at.most(bottom);
}

/** The content of a tag that its figure replaces, or not. */
const ownContent = (element: Element) => [...element.children].filter(({ slot }) => !slot);

const all = (page: Document, tags: Tag[] = []) =>
  tags.flatMap((tag) => {
    const found = [...page.querySelectorAll<HTMLElement>(tag)];
    if (found.length === 0) throw new Error(`no <${tag}> in the page`);
    return found.map((element) => ({ tag, element }));
  });

const textIn = (page: Document): string =>
  [
    page.body,
    ...all(
      page,
      TAGS.filter((tag) => page.querySelector(tag)),
    ).map(({ element }) => element.shadowRoot),
  ]
    .map(textOf)
    .join(' ');

/** Checks what the elements of a page show. */
export async function shows(page: Document, { inOrder = [], says = [], never = [], ...expected }: Case) {
  for (const { element } of all(page, expected.draws)) await draws(element);
  for (const { element, tag } of all(page, [...(expected.draws ?? []), ...(expected.shows ?? [])])) {
    await eventually(`<${tag}> shows a figure`, () => !!element.shadowRoot && hasPart(element, 'figure'));
    for (const content of ownContent(element))
      expect(isShown(content), `fallback of <${tag}>`).to.equal(false);
    hasSaneSize(element, tag);
    isInItsBox(element, tag);
  }
  for (const { element, tag } of all(page, expected.prerendered)) {
    expect(isShown(element.querySelector('.dd-static figure') as Element), tag).to.equal(true);
    expect(element.querySelectorAll('.plot svg path').length, `drawings of <${tag}>`).to.be.above(0);
    expect(marksIn(element)).to.equal(0);
    hasSaneSize(element, tag);
  }
  for (const { element, tag } of all(page, expected.keeps)) {
    expect(ownContent(element)).to.not.be.empty;
    for (const content of ownContent(element)) expect(isShown(content), `content of <${tag}>`).to.equal(true);
  }
  for (const { element, tag } of all(page, expected.refuses)) {
    await eventually(`<${tag}> shows a message`, () => !!element.shadowRoot && hasPart(element, 'message'));
    expect(isShown(part(element, 'message'))).to.equal(true);
  }
  const boxes = inOrder.map((selector) => page.querySelector(selector)?.getBoundingClientRect());
  for (const [index, box] of boxes.slice(1).entries())
    expect(box?.top, `${inOrder[index + 1]} below ${inOrder[index]}`).to.be.at.least(
      boxes[index]?.bottom ?? NaN,
    );
  for (const text of says) await eventually(`it says ${text}`, () => textIn(page).includes(text));
  for (const text of never) expect(textIn(page)).to.not.include(text);
}

/** Checks the problems that a page has had. */
export async function hasProblems(page: Document, { told }: Case): Promise<void> {
  if (told) await eventually(`it tells of a problem: ${told}`, () => problemsOf(page).length > 0);
  expect(problemsOf(page).filter((problem) => !told || !problem.includes(told))).to.deep.equal([]);
}
