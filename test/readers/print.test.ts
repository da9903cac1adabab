import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  allInside,
  drawn,
  inside,
  isShown,
  marks,
  part,
  place,
  shown,
  TAGS,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { cssOf, figures } from '../support/figures.ts';
import { framed, marksIn, the } from '../support/frame.ts';
import { media } from '../support/media.ts';

/** The text of each page; `false` in engines that cannot report it (test/engine-commands.mjs). */
const printed = () => executeServerCommand<string[] | false, undefined>('print');

/** The printed text without white space. */
const paper = async (): Promise<string> => {
  const pages = await printed();
  if (pages === false) throw new Error('the engine cannot report what it prints');
  return plain(pages.join(''));
};

let canPrint = false;
before(async () => {
  canPrint = (await printed()) !== false;
});

/** A character and its radical share a glyph; a PDF may name either. */
const ALIKE =
  '⻓长⺠民⻢马⻨麦⻬齐⻋车⻰龙⻜飞戶户⻛风⻙韦⻘青⻔门⻅见⻚页⻥鱼⻦鸟⻩黄⻮齿⻄西⻆角⻉贝⻝食⻗雨⻣骨⻁虎';
const alike = new Map([...ALIKE.matchAll(/(.)(.)/gu)].map(([, radical, character]) => [radical, character]));

const plain = (text: string) =>
  [...text.normalize('NFKC').replace(/\s+/g, '')].map((one) => alike.get(one) ?? one).join('');

/** What is not on paper: a unit below the name where it has a column, what a chart says, and the columns of a list. */
const LEFT_OUT = '.below, .charted';

/** The text of a row on paper. */
function onPaper(row: Element): string {
  const copy = row.cloneNode(true) as Element;
  const isListed = row.closest('.listing') !== null;
  for (const left of copy.querySelectorAll(isListed ? 'td:not(.listed)' : LEFT_OUT)) left.remove();
  return plain(textOf(copy));
}

/** The rows of its table that are on paper; a card has none. */
const printedRows = (widget: Element): Element[] => allInside(widget, '[part=table] tbody tr');

const sorted = (text: string): string => [...text].sort().join('');

/** Whether a row is on paper, where lines of its cells follow one another if cells are wrapped. */
function hasRow(text: string, row: Element): boolean {
  const said = onPaper(row);
  for (let at = text.indexOf(said.slice(0, 3)); at >= 0; at = text.indexOf(said.slice(0, 3), at + 1))
    if (sorted(text.slice(at, at + said.length)) === sorted(said)) return true;
  return false;
}

/** So far below the viewport that no chart opens. */
const BELOW = 'margin-block-start: 5000px';

const CONTROLS = '.tools, .find, .pages, .count-line button, details:not([open])';

/** A sentence without its beginning that is only for screen readers. */
function withoutHeard(sentence: Element): string {
  const copy = sentence.cloneNode(true) as Element;
  copy.querySelector('.visually-hidden')?.remove();
  return textOf(copy);
}

