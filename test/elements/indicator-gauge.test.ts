import { expect } from 'chai';
import {
  allInside,
  charts,
  drawn,
  hasPart,
  inside,
  isShown,
  marks,
  painted,
  part,
  place,
  recordEvents,
  settled,
  shown,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { otherDistrict } from '../support/other-district.ts';
import { pointer } from '../support/pointer.ts';

const gauge = (attributes: string) => widget(`<indicator-gauge ${attributes}></indicator-gauge>`);

/** The visible text of a gauge, in order. */
const face = (element: Element) => ({
  title: textOf(part(element, 'title')),
  year: textOf(inside(element, '.year')),
  value: textOf(part(element, 'chart')),
  verdict: hasPart(element, 'verdict') ? textOf(inside(element, 'p.verdict')) : '',
  facts: allInside(element, '.facts > div').map(textOf),
  remarks: allInside(element, '.remark').map(textOf),
});

const hatches = (element: Element) =>
  charts(element).reduce((count, box) => count + box.querySelectorAll('pattern').length, 0);

describe('<indicator-gauge>', () => {
  it('has the switch and the download behind one button beside the source', async () => {
    const element = await gauge('indicator="gdp-growth"');
    const [source, more] = allInside(element, '.foot :is(summary, button)');
    expect([textOf(source), textOf(more)]).to.deep.equal(['出处', '更多']);
    expect([hasPart(element, 'toolbar'), more?.ariaExpanded]).to.deep.equal([false, 'false']);
    more?.click();
    await settled(element);
    expect(allInside(element, '.tools .button').map(textOf)).to.deep.equal(['图表', '表格', '下载', '分享']);
    expect([isShown(part(element, 'toolbar')), more?.ariaExpanded]).to.deep.equal([true, 'true']);
    more?.click();
    await settled(element);
    expect([hasPart(element, 'toolbar'), more?.ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('leaves footnotes and source to the page with notes="none"', async () => {
    const element = await gauge('indicator="gdp-growth"');
    expect(textOf(part(element, 'note'))).to.match(/^斜纹为预计数。.*来源：/);
    element.setAttribute('notes', 'none');
    await settled(element);
    expect(hasPart(element, 'note')).to.equal(false);
  });

  it('has a scale with those of others that have its unit', async () => {
    const ends = async (attributes: string) => allInside(await gauge(attributes), '.ends span').map(textOf);
    expect(await ends('indicator="gdp-growth"')).to.deep.equal(['0', '8']);
    expect(await ends('indicator="gdp-growth" scale-with="fixed-investment-growth"')).to.deep.equal([
      '0',
      '12',
    ]);
  });

  for (const [what, attributes, expected] of [
    [
      'a missed plan and an estimate',
      'indicator="gdp-growth"',
      {
        title: '全区生产总值增速',
        year: '2023年',
        value: '预计 4%',
        verdict: '▽预计未完成低于计划3.5个百分点',
        facts: ['2023年计划 7.5%', '2024年计划 7%'],
        remarks: [],
      },
    ],
    [
      'a met plan where lower is better',
      'indicator="pm10"',
      {
        title: '可吸入颗粒物（PM10）年均浓度',
        year: '2023年',
        value: '80 微克/立方米',
        verdict: '✓完成低于计划5微克/立方米',
        facts: ['2023年计划 85微克/立方米', '2024年计划 完成市定目标'],
        remarks: ['低为好'],
      },
    ],
    [
      'a completion rate',
      'indicator="urban-jobs"',
      {
        title: '城镇新增就业人数',
        year: '2023年',
        value: '预计 19730 人',
        verdict: '✓预计完成为计划的222.9%',
        facts: ['2023年计划 8850人', '2024年计划 完成市定目标'],
        remarks: [],
      },
    ],
    [
      'a plan in words',
      'indicator="afforestation-area"',
      {
        title: '营造林面积',
        year: '2023年',
        value: '30 亩',
        verdict: '—不量化',
        facts: ['2023年计划 完成市定目标', '2024年计划 100亩'],
        remarks: ['文字目标'],
      },
    ],
    [
      'English',
      'indicator="gdp-growth" lang="en"',
      {
        title: 'GDP growth',
        year: '2023',
        value: 'estimate 4%',
        verdict: '▽Not met (estimate)3.5 percentage points below plan',
        facts: ['2023 plan 7.5%', '2024 plan 7%'],
        remarks: [],
      },
    ],
  ] as const) {
    it(`shows ${what}`, async () => {
      expect(face(await gauge(attributes))).to.deep.equal(expected);
    });
  }

  it('shows the report’s first indicator by default', async () => {
    expect(face(await gauge('')).title).to.equal('全区生产总值增速');
  });

  it('shows another indicator and year by attribute', async () => {
    const element = await gauge('');
    element.setAttribute('indicator', 'new-market-entities');
    await settled(element);
    expect(face(element).value).to.equal('6633 户');
    element.setAttribute('year', '2024');
    await settled(element);
    expect([face(element).year, face(element).facts]).to.deep.equal([
      '2024年',
      ['2024年计划 力争8000户以上'],
    ]);
  });

  it('has its sentence as the accessible name of the dial', async () => {
    const element = await gauge('');
    const sentence =
      '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。';
    expect(part(element, 'chart').getAttribute('role')).to.equal('img');
    expect(part(element, 'chart').getAttribute('aria-label')).to.equal(sentence);
    expect(textOf(part(element, 'summary'))).to.equal(sentence);
  });

  // A mark for each number of the report, and no others.
  for (const [indicator, what, drawing] of [
    [
      'gdp-growth',
      'an estimate, a plan, a next plan',
      { actual: true, plan: true, next: true, hatched: true },
    ],
    [
      'budget-revenue-growth',
      'a result, a plan, a next plan',
      { actual: true, plan: true, next: true, hatched: false },
    ],
    ['good-air-days', 'a result and a plan', { actual: true, plan: true, next: false, hatched: false }],
    ['urban-jobs', 'an estimate and a plan', { actual: true, plan: true, next: false, hatched: true }],
  ] as const) {
    it(`draws ${what} for ${indicator}`, async () => {
      const element = await drawn(place(`<indicator-gauge indicator="${indicator}"></indicator-gauge>`));
      expect({
        actual: painted(element, 'actual').length > 0,
        plan: painted(element, 'plan').length > 0,
        next: painted(element, 'next').length > 0,
        hatched: hatches(element) > 0,
      }).to.deep.equal(drawing);
      expect(painted(element, 'track').length).to.be.above(0);
    });
  }

  for (const indicator of ['foreign-trade', 'polluting-workshops-closed', 'new-market-entities'])
    it(`draws nothing without a plan in numbers, for ${indicator}`, async () => {
      const element = await gauge(`indicator="${indicator}"`);
      expect(allInside(element, '.dial, .plot')).to.deep.equal([]);
      expect(textOf(part(element, 'value'))).to.match(/\d/);
    });

  it('draws in colours that CSS resolves', async () => {
    const element = await drawn(place('<indicator-gauge></indicator-gauge>'));
    const fills = new Set(marks(element).flatMap((mark) => mark.getAttribute('fill') ?? []));
    expect(
      [...fills].filter((fill) => !/^(none|var\(--dd-color-[a-z-]+\)|url\(#.*\))$/.test(fill)),
    ).to.deep.equal([]);
  });

  it('draws no dial without a number', async () => {
    const element = await gauge('indicator="resident-income"');
    expect(allInside(element, '.plot')).to.have.lengthOf(0);
    expect(part(element, 'chart').getAttribute('role')).to.equal('img');
    expect(face(element).facts).to.deep.equal(['2024年计划 与经济增长同步']);
  });

  it('opens, closes and reopens its chart as the indicator changes', async () => {
    const element = await drawn(place('<indicator-gauge></indicator-gauge>'));
    element.setAttribute('indicator', 'resident-income');
    await settled(element);
    expect(charts(element)).to.have.lengthOf(0);
    element.setAttribute('indicator', 'pm25');
    await drawn(element);
  });

  it('shows the quote of the report in its source, and dispatches an event', async () => {
    const selected = recordEvents('indicator-selected');
    const element = await gauge('indicator="good-air-days"');
    const source = part<HTMLDetailsElement>(element, 'source');
    expect(source.open).to.equal(false);
    source.querySelector('summary')?.click();
    await eventually('the event is dispatched', () => selected.length > 0);
    expect(selected).to.deep.equal([{ indicator: 'good-air-days', year: 2023 }]);
    const row = source.querySelector('table');
    expect([textOf(row?.querySelector('caption')), row?.querySelector('caption')?.lang]).to.deep.equal([
      '8. 城市空气质量优良天数（天）',
      'zh-CN',
    ]);
    expect(['th', 'td'].map((tag) => [...(row?.querySelectorAll(tag) ?? [])].map(textOf))).to.deep.equal([
      ['2023年计划', '2023年完成', '2024年计划'],
      ['252', '232', '完成市定目标'],
    ]);
    source.querySelector('summary')?.click();
    await eventually('it is closed', () => !source.open);
    expect(selected).to.have.lengthOf(1);
  });

  it('has no source if the report has no quote', async () => {
    const element = document.createElement('indicator-gauge');
    element.report = otherDistrict();
    element.indicator = 'pm25';
    document.body.append(element);
    await shown(element);
    expect(hasPart(element, 'source')).to.equal(false);
  });

  it('dispatches an event when the user selects the dial', async () => {
    const selected = recordEvents('indicator-selected');
    const element = await drawn(place('<indicator-gauge indicator="pm25"></indicator-gauge>'));
    await pointer.click(part(element, 'chart'));
    await eventually('the event is dispatched', () => selected.length > 0);
    expect(selected).to.deep.equal([{ indicator: 'pm25', year: 2023 }]);
  });

  it('explains hatching only with an estimate, and brackets beside quotes', async () => {
    const note = async (indicator: string) => textOf(part(await gauge(`indicator="${indicator}"`), 'note'));
    expect(await note('gdp-growth'))
      .to.include('斜纹为预计数。')
      .and.not.include('[]');
    expect(await note('good-air-days')).to.not.include('预计数');
  });

  it('shows the report of another district', async () => {
    const element = document.createElement('indicator-gauge');
    element.report = otherDistrict();
    element.indicator = 'fixed-investment-growth';
    document.body.append(element);
    await drawn(element);
    expect(face(element)).to.deep.equal({
      title: '固定资产投资增速',
      year: '2024年',
      value: '−3.2%',
      verdict: '▽未完成低于计划8.2个百分点',
      facts: ['2024年计划 5%', '2025年计划 止跌回稳'],
      remarks: [],
    });
  });
});
