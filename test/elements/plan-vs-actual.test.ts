import { expect } from 'chai';
import {
  allInside,
  drawn,
  inside,
  part,
  place,
  recordEvents,
  settled,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { pointer } from '../support/pointer.ts';

const rows = (attributes = '') => widget(`<plan-vs-actual ${attributes}></plan-vs-actual>`);

const names = (element: Element) => allInside(element, '.name').map(textOf);
const counts = (element: Element) => allInside(element, '.chips > *').map(textOf);
const current = (element: Element) =>
  allInside(element, '[aria-current=true]').map((button) => textOf(button));

/** The visible text of the row of an indicator. */
function row(element: Element, name: string) {
  const found = allInside(element, '.row').find((li) => textOf(li.querySelector('.name')).startsWith(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

const said = (element: Element, name: string) => [...row(element, name).children].map(textOf).filter(Boolean);

const patterns = (li: Element) => li.querySelectorAll('pattern').length;
const inColor = (li: Element, color: string) =>
  li.querySelectorAll(`[fill="var(--dd-color-${color})"], [stroke="var(--dd-color-${color})"]`).length;

describe('<plan-vs-actual>', () => {
  it('has a row for each indicator of the annex, in order', async () => {
    expect(names(await rows())).to.deep.equal([
      '全区生产总值增速',
      '规模以上工业增加值增速',
      '一般公共预算收入增速',
      '固定资产投资增速',
      '社会消费品零售总额增速',
      '万元生产总值能耗降低率',
      '营造林面积',
      '城市空气质量优良天数',
      '细微颗粒物（PM2.5）年均浓度 低为好',
      '可吸入颗粒物（PM10）年均浓度 低为好',
      '外贸进出口总额',
      '实际利用境外资金',
      '城镇新增就业人数',
    ]);
  });

  it('counts verdicts and never averages', async () => {
    const element = await rows();
    expect(counts(element)).to.deep.equal([
      '✓完成 4（其中预计2项）',
      '▽未完成 6（其中预计4项）',
      '—不量化 3',
    ]);
    expect(textOf(part(element, 'summary'))).to.equal(
      '2023年的13项指标中，完成4项（其中预计2项），未完成6项（其中预计4项），不量化3项。',
    );
  });

  for (const [name, ...columns] of [
    ['全区生产总值增速', '4 预计', '计划 7.5 2024年计划 7', '−3.5个百分点▽预计未完成'],
    ['城市空气质量优良天数', '232', '计划 252 2024年计划 完成市定目标', '为计划的92.1%▽未完成'],
    ['细微颗粒物', '46', '计划 46 2024年计划 完成市定目标', '与计划持平✓完成'],
    ['营造林面积', '30', '计划 完成市定目标 2024年计划 100', '—不量化'],
    ['城镇新增就业人数', '19730 预计', '计划 8850 2024年计划 完成市定目标', '为计划的222.9%✓预计完成'],
  ] as const) {
    it(`shows the result of the plan: ${name}`, async () => {
      const [, figures, outcome] = said(await rows(), name);
      expect([figures, outcome].join(' ')).to.equal(columns.join(' '));
    });
  }

  const PM10 = '可吸入颗粒物（PM10）年均浓度 低为好';
  const PM25 = '细微颗粒物（PM2.5）年均浓度 低为好';
  const AIR = '城市空气质量优良天数';
  for (const [what, attributes, expected] of [
    ['the indicators it is given', 'indicators="pm10, good-air-days"', [PM10, AIR]],
    ['ids apart by Chinese commas', 'indicators="pm10，good-air-days、pm25"', [PM10, AIR, PM25]],
    ['indicators rather than a group', 'indicators="pm10" group="emerging"', [PM10]],
    [
      'a group',
      'group="emerging"',
      ['战略性新兴产业增加值增速', '高新技术制造业增加值增速', '湛河区5G产业创新中心入驻企业'],
    ],
  ] as const) {
    it(`shows ${what}: ${attributes}`, async () => {
      expect(names(await rows(attributes))).to.have.members(expected);
    });
  }

  it('shows another year', async () => {
    const element = await rows('year="2024"');
    expect(textOf(part(element, 'title'))).to.include('2024年');
    expect(said(element, '全区生产总值增速').join(' ')).to.include('计划 7');
  });

  it('follows its attributes', async () => {
    const element = await rows('group="ecology"');
    element.setAttribute('group', 'economy');
    await settled(element);
    expect(names(element)[0]).to.equal('全区生产总值增速');
    element.removeAttribute('group');
    await settled(element);
    expect(names(element)).to.have.lengthOf(13);
  });

  it('draws bar, plan and next plan of a row, and hatches only estimates', async () => {
    const element = await drawn(
      place(
        '<plan-vs-actual indicators="gdp-growth budget-revenue-growth afforestation-area new-financial-institutions"></plan-vs-actual>',
      ),
    );
    for (const [name, drawing] of [
      ['全区生产总值增速', { bar: true, plan: true, next: true, hatched: true }],
      ['一般公共预算收入增速', { bar: true, plan: true, next: true, hatched: false }],
      ['营造林面积', { bar: false, plan: false, next: false, hatched: false }],
      ['新引进金融机构', { bar: false, plan: false, next: false, hatched: false }],
    ] as const) {
      const li = row(element, name);
      expect(
        {
          bar: inColor(li, 'actual') > 0,
          plan: inColor(li, 'plan') > 0,
          next: inColor(li, 'next') > 0,
          hatched: patterns(li) > 0,
        },
        name,
      ).to.deep.equal(drawing);
    }
  });

  it('explains its marks in a legend with one tab stop, whose entries show tooltips', async () => {
    const element = await rows();
    const legend = inside(element, '.legend');
    const entries = [...legend.querySelectorAll('button')];
    expect(entries.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    entries[2]?.focus();
    await eventually('the plans are shown', () =>
      textOf(element.shadowRoot?.querySelector('.tip')).includes('8.5%'),
    );
    expect(inside(element, '.root').getAttribute('data-phase')).to.equal('plan');
    expect([...legend.children].map(textOf)).to.deep.equal([
      '完成',
      '预计完成数',
      '2023年计划',
      '2024年计划',
    ]);
  });

  it('dispatches an event for the row that the user selects, and marks it', async () => {
    const selected = recordEvents('indicator-selected');
    const element = await rows();
    expect(current(element)).to.deep.equal([]);
    row(element, '营造林面积').querySelector('button')?.click();
    await settled(element);
    expect(current(element)).to.deep.equal(['营造林面积']);
    row(element, '城市空气质量优良天数').querySelector('button')?.click();
    await settled(element);
    expect(current(element)).to.deep.equal(['城市空气质量优良天数']);
    expect(selected).to.deep.equal([
      { indicator: 'afforestation-area', year: 2023 },
      { indicator: 'good-air-days', year: 2023 },
    ]);
  });

  it('handles a click on a bar like one on its name', async () => {
    const selected = recordEvents('indicator-selected');
    const element = await drawn(place('<plan-vs-actual group="ecology"></plan-vs-actual>'));
    const bar = row(element, '城市空气质量优良天数').querySelector('[role=img]') as Element;
    bar.scrollIntoView({ block: 'center' });
    await pointer.click(bar);
    await eventually('the event is dispatched', () => selected.length > 0);
    expect(selected).to.deep.equal([{ indicator: 'good-air-days', year: 2023 }]);
    await settled(element);
    expect(current(element)).to.deep.equal(['城市空气质量优良天数']);
  });

  it('labels each bar with its sentence', async () => {
    const bar = row(await rows(), '城市空气质量优良天数').querySelector('[role=img]');
    expect(bar?.getAttribute('aria-label')).to.equal(
      '城市空气质量优良天数：2023年实际232天，计划252天，低于计划20天，为计划的92.1%，未完成；2024年计划“完成市定目标”。',
    );
  });

  it('shows groups, units and scales', async () => {
    const element = await rows('group="ecology"');
    expect(allInside(element, '.group b').map(textOf)).to.deep.equal(['生态环境']);
    expect(allInside(element, 'ul').map((list) => list.getAttribute('aria-label'))[0]).to.equal(
      '生态环境 单位：亩',
    );
    const axes = allInside(element, '.group > span').map(textOf);
    expect(axes.slice(0, 3)).to.deep.equal([
      '单位：亩',
      '单位：天 刻度 0–300',
      '单位：微克/立方米 刻度 0–100',
    ]);
  });
});
