import { expect } from 'chai';
import { seemsUnclosed } from '../../../src/elements/shared/unclosed.ts';
import { takeConsole } from '../../console.ts';
import { place, shown } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';

/** The first element of a page as the parser of a browser makes it. */
const first = (html: string): Element => {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${html}</body></html>\n`, 'text/html');
  return page.querySelector('indicator-gauge') as Element;
};

describe('a tag that is not closed', () => {
  for (const html of [
    '<indicator-gauge indicator="gdp-growth" /><p>What follows.</p>',
    '<main>\n<indicator-gauge />\n<p>What follows.</p>\n</main><p>x</p>',
    '<indicator-gauge /><indicator-gauge></indicator-gauge>',
    '<indicator-gauge />\n<plan-vs-actual></plan-vs-actual>\n',
    '<indicator-gauge /><section><project-list /></section>',
    '<ul><li>\n <indicator-gauge indicator=pm10 />\n <p>x</p>\n</li></ul>',
  ])
    it(`is noticed: ${html}`, () => {
      expect(seemsUnclosed(first(html))).to.equal(true);
    });

  for (const html of [
    '<indicator-gauge></indicator-gauge><p>What follows.</p>',
    '<indicator-gauge><p>GDP: 4%</p></indicator-gauge>',
    '<main>\n  <indicator-gauge>\n    <p>GDP: 4%</p>\n  </indicator-gauge>\n</main>',
    '<main><indicator-gauge><p>GDP: 4%</p></indicator-gauge></main>',
    '<indicator-gauge>\n<p>GDP: 4%</p>\n</indicator-gauge><p>x</p>',
    '<main><indicator-gauge>\n<b slot="title">GDP</b>\n</indicator-gauge></main>',
    '<main><indicator-gauge>\n<div class="dd-static"></div>\n</indicator-gauge></main>',
    '<main><indicator-gauge /></main><p>x</p>',
    '<p><indicator-gauge><br />\n  <span>GDP: 4%</span><br />\n</indicator-gauge></p>',
    '<main>\n<indicator-gauge />\n</main><p>x</p>',
  ])
    it(`is not suspected: ${html}`, () => {
      expect(seemsUnclosed(first(html))).to.equal(false);
    });

  it('is told on the console, once', async () => {
    const gauge = place('<indicator-gauge /><p>What follows.</p>\n');
    await shown(gauge);
    gauge.setAttribute('indicator', 'pm10');
    await shown(gauge);
    await eventually('it is told', () =>
      takeConsole().some((text) => /Close it with <\/indicator-gauge>/.test(String(text))),
    );
    expect(takeConsole()).to.deep.equal([]);
  });
});
