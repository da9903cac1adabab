import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  isShown,
  marks,
  painted,
  part,
  place,
  recordEvents,
  refused,
  route,
  settled,
  shown,
  textOf,
  type Widget,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';

const hailar = (...years: number[]) => years.map((year) => `/data/hailar-${year}.json`).join(' ');
const ALL = hailar(2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018);

type Trend = HTMLElementTagNameMap['indicator-trend'];

const trend = (attributes: string) => widget<Trend>(`<indicator-trend ${attributes}></indicator-trend>`);

async function of(report: unknown, attributes = ''): Promise<Trend> {
  const element = place<Trend>(`<indicator-trend ${attributes}></indicator-trend>`);
  element.report = report;
  return shown(element);
}

/** What each year says: its name, figures, comparison and verdict. */
const points = (element: Element) =>
  allInside(element, '.row').map((row) => [...row.children].map(textOf).filter(Boolean).join(' | '));

const summary = (element: Element) => textOf(part(element, 'summary'));
const remarks = (element: Element) => allInside(element, '.remark').map(textOf);
const source = (element: Element) => textOf(part(element, 'note'));

const months = (...raw: string[]): Report =>
  yearly(2023, [
    revenue([
      figure('plan', 2024, '28'),
      ...raw.map((one, index) => figure('actual', 2024, one, { period: `2024-0${index + 1}` })),
    ]),
  ]);

/** The lines of a role, which are one path. */
const linesOf = (element: Element, role: string): number =>
  painted(element, role)
    .map((path) => path.getAttribute('d') ?? '')
    .join('')
    .split('M').length - 1;

