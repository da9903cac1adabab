import { autop } from '@wordpress/autop';
import { expect } from 'chai';
import DOMPurify from 'dompurify';
import { isShown, part, place, shown, textOf } from '../support/elements.ts';
import { figureIn, GAUGE, isHydrated, LIST, markup, ROWS } from '../support/prerendered.ts';

const FALLBACK = '2023年预计4%，计划7.5%。';

/** The snippet of the README, as an editor pastes it between two paragraphs. */
const snippet = (tag: string) =>
  `前文。\n\n<${tag}>\n  <span>${FALLBACK}<a href="report.html">查看报告</a></span>\n</${tag}>\n\n后文。\n`;

const boxOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height].map(Math.round);
};

describe('WordPress’s paragraphs', () => {
  for (const tag of ['indicator-gauge', 'plan-vs-actual', 'project-list'])
    it(`leave the fallback in its tag: ${tag}`, async () => {
      const page = place(`<main>${autop(snippet(tag))}</main>`);
      const element = page.querySelector(tag) as HTMLElement;
      expect(textOf(element)).to.equal(`${FALLBACK}查看报告`);
      await shown(element);
      expect(isShown(element.querySelector('span') as Element)).to.equal(false);
      const outside = [...page.childNodes].filter((node) => !node.contains(element)).map(textOf);
      expect(outside.join('')).to.equal('前文。后文。');
    });

  for (const selector of [GAUGE, ROWS, LIST])
    it(`leave prerendered HTML in its tag, which is in a div: ${selector}`, () => {
      const html = markup(selector);
      const plain = place(`<main style="width: 700px"><div>${html}</div></main>`);
      const said = textOf(figureIn(plain.firstElementChild?.firstElementChild as Element));
      const box = boxOf(plain.firstElementChild as Element);
      const page = place(
        `<main style="width: 700px">${autop(`前文。\n\n<div>${html}</div>\n\n后文。`)}</main>`,
      );
      const element = page.querySelector(selector) as HTMLElement;
      expect(textOf(figureIn(element)).replace(/\s/g, '')).to.equal(said.replace(/\s/g, ''));
      expect(isHydrated(element)).to.equal(false);
      const [width, height] = boxOf(element.parentElement as Element);
      expect(width).to.equal(box[0]);
      expect(Math.abs((height ?? 0) - (box[1] ?? 0))).to.be.below(12);
    });
});

describe('DOMPurify', () => {
  it('leaves the fallback where it drops the tag', () => {
    const clean = DOMPurify.sanitize(snippet('indicator-gauge'));
    const page = place(`<main>${clean}</main>`);
    expect(page.querySelector('indicator-gauge') === null).to.equal(true);
    expect(textOf(page)).to.include(FALLBACK);
    expect(page.querySelector('a')?.getAttribute('href')).to.equal('report.html');
  });

  for (const selector of [GAUGE, ROWS, LIST])
    it(`leaves the figure where it drops the tag: ${selector}`, () => {
      const page = place(`<main style="width: 700px">${DOMPurify.sanitize(markup(selector))}</main>`);
      expect(page.querySelector(selector) === null).to.equal(true);
      expect(textOf(page)).to.include('来源：湛河区发展和改革委员会');
      expect(page.querySelectorAll('table td').length).to.be.above(2);
      for (const svg of page.querySelectorAll('.plot svg')) {
        const [width = 0, height = 0] = boxOf(svg);
        expect(Math.min(width, height)).to.be.above(10);
        expect(Math.max(width, height)).to.be.at.most(360);
      }
    });

  it('keeps tags and attributes that it is told to keep, and their figures work', async () => {
    const clean = DOMPurify.sanitize(
      '<indicator-gauge indicator="pm10" heading-level="2"></indicator-gauge>',
      {
        CUSTOM_ELEMENT_HANDLING: {
          tagNameCheck: /^(?:indicator-gauge|plan-vs-actual|project-list)$/,
          attributeNameCheck:
            /^(?:indicator|indicators|group|year|display|src|heading-level|category|kind|stage|sort|page-size|query|group-key|state-key)$/,
        },
      },
    );
    const element = await shown(place(clean));
    expect(textOf(part(element, 'title'))).to.include('PM10');
    expect(part(element, 'title').getAttribute('aria-level')).to.equal('2');
  });
});
