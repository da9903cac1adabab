import { expect } from 'chai';
import { exportFigure } from '../../../src/features/export/export.ts';
import { copiedText } from '../../../src/view/copied-text.ts';
import { csvOf } from '../../../src/view/csv.ts';
import { tableOf } from '../../../src/view/tables.ts';
import type { WidgetView } from '../../../src/view/widget.ts';
import { hostileReport } from '../../../stories/reports/hostile.ts';
import {
  allInside,
  charts,
  drawn,
  inside,
  painted,
  place,
  shown,
  textOf,
  type Widget,
  widget,
  withTools,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { openMenu, withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { otherDistrict } from '../../support/other-district.ts';
import { pointer } from '../../support/pointer.ts';

type Kind = Parameters<typeof exportFigure>[0];

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** Replaces a property until the test ends. */
function replace(owner: object, key: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  endings.push(() => {
    if (own) Object.defineProperty(owner, key, own);
    else Reflect.deleteProperty(owner, key);
  });
}

/** The export request of the menu, with the announcements recorded. */
function figureOf(element: Element) {
  const lang = element.getAttribute('lang') === 'en' ? 'en' : 'zh-CN';
  const { view } = element as unknown as { view: WidgetView };
  const said: string[] = [];
  const root = element.shadowRoot as ShadowRoot;
  return { view, root, lang, said, announce: (text: string) => said.push(text) };
}

/** The exported file with its name. */
async function exported(element: Element, kind: Kind) {
  const files: Blob[] = [];
  const names: string[] = [];
  const create = URL.createObjectURL;
  replace(URL, 'createObjectURL', (file: Blob) => {
    files.push(file);
    return create.call(URL, file);
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const figure = figureOf(element);
  await exportFigure(kind, figure);
  expect(figure.said).to.deep.equal([]);
  expect([files.length, names.length]).to.deep.equal([1, 1]);
  const [file = new Blob(), name = ''] = [files[0], names[0]];
  return { ...figure, file, name };
}

async function pictured(element: Element) {
  const { file, name, view } = await exported(element, 'svg');
  const text = await file.text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(svg.localName, text.slice(0, 200)).to.equal('svg');
  return { svg, text, name, view, file };
}

/** The text of an image without line breaks. */
const written = (svg: Element) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
const solid = (text: string) => text.replace(/\s/g, '');

/** Renders an image to check that no text overflows or overlaps. */
function expectRoom(svg: Element): void {
  const picture = document.importNode(svg, true);
  document.body.replaceChildren(picture);
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  const boxes = [...picture.querySelectorAll('text')]
    .filter(({ textContent }) => textContent?.trim())
    .map((text) => {
      const box = text.getBoundingClientRect();
      // The line box of a font is higher than its glyphs.
      const inset = box.height * 0.2;
      const said = text.textContent;
      return { said, left: box.left, right: box.right, top: box.top + inset, bottom: box.bottom - inset };
    });
  boxes.forEach((a, index) => {
    const inside = a.left > left + 10 && a.right < right - 10 && a.top > top && a.bottom < bottom;
    if (!inside) expect.fail(`“${a.said}” lies outside`);
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) expect.fail(`“${a.said}” lies over “${b.said}”`);
    }
  });
  document.body.replaceChildren();
}

const GAUGE = '<indicator-gauge indicator="gdp-growth"></indicator-gauge>';
const ROWS = '<plan-vs-actual></plan-vs-actual>';
const PROJECTS = '<project-list category="transport"></project-list>';
const TREND = '<indicator-trend indicator="gdp-growth"></indicator-trend>';
const YEARS = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018].map((year) => `/data/hailar-${year}.json`);
const WIDGETS = [GAUGE, ROWS, PROJECTS, TREND];
const inEnglish = (markup: string) => markup.replace('>', ' lang="en">');
const farBelow = (markup: string) =>
  widget<Widget>(markup.replace('>', ' style="margin-block-start: 5000px">'));

describe('a figure exported as CSV', () => {
  for (const markup of WIDGETS) {
    it(`has the cells of its table: ${markup}`, async () => {
      const { file, name, view, lang } = await exported(await widget(markup), 'csv');
      expect(file.type).to.equal('text/csv;charset=utf-8');
      expect(name).to.match(/^湛河区_2023年.*\.csv$/);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).to.equal(
        csvOf(view, tableOf(view, lang), lang),
      );
    });
  }

  it('leaves neither a link nor an object URL behind', async () => {
    const revoked: string[] = [];
    const later: (() => void)[] = [];
    const revoke = URL.revokeObjectURL;
    replace(URL, 'revokeObjectURL', (url: string) => {
      revoked.push(url);
      revoke.call(URL, url);
    });
    const wait = window.setTimeout.bind(window);
    replace(window, 'setTimeout', (act: () => void, delay = 0) =>
      delay >= 10_000 ? later.push(act) : wait(act, delay),
    );
    await exported(await widget(GAUGE), 'csv');
    expect(document.querySelector('a')).to.equal(null);
    expect(revoked).to.deep.equal([]);
    for (const act of later) act();
    expect(revoked).to.have.lengthOf(1);
    expect(revoked[0]).to.match(/^blob:/);
  });
});

