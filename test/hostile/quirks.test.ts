import { expect } from 'chai';
import source from '../fixtures/rendered.html?raw';
import { allOf, appearanceOf, differences } from '../support/appearance.ts';
import { part, route, TAGS, type Tag } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { draws, framed, the } from '../support/frame.ts';
import { viewport } from '../support/viewport.ts';

const rendered = new DOMParser().parseFromString(source, 'text/html');
const MODULE = '<script type="module" src="/dist/cdn/district-dashboard.js"></script>';
const CLASSIC = '<script defer src="/dist/legacy/district-dashboard.js"></script>';

/** What a page without a doctype begins with, and what HTML 4.01 began with where the address was left out. */
const QUIRKS = ['', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">'];

const BODY_STYLE = 'color: #0a0; font: italic 700 19px serif; white-space: nowrap; text-align: center';

async function pageWith(doctype: string, head: string, content: string): Promise<Document> {
  const html = `${doctype}<html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body style="${BODY_STYLE}">${content}<p id="next">。</p></body></html>`;
  const page = await framed(`src="${route('under-policy', { policy: '', html })}"`);
  expect(page.compatMode).to.equal(doctype === '<!doctype html>' ? 'CSS1Compat' : 'BackCompat');
  return page;
}

const TAG: Record<Tag, string> = {
  'indicator-gauge': 'indicator="gdp-growth"',
  'plan-vs-actual': 'group="economy"',
  'project-list': 'category="transport"',
  'indicator-trend': 'indicator="gdp-growth"',
};

const next = (page: Document) => page.querySelector('#next') as HTMLElement;

describe('a page in quirks mode', () => {
  before(() => viewport(800, 700));

  for (const tag of TAGS)
    for (const display of ['chart', 'table'])
      for (const [how, script] of [
        ['modules', MODULE],
        ['the classic script', CLASSIC],
      ] as const)
        it(`has <${tag}> as in standards mode, as a ${display}, with ${how}`, async () => {
          const look = async (doctype: string) => {
            const page = await pageWith(
              doctype,
              script,
              `<${tag} ${TAG[tag]} display="${display}"></${tag}>`,
            );
            const element = the(page, tag);
            if (display === 'chart') await draws(element);
            await eventually('it has its table', () => !!element.shadowRoot?.querySelector('tbody tr'));
            expect(next(page).getBoundingClientRect().top).to.be.at.least(
              element.getBoundingClientRect().bottom,
            );
            return appearanceOf(allOf(element));
          };
          const standard = await look('<!doctype html>');
          expect(standard.length).to.be.above(40);
          for (const doctype of QUIRKS) expect(differences(standard, await look(doctype))).to.deep.equal([]);
        });

  for (const tag of TAGS)
    for (const sheet of ['/dist/static.css', '/dist/legacy/static.css'])
      it(`has a prerendered <${tag}> as in standards mode, with ${sheet}`, async () => {
        const look = async (doctype: string) => {
          const { outerHTML } = rendered.querySelector(tag) as Element;
          const page = await pageWith(doctype, `<link rel="stylesheet" href="${sheet}">`, '');
          next(page).insertAdjacentHTML('beforebegin', outerHTML);
          const all = [...the(page, tag).querySelectorAll('.dd-static, .dd-static *:not(svg *)')];
          const bottom = the(page, tag).getBoundingClientRect().bottom;
          expect(next(page).getBoundingClientRect().top).to.be.at.least(bottom);
          return appearanceOf(all);
        };
        const standard = await look('<!doctype html>');
        expect(standard.length).to.be.above(40);
        for (const doctype of QUIRKS) expect(differences(standard, await look(doctype))).to.deep.equal([]);
      });

  it('has an element that is as high as the page sets, and its figure with it', async () => {
    for (const doctype of ['<!doctype html>', ...QUIRKS]) {
      const page = await pageWith(
        doctype,
        MODULE,
        '<div style="display: grid; block-size: 900px"><indicator-gauge></indicator-gauge></div>',
      );
      const gauge = the(page, 'indicator-gauge');
      await draws(gauge);
      expect(part(gauge, 'figure').offsetHeight).to.equal(900);
      gauge.style.height = '800px';
      expect(part(gauge, 'figure').offsetHeight).to.equal(800);
    }
  });
});
