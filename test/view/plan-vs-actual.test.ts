import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Report } from '../../src/report/schema.ts';
import { type PlanVsActualRequest, planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { tableOf } from '../../src/view/tables.ts';
import { briefView } from '../../src/view/verdict-lines.ts';
import { indicatorOf, languages, mouxian, reports, zhanhe } from '../support/reports.ts';
import { refused, shown, sizesIn } from '../support/texts.ts';

const viewOf = (choice: PlanVsActualRequest = {}, lang: Lang = 'zh-CN', report: Report = zhanhe) =>
  shown(planVsActualView(report, choice, lang));

const tableIn = (choice: PlanVsActualRequest = {}, lang: Lang = 'zh-CN', report: Report = zhanhe) =>
  tableOf(viewOf(choice, lang, report), lang);

const idsOf = (choice: PlanVsActualRequest = {}, report: Report = zhanhe) =>
  tableIn(choice, 'zh-CN', report).rows.map(({ id }) => id);

const annex = [
  'gdp-growth',
  'industrial-value-added-growth',
  'budget-revenue-growth',
  'fixed-investment-growth',
  'retail-sales-growth',
  'energy-intensity-reduction',
  'afforestation-area',
  'good-air-days',
  'pm25',
  'pm10',
  'foreign-trade',
  'foreign-capital',
  'urban-jobs',
];

describe('planVsActualView', () => {
  it('shows what is printed beside a figure in another unit than that of its row', () => {
    const jobs = indicatorOf(zhanhe, 'urban-jobs');
    const observations = jobs.observations.map((one) =>
      one.role === 'actual' ? { ...one, raw: '1.2345万人', value: 12_345 } : one,
    );
    const report = { ...zhanhe, indicators: [{ ...jobs, unit: { zh: '人', en: 'people' }, observations }] };
    const [row] = viewOf({}, 'zh-CN', report).groups[0]?.units[0]?.rows ?? [];
    expect(row?.value.text).to.equal('12345人（1.2345万人）');
    const [english] = viewOf({}, 'en', report).groups[0]?.units[0]?.rows ?? [];
    expect(english?.value.text).to.equal('12,345');
    const { rows } = tableIn({}, 'zh-CN', report);
    const cells = rows[0]?.cells.map(({ text }) => text) ?? [];
    expect(cells).to.include('12345（预计）');
    expect(cells.at(-1)).to.match(/^原文：1\.2345万人；/);
  });

  it('counts the annex: 4 met, 6 missed, 3 not quantified', () => {
    const { counts, summary } = viewOf();
    expect(counts).to.deep.equal([
      { verdict: 'met', symbol: '✓', text: '完成 4（其中预计2项）', count: 4 },
      { verdict: 'missed', symbol: '▽', text: '未完成 6（其中预计4项）', count: 6 },
      { verdict: 'not-quantified', symbol: '—', text: '不量化 3', count: 3 },
    ]);
    expect(summary).to.equal(
      '2023年的13项指标中，完成4项（其中预计2项），未完成6项（其中预计4项），不量化3项。',
    );
    expect(viewOf({}, 'en').summary).to.equal(
      'Of 13 indicators for 2023, 4 met (2 estimated), 6 not met (4 estimated), 3 not quantified.',
    );
  });

  it('counts indicators without a comparison separately', () => {
    const economy = viewOf({ group: 'economy' });
    expect(economy.counts.at(-1)).to.deep.equal({
      verdict: 'not-planned',
      symbol: '○',
      text: '无可比数据 2',
      count: 2,
    });
    expect(economy.summary).to.equal(
      '2023年的8项指标中，完成1项（其中预计1项），未完成5项（其中预计4项），无可比数据2项。',
    );
    expect(viewOf({ group: 'economy' }, 'en').summary).to.equal(
      'Of 8 indicators for 2023, 1 met (1 estimated), 5 not met (4 estimated), 2 with nothing to compare.',
    );
    expect(viewOf({ indicators: ['pm10'] }, 'en').summary).to.equal('Of 1 indicator for 2023, 1 met.');
  });

  it('says how many plans were met in one line', () => {
    const headline = (choice: PlanVsActualRequest, lang: Lang = 'zh-CN') =>
      briefView(viewOf(choice, lang), lang).headline;
    expect(headline({})).to.equal('13项：完成4（其中预计2）、未完成6（其中预计4）、不量化3');
    expect(headline({}, 'en')).to.equal(
      '13 indicators: 4 met (2 estimated), 6 not met (4 estimated), 3 not quantified',
    );
    expect(headline({ indicators: ['pm10'] })).to.equal('1项：完成1');
    expect(headline({ indicators: ['pm10'] }, 'en')).to.equal('1 indicator: 1 met');
    expect(headline({ year: 2024, indicators: ['gdp-growth'] })).to.equal('1项：尚无结果1');
  });

  it('has a brief row for each indicator, with the gap of growth and of nothing else', () => {
    const rows = briefView(viewOf(), 'zh-CN').rows;
    expect(rows.map(({ id }) => id)).to.deep.equal(annex);
    const said = rows.map(({ id, gap, badge }) => [id, `${badge.symbol}${badge.text}`, gap]);
    expect(said).to.deep.include(['gdp-growth', '▽预计未完成', '−3.5个百分点']);
    expect(said).to.deep.include(['urban-jobs', '✓预计完成', '']);
    expect(said).to.deep.include(['good-air-days', '▽未完成', '']);
    expect(said).to.deep.include(['foreign-capital', '—不量化', '']);
  });

  it('counts each indicator once', () => {
    for (const report of reports)
      for (const choice of [{}, ...report.groups.map(({ id }) => ({ group: id }))]) {
        const view = planVsActualView(report, choice, 'zh-CN');
        if (view.kind === 'empty-state') continue;
        const total = view.counts.reduce((sum, { count }) => sum + count, 0);
        expect(total, JSON.stringify(choice)).to.equal(tableOf(view, 'zh-CN').rows.length);
      }
  });

  it('never averages completion rates', () => {
    const { summary, counts } = viewOf();
    expect(summary).not.to.include('%');
    expect(JSON.stringify(counts)).not.to.include('%');
  });

  it('is titled with its year', () => {
    expect(viewOf().title).to.equal('2023年计划完成情况');
    expect(viewOf({ year: 2024 }, 'en').title).to.equal('Plan and actual, 2024');
  });
});

describe('the selection of indicators', () => {
  it('is the annex in its order', () => {
    expect(idsOf()).to.deep.equal(annex);
    const mixed = { ...zhanhe, indicators: [...zhanhe.indicators].reverse() };
    expect(idsOf({}, mixed)).to.deep.equal(annex);
  });

  it('is every indicator with a plan for the year where the report has no annex', () => {
    expect(idsOf({}, mouxian)).to.deep.equal([
      'gdp',
      'budget-revenue',
      'fixed-investment-growth',
      'pm25',
      'forest-coverage',
      'grain-output',
      'registered-unemployment',
    ]);
    expect(idsOf({ year: 2025 }, mouxian)).to.include('major-accidents');
    expect(idsOf({ year: 2025 }, mouxian)).not.to.include('registered-unemployment');
  });

  it('is a group, with or without plans', () => {
    for (const { id } of zhanhe.groups)
      expect(idsOf({ group: id })).to.have.members(
        zhanhe.indicators.filter(({ group }) => group === id).map((one) => one.id),
      );
  });

  it('is a list in the given order, without duplicates, which has priority over the group', () => {
    const indicators = ['pm10', 'gdp-growth', 'pm25', 'pm10'];
    expect(idsOf({ indicators })).to.deep.equal(['pm10', 'gdp-growth', 'pm25']);
    expect(idsOf({ indicators, group: 'industry' })).to.deep.equal(['pm10', 'gdp-growth', 'pm25']);
    const [economy, ecology] = viewOf({ indicators }).groups;
    expect(economy?.id).to.equal('economy');
    expect(ecology?.units[0]?.rows.map(({ id }) => id)).to.deep.equal(['pm10', 'pm25']);
  });

  for (const choice of [{ indicators: [] }, { group: '' }, { indicators: [], group: '', year: undefined }]) {
    it(`is the annex for ${JSON.stringify(choice)}`, () => {
      expect(idsOf(choice)).to.deep.equal(annex);
    });
  }

  it('lists the known indicators if one is unknown', () => {
    const { state, message } = refused(planVsActualView(zhanhe, { indicators: ['gdp-growth', 'gdp'] }, 'en'));
    expect(state).to.equal('unknown');
    expect(message.title).to.equal('There is no indicator “gdp”.');
    for (const { id } of zhanhe.indicators) expect(message.advice).to.include(id);
  });

  it('lists the known groups if it is unknown', () => {
    expect(refused(planVsActualView(mouxian, { group: 'economy' }, 'zh-CN'))).to.deep.equal({
      kind: 'empty-state',
      state: 'unknown',
      message: {
        title: '没有名为“economy”的分组。',
        advice: '可用的分组：output、environment、people、culture',
      },
      unknown: { id: 'economy', known: ['output', 'environment', 'people', 'culture'] },
    });
  });

  it('lists the known years if it is unknown', () => {
    expect(refused(planVsActualView(zhanhe, { year: 2030 }, 'en')).message.advice).to.equal(
      'Known years: 2023, 2024',
    );
  });

  it('reports that a group or a report has no indicators', () => {
    expect(refused(planVsActualView(mouxian, { group: 'culture' }, 'en')).state).to.equal('empty');
    expect(refused(planVsActualView({ ...mouxian, indicators: [] }, {}, 'en')).state).to.equal('empty');
  });
});

describe('the rows', () => {
  const blocks = (choice: PlanVsActualRequest = {}, report: Report = zhanhe) =>
    viewOf(choice, 'zh-CN', report).groups.map(({ name, units }) => [
      name,
      ...units.map(({ unitText, scaleText, rows }) => [
        unitText,
        scaleText,
        rows.map(({ shortName }) => shortName.text),
      ]),
    ]);

  it('are in groups of the report and units with a scale each', () => {
    expect(blocks()).to.deep.equal([
      [
        '经济增长',
        [
          '单位：%',
          '刻度 0–12',
          ['生产总值增速', '规上工业增加值增速', '预算收入增速', '固投增速', '社零增速', '能耗降低率'],
        ],
      ],
      [
        '生态环境',
        ['单位：亩', '', ['营造林面积']],
        ['单位：天', '刻度 0–300', ['优良天数']],
        ['单位：微克/立方米', '刻度 0–100', ['PM2.5', 'PM10']],
      ],
      [
        '开放与就业',
        ['单位：亿元', '', ['外贸进出口']],
        ['单位：万美元', '', ['境外资金']],
        ['单位：人', '刻度 0–20000', ['城镇新增就业']],
      ],
    ]);
  });

  it('separate one unit in two groups, and extend below zero for negative figures', () => {
    expect(
      blocks({}, mouxian).map(([name, ...units]) => [name, ...units.map(([unit, scale]) => [unit, scale])]),
    ).to.deep.equal([
      ['综合', ['单位：亿元', '刻度 0–200'], ['单位：万元', '刻度 0–80000'], ['单位：%', '刻度 −4至5']],
      ['生态环境', ['单位：微克/立方米', '刻度 0–40'], ['单位：%', '']],
      ['民生', ['单位：万吨', '刻度 0–80'], ['单位：人', '刻度 0–1500']],
    ]);
  });

  it('have no scale without numbers', () => {
    const [group] = viewOf({ indicators: ['resident-income'] }).groups;
    expect(group?.units[0]).to.deep.include({ unitText: '单位：%', scaleText: '' });
  });

  for (const report of reports) {
    it(`lie within their scale, and each is there once: ${report.id}`, () => {
      const drawn = report.indicators.filter(({ measure }) => measure !== 'rank');
      const indicators = drawn.map(({ id }) => id);
      const { groups } = viewOf({ indicators }, 'zh-CN', report);
      const units = groups.flatMap((group) => group.units);
      for (const { scale, rows } of units)
        for (const { id, actual, plan, next, drawing } of rows) {
          expect(drawing === null, id).to.equal(plan?.value == null);
          if (drawing === null) continue;
          for (const value of [0, actual?.value ?? 0, plan?.value ?? 0, next?.value ?? 0])
            expect(value, id).to.be.within(scale.min, scale.max);
        }
      expect(units.flatMap(({ rows }) => rows.map(({ id }) => id))).to.have.members(indicators);
    });
  }
});

describe('the legend', () => {
  it('is empty where nothing is drawn', () => {
    const { legend, groups } = viewOf({ indicators: ['afforestation-area', 'budget-revenue'] });
    expect(legend).to.deep.equal([]);
    expect(groups).to.have.lengthOf(2);
  });

  it('leaves out a next plan that is not drawn', () => {
    const { legend } = viewOf({ indicators: ['afforestation-area', 'pm10'] });
    expect(legend.map(({ mark }) => mark)).to.deep.equal(['actual', 'plan']);
  });

  it('names the estimate and the next plan only where a row has one', () => {
    expect(viewOf().legend).to.deep.equal([
      { mark: 'actual', label: '完成' },
      { mark: 'estimate', label: '预计完成数' },
      { mark: 'plan', label: '2023年计划' },
      { mark: 'next', label: '2024年计划' },
    ]);
    expect(viewOf({ indicators: ['pm10'] }, 'en').legend).to.deep.equal([
      { mark: 'actual', label: 'Actual' },
      { mark: 'plan', label: '2023 plan' },
    ]);
  });
});

describe('the table', () => {
  const bare = (raw: string | undefined) => raw?.replace(/^\[(.*)\]$/, '$1');

  for (const lang of languages) {
    it(`has plan, actual and next plan of the annex as the report prints them, ${lang}`, () => {
      for (const { id, cells } of tableIn({}, lang).rows) {
        const { observations } = indicatorOf(zhanhe, id);
        const raw = (role: string, year: number) =>
          bare(observations.find((one) => one.role === role && one.year === year)?.raw);
        const texts = [3, 2, 7].map(
          (column) => cells[column]?.text.replace(/（预计）| \(estimate\)/, '') ?? '',
        );
        const printed = [raw('plan', 2023), raw('actual', 2023), raw('plan', 2024)].map((one) => one ?? '');
        const { zh: unit } = indicatorOf(zhanhe, id).unit;
        if (lang === 'zh-CN') expect(texts, id).to.deep.equal(printed);
        expect(texts.map((text) => sizesIn(text, cells[1]?.text))).to.deep.equal(
          printed.map((text) => sizesIn(text, unit)),
        );
      }
    });
  }

  it('marks as estimates what the report prints in brackets, and only that', () => {
    const marked = tableIn().rows.filter(({ cells }) => cells[2]?.text.endsWith('（预计）'));
    const printed = annex.filter((id) =>
      indicatorOf(zhanhe, id).observations.some(({ raw }) => raw.startsWith('[')),
    );
    expect(marked.map(({ id }) => id)).to.deep.equal(printed);
  });

  it('gives verdict, gap and completion of each row', () => {
    expect(tableIn().rows.map(({ cells }) => cells.slice(4, 7).map(({ text }) => text))).to.deep.equal([
      ['预计未完成', '−3.5个百分点', '—'],
      ['预计未完成', '−2.6个百分点', '—'],
      ['未完成', '−7.95个百分点', '—'],
      ['预计未完成', '−5.3个百分点', '—'],
      ['预计未完成', '−2个百分点', '—'],
      ['预计完成', '+0.31个百分点', '—'],
      ['不量化', '—', '—'],
      ['未完成', '−20天', '92.1%'],
      ['完成', '与计划持平', '—'],
      ['完成', '−5微克/立方米', '—'],
      ['不量化', '—', '—'],
      ['不量化', '—', '—'],
      ['预计完成', '+10880人', '222.9%'],
    ]);
  });

  it('folds only the unit, which a narrow table prints below the name', () => {
    const folded = tableIn().columns.filter(({ folds }) => folds);
    expect(folded.map(({ label }) => label)).to.deep.equal(['单位']);
  });

  it('preserves the bound of a plan', () => {
    const [entities] = tableIn({ indicators: ['new-market-entities'] }).rows;
    expect(entities?.cells.map(({ text }) => text)).to.include.members(['6633', '力争8000以上']);
  });

  it("marks the language of the report's own text, and of nothing else", () => {
    for (const { id, cells } of tableIn({}, 'en').rows)
      for (const { text, lang } of cells)
        if (lang === 'en') expect(text, id).not.to.match(/\p{Script=Han}/u);
        else expect(lang, `${id}: ${text}`).to.equal(/\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined);
  });

  it('marks names and units without English as Chinese', () => {
    for (const { cells } of tableIn({ group: 'output' }, 'en', mouxian).rows)
      expect(cells.slice(0, 1).map(({ lang }) => lang)).to.deep.equal(['zh-CN']);
    const [name, unit] = tableIn({ indicators: ['urban-jobs'] }, 'en').rows[0]?.cells ?? [];
    expect([name?.lang, unit?.lang]).to.deep.equal(['en', 'en']);
  });

  it('quotes each sentence once', () => {
    const { rows, columns } = tableIn();
    const source = columns.findIndex(({ label }) => label === '出处');
    expect(rows[0]?.cells[source]?.text).to.equal('1. 全区生产总值增速 % 7.5 [4] 7');
    const quotes = tableIn({ indicators: ['gdp'] }, 'zh-CN', mouxian).rows[0]?.cells.at(-1)?.text;
    expect(quotes).to.equal(
      '地区生产总值预期186亿元左右。 初步核算，地区生产总值182.45亿元。 地区生产总值193亿元左右。',
    );
  });

  it('has a cell for each column', () => {
    const { columns, rows } = tableIn({}, 'en');
    expect(columns.map(({ label }) => label)).to.deep.equal([
      'Indicator',
      'Unit',
      '2023 actual',
      '2023 plan',
      'Verdict',
      'Gap',
      'Completion',
      '2024 plan',
      'Original text',
      'Note',
    ]);
    for (const { cells } of rows) expect(cells).to.have.lengthOf(columns.length);
  });
});

describe('the year after', () => {
  it('has plans, but no results and no verdicts', () => {
    const view = viewOf({ year: 2024 });
    expect(view.summary).to.equal('2024年的13项指标中，尚无结果13项。');
    for (const { cells } of tableOf(view, 'zh-CN').rows)
      expect(
        cells
          .filter((_, at) => at !== 3)
          .slice(2, 7)
          .map(({ text }) => text),
      ).to.deep.equal(['—', '尚无结果', '—', '—', '—']);
  });
});
