import { expect } from 'chai';
import { allInside, inside, isShown, part, place, shown, textOf } from '../../support/elements.ts';

/** The table of the annex in a box of that width. */
async function tableIn(width: number, lang = 'zh-CN') {
  const box = place(
    `<div style="inline-size: ${width}px"><plan-vs-actual display="table" lang="${lang}"></plan-vs-actual></div>`,
  );
  return shown(box.firstElementChild as Element);
}

/** The table of a trend in a box of that width. */
async function trendIn(width: number) {
  const box = place(
    `<div style="inline-size: ${width}px"><indicator-trend display="table" src="/data/hailar-2011.json /data/hailar-2012.json"></indicator-trend></div>`,
  );
  return shown(box.firstElementChild as Element);
}

/** The heads of the columns that are in view without scrolling, each to its end. */
function headsInView(element: Element): string[] {
  const { right } = part(element, 'table').getBoundingClientRect();
  return allInside(element, 'thead th')
    .filter((head) => isShown(head) && head.getBoundingClientRect().right <= right + 1)
    .map(textOf);
}

/** Words that are set on more than one line. */
function brokenWords(cell: Element): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isShown(node.parentElement as Element)) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

describe('a table in a narrow place', () => {
  for (const width of [328, 360, 640])
    it(`shows name, actual, plan and verdict first, at ${width} px`, async () => {
      const element = await tableIn(width);
      expect(headsInView(element).slice(0, 4)).to.deep.equal(['指标', '2023年完成', '2023年计划', '结论']);
    });

  for (const width of [328, 360, 640])
    it(`shows them in English too, with whole words, at ${width} px`, async () => {
      const element = await tableIn(width, 'en');
      const heads = ['Indicator', '2023 actual', '2023 plan', 'Verdict'];
      expect(headsInView(element).slice(0, 4)).to.deep.equal(heads);
      const cells = allInside(element, 'tr > :is(:first-child, :nth-child(3), :nth-child(4), :nth-child(5))');
      expect(cells.length).to.be.above(50);
      for (const cell of cells) {
        expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth + 1);
        // Firefox and WebKit hyphenate the names.
        if (!cell.matches('tbody th')) expect(brokenWords(cell), textOf(cell)).to.deep.equal([]);
      }
    });

  for (const width of [328, 360, 640])
    it(`shows year, actual, plan and verdict of a trend first, at ${width} px`, async () => {
      const heads = headsInView(await trendIn(width));
      expect(heads.slice(0, 4)).to.deep.equal(['年度', '完成', '计划', '结论']);
    });

  it('has wide quotes before its notes, so that rows are no higher than names, figures and verdict make them', async () => {
    const element = await tableIn(360);
    const heads = allInside(element, 'thead th').map(textOf);
    expect(heads.slice(-2)).to.deep.equal(['出处', '说明']);
    for (const row of allInside(element, 'tbody tr')) {
      const [quote] = [...row.children].slice(-2);
      expect(quote?.getBoundingClientRect().width).to.be.above(300);
    }
  });

  it('has a gap between figures and the words after them', async () => {
    const cells = [...inside(await tableIn(640), 'tbody tr').children];
    const after = cells.filter(
      (cell) => cell.previousElementSibling?.matches('.end') && !cell.matches('.end'),
    );
    expect(after).to.have.lengthOf(2);
    for (const cell of after)
      expect(Number.parseFloat(getComputedStyle(cell).paddingInlineStart)).to.be.above(6);
  });

  it('keeps the words of its rows together', async () => {
    const box = place(
      '<div style="inline-size: 328px"><indicator-gauge display="table" indicator="urban-jobs"></indicator-gauge></div>',
    );
    const gauge = await shown(box.firstElementChild as Element);
    const names = allInside(gauge, 'tbody th');
    expect(names.map(textOf)).to.include('2023年 完成率');
    for (const name of names) expect(brokenWords(name), textOf(name)).to.deep.equal([]);
  });

  it('prints the unit below the name instead of in a column', async () => {
    const narrow = await tableIn(360);
    expect(isShown(inside(narrow, 'th.folded'))).to.equal(false);
    const below = inside(narrow, 'tbody .below');
    expect(isShown(below)).to.equal(true);
    expect(textOf(below)).to.equal('%');
    const wide = await tableIn(1000);
    expect(isShown(inside(wide, 'th.folded'))).to.equal(true);
    expect(isShown(inside(wide, 'tbody .below'))).to.equal(false);
  });

  it('keeps the names in place while the figures scroll', async () => {
    const element = await tableIn(360);
    const scroller = part(element, 'table');
    const [name, figure] = [inside(element, 'tbody th'), inside(element, 'tbody td:nth-of-type(2)')];
    const left = () => [name, figure].map((cell) => Math.round(cell.getBoundingClientRect().left));
    const [nameBefore = 0, figureBefore = 0] = left();
    scroller.scrollLeft = 120;
    expect(left()).to.deep.equal([nameBefore, figureBefore - 120]);
    expect(getComputedStyle(name).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('shades the edge beyond which there is more', async () => {
    const element = await tableIn(360);
    const { backgroundImage, backgroundAttachment } = getComputedStyle(part(element, 'table'));
    expect(backgroundImage.match(/linear-gradient/g)).to.have.lengthOf(2);
    expect(backgroundAttachment).to.equal('local, scroll');
  });
});
