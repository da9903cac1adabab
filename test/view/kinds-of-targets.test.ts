import { expect } from 'chai';
import { parseReport } from '../../src/report/parse.ts';
import { csvOf } from '../../src/view/csv.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { tableOf } from '../../src/view/tables.ts';
import { tooltipOf } from '../../src/view/tooltip.ts';
import { indicatorOf, languages, shili } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const rowsOf = (lang: string) =>
  shown(planVsActualView(shili, { indicators: shili.indicators.map(({ id }) => id) }, lang));
const gaugeOf = (indicator: string, lang: string, report = shili) =>
  shown(gaugeView(report, { indicator }, lang));

describe('a report with a target of every kind', () => {
  for (const [id, zh] of [
    [
      'gdp-growth',
      '地区生产总值增速：2024年预计6.5%，计划6%—7%，在计划区间内，预计完成；2025年计划5.5%—6%。',
    ],
    [
      'industry-growth',
      '规模以上工业增加值增速：2024年实际7.6%，计划力争8%，低于计划0.4个百分点，未完成；2025年计划力争8%以上。',
    ],
    ['gdp', '地区生产总值：2024年初步核算1.25万亿元，计划1.2万亿元左右，不作判断。'],
    [
      'budget-revenue',
      '一般公共预算收入：2024年实际10亿元，计划突破10亿元，与计划持平，为计划的100%，未完成。',
    ],
    ['retail-sales', '社会消费品零售总额：2024年实际约120亿元，计划118亿元，不作判断。'],
    ['project-investment', '重点项目完成投资：2024年实际57.9亿元，报告称完成计划的115.8%，完成。'],
    ['grain-output', '粮食总产量：2024年实际60.6万吨，计划60.5万吨，高于计划0.1万吨，为计划的100.2%，完成。'],
    ['business-environment', '营商环境评价位次：2024年实际全市第二，计划全市前三，比计划靠前1位，完成。'],
    [
      'new-homes',
      '保障性住房开工：2024年1—9月实际1450套，计划2000套，占年计划72.5%，序时进度75%，不作判断。',
    ],
    [
      'pm25',
      '细颗粒物年均浓度：2024年实际42微克/立方米，计划38—40微克/立方米，高于计划2微克/立方米，未完成；2025年计划40微克/立方米以内。',
    ],
    ['population', '常住人口：2024年实际41.7万人，计划42万人，不作判断。'],
  ] as const) {
    it(`says of ${id}: ${zh}`, () => {
      expect(gaugeOf(id, 'zh-CN').summary).to.equal(zh);
    });
  }

  for (const [id, en] of [
    [
      'gdp-growth',
      'GDP growth: 6.5% (estimate) in 2024, plan 6–7%, within the planned range, met (estimate); plan for 2025: 5.5–6%.',
    ],
    [
      'new-homes',
      'Affordable homes started: 1,450 homes in Jan–Sep 2024, plan 2,000 homes, 72.5% of the year’s plan, with 75% of the year passed, not judged.',
    ],
  ] as const) {
    it(`says of ${id}: ${en}`, () => {
      expect(gaugeOf(id, 'en').summary).to.equal(en);
    });
  }

  it('counts what is not judged, and how many are estimates', () => {
    const { summary, counts } = rowsOf('zh-CN');
    expect(summary).to.equal('2024年的11项指标中，完成4项（其中预计1项），未完成3项，不作判断4项。');
    expect(counts.map(({ symbol, text }) => `${symbol}${text}`)).to.deep.equal([
      '✓完成 4（其中预计1项）',
      '▽未完成 3',
      '◇不作判断 4',
    ]);
    expect(rowsOf('en').summary).to.equal(
      'Of 11 indicators for 2024, 4 met (1 estimated), 3 not met, 4 not judged.',
    );
  });

  it('has rows that say what kind of figure and target it is', () => {
    const rows = rowsOf('zh-CN').groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    const texts = rows.map(({ id, remark, value, status, references, outcome, badge }) =>
      [id, remark, value.text, status, references.map(({ text }) => text).join(), outcome, badge.text].join(
        '|',
      ),
    );
    expect(texts).to.deep.equal([
      'gdp-growth|预期性指标|6.5|预计|6—7,5.5—6|在计划区间内|预计完成',
      'industry-growth||7.6||力争8,力争8以上|−0.4个百分点|未完成',
      'gdp||1.25|初步核算|1.2左右||不作判断',
      'budget-revenue||10||突破10|为计划的100%|未完成',
      'retail-sales||约120||118||不作判断',
      'project-investment||57.9|||报告称完成计划的115.8%|完成',
      'grain-output||60.6||60.5|为计划的100.2%|完成',
      'business-environment||全市第二||全市前三|比计划靠前1位|完成',
      'new-homes|约束性指标|1450|1—9月|2000|占年计划72.5%，序时进度75%|不作判断',
      'pm25|低为好 · 约束性指标|42||38—40,40以内|+2微克/立方米|未完成',
      'population||41.7||42||不作判断',
    ]);
  });

  it('draws ranges with both ends, and neither places nor single months', () => {
    const rows = rowsOf('zh-CN').groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    const drawingOf = (id: string) => rows.find((row) => row.id === id)?.drawing;
    expect(drawingOf('gdp-growth')).to.include({ plan: 6 / 8, next: 5.5 / 8 });
    expect(drawingOf('gdp-growth')?.upper).to.deep.equal({ plan: 7 / 8, next: 6 / 8 });
    expect(drawingOf('pm25')?.upper).to.deep.equal({ plan: 40 / 50 });
    expect(drawingOf('industry-growth')).not.to.have.property('upper');
    expect(drawingOf('new-homes')).to.include({ actual: 1450 / 2000, plan: 1 });
    expect(drawingOf('business-environment')).to.equal(null);
    expect(gaugeOf('business-environment', 'zh-CN').dial).to.equal(null);

    const { observations, ...homes } = indicatorOf(shili, 'new-homes');
    const single = { ...homes, observations: observations.filter(({ period, span }) => !period || span) };
    const gauge = gaugeOf('new-homes', 'zh-CN', { ...shili, indicators: [single] });
    expect(gauge.value).to.include({ figure: '210', status: '9月' });
    expect(gauge.comparison).to.equal('');
    expect(gauge.dial?.drawing).to.include({ actual: null, plan: 1 });
  });

  it('tells earlier figures, breaks, notes and who is responsible in a column of notes', () => {
    const notes = (lang: string) => {
      const { columns, rows } = tableOf(rowsOf(lang), lang);
      expect(columns.at(-1)?.label).to.equal(lang === 'en' ? 'Note' : '说明');
      return Object.fromEntries(rows.map(({ id, cells }) => [id, cells.at(-1)?.text]));
    };
    expect(notes('zh-CN')).to.include({
      'gdp-growth': '性质：预期性指标；责任单位：区发展改革委',
      'grain-output':
        '原计划：61.0万吨；调整日期：2024年8月30日；原公布：60.9万吨（初步核算）；公布日期：2025年3月12日；与往年不可比：耕地面积按国土调查结果调整；以统计公报为准。',
      population: '',
    });
    expect(notes('en')['gdp-growth']).to.equal(
      'Type: expected target; Responsible: District Development and Reform Commission',
    );
  });

  it('has no column of notes where there is none', () => {
    const plain = shown(planVsActualView(shili, { indicators: 'gdp budget-revenue' }, 'zh-CN'));
    expect(tableOf(plain, 'zh-CN').columns.at(-1)?.label).to.equal('出处');
    expect(tableOf(gaugeOf('gdp', 'zh-CN'), 'zh-CN').columns.at(-1)?.label).to.equal('出处');
  });

  it('lists all figures of an indicator, the earlier ones named so', () => {
    const table = (id: string) =>
      tableOf(gaugeOf(id, 'zh-CN'), 'zh-CN').rows.map(({ cells: [label, figure] }) => [
        label?.text,
        figure?.text,
      ]);
    expect(table('grain-output').slice(0, 4)).to.deep.equal([
      ['2024年计划（原计划）', '61.0'],
      ['2024年计划', '60.5'],
      ['2024年完成（原公布）', '60.9'],
      ['2024年完成', '60.6'],
    ]);
    expect(table('new-homes')).to.deep.equal([
      ['2024年计划', '2000'],
      ['2024年完成（1—9月）', '1450'],
      ['2024年完成（9月）', '210'],
      ['2024年 完成率', '占年计划72.5%，序时进度75%'],
      ['2024年 结论', '不作判断'],
      ['性质', '约束性指标'],
    ]);
  });

  for (const lang of languages)
    it(`has distinct ids for the rows of every table, ${lang}`, () => {
      for (const { id } of shili.indicators) {
        const ids = tableOf(gaugeOf(id, lang), lang).rows.map((row) => row.id);
        expect(new Set(ids).size, id).to.equal(ids.length);
      }
    });

  it('keeps ranges, bounds and whose completion it is in CSV', () => {
    const view = rowsOf('zh-CN');
    const lines = csvOf(view, tableOf(view, 'zh-CN'), 'zh-CN').split('\r\n');
    const header = lines[0]?.replace('\uFEFF', '').split(',') ?? [];
    const fields = (name: string) => lines.find((line) => line.startsWith(name))?.split(',') ?? [];
    const field = (name: string, column: string) => fields(name)[header.indexOf(column)];
    expect(field('地区生产总值增速', '2024年计划')).to.equal('6');
    expect(field('地区生产总值增速', '2024年计划（说明）')).to.equal('6—7');
    expect(field('规模以上', '2024年计划（说明）')).to.equal('力争8');
    expect(field('重点项目', '完成率')).to.equal('115.8');
    expect(field('重点项目', '完成率（说明）')).to.equal('报告称完成计划的115.8%');
    expect(field('保障性', '2024年完成（状态）')).to.equal('1—9月');
    expect(field('保障性', '完成率（说明）')).to.equal('占年计划72.5%，序时进度75%');
    expect(field('营商', '2024年完成')).to.equal('2');
    expect(field('营商', '2024年完成（说明）')).to.equal('全市第二');
    expect(field('粮食', '完成率（说明）')).to.equal('');
  });

  it('has the notes in the tooltip, each once', () => {
    const lines = (id: string) =>
      tooltipOf(rowsOf('zh-CN'), `indicator:${id}`, 'zh-CN')?.lines.map(
        ({ label, figure }) => `${label.text} ${figure.text}`,
      );
    expect(lines('gdp-growth')?.slice(-2)).to.deep.equal(['性质 预期性指标', '责任单位 区发展改革委']);
    expect(lines('grain-output')).to.include.members([
      '原计划 61.0万吨',
      '原公布 60.9万吨（初步核算）',
      '公布日期 2025年3月12日',
      '与往年不可比 耕地面积按国土调查结果调整',
      '说明 以统计公报为准。',
    ]);
    expect(lines('project-investment')).to.include('完成率 报告称完成计划的115.8%');
    expect(lines('new-homes')).to.include('2024年完成（1—9月） 1450套');

    const note = { zh: '附表与正文不一致。' };
    const indicators = [indicatorOf(shili, 'gdp-growth')].map((one) => ({
      ...one,
      observations: one.observations.map((observation) => ({ ...observation, note })),
    }));
    const view = shown(planVsActualView({ ...shili, indicators }, { indicators: 'gdp-growth' }, 'zh-CN'));
    const noted = tooltipOf(view, 'indicator:gdp-growth', 'zh-CN')?.lines ?? [];
    expect(noted.filter(({ label }) => label.text === '说明')).to.have.lengthOf(1);
  });

  it('says that a target in words is striven for', () => {
    const { observations: _, ...homes } = indicatorOf(shili, 'new-homes');
    const words = { year: 2024, role: 'plan' as const, raw: '完成市定目标', value: null, aim: true as const };
    const report = parseReport({ ...shili, indicators: [{ ...homes, observations: [words] }] });
    const { rows } = tableOf(gaugeOf('new-homes', 'zh-CN', report), 'zh-CN');
    expect(rows[0]?.cells.at(-1)?.text).to.equal('力争：完成市定目标');
    const already = { ...words, raw: '力争完成市定目标' };
    const other = parseReport({ ...shili, indicators: [{ ...homes, observations: [already] }] });
    expect(tableOf(gaugeOf('new-homes', 'zh-CN', other), 'zh-CN').rows[0]?.cells.at(-1)?.text).to.equal('');
  });

  it('has no result yet for a year after that of the report', () => {
    const view = shown(planVsActualView(shili, { year: 2025 }, 'zh-CN'));
    expect(view.summary).to.equal('2025年的3项指标中，尚无结果3项。');
    expect(view.rows[0]?.sentence).to.equal('地区生产总值增速：2025年尚无结果，计划5.5%—6%。');
    expect(shown(planVsActualView(shili, { year: 2025 }, 'en')).summary).to.equal(
      'Of 3 indicators for 2025, 3 with no result yet.',
    );
  });
});
