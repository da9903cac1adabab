import { expect } from 'chai';
import { audit } from '../support/audit.ts';
import { place, shown, withTools } from '../support/elements.ts';
import { type Media, media } from '../support/media.ts';

const PAGE = `<main>
  <indicator-gauge indicator="gdp-growth"></indicator-gauge>
  <indicator-gauge indicator="resident-income"></indicator-gauge>
  <plan-vs-actual></plan-vs-actual>
  <indicator-trend indicator="gdp-growth" src="/data/hailar-2014.json /data/hailar-2015.json"></indicator-trend>
  <project-list page-size="3"></project-list>
</main>`;

async function page(colorScheme: string): Promise<Element> {
  const main = place(PAGE);
  main.style.cssText = `color-scheme: ${colorScheme}; background: Canvas; color: CanvasText`;
  for (const element of main.children) await withTools(await shown(element));
  return main;
}

describe('axe', () => {
  for (const scheme of ['light', 'dark'])
    for (const display of ['chart', 'table'])
      it(`finds nothing in all elements, ${scheme}, as a ${display}`, async () => {
        const main = await page(scheme);
        for (const element of main.children) element.setAttribute('display', display);
        for (const element of main.children) await shown(element as HTMLElement);
        expect(await audit(main)).to.deep.equal([]);
      });

  for (const wanted of [{ forcedColors: 'active' }, { contrast: 'more' }] satisfies Media[])
    it(`finds nothing under ${JSON.stringify(wanted)}`, async () => {
      // WebKit's driver cannot emulate these: there it would be the first audit again.
      if (!(await media(wanted))) return;
      expect(await audit(await page('light dark'))).to.deep.equal([]);
    });

  it('finds a violation inside a shadow root', async () => {
    const { firstElementChild: gauge } = await page('light');
    gauge?.shadowRoot?.querySelector('[role=img]')?.removeAttribute('aria-label');
    expect((await audit(gauge as Element)).join()).to.include('role-img-alt');
  });
});