describe('a figure exported as SVG', () => {
  for (const markup of WIDGETS.flatMap((one) => [one, inEnglish(one)])) {
    it(`has title, sentence, notes and source: ${markup}`, async () => {
      const { svg, view, name, file } = await pictured(await widget(markup));
      const text = solid(written(svg));
      const summary = view.summary.slice(view.heard.length);
      for (const said of [view.title, summary, ...view.notes.map((note) => note.text), view.source])
        expect(text).to.include(solid(said));
      expect(svg.querySelector(':scope > title')?.textContent).to.equal(view.title);
      expect(svg.querySelector(':scope > desc')?.textContent).to.equal(view.summary);
      expect(file.type).to.equal('image/svg+xml');
      expect(name).to.match(/\.svg$/);
    });

    it(`is self-contained: ${markup}`, async () => {
      const { svg, text } = await pictured(await widget(markup));
      expect(text).not.to.match(/var\(|\sstyle=|\sclass=|NaN|undefined|null|<foreignObject|<image/);
      expect(svg.getAttribute('font-family')).to.match(/\S/);
      for (const element of svg.querySelectorAll('text')) expect(element.getAttribute('fill')).to.match(/^#/);
      const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).to.include(id);
    });

    it(`has no text that overflows or overlaps: ${markup}`, async () => {
      expectRoom((await pictured(await widget(markup))).svg);
    });
  }

  for (const markup of WIDGETS) {
    it(`has room for long texts: ${markup}`, async () => {
      const element = document.createElement(/[a-z-]+/.exec(markup)?.[0] ?? '') as Widget;
      element.report = hostileReport();
      document.body.append(element);
      expectRoom((await pictured(await shown(element))).svg);
    });
  }

  for (const lang of ['zh-CN', 'en'])
    for (const years of [YEARS.slice(0, 3), YEARS])
      it(`has what is said of each of ${years.length + 1} years: ${lang}`, async () => {
        const markup = `<indicator-trend indicator="gdp-growth" lang="${lang}" src="${years.join(' ')}"></indicator-trend>`;
        const element = await widget(markup);
        const { svg } = await pictured(element);
        const text = solid(written(svg));
        for (const said of allInside(element, '.row .name, .row b, .row .chip'))
          expect(text).to.include(solid(textOf(said)));
        expectRoom(svg);
      });

  it('has no characters that XML forbids', async () => {
    const element = document.createElement('indicator-gauge');
    const report = otherDistrict();
    for (const { name } of report.indicators) name.zh = 'a\u0001b\ufffec\ud83d<d>&';
    element.report = report;
    document.body.append(element);
    expect(written((await pictured(await shown(element))).svg)).to.include('a b c <d>&');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has the colours and hatches of the page: ${scheme}`, async () => {
      const element = await widget<Widget>(GAUGE.replace('>', ` style="color-scheme: ${scheme}">`));
      await drawn(element);
      const { svg } = await pictured(element);
      const hex = (color: string) =>
        `#${(color.match(/\d+/g) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
      const [bar] = painted(element, 'actual');
      const fill = hex(getComputedStyle(bar as Element).fill);
      expect(fill).to.match(/^#[\da-f]{6}$/);
      expect([...svg.querySelectorAll(`path[fill="${fill}"]`)].length).to.equal(
        painted(element, 'actual').length,
      );
      const figure = element.shadowRoot?.querySelector('figure') as Element;
      const surface = hex(getComputedStyle(figure).backgroundColor);
      expect(svg.querySelector(':scope > rect')?.getAttribute('fill')).to.equal(surface);
      const hatches = [...svg.querySelectorAll('pattern path')].map((path) => path.getAttribute('fill'));
      expect(new Set(hatches)).to.deep.equal(new Set([surface]));
      expect(svg.querySelectorAll('path[fill^="url(#"]').length).to.equal(1);
    });
  }

  it('follows a theme in any colour notation', async () => {
    const element = await widget(GAUGE.replace('>', ' style="--dd-color-actual: hsl(0 100% 50%)">'));
    expect((await pictured(element)).svg.querySelector('path[fill="#ff0000"]')).not.to.equal(null);
    const other = await widget(GAUGE.replace('>', ' style="--dd-color-actual: color(srgb 0 1 0)">'));
    expect((await pictured(other)).svg.querySelector('path[fill="#00ff00"]')).not.to.equal(null);
  });

  it('has every chart, also those never scrolled into view', async () => {
    const element = await farBelow(ROWS);
    expect(charts(element)).to.have.lengthOf(0);
    const { svg } = await pictured(element);
    const plots = allInside(element, '.plot').length;
    // Three of the thirteen plans are in words.
    expect(plots).to.equal(10);
    expect(svg.querySelectorAll('svg').length).to.equal(plots + allInside(element, '.legend svg').length);
    expect(charts(element)).to.have.lengthOf(0);
    expect(document.querySelectorAll('[_echarts_instance_]')).to.have.lengthOf(0);
  });

  it('has the text of each row, in both languages', async () => {
    for (const markup of [ROWS, inEnglish(ROWS)]) {
      const element = await widget(markup);
      const text = solid(written((await pictured(element)).svg));
      const parts = allInside(
        element,
        '.row .name, .row .figures > *, .row .outcome > *, .group > *, .chips > *, .legend > *',
      );
      expect(parts.length).to.be.above(60);
      for (const said of parts) expect(text).to.include(solid(textOf(said)));
    }
  });

  it('has the text of a gauge', async () => {
    for (const indicator of ['gdp-growth', 'pm25', 'foreign-trade', 'urban-jobs', 'afforestation-area']) {
      const element = await widget(`<indicator-gauge indicator="${indicator}"></indicator-gauge>`);
      const text = solid(written((await pictured(element)).svg));
      const parts = allInside(element, '.value > *, .verdict > *, .ends > *, .remark, dt, dd');
      for (const said of parts) expect(text, indicator).to.include(solid(textOf(said)));
    }
  });

  it('has totals, categories and the count of the projects', async () => {
    for (const markup of [PROJECTS, inEnglish(PROJECTS)]) {
      const element = await widget(markup);
      const { svg, view } = await pictured(element);
      const text = solid(written(svg));
      for (const said of allInside(element, '.totals dt, .totals dd, .bars span, .coverage'))
        expect(text).to.include(solid(textOf(said)));
      expect(text).to.include(solid((view as WidgetView & { countText: string }).countText));
    }
  });

  for (const [markup, spaces] of [ROWS, PROJECTS].flatMap((one) => [
    [one, ['\u3000']] as const,
    [inEnglish(one), ['\u2003']] as const,
  ]))
    it(`separates texts in one line by the space of their language: ${markup}`, async () => {
      const { svg } = await pictured(await widget(markup));
      const wide = written(svg).match(/[\u2000-\u200a\u3000]/g) ?? [];
      expect([...new Set(wide)]).to.deep.equal(spaces);
    });

  it('says counts once: not in a sentence as well', async () => {
    for (const markup of [ROWS, inEnglish(ROWS), PROJECTS, inEnglish(PROJECTS)]) {
      const { svg, view } = await pictured(await widget(markup));
      const said = solid(view.summary);
      expect(solid(written(svg)), markup).not.to.include(said);
      expect(solid(svg.querySelector('desc')?.textContent ?? '')).to.equal(said);
    }
    const { svg, view } = await pictured(await widget(GAUGE));
    expect(solid(written(svg))).to.include(solid(view.summary));
  });

  it('has its language, and that of each text in another', async () => {
    const report = {
      ...otherDistrict(),
      notes: [{ zh: '数据为初步统计数。' }, { zh: '资金', en: 'Funds' }],
    };
    const inChinese = (svg: Element) =>
      [...svg.querySelectorAll('title, text')]
        .filter((text) => text.getAttribute('xml:lang') === 'zh-CN')
        .map(({ textContent }) => textContent);
    for (const [markup, ...names] of [
      [GAUGE.replace('gdp-growth', 'gdp'), '地区生产总值', '地区生产总值', '亿元', '数据为初步统计数。'],
      [ROWS, '综合', '地区生产总值', '数据为初步统计数。'],
      [PROJECTS, '重点项目', '数据为初步统计数。'],
    ] as const) {
      const element = place<HTMLElement & { report: unknown }>(inEnglish(markup));
      element.report = report;
      await shown(element);
      const { svg, text } = await pictured(element);
      expect([svg.getAttribute('lang'), svg.getAttribute('xml:lang')]).to.deep.equal(['en', 'en']);
      expect(text).to.match(/^<svg [^>]*xml:lang="en"/);
      expect(inChinese(svg)).to.include.members([...names]);
      for (const said of svg.querySelectorAll('text, title'))
        if (/^\p{Script=Han}+$/u.test(said.textContent ?? ''))
          expect(said.getAttribute('lang'), said.textContent ?? '').to.equal('zh-CN');
        else if (/^[A-Z]/.test(said.textContent ?? ''))
          expect(said.getAttribute('lang'), said.textContent ?? '').to.equal(null);
    }
    const { svg } = await pictured(await widget(ROWS));
    expect([svg.getAttribute('xml:lang'), inChinese(svg)]).to.deep.equal(['zh-CN', []]);
  });

  it('does not change the page', async () => {
    const element = await widget(GAUGE);
    await drawn(element);
    const around = () => `${inside(element, '.root').outerHTML}${document.body.outerHTML}`;
    const before = around();
    await pictured(element);
    expect(around() === before).to.equal(true);
  });
});

describe('a figure exported as PNG', () => {
  for (const markup of WIDGETS) {
    it(`has twice the resolution, and shows the SVG: ${markup}`, async () => {
      const element = await widget(markup);
      const { svg } = await pictured(element);
      const { file, name } = await exported(element, 'png');
      expect(file.type).to.equal('image/png');
      expect(name).to.match(/\.png$/);
      const image = await createImageBitmap(file);
      const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number);
      expect([image.width, image.height]).to.deep.equal([2 * (width ?? 0), 2 * (height ?? 0)]);
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const counts = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const color = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]},${pixels[at + 3]}`;
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      const share = (color: string) => (counts.get(color) ?? 0) / (image.width * image.height);
      expect(share('255,255,255,255')).to.be.within(0.5, 0.97);
      expect(share('31,95,174,255'), 'actual').to.be.above(0.003);
      expect(share('27,36,48,255'), 'text').to.be.above(0.002);
    });
  }
});

describe('a figure copied as text', () => {
  it('is its sentence on the clipboard, with its source', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
    const figure = figureOf(await widget(GAUGE));
    await exportFigure('text', figure);
    expect(copied).to.deep.equal([`${figure.view.summary}\n${figure.view.source}`]);
    expect(figure.said).to.deep.equal(['已复制。']);
  });

  for (const [what, clipboard] of [
    ['there is no clipboard', undefined],
    [
      'the page may not write to it',
      {
        writeText: async () => {
          throw new DOMException('', 'NotAllowedError');
        },
      },
    ],
  ] as const) {
    it(`is copied from a selected field if ${what}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const figure = figureOf(await widget(inEnglish(GAUGE)));
      const selected: string[] = [];
      replace(document, 'execCommand', () => {
        const field = figure.root.activeElement as HTMLTextAreaElement;
        selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
        return true;
      });
      const button = figure.root.querySelector('button') as HTMLElement;
      button.focus();
      await exportFigure('text', figure);
      expect(selected).to.deep.equal([`${figure.view.summary}\n${figure.view.source}`]);
      expect(figure.said).to.deep.equal(['Copied.']);
      expect(figure.root.querySelector('textarea')).to.equal(null);
      expect(figure.root.activeElement).to.equal(button);
    });
  }
});