describe('print', () => {
  for (const display of ['chart', 'table'] as const)
    it(`has drawing, table, notes and source, and no controls, as a ${display}`, async () => {
      // WebKit's driver cannot emulate media: only the rules are checked there, below.
      if (!(await media({}))) return;
      const all = await figures({
        theme: 'theme-dark',
        display,
        style: '--dd-color-surface: #123456; inline-size: 784px',
      });
      await media({ type: 'print' });
      for (const widget of all) {
        for (const control of allInside(widget, CONTROLS))
          expect(isShown(control), control.className).to.equal(false);
        const isCard = widget.localName === 'indicator-gauge';
        // The counts of the others say the same.
        const hasSummary = widget.localName === 'indicator-trend';
        const parts = { chart: true, table: !isCard || display === 'table', note: true, summary: hasSummary };
        for (const [name, isPrinted] of Object.entries(parts)) {
          const { width = 0, height = 0 } =
            allInside(widget, `[part~=${name}]`)[0]?.getBoundingClientRect() ?? {};
          expect(width > 10 && height > 10, `${widget.localName} ${name}`).to.equal(isPrinted);
        }
        const columns = allInside(widget, '[part=table] thead th');
        const printed = columns.filter(isShown);
        const listed = display === 'chart' && (isCard || widget.localName === 'project-list');
        const expected = listed
          ? []
          : columns.filter((each) => display === 'table' || !each.matches('.charted'));
        expect(printed.map(textOf), widget.localName).to.deep.equal(expected.map(textOf));
        const { backgroundColor, color } = getComputedStyle(part(widget, 'figure'));
        expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(27, 36, 48)']);
        expect(getComputedStyle(inside(widget, '.root')).colorScheme).to.equal('light');
        for (const svg of allInside(widget, '.plot svg')) {
          const plot = svg.closest('.plot') as Element;
          expect(svg.getBoundingClientRect().width).to.be.closeTo(plot.getBoundingClientRect().width, 1);
        }
        for (const table of allInside(widget, '[part=table]')) {
          expect(table.scrollWidth, `${widget.localName} table`).to.be.at.most(table.clientWidth + 1);
          expect(getComputedStyle(inside(widget, 'tbody tr')).breakInside).to.equal('avoid');
        }
        if (printed.length > 0)
          expect(getComputedStyle(inside(widget, 'thead')).display).to.equal('table-header-group');
        for (const chip of allInside(widget, '.chip').filter(isShown)) {
          const { top, bottom } = chip.getBoundingClientRect();
          const row = chip.closest('.row, .verdict, .chips')?.getBoundingClientRect() as DOMRect;
          // Sums of positions are inexact.
          expect(top > row.top - 0.1 && bottom < row.bottom + 0.1, textOf(chip)).to.equal(true);
        }
      }
    });

  it('has the projects of a list without a table', async () => {
    const list = await widget('<project-list display="list" category="education"></project-list>');
    await media({ type: 'print' });
    const projects = allInside(list, '.project').filter(isShown);
    expect(projects).to.have.lengthOf(5);
    expect(textOf(projects[0])).to.include('东风路小学教学楼');
  });

  it('has every figure, row, note and source on A4, in any theme', async () => {
    // Only Chromium can: the others are covered by the layout above, WebKit by the rules below.
    if (!canPrint) return;
    const all = await figures({ theme: 'theme-dark' });
    const text = await paper();
    for (const widget of all) {
      const said = [
        ...allInside(widget, '[part~=value], [part~=verdict], .facts dd').map(textOf),
        ...allInside(widget, '[part~=note] span, [part~=title]').map(textOf),
        ...allInside(widget, 'p.summary:not(.visually-hidden)').map(withoutHeard),
      ];
      for (const messages of said) expect(text).to.include(plain(messages));
      for (const row of printedRows(widget)) expect(hasRow(text, row), onPaper(row)).to.equal(true);
    }
    const lists = all.filter(({ localName }) => localName === 'project-list');
    expect(lists.map((list) => allInside(list, 'tbody tr').length)).to.deep.equal([68, 3, 14]);
    for (const button of ['下一页', '下载', '搜索']) expect(text).not.to.include(button);
  });

  it('has all text on A4 before any chart is drawn', async () => {
    if (!canPrint) return;
    const all = await figures({ theme: 'theme-red', drawn: false, style: BELOW });
    const text = await paper();
    for (const widget of all)
      for (const row of printedRows(widget)) expect(hasRow(text, row), onPaper(row)).to.equal(true);
  });

  it('opens every chart for print, once ECharts is loaded', async () => {
    const all = await figures({ drawn: false, style: BELOW });
    await drawn(all[0] as Element);
    dispatchEvent(new Event('beforeprint'));
    for (const widget of all)
      for (const plot of allInside(widget, '.plot'))
        expect(
          plot.querySelector('svg path'),
          `${widget.localName} ${widget.getAttribute('indicator')}`,
        ).not.to.equal(null);
  });

  it('has the drawings of figures that were never in view', async () => {
    const page = await framed(
      `srcdoc='<!doctype html><html lang="zh-CN"><script type="module" src="/dist/cdn/district-dashboard.js"></script><div style="height: 6000px"></div>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}'`,
    );
    const view = page.defaultView as Window;
    for (const tag of TAGS) await shown(the(page, tag));
    const drawings = () => TAGS.map((tag) => marksIn(the(page, tag)));
    expect(drawings()).to.deep.equal(TAGS.map(() => 0));
    await eventually('they are drawn for print', () => {
      view.dispatchEvent(new Event('beforeprint'));
      return drawings().every((marks) => marks > 0);
    });
    view.dispatchEvent(new Event('afterprint'));
    expect(drawings()).to.deep.equal(TAGS.map(() => 0));
  });

  it('has all of a frame in a page with embed.js', async () => {
    if (!canPrint) return;
    const holder = place<HTMLIFrameElement>(
      '<iframe src="/dist/embed/frame.html?element=plan-vs-actual" title="t" width="100%" height="300"></iframe>',
    );
    const script = document.createElement('script');
    script.src = '/dist/embed/embed.js';
    document.body.append(script);
    const rows = () => {
      const element = holder.contentDocument?.querySelector('plan-vs-actual');
      return element ? allInside(element, 'tbody tr, .note span') : [];
    };
    await eventually('the frame has its table', () => rows().length > 13 && holder.clientHeight > 300);
    // Its height on paper is measured again a while after each change.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const high = holder.clientHeight;
    await eventually('it knows its height on paper', () => {
      dispatchEvent(new Event('beforeprint'));
      const paper = holder.clientHeight;
      dispatchEvent(new Event('afterprint'));
      return paper > high;
    });
    const text = await paper();
    for (const row of rows()) expect(hasRow(text, row), onPaper(row)).to.equal(true);
  });

  it('opens charts if the table is displayed', async () => {
    const [drawnFirst] = await figures();
    expect(marks(drawnFirst as Element)).not.to.be.empty;
    const [gauge, ...others] = await figures({ display: 'table', drawn: false });
    dispatchEvent(new Event('beforeprint'));
    for (const widget of [gauge as Element, ...others])
      for (const plot of allInside(widget, '.plot')) {
        const svg = plot.querySelector('svg');
        const box = [svg?.getAttribute('width'), svg?.getAttribute('height')].join(' ');
        expect(svg?.getAttribute('viewBox')).to.equal(`0 0 ${box}`);
      }
  });

  it('leaves no gap for a chart that is not drawn, and fits drawn ones to their boxes', async () => {
    if (!(await media({}))) return;
    const all = await figures({ drawn: false, style: BELOW });
    await media({ type: 'print' });
    for (const widget of all)
      for (const box of allInside(widget, '.bar, .dial')) {
        const words = [...box.querySelectorAll('.value > *')].reduce(
          (sum, { clientHeight }) => sum + clientHeight,
          0,
        );
        expect(box.getBoundingClientRect().height, widget.localName).to.be.at.most(words * 1.5 + 40);
        if (box.className === 'bar') expect(box.clientHeight).to.equal(0);
      }
  });

  it('has units in lines of several characters, and no choice of all phases', async () => {
    if (!(await media({}))) return;
    const all = await figures({ drawn: false, style: 'inline-size: 784px' });
    await media({ type: 'print' });
    const units = all.flatMap((widget) => allInside(widget, 'tbody .folded')).filter(isShown);
    expect(units.map(textOf)).to.include('微克/立方米');
    const range = document.createRange();
    for (const unit of units) {
      range.selectNodeContents(unit);
      expect(new Set([...range.getClientRects()].map(({ top }) => top)).size, textOf(unit)).to.be.below(3);
    }
    const phases = all.flatMap((widget) => allInside(widget, '.stage .button')).filter(isShown);
    expect(phases.length).to.be.above(3);
    expect(phases.map(textOf).filter((text) => text.startsWith('全部'))).to.deep.equal([]);
  });

  it('has its rules in every engine', async () => {
    const [gauge] = await figures({ drawn: false });
    const css = cssOf(gauge as Element);
    expect(css.match(/@media print/g)?.length).to.be.at.least(2);
    for (const rule of ['print-color-adjust: exact', 'color-scheme: light', 'break-inside: avoid'])
      expect(css).to.include(rule);
  });
});
