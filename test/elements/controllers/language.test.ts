import { expect } from 'chai';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  part,
  place,
  rowName,
  settled,
  shown,
  TAGS,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { sourceDialog, tooltip, withInteraction } from '../../support/interaction.ts';
import { otherDistrict } from '../../support/other-district.ts';

const TITLE = {
  'indicator-gauge': ['全区生产总值增速', 'GDP growth'],
  'plan-vs-actual': ['2023年计划完成情况', 'Plan and actual, 2023'],
  'project-list': ['报告中的项目', 'Projects in the report'],
  'indicator-trend': ['全区生产总值增速', 'GDP growth'],
} as const;

const title = (element: Element) => (hasPart(element, 'title') ? textOf(part(element, 'title')) : '');
const speaks = (element: Element, said: string) =>
  eventually(`its title is ${said}`, () => title(element) === said);

/** Texts and ARIA labels of an element, each with the element that holds it. */
function* languageOf(element: Element): Generator<[said: string, holder: Element]> {
  // What is quoted within a sentence cannot be told apart.
  const own = (said: string) => said.replace(/“[^”]*”|\p{Script=Han}+ \([A-Z]\w+\)/gu, '');
  for (const holder of allInside(element, '*')) {
    if (holder.localName === 'style') continue;
    for (const node of holder.childNodes) if (node instanceof Text) yield [own(node.data), holder];
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const said = holder.getAttribute(name);
      if (said !== null) yield [own(said), holder];
    }
  }
}

for (const tag of TAGS) {
  const [chinese, english] = TITLE[tag];

  describe(`the language of <${tag}>`, () => {
    for (const [what, markup, said] of [
      ['its own', `<div lang="zh-CN"><${tag} lang="en"></${tag}></div>`, english],
      ['the nearest ancestor’s', `<div lang="zh-CN"><p lang="en"><${tag}></${tag}></p></div>`, english],
      ['the page’s', `<div><${tag}></${tag}></div>`, chinese],
      ['English for a region of it', `<div lang="en-GB"><${tag}></${tag}></div>`, english],
      ['Chinese for a script of it', `<div lang="zh-Hant"><${tag}></${tag}></div>`, chinese],
      ['Chinese if it is not supported', `<div lang="fr"><${tag}></${tag}></div>`, chinese],
      ['Chinese if it is unknown', `<div lang=""><${tag}></${tag}></div>`, chinese],
    ] as const) {
      it(`is ${what}`, async () => {
        const element = place(markup).querySelector(tag) as HTMLElement;
        await speaks(element, said);
        expect(inside(element, '[lang]').lang).to.equal(said === english ? 'en' : 'zh-CN');
      });
    }

    it('is inherited through shadow roots', async () => {
      const outer = place('<section lang="en"></section>');
      const inner = place('<section></section>', outer.attachShadow({ mode: 'open' }));
      const element = place(`<${tag}></${tag}>`, inner.attachShadow({ mode: 'open' }));
      await speaks(element, english);
      outer.lang = 'zh-CN';
      await speaks(element, chinese);
      inner.lang = 'en';
      await speaks(element, english);
    });

    it('follows its ancestors, drawn or not', async () => {
      const page = place(`<div lang="zh-CN"><p><${tag}></${tag}></p></div>`);
      const element = await drawn(page.querySelector(tag) as HTMLElement);
      page.lang = 'en';
      await speaks(element, english);
      page.querySelector('p')?.setAttribute('lang', 'zh');
      await speaks(element, chinese);
      page.querySelector('p')?.removeAttribute('lang');
      await speaks(element, english);
      page.removeAttribute('lang');
      await speaks(element, chinese);
    });

    it('follows its new parent when moved', async () => {
      const page = place(`<div><p lang="en"><${tag}></${tag}></p><p lang="zh-CN"></p></div>`);
      const element = page.querySelector(tag) as HTMLElement;
      await speaks(element, english);
      page.children[1]?.append(element);
      await speaks(element, chinese);
    });

    it('does not change while disconnected', async () => {
      const page = place(`<div lang="zh-CN"><${tag}></${tag}></div>`);
      const element = await shown(page.firstElementChild as HTMLElement);
      element.remove();
      page.lang = 'en';
      await settled(element);
      expect(title(element)).to.equal(chinese);
      page.append(element);
      await speaks(element, english);
    });

    for (const display of ['chart', 'table'])
      it(`has no Chinese in English without lang="zh-CN", as a ${display}`, async () => {
        const element = place(`<${tag} lang="en" display="${display}"></${tag}>`);
        await speaks(element, english);
        for (const [said, holder] of languageOf(element))
          if (/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E]/u.test(said))
            expect(holder.closest('[lang]')?.getAttribute('lang'), `${holder.outerHTML}: ${said}`).to.equal(
              'zh-CN',
            );
      });

    it('has no English punctuation in Chinese text', async () => {
      const element = place(`<${tag} lang="zh-CN"></${tag}>`);
      await speaks(element, chinese);
      for (const [said, holder] of languageOf(element))
        if (!holder.closest('blockquote, td'))
          expect(said).not.to.match(/\p{Script=Han}\s*[,;:!?()]|[,;:!?()]\s*\p{Script=Han}/u);
    });

    it('leaves the quotes of the report in Chinese, with lang="zh-CN"', async () => {
      const element = place(`<${tag} lang="en" display="table"></${tag}>`);
      await speaks(element, english);
      const quotes = allInside(element, 'blockquote, td[lang]');
      expect(quotes.length).to.be.above(0);
      expect(quotes.map((quote) => quote.lang)).to.include('zh-CN');
      for (const { lang, textContent } of quotes.filter((quote) => textOf(quote) !== ''))
        if (/\p{Script=Han}/u.test(textContent)) expect(lang, textContent).to.equal('zh-CN');
      for (const name of allInside(element, 'th[scope=row][lang], .name [lang], .name[lang]'))
        expect(name.lang, textOf(name)).to.equal('en');
    });
  });
}

