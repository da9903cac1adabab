import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import type { Observation } from '../../src/report/schema.ts';
import { type Dial, gaugeView } from '../../src/view/indicator-gauge.ts';
import { observationView } from '../../src/view/observation.ts';
import { portfolioView } from '../../src/view/portfolio.ts';
import { tableOf } from '../../src/view/tables.ts';
import { valuesOf } from '../support/drawings.ts';
import {
  indicator,
  indicatorOf,
  languages,
  mouxian,
  observation,
  reports,
  zhanhe,
} from '../support/reports.ts';
import { digitsIn, ownTextsIn, refused, shown } from '../support/texts.ts';
import { figure, growth, yearly } from '../support/yearly-reports.ts';

const gauge = (id: string, lang: Lang = 'zh-CN', year?: number) =>
  shown(gaugeView(zhanhe, { indicator: id, year }, lang));
const other = (id: string, year?: number) => shown(gaugeView(mouxian, { indicator: id, year }, 'zh-CN'));

describe('gaugeView', () => {
  it('describes an indicator', () => {
    const view = gauge('gdp-growth');
    expect(view).to.deep.include({
      title: '全区生产总值增速',
      yearText: '2023年',
      value: { figure: '4%', lang: undefined, unit: '', status: '预计', size: null },
      comparison: '低于计划3.5个百分点',
      remarks: [],
      source: '来源：湛河区发展和改革委员会，2024年1月16日',
    });
    expect(view.summary).to.equal(view.indicator.sentence);
  });

  it('names the result of the year before where the two can be compared', () => {
    const remarks = (
      more: Partial<Observation> = {},
      before: Partial<Observation> = {},
      lang: Lang = 'zh-CN',
    ) => {
      const observations = [
        figure('actual', 2022, '6.1', { status: 'P', ...before }),
        figure('actual', 2023, '5', more),
      ];
      return shown(gaugeView(yearly(2023, [growth(observations)]), {}, lang)).remarks;
    };
    expect(remarks()).to.deep.equal(['上年6.1%（初步核算）']);
    expect(remarks({}, { status: 'A' }, 'en')).to.deep.equal(['Previous year: 6.1%']);
    expect(remarks({ break: { zh: '口径调整' } })).to.deep.equal([]);
    expect(remarks({ period: '2023-09' })).to.deep.equal([]);
    expect(remarks({ period: '2023-09' }, { period: '2022-09', status: 'A' })).to.deep.equal(['上年6.1%']);
    expect(remarks({}, { year: 2021 })).to.deep.equal([]);
  });

  it('describes it in English', () => {
    expect(gauge('urban-jobs', 'en')).to.deep.include({
      title: 'Urban jobs created',
      yearText: '2023',
      value: { figure: '19,730', lang: undefined, unit: 'people', status: 'estimate', size: 'long' },
      comparison: '222.9% of plan',
    });
  });

  it('formats a percentage by the language', () => {
    registerMessages('fr', { ...messagesOf('en'), quantity: (figure, unit) => `${figure} ${unit}` });
    const view = gauge('gdp-growth', 'fr');
    expect([view.value.figure, view.indicator.plan?.text]).to.deep.equal(['4 %', '7,5 %']);
    expect(gauge('urban-jobs', 'fr').comparison).to.equal('222,9 % of plan');
    const [, portfolio] = zhanhe.portfolios;
    if (!portfolio) throw new Error('no second portfolio');
    expect(portfolioView(portfolio, 'fr').details.join()).to.include('109,8 % of the target');
  });

  it('shows the first indicator by default', () => {
    expect(shown(gaugeView(zhanhe, {}, 'zh-CN')).indicator.id).to.equal('gdp-growth');
    expect(shown(gaugeView(zhanhe, { indicator: '' }, 'zh-CN')).indicator.id).to.equal('gdp-growth');
  });

  it('notes that lower is better, that a target is in words, and that the next plan is off the scale', () => {
    expect(gauge('pm10').remarks).to.deep.equal(['低为好']);
    expect(gauge('foreign-trade').remarks).to.deep.equal(['文字目标']);
    expect(growing().remarks).to.deep.equal(['2025年计划20亩，超出刻度']);
    expect(growing('en').remarks).to.deep.equal(['2025 plan 20 mu, beyond the scale']);
  });

  it('explains hatching at the drawing, and brackets only beside the quotes', () => {
    const estimate = gauge('gdp-growth');
    expect(estimate.drawingNote).to.equal('斜纹为预计数。');
    expect(estimate.notes).to.deep.equal([]);
    expect(estimate.quoteNotes).to.deep.equal([{ text: '[]中的数据均为预计数。', lang: 'zh-CN' }]);
    expect(gauge('gdp-growth', 'en').drawingNote).to.equal('Hatched: estimates.');
    expect(gauge('budget-revenue-growth')).to.deep.include({ drawingNote: '', quoteNotes: [] });
  });

  it('shows a number known only as a bound together with its bound', () => {
    expect(gauge('budget-revenue').value).to.deep.equal({
      figure: '突破10亿元',
      lang: undefined,
      unit: '',
      status: '预计',
      size: 'words',
    });
    expect(gauge('approval-speed-up', 'en').value).to.include({ figure: 'at least 50%', unit: '' });
  });

  it('shows the text of an actual in words', () => {
    expect(gauge('new-financial-institutions').value).to.include({
      figure: '新引进众合保险',
      lang: 'zh-CN',
      unit: '',
      size: 'words',
    });
  });

  it('quotes the sentences with their labels and notes', () => {
    expect(gauge('gdp-growth').quotes).to.deep.equal([
      {
        label: '2023年完成、2023年计划、2024年计划',
        text: '1. 全区生产总值增速 % 7.5 [4] 7',
        lang: 'zh-CN',
        section: { text: '附表 湛河区2024年国民经济和社会发展规划主要指标（草案）', lang: 'zh-CN' },
        notes: [],
        observations: [1, 0, 2].map((at) => indicatorOf(zhanhe, 'gdp-growth').observations[at]),
      },
    ]);
    const [quote] = gauge('industrial-land-secured', 'en').quotes;
    expect(quote?.label).to.equal('2023 actual');
    expect(quote?.text).to.equal('漯河区智能装备制造产业园、卓翔金属新材料项目118亩土地已摘牌。');
    expect(quote?.section?.lang).to.equal('en');
    expect(quote?.notes[0]?.text).to.include('misread “Zhanhe” as “Luohe”');
  });
});