describe('<indicator-trend>', () => {
  it('shows the years of several reports, each with its verdict', async () => {
    const element = await drawn(await trend(`src="${ALL}" indicator="gdp-growth"`));
    expect(points(element)).to.deep.equal([
      '2011年 | 22.3 | ○无可比数据',
      '2012年 | 18.5 计划 21 | −2.5个百分点▽未完成',
      '2013年 | 10.1 计划 20 | −9.9个百分点▽未完成',
      '2014年 | 9.1 计划 11 | −1.9个百分点▽未完成',
      '2015年 | 8.9 计划 8 | +0.9个百分点✓完成',
      '2016年 | 7.2 计划 7.5 | −0.3个百分点▽未完成',
      '2017年 | — 计划 7.5 | ○无可比数据',
      '2018年 | 6.0 计划 6左右 | ◇不作判断',
      '2019年 | — 计划 3.5左右',
    ]);
    expect(summary(element)).to.include('2011—2018年：8年中完成1年，未完成4年');
    expect(source(element)).to.include('2012年2月29日至2019年3月4日的8份报告');
  });

  it('draws a bar for each result and a line for each plan', async () => {
    const element = await drawn(await trend(`src="${hailar(2014, 2015, 2016)}" indicator="gdp-growth"`));
    expect(linesOf(element, 'actual')).to.equal(3);
    expect(linesOf(element, 'plan')).to.equal(2);
    expect(linesOf(element, 'next')).to.equal(1);
  });

  it('names years below the axis where there is no room for columns, each below its bar', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    for (const [inlineSize, fontSize] of [
      ['300px', ''],
      ['420px', ''],
      ['300px', '32px'],
      ['900px', ''],
    ] as const) {
      Object.assign(box.style, { inlineSize, fontSize });
      box.innerHTML = `<indicator-trend src="${ALL}" indicator="gdp-growth"></indicator-trend>`;
      const element = await shown(box.firstElementChild as Trend);
      const shownTicks = allInside<HTMLElement>(element, '.ticks span').filter(
        (tick) => tick.checkVisibility({ visibilityProperty: true }) && textOf(tick),
      );
      if (inlineSize === '900px') {
        expect(shownTicks).to.deep.equal([]);
        continue;
      }
      expect(shownTicks.length, inlineSize).to.be.at.least(2);
      expect(shownTicks.map(textOf).at(-1)).to.equal(
        allInside(element, '.row .name').map(textOf).at(-1)?.slice(0, 4),
      );
      const texts = shownTicks.map((tick) => {
        const range = document.createRange();
        range.selectNodeContents(tick);
        return range.getBoundingClientRect();
      });
      texts.forEach(({ left, right }, index) => {
        expect(right, `${inlineSize} ${fontSize} ${index}`).to.be.below(texts[index + 1]?.left ?? Infinity);
        const all = allInside(element, '.ticks span');
        const column = all.indexOf(shownTicks[index] as HTMLElement);
        const axis = inside(element, '.drawing').getBoundingClientRect();
        const middle = axis.left + 4 + ((column + 0.5) / all.length) * (axis.width - 8);
        expect(Math.abs((left + right) / 2 - middle)).to.be.below(2);
      });
    }
    box.remove();
  });

  it('takes a part of the years, and follows a change', async () => {
    const element = await trend(`src="${ALL}" indicator="gdp-growth" from="2014" to="2015"`);
    expect(points(element).map((one) => one.slice(0, 4))).to.deep.equal(['2014', '2015']);
    element.from = '';
    await settled(element);
    expect(points(element)).to.have.length(5);
  });

  it('shows one report as well', async () => {
    const element = await drawn(await trend('indicator="gdp-growth"'));
    expect(points(element)).to.deep.equal([
      '2023年 | 4（预计） 计划 7.5 | −3.5个百分点▽预计未完成',
      '2024年 | — 计划 7',
    ]);
  });

  it('divides figures that cannot be compared with those before', async () => {
    const plans = [2019, 2020, 2021].map((year) => figure('plan', year, '5'));
    const broken = { zh: '口径调整', en: 'Another method' };
    const actuals = [
      figure('actual', 2019, '6'),
      figure('actual', 2020, '7'),
      figure('actual', 2021, '3', { break: broken }),
    ];
    const element = await drawn(await of(yearly(2021, [growth([...plans, ...actuals])])));
    expect(summary(element)).to.include('2021年起与往年不可比（口径调整）');
    expect(allInside(element, '.legend .mark').map(textOf)).to.include('与往年不可比');
    expect(marks(element).filter((mark) => mark.getAttribute('stroke-dasharray') === '2,4')).to.have.length(
      1,
    );
  });

  it('shows months beside the plan of the year, without a verdict', async () => {
    const element = await drawn(await of(months('2', '4.5', '7')));
    expect(points(element).map((one) => one.split(' |')[0])).to.deep.equal(['1月', '1—2月', '1—3月']);
    expect(allInside(element, '.chip')).to.deep.equal([]);
    expect(allInside(element, '.legend .mark').map(textOf)).to.deep.equal(['完成', '计划', '序时进度']);
  });

  it('has a table with the same figures, and the report of each', async () => {
    const element = await trend(`src="${hailar(2014, 2015)}" indicator="gdp-growth" display="table"`);
    const rows = allInside(element, 'tbody tr').map((row) => [...row.children].map(textOf).join(' | '));
    expect(rows[1]).to.include('2015年 | 8.9 | 8 | 完成');
    expect(rows[1]).to.include('海拉尔区2015年政府工作报告、海拉尔区2016年政府工作报告');
  });

  it('shows a message for an unknown indicator, with the known ones, and for a year without figures', async () => {
    for (const attributes of ['indicator="x"', 'indicator="gdp-growth" from="1999" to="2001"']) {
      const element = await refused(
        place(`<indicator-trend src="${hailar(2014, 2015)}" ${attributes}></indicator-trend>`),
      );
      expect(hasPart(element, 'figure')).to.equal(false);
      expect(textOf(part(element, 'message'))).to.match(/gdp-growth|2014/);
    }
  });

  it('says that a point is selected', async () => {
    const selected = recordEvents('indicator-selected');
    const element = await trend(`src="${hailar(2014, 2015)}" indicator="gdp-growth"`);
    inside<HTMLElement>(element, '.row .name').click();
    expect(selected).to.deep.equal([{ indicator: 'gdp-growth', year: 2014 }]);
  });

  it('tells figures and remarks of a point, and the report that states a figure', async () => {
    const element = await trend(`src="${hailar(2014, 2015)}" indicator="gdp-growth"`);
    inside<HTMLElement>(element, '.row:nth-child(2) .name').click();
    await eventually('the tooltip opens', () => allInside(element, '.tip').some(isShown));
    const tip = textOf(inside(element, '.tip'));
    for (const text of ['2015年', '8.9%', '8%', '+0.9个百分点']) expect(tip).to.include(text);
    const figures = allInside<HTMLElement>(element, '.tip .figure-button');
    figures[0]?.click();
    await eventually('the source opens', () => allInside(element, '.source-note').some(isShown));
    expect(textOf(inside(element, '.source-note'))).to.include('海拉尔区2016年政府工作报告');
    figures[1]?.click();
    await eventually('the other source opens', () =>
      textOf(inside(element, '.source-note')).includes('海拉尔区2015年政府工作报告'),
    );
  });

  it('shows the indicator that a group selects', async () => {
    const box = place(`<div>
      <plan-vs-actual group-key="g" src="${hailar(2015)}" indicators="gdp-growth visitors"></plan-vs-actual>
      <indicator-trend group-key="g" src="${hailar(2014, 2015)}" indicator="gdp-growth"></indicator-trend>
    </div>`);
    const [rows, element] = [...box.children] as [Element, Element];
    await Promise.all([shown(rows), shown(element)]);
    inside<HTMLElement>(rows, '.row:nth-of-type(1) .name').click();
    allInside<HTMLElement>(rows, '.row .name').at(-1)?.click();
    await eventually('the trend follows', () => !summary(element).startsWith('地区生产总值增速'));
  });
});