describe('text that a report has only in Chinese', () => {
  const report = otherDistrict();
  report.notes = [{ zh: '数据为初步统计数。' }];
  const [gdp] = report.indicators;
  for (const observation of gdp?.observations ?? []) observation.note = { zh: '按不变价格计算。' };
  report.sections = [{ id: 'one', name: { zh: '第一部分' }, opening: '第一部分' }];
  for (const observation of gdp?.observations ?? []) observation.section = 'one';

  /** Every text of the report. */
  const wordings = new Set(
    [...JSON.stringify(report).matchAll(/"zh":"((?:[^"\\]|\\.)+)"/g)].map(([, text]) => text),
  );
  const unmarked = (root: ParentNode) =>
    [...root.querySelectorAll('*')].filter(
      (holder) =>
        [...holder.childNodes].some((node) => node instanceof Text && wordings.has(node.data.trim())) &&
        holder.closest('[lang]')?.getAttribute('lang') !== 'zh-CN',
    );

  for (const tag of TAGS)
    it(`has lang="zh-CN" in an English page: <${tag}>, its tooltips and its sources`, async () => {
      const element = place<HTMLElement & { report: unknown }>(`<${tag} lang="en"></${tag}>`);
      element.report = report;
      await shown(element);
      await withInteraction(element);
      const root = element.shadowRoot as ShadowRoot;
      const texts = () => unmarked(root).map(({ outerHTML }) => outerHTML);
      expect(textOf(part(element, 'note'))).to.include('数据为初步统计数。');
      expect(texts()).to.deep.equal([]);
      const marks = allInside(element, '[data-mark]');
      for (const mark of [marks[0], marks.at(-1)]) {
        mark?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        expect(textOf(tooltip(element)), mark?.dataset['mark']).to.not.equal('');
        expect(texts()).to.deep.equal([]);
      }
      const button = allInside(element, '[data-source]')[0] as HTMLElement;
      button.click();
      expect(sourceDialog(element) === null).to.equal(false);
      expect(texts()).to.deep.equal([]);
    });

  it('has lang="zh-CN" in section and note of a source, and in an amount', async () => {
    const element = place<HTMLElement & { report: unknown }>(
      '<indicator-gauge indicator="gdp" lang="en"></indicator-gauge>',
    );
    element.report = report;
    await shown(element);
    await withInteraction(element);
    inside(element, '.facts .figure-button').click();
    const marked = [...(sourceDialog(element)?.querySelectorAll('[lang=zh-CN]') ?? [])].map(textOf);
    expect(marked).to.include.members(['第一部分', '按不变价格计算。']);
    const list = place<HTMLElement & { report: unknown }>('<project-list lang="en"></project-list>');
    list.report = report;
    await shown(list);
    const steps = allInside(list, '.steps > [lang=zh-CN]').map(textOf);
    expect(steps).to.include.members(['城关镇', 'total investment 12.6 亿元']);
  });
});

describe('the name of an indicator', () => {
  it('changes with the language, in the title, in a row and in the table', async () => {
    const page = place(
      '<section><indicator-gauge indicator="pm25"></indicator-gauge><plan-vs-actual indicators="pm25"></plan-vs-actual></section>',
    );
    const [gauge, rows] = [...page.children] as [HTMLElement, HTMLElement];
    const names = () => [
      title(gauge),
      textOf(inside(rows, '.name [lang]')),
      rowName(inside(rows, 'tbody tr')),
    ];
    await shown(gauge);
    await shown(rows);
    expect(new Set(names())).to.deep.equal(new Set(['细微颗粒物（PM2.5）年均浓度']));
    page.lang = 'en';
    await eventually('they are English', () =>
      names().every((name) => name === 'Annual mean concentration of fine particles (PM2.5)'),
    );
    page.lang = 'zh';
    await eventually('they are Chinese', () =>
      names().every((name) => name === '细微颗粒物（PM2.5）年均浓度'),
    );
  });
});