describe('the text copied by the user', () => {
  for (const markup of WIDGETS)
    for (const [how, refuses] of [
      ['by the clipboard API', false],
      ['if the page may not write to the clipboard', true],
    ] as const)
      it(`can be pasted elsewhere, ${how}: ${markup}`, async () => {
        const main = place(`<main><textarea></textarea>${markup}</main>`);
        const field = main.children[0] as HTMLTextAreaElement;
        const element = await withInteraction(await shown(main.children[1] as HTMLElement));
        const refusal = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        if (refuses) replace(navigator, 'clipboard', { writeText: refusal });
        const status = () => textOf(inside(element, '[role=status]'));
        expect(status()).to.equal('');
        await withTools(element);
        await pointer.click(inside(element, '.share'));
        await eventually('the menu is open', () => openMenu(element) !== null);
        await pointer.click(
          [...(openMenu(element)?.querySelectorAll('button') ?? [])].find(
            (button) => textOf(button) === '复制文字',
          ) as Element,
        );
        await eventually('the message', () => status() === '已复制。');
        field.focus();
        await press('Control+v');
        await eventually('the text is pasted', () => field.value !== '');
        const { view, lang } = figureOf(element);
        expect(field.value).to.equal(copiedText(view, 'chart', lang));
      });
});

describe('a figure that is sent to others', () => {
  const page = () => location.href.split('#')[0];

  it('has an address, which its picture has too', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
    const element = await widget(GAUGE);
    const figure = figureOf(element);
    await exportFigure('link', figure);
    expect(copied).to.deep.equal([`${page()}#dd-gdp-growth`]);
    expect(figure.said).to.deep.equal(['已复制。']);
    const { svg, view } = await pictured(element);
    const foot = solid(written(svg));
    expect(foot.endsWith(`${solid(view.source)}${page()}#dd-gdp-growth`), foot).to.equal(true);
    expectRoom(svg);
  });

  for (const markup of [
    '<plan-vs-actual display="brief"></plan-vs-actual>',
    '<plan-vs-actual id="jobs" display="list" indicators="urban-jobs"></plan-vs-actual>',
    '<project-list display="list" category="education"></project-list>',
  ])
    it(`can be sent where it is in words: ${markup}`, async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
      const element = await withInteraction(await widget(markup));
      const button = inside<HTMLButtonElement>(element, '.head .share');
      expect(button.getBoundingClientRect().bottom).to.be.at.most(
        inside(element, '.head').getBoundingClientRect().bottom + 11,
      );
      button.click();
      await eventually('the menu opens', () => allInside(element, '.menu button').length > 1);
      const link = allInside<HTMLButtonElement>(element, '.menu button').find(
        (choice) => textOf(choice) === '复制链接',
      );
      link?.click();
      await eventually('it is said', () => textOf(inside(element, '.menu')).includes('已复制'));
      expect(copied).to.deep.equal([
        `${page()}#${element.id || `dd-zhanhe-2023-${element.localName}${element.localName === 'plan-vs-actual' ? '-brief' : ''}`}`,
      ]);
    });

  it('has the address of what is around it, where it has none', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) });
    const host = place('<div id="around a"><b></b></div>').querySelector('b') as HTMLElement;
    const inner = document.createElement('div');
    host.replaceWith(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = GAUGE;
    const element = await shown(inner.shadowRoot?.firstElementChild as HTMLElement);
    await exportFigure('link', figureOf(element));
    expect([copied, element.id]).to.deep.equal([[`${page()}#around%20a`], '']);
  });

  for (const [what, outcome, downloads] of [
    ['given to the system', undefined, 0],
    ['not downloaded when the user dismisses the sheet', 'AbortError', 0],
    ['downloaded where the system refuses it', 'NotAllowedError', 1],
    ['downloaded where the system takes no files', null, 1],
  ] as const)
    it(`is ${what}`, async () => {
      const element = await widget(GAUGE);
      const shared: ShareData[] = [];
      const saved: string[] = [];
      replace(navigator, 'canShare', () => outcome !== null);
      replace(navigator, 'share', async (data: ShareData) => {
        shared.push(data);
        if (outcome) throw new DOMException('', outcome);
      });
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push(this.download);
      });
      const figure = figureOf(element);
      await exportFigure('share', figure);
      expect([saved.length, shared.length, figure.said]).to.deep.equal([
        downloads,
        outcome === null ? 0 : 1,
        [],
      ]);
      for (const { files = [], title, url } of shared) {
        expect([files[0]?.type, title]).to.deep.equal(['image/png', figure.view.title]);
        expect(files[0]?.name).to.match(/全区生产总值增速\.png$/);
        expect(url?.startsWith(page() as string)).to.equal(true);
      }
    });
});