/** An indicator whose next plan is far more than this year's. */
function growing(lang: Lang = 'zh-CN') {
  const growing = indicator(
    { group: 'output' },
    observation('actual', '5', { year: 2024 }),
    observation('plan', '8', { year: 2024 }),
    observation('plan', '20', { year: 2025 }),
  );
  return shown(gaugeView({ ...mouxian, indicators: [growing] }, {}, lang));
}

/** The dial with the values that it shows. */
const values = (dial: Dial | null) =>
  dial && { ...dial, ...dial.drawing, ...valuesOf(dial.drawing, dial.scale) };

describe('the dial', () => {
  for (const [id, from, to, actual, plan, next] of [
    ['gdp-growth', '0', '8', 4, 7.5, 7],
    ['industrial-value-added-growth', '0', '10', 5.9, 8.5, 7.5],
    ['budget-revenue-growth', '0', '10', 1.05, 9, 7],
    ['fixed-investment-growth', '0', '12', 6.7, 12, 8.5],
    ['retail-sales-growth', '0', '10', 7, 9, 8.5],
    ['energy-intensity-reduction', '0', '5', 5, 4.69, null],
    ['good-air-days', '0', '300', 232, 252, null],
    ['pm25', '0', '50', 46, 46, null],
    ['pm10', '0', '100', 80, 85, null],
    ['urban-jobs', '0', '20000', 19730, 8850, null],
  ] as const) {
    it(`runs from ${from} to ${to} for ${id} and holds ${actual} and ${plan}`, () => {
      expect(values(gauge(id).dial)).to.include({ from, to, actual, plan, next });
    });
  }

  for (const report of reports) {
    it(`holds 0, plan and actual for every indicator of ${report.id}`, () => {
      for (const { id } of report.indicators) {
        const { dial } = shown(gaugeView(report, { indicator: id }, 'zh-CN'));
        if (!dial) continue;
        const { scale, drawing } = dial;
        const { actual, plan, next } = valuesOf(drawing, scale);
        for (const value of [0, actual ?? 0, plan ?? 0]) expect(value, id).to.be.within(scale.min, scale.max);
        const beyond = next !== null && (next > scale.max || next < scale.min);
        expect(drawing.nextBeyond !== null, id).to.equal(beyond);
      }
    });

    it(`invents no value for any indicator of ${report.id}`, () => {
      for (const { id, measure, observations } of report.indicators) {
        const given = (role: string, year: number) =>
          observations.find((one) => one.role === role && one.year === year)?.value ?? null;
        const { dial } = shown(gaugeView(report, { indicator: id }, 'zh-CN'));
        const actual = given('actual', report.year);
        const plan = given('plan', report.year);
        if (measure === 'rank' || plan === null) expect(dial, id).to.equal(null);
        else expect(values(dial), id).to.include({ actual, plan, next: given('plan', report.year + 1) });
      }
    });
  }

  it('marks a next plan beyond the scale with its true number', () => {
    const { dial } = growing();
    expect(values(dial)).to.include({ plan: 8, next: 20, nextBeyond: 'above' });
    expect(dial?.scale.max).to.equal(8);
  });

  for (const [id, what] of [
    ['afforestation-area', 'in words, also beside a number for the next year'],
    ['foreign-capital', 'in words for both years'],
    ['new-market-entities', 'only for the next year'],
    ['budget-revenue', 'missing'],
  ] as const)
    it(`is missing where the plan is ${what}, as its end would seem to be a plan`, () => {
      const { dial, value } = gauge(id);
      expect(dial).to.equal(null);
      expect(value.figure).to.match(/\d/);
    });

  it('marks a next plan below the scale', () => {
    const falling = indicator(
      { group: 'output' },
      observation('actual', '5', { year: 2024 }),
      observation('plan', '4', { year: 2024 }),
      observation('plan', '-2', { year: 2025 }),
    );
    const view = shown(gaugeView({ ...mouxian, indicators: [falling] }, {}, 'zh-CN'));
    expect(values(view.dial)).to.include({ next: -2, nextBeyond: 'below' });
    expect(view.remarks).to.deep.equal(['2025年计划−2亩，超出刻度']);
  });

  it('extends below zero for a fall', () => {
    expect(values(other('fixed-investment-growth').dial)).to.deep.include({
      scale: { min: -4, max: 5 },
      from: '−4',
      to: '5',
      actual: -3.2,
      plan: 5,
    });
  });

  it('holds the figures of indicators beside it that have the same unit', () => {
    const scaleOf = (id: string, scaleWith: string) =>
      shown(gaugeView(zhanhe, { indicator: id, scaleWith }, 'zh-CN')).dial?.scale;
    const beside = 'gdp-growth, fixed-investment-growth urban-jobs no-such-id';
    expect(scaleOf('gdp-growth', '')).to.deep.equal({ min: 0, max: 8 });
    for (const id of ['gdp-growth', 'fixed-investment-growth'])
      expect(scaleOf(id, beside), id).to.deep.equal({ min: 0, max: 12 });
    expect(scaleOf('urban-jobs', beside)).to.deep.equal(scaleOf('urban-jobs', ''));
  });

  it('marks an estimate', () => {
    expect(gauge('gdp-growth').dial?.drawing.estimated).to.equal(true);
    expect(gauge('pm10').dial?.drawing.estimated).to.equal(false);
  });

  it('is missing if the report has no number for the year', () => {
    const view = gauge('resident-income');
    expect(view.dial).to.equal(null);
    expect(view.value).to.deep.equal({
      figure: '—',
      unit: '',
      status: '报告未列2023年完成数',
      size: 'none',
    });
    expect(view.comparison).to.equal('');
    expect(view.indicator.next).to.include({ label: '2024年计划', text: '与经济增长同步' });
  });

  it('shows the plan alone where there is no actual', () => {
    expect(values(gauge('gdp-growth', 'zh-CN', 2024).dial)).to.include({ actual: null, plan: 7, next: null });
  });
});