describe('several reports', () => {
  const missing = route('no-such-report.json');

  it('are shown without one that is missing, and it is named', async () => {
    const [loaded, failed] = [recordEvents('report-loaded'), recordEvents('report-failed')];
    const element = await trend(`src="${hailar(2014)} ${missing} ${hailar(2015)}" indicator="gdp-growth"`);
    expect(remarks(element)).to.deep.equal([`未能读取“${missing}”，这里没有它的数据。`]);
    expect(points(element)).to.have.length(3);
    expect(loaded.map(({ year }) => year)).to.deep.equal([2015]);
    expect(failed.map(({ reason, src }) => [reason, src])).to.deep.equal([['not-found', missing]]);
  });

  it('are refused where all are missing', async () => {
    const element = await refused(place(`<indicator-trend src="${missing} ${missing}&2"></indicator-trend>`));
    expect(textOf(part(element, 'message'))).to.include('HTTP status 404');
  });

  it('may be objects, of which one is broken', async () => {
    const one = (year: number) =>
      yearly(year, [growth([figure('actual', year, '6'), figure('plan', year + 1, '5')])]);
    const element = await of([one(2021), { ...one(2022), format: 'x' }, one(2023)]);
    expect(points(element)).to.have.length(4);
    expect(remarks(element)).to.deep.equal(['未能读取第2份报告，这里没有它的数据。']);
    element.report = [];
    await refused(element);
    expect(textOf(part(element, 'message'))).to.include('got an empty array');
  });

  it('leave out one of another area', async () => {
    const one = (year: number) => yearly(year, [growth([figure('actual', year, '6')])]);
    const other = yearly(2022, [growth([figure('actual', 2022, '9')])], { area: { name: { zh: '他县' } } });
    const element = await of([one(2021), other, one(2023)]);
    expect(remarks(element)[0]).to.include('另一个地区');
  });

  it('are the latest one with the figures of all for the other elements', async () => {
    const src = `${hailar(2014, 2015)} ${missing}`;
    const gauge = await widget<Widget>(
      `<indicator-gauge src="${src}" indicator="gdp-growth" year="2014"></indicator-gauge>`,
    );
    expect(textOf(part(gauge, 'value'))).to.include('9.1');
    expect(source(gauge)).to.include('2份报告').and.to.include(`未能读取“${missing}”`);
    const rows = await widget(`<plan-vs-actual src="${src}" indicators="gdp-growth"></plan-vs-actual>`);
    expect(textOf(inside(rows, '.row')))
      .to.include('8.9')
      .and.to.include('计划 8');
  });

  it('do not change what an element shows with one of them alone', async () => {
    const element = await trend(`src="${hailar(2014)} ${missing}" indicator="gdp-growth"`);
    expect(remarks(element)).to.have.length(1);
    element.src = hailar(2014);
    await eventually('nothing is missing', () => remarks(element).length === 0);
  });

  it('has each year in a line in a middle width', async () => {
    const element = await trend(`style="inline-size: 640px" src="${ALL}"`);
    const middle = (found: Element | null) => {
      const { top, bottom } = (found as Element).getBoundingClientRect();
      return (top + bottom) / 2;
    };
    for (const row of allInside(element, '.row').slice(0, -1))
      expect(middle(row.querySelector('.chip'))).to.be.closeTo(middle(row.querySelector('.name')), 4);
  });

  it('names the first month and the last where large text leaves no room for the others', async () => {
    const named = async (...raw: string[]) => {
      const element = await of(months(...raw), 'style="inline-size: 300px; --dd-font-size: 32px"');
      return allInside(element, '.ticks span')
        .filter((tick) => getComputedStyle(tick).visibility === 'visible')
        .map(textOf);
    };
    expect(await named('1', '2')).to.deep.equal(['1月']);
    expect(await named('1', '2', '3', '4', '5', '6', '7', '8', '9')).to.deep.equal(['1月', '9月']);
  });
});