describe('slotted title and notes', () => {
  const OWN =
    '<b slot="title">去年的 <i>目标</i></b><p slot="note">见<a href="#">报告全文</a>。</p><p slot="note">另一行</p></';

  for (const markup of WIDGETS) {
    it(`are in image, CSV and file name: ${markup}`, async () => {
      const element = await widget(markup.replace('</', OWN));
      const { svg, view, name } = await pictured(element);
      expect(svg.querySelector(':scope > title')?.textContent).to.equal('去年的 目标');
      const lines = [...svg.querySelectorAll(':scope > text')].map(({ textContent }) => textContent);
      const noted = lines.indexOf('见报告全文。');
      expect([lines[0], lines[noted + 1]]).to.deep.equal(['去年的 目标', '另一行']);
      expect(svg.querySelectorAll('title[lang]')).to.have.lengthOf(0);
      for (const gone of [view.source, ...view.notes.map((note) => note.text)])
        expect(written(svg)).not.to.include(gone);
      expect(name).to.include('去年的 目标');
      const { file, name: csvName } = await exported(element, 'csv');
      const rows = (await file.text()).split('\r\n').map((row) => row.replace(/,+$/, ''));
      expect(rows).to.include.members(['说明,去年的 目标', '说明,见报告全文。', '说明,另一行']);
      expect(csvName).to.include('去年的 目标');
    });
  }

  it('are replaced by the default ones if they have no text', async () => {
    const { svg, view } = await pictured(
      await widget(GAUGE.replace('</', '<b slot="title"> </b><p slot="note"></p></')),
    );
    expect(svg.querySelector(':scope > title')?.textContent).to.equal(view.title);
    expect(solid(written(svg))).to.include(solid(view.source));
  });

  it('can be forwarded by a surrounding element', async () => {
    const host = place('<div><b slot="title">自拟标题</b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = GAUGE.replace(
      '</',
      '<slot name="title" slot="title">未填</slot></',
    );
    const element = await shown(host.shadowRoot?.firstElementChild as HTMLElement);
    expect((await pictured(element)).svg.querySelector(':scope > title')?.textContent).to.equal('自拟标题');
  });
});

describe('a failed export', () => {
  it('is announced, and throws no error', async () => {
    const figure = figureOf(await widget(GAUGE));
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    await exportFigure('text', figure);
    replace(URL, 'createObjectURL', () => {
      throw new Error('no room');
    });
    await exportFigure('csv', figure);
    replace(HTMLCanvasElement.prototype, 'toBlob', (take: (blob: null) => void) => take(null));
    await exportFigure('png', figure);
    expect(figure.said).to.deep.equal(Array(3).fill('未能完成，请重试。'));
  });
});