describe('the table of the gauge', () => {
  const rowsOf = (id: string, lang: Lang = 'zh-CN', year?: number) =>
    tableOf(gauge(id, lang, year), lang).rows.map(({ cells }) => cells.map(({ text }) => text));
  const quote = '1. 全区生产总值增速 % 7.5 [4] 7';

  it('holds each observation, oldest first and plan before actual, then gap and verdict', () => {
    expect(rowsOf('gdp-growth')).to.deep.equal([
      ['2023年计划', '7.5', '', quote],
      ['2023年完成', '4', '预计', quote],
      ['2024年计划', '7', '', quote],
      ['2023年 差距', '−3.5个百分点', '', ''],
      ['2023年 结论', '预计未完成', '', ''],
    ]);
    expect(tableOf(gauge('gdp-growth'), 'zh-CN').caption).to.equal('全区生产总值增速 · 单位：%');
  });

  it('adds the completion where there is one, in English too', () => {
    expect(rowsOf('good-air-days', 'en').slice(3)).to.deep.equal([
      ['2023 gap', '−20 days', '', ''],
      ['2023 completion', '92.1%', '', ''],
      ['2023 verdict', 'Not met', '', ''],
    ]);
  });

  it('has no gap and verdict without a comparison', () => {
    expect(rowsOf('industrial-output')).to.have.lengthOf(1);
    expect(rowsOf('resident-income')).to.have.lengthOf(1);
  });

  it('sorts what the report gives in another order', () => {
    const shuffled = indicator(
      { group: 'output' },
      observation('plan', '3', { year: 2025 }),
      observation('actual', '2', { year: 2024 }),
      observation('plan', '1', { year: 2024 }),
    );
    const view = shown(gaugeView({ ...mouxian, indicators: [shuffled] }, {}, 'zh-CN'));
    expect(
      tableOf(view, 'zh-CN')
        .rows.slice(0, 3)
        .map(({ id }) => id),
    ).to.deep.equal(['2024-plan', '2024-actual', '2025-plan']);
  });

  it('has a cell for each column and no two rows of one id', () => {
    for (const report of reports)
      for (const { id } of report.indicators) {
        const { columns, rows } = tableOf(shown(gaugeView(report, { indicator: id }, 'en')), 'en');
        for (const { cells } of rows) expect(cells, id).to.have.lengthOf(columns.length);
        expect(new Set(rows.map((row) => row.id)).size, id).to.equal(rows.length);
      }
  });

  it('marks the language of words', () => {
    const messages = tableOf(gauge('foreign-trade', 'en'), 'en').rows.flatMap(({ cells }) =>
      cells.slice(1, 2),
    );
    expect(messages.slice(0, 3).map(({ text, lang }) => [text, lang])).to.deep.equal([
      ['about level', 'en'],
      ['230', undefined],
      ['about level', 'en'],
    ]);
  });
});

