import { expect } from 'chai';
import { parseReport } from '../../src/report/parse.ts';
import { csvOf } from '../../src/view/csv.ts';
import { indicatorView } from '../../src/view/indicator.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { tooltipOf } from '../../src/view/tooltip.ts';
import { translatedReport } from '../../stories/reports/translated.ts';
import { indicator, indicatorOf, observation, zhanhe } from '../support/reports.ts';
import { ownTextsIn, shown } from '../support/texts.ts';

const report = parseReport(translatedReport());
const ids = report.indicators.map(({ id }) => id);
const sentenceOf = (id: string) => indicatorView(indicatorOf(report, id), 2025, 'en').sentence;

describe('a translated report in English', () => {
  const rows = shown(planVsActualView(report, { indicators: ids }, 'en'));
  const list = shown(projectListView(report, {}, 'en'));

  it('holds no Chinese but its quotes', () => {
    const gauges = ids.map((indicator) => shown(gaugeView(report, { indicator }, 'en')));
    for (const view of [rows, list, ...gauges]) {
      const { source, origin, ...texts } = view;
      for (const [place, text] of ownTextsIn({ texts, table: tableOf(view, 'en') }))
        if (!/\.(?:source|haystack|matching|projects)\b/.test(place))
          expect(text, place).not.to.match(/\p{Script=Han}/u);
    }
    for (const { milestones } of list.projects)
      for (const { wording } of milestones) expect(wording).to.equal(null);
  });

  it('has sentences that a translator would print', () => {
    expect(ids.map(sentenceOf)).to.deep.equal([
      'Output of industry above designated size: 51.72 billion yuan (estimate) in 2025, plan 50 billion yuan, 1.72 billion yuan above plan, 103.4% of plan, met (estimate); plan for 2026: over 55 billion yuan.',
      'General public budget revenue: 1.05 billion yuan in 2025, plan 0.98 billion yuan, 70 million yuan above plan, 107.1% of plan, met; plan for 2026: “in step with economic growth”.',
      'Foreign capital used: 60.05 million US dollars in 2025, plan “about level” (a target in words), not quantified.',
      'People signed up with a family doctor: 230,000 people in 2025, plan 240,000 people, 10,000 people below plan, 95.8% of plan, not met; plan for 2026: at least 245,000 people.',
      'Manufacturing champions: 1 firm in 2025, plan 2 firms, 1 firm below plan, 50% of plan, not met.',
      'Medical institutions of grade II and above: 6 institutions in 2025, plan 6 institutions, level with plan, 100% of plan, met.',
    ]);
    expect(list.summary).to.include('1 key project, total investment 1.26 billion yuan');
  });

  it('has its figures in the tooltip and its amounts in the list, in size', () => {
    const tooltip = tooltipOf(rows, 'indicator:budget-revenue', 'en');
    expect(tooltip?.lines.map(({ figure }) => figure.text)).to.deep.equal([
      '1.05 billion yuan',
      '0.98 billion yuan',
      '+70 million yuan',
      '107.1%',
      'Met',
      'in step with economic growth',
    ]);
    expect(list.projects.map((project) => project.amount('investment')?.text)).to.deep.equal([
      '1.26 billion yuan',
      '98 million yuan',
    ]);
  });

  it('has numbers and units in CSV that are of one size', () => {
    const csv = csvOf(rows, tableOf(rows, 'en'), 'en');
    expect(csv).to.include(
      'Output of industry above designated size,billion yuan,51.72,estimate,50,Met (estimate),1.72,billion yuan,',
    );
    expect(csv).to.include(
      'People signed up with a family doctor,people,230000,,240000,Not met,-10000,people,',
    );
    expect(csvOf(list, tableOf(list, 'en'), 'en'))
      .to.include('1.26,billion yuan')
      .and.include('98,million yuan');
  });
});

describe('words of the report', () => {
  const rawText = { zh: '完成市定目标', en: 'meet the city’s target' };
  const planned = (more: object) =>
    indicator({}, observation('plan', '[完成市定目标]', more), observation('actual', '30'));

  it('are in the language of the view where they are translated', () => {
    const inLang = (lang: string) => indicatorView(planned({ rawText }), 2023, lang).plan;
    expect(inLang('en')).to.include({ text: rawText.en, figure: rawText.en, lang: 'en', value: null });
    expect(inLang('zh-CN')).to.include({ text: rawText.zh, figure: rawText.zh, lang: 'zh-CN', value: null });
  });

  it('are Chinese beside the sentence, and not in it, where they are not', () => {
    const { plan, sentence } = indicatorView(planned({}), 2023, 'en');
    expect(plan).to.include({ text: rawText.zh, lang: 'zh-CN' });
    expect(sentence).to.equal('Orchards: 30 mu in 2023, plan stated in words, not quantified.');
  });

  it('stay in a sentence on an indicator whose name is not translated either', () => {
    const { sentence } = indicatorView({ ...planned({}), name: { zh: '果园面积' } }, 2023, 'en');
    expect(sentence).to.equal(
      '果园面积: 30 mu in 2023, plan “完成市定目标” (a target in words), not quantified.',
    );
  });

  it('are in no sentence on the bundled report in English', () => {
    for (const year of [2023, 2024])
      for (const one of zhanhe.indicators)
        expect(indicatorView(one, year, 'en').sentence).not.to.match(/\p{Script=Han}/u);
  });
});