describe('a gauge that cannot be shown', () => {
  it('lists the known indicators if the requested one is unknown', () => {
    const { state, message } = refused(gaugeView(zhanhe, { indicator: 'gdp' }, 'zh-CN'));
    expect(state).to.equal('unknown');
    expect(message.title).to.equal('没有名为“gdp”的指标。');
    for (const { id } of zhanhe.indicators) expect(message.advice).to.include(id);
    expect(refused(gaugeView(mouxian, { indicator: 'x' }, 'en')).message).to.deep.equal({
      title: 'There is no indicator “x”.',
      advice:
        'Known indicators: gdp, budget-revenue, fixed-investment-growth, pm25, forest-coverage, grain-output, registered-unemployment, major-accidents, resident-population',
    });
  });

  it('lists the known years if the requested one is unknown', () => {
    const { message } = refused(gaugeView(mouxian, { indicator: 'gdp', year: 2023 }, 'en'));
    expect(message).to.deep.equal({
      title: 'The report has nothing for the year “2023”.',
      advice: 'Known years: 2024, 2025',
    });
  });

  for (const choice of [{}, { indicator: 'gdp' }, { year: 1999 }]) {
    it(`reports that there are no indicators, requested ${JSON.stringify(choice)}`, () => {
      expect(refused(gaugeView({ ...mouxian, indicators: [] }, choice, 'en')).state).to.equal('empty');
    });
  }
});

describe('the gauge of the year after', () => {
  it('has its plan as the plan, and no next one', () => {
    const view = gauge('gdp-growth', 'zh-CN', 2024);
    expect(view.yearText).to.equal('2024年');
    expect(view.value).to.include({ figure: '—', status: '2024年尚无结果' });
    expect(view.indicator.plan).to.include({ label: '2024年计划', text: '7%' });
    expect(view.indicator.next).to.equal(null);
    expect(view.indicator).to.include({ verdict: 'not-planned', gap: null, completion: null });
  });
});

describe('the numbers of a gauge', () => {
  for (const report of reports)
    for (const lang of languages)
      for (const year of [report.year, report.year + 1]) {
        it(`are printed in the report, or are a gap, a completion or an end of the scale: ${report.id} ${year}, ${lang}`, () => {
          for (const { id, observations } of report.indicators) {
            const whole = shown(gaugeView(report, { indicator: id, year }, lang));
            const { notes, source, origin, quotes, ...view } = whole;
            const table = tableOf(whole, lang);
            const { name, unit, gap, completion } = view.indicator;
            const { zh, en } = indicatorOf(report, id).name;
            const known = new Set(
              [
                ...observations.flatMap((one) => [
                  observationView(indicatorOf(report, id), one, lang).text,
                  String(one.year),
                  one.note?.[lang === 'en' ? 'en' : 'zh'],
                ]),
                ...[String(year), String(year + 1)],
                ...[zh, en, name, view.indicator.shortName.text, unit, gap?.text, completion?.text],
                ...[view.dial?.from, view.dial?.to],
              ].flatMap((text) => digitsIn(text ?? '')),
            );
            const { id: _, ...indicatorTexts } = view.indicator;
            for (const [place, text] of ownTextsIn({ ...view, table, indicator: indicatorTexts }))
              if (!place.endsWith('.id'))
                for (const digits of digitsIn(text))
                  expect(known, `${id}${place}: ${text}`).to.include(digits);
          }
        });
      }
});
