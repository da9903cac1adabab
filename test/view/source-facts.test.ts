import { expect } from 'chai';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { observationExcerpt } from '../../src/view/excerpt.ts';
import { type SourceView, sourceViewOf } from '../../src/view/source.ts';
import { indicator, mouxian, observation } from '../support/reports.ts';

/** The source of the last of these observations. */
function sourceOf(
  lang: 'zh-CN' | 'en',
  observations: readonly Observation[],
  more: Partial<Indicator> = {},
): SourceView {
  const report: Report = { ...mouxian, indicators: [indicator(more, ...observations)] };
  const view = sourceViewOf(report, observations.at(-1) as Observation, lang);
  if (!view) throw new Error('no source');
  return view;
}

const linesOf = ({ facts }: SourceView) => facts.map(({ label, text }) => `${label}：${text}`);

describe('what a source says beside the quote', () => {
  const first = observation('actual', '182', { status: 'P' });
  const second = observation('actual', '180', { published: '2024-05-20' });
  const third = observation('actual', '181.5', { published: '2024-11-02' });

  it('has the figures that a later one replaces, with their dates', () => {
    expect(linesOf(sourceOf('zh-CN', [first, second, third]))).to.deep.equal([
      '原公布：182亩（初步核算）',
      '原公布：180亩（2024年5月20日）',
      '公布日期：2024年11月2日',
    ]);
    expect(linesOf(sourceOf('en', [third, first, second]))).to.deep.equal([
      'First published：182 mu (provisional)',
      'Published on：20 May 2024',
      'Revised to：181.5 mu (2 November 2024)',
    ]);
  });

  it('has for a replaced figure only the latest one', () => {
    expect(linesOf(sourceOf('zh-CN', [third, second, first]))).to.deep.equal([
      '状态：初步核算',
      '修订后：181.5亩（2024年11月2日）',
    ]);
  });

  it('calls a replaced plan a plan', () => {
    const plan = observation('plan', '200');
    const adjusted = observation('plan', '190', { published: '2023-08-30' });
    expect(linesOf(sourceOf('zh-CN', [plan, adjusted]))).to.include('原计划：200亩');
    expect(linesOf(sourceOf('zh-CN', [adjusted, plan]))).to.include('调整后：190亩（2023年8月30日）');
  });

  it('replaces no figure of another year, role or part of the year', () => {
    const later = { published: '2024-11-02' };
    for (const other of [
      observation('plan', '180', later),
      observation('actual', '180', { ...later, year: 2022 }),
      observation('actual', '180', { ...later, period: '2023-09' }),
    ])
      expect(linesOf(sourceOf('zh-CN', [other, first]))).to.deep.equal(['状态：初步核算']);
    const months = observation('actual', '150', { period: '2023-09', span: 'single' });
    const cumulative = observation('actual', '180', { ...later, period: '2023-09', span: 'cumulative' });
    expect(linesOf(sourceOf('zh-CN', [cumulative, months]))).to.deep.equal(['时段：9月']);
  });

  it('names the part of the year', () => {
    const part = observation('actual', '5', { period: '2023-Q3' });
    expect(linesOf(sourceOf('zh-CN', [part]))).to.deep.equal(['时段：前三季度']);
    expect(linesOf(sourceOf('zh-CN', [{ ...part, span: 'single' }]))).to.deep.equal(['时段：三季度']);
  });

  it('has goal, responsible body, comparability and note', () => {
    const observed = observation('plan', '5', {
      aim: true,
      break: { zh: '口径调整', en: 'New definition' },
      note: { zh: '含补植', en: 'With replanting' },
    });
    const more = { target: 'binding', responsible: { zh: '林业局', en: 'Forestry Bureau' } } as const;
    expect(linesOf(sourceOf('zh-CN', [observed], more))).to.deep.equal([
      '性质：约束性指标',
      '责任单位：林业局',
      '与往年不可比：口径调整',
      '说明：含补植',
    ]);
    expect(linesOf(sourceOf('en', [observed], more))).to.deep.equal([
      'Type：binding target',
      'Responsible：Forestry Bureau',
      'Not comparable with earlier years：New definition',
      'Note：With replanting',
    ]);
  });

  it('has the completion that the report states, with its sentence where that is another', () => {
    const quote = '果园完成年度目标的115.90%。';
    const stated = observation('actual', '5', { completion: { percent: 115.9, quote }, quote: '果园5亩。' });
    const [statement] = sourceOf('zh-CN', [stated]).statements;
    expect(statement?.text).to.equal('报告写明：完成计划的115.9%');
    expect(statement?.excerpt).to.deep.include({ kind: 'sentence', parts: [{ text: quote, marked: false }] });
    const same = observation('actual', '5', {
      completion: { percent: 115.9, quote: '果园5亩，完成115.9%。' },
      quote: '果园5亩，完成115.9%。',
    });
    expect(sourceOf('en', [same]).statements).to.deep.equal([
      { text: 'The report itself says: 115.9% of the plan', excerpt: null },
    ]);
  });

  it('marks the completion in its sentence, and of several that of the indicator', () => {
    const marksOf = (quote: string) => {
      const completion = { percent: 115.9, quote };
      const [statement] = sourceOf('zh-CN', [observation('actual', '5', { completion })]).statements;
      const excerpt = statement?.excerpt;
      if (excerpt?.kind !== 'sentence') throw new Error('no sentence');
      return excerpt.parts.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');
    };
    expect(marksOf('完成年度目标的115.9%。')).to.equal('完成年度目标的<115.9%>。');
    expect(marksOf('茶园完成115.9%，果园完成115.9%。')).to.equal('茶园完成115.9%，果园完成<115.9%>。');
  });

  it('has the verdict that the report states, with nothing marked in its sentence', () => {
    const verdict = { met: true, quote: '5项约束性指标全部完成。' };
    expect(sourceOf('zh-CN', [observation('actual', '5', { verdict })]).statements).to.deep.equal([
      {
        text: '报告写明：完成',
        excerpt: {
          kind: 'sentence',
          parts: [{ text: verdict.quote, marked: false }],
          lang: 'zh-CN',
          label: '',
          translations: [],
          link: {
            url: `https://mouxian.example/2024.html#:~:text=${encodeURIComponent(verdict.quote)}`,
            text: '查看报告原文（新窗口打开）',
          },
        },
      },
    ]);
    const completion = { percent: 100, quote: '全面完成。' };
    const both = sourceOf('en', [observation('actual', '5', { verdict, completion })]).statements;
    expect(both.map(({ text }) => text)).to.deep.equal([
      'The report itself says: met',
      'The report itself says: 100% of the plan',
    ]);
    expect(sourceOf('en', [observation('actual', '5')]).statements).to.deep.equal([]);
  });

  it('has a translation beside words, not in the language of the report', () => {
    const words = observation('plan', '完成市定目标', {
      value: null,
      rawText: { zh: '完成市定目标', en: 'meet the city’s target' },
      quote: '果园面积完成市定目标。',
    });
    const translation = { text: 'meet the city’s target', lang: 'en' };
    const orchards = indicator({}, words);
    const translationsIn = (lang: 'zh-CN' | 'en') =>
      observationExcerpt(mouxian, orchards, words.quote ?? '', [words], lang).translations;
    expect(translationsIn('en')).to.deep.equal([translation]);
    expect(translationsIn('zh-CN')).to.deep.equal([]);
    // There the figure is the translation.
    const { figure, excerpt } = sourceOf('en', [words]);
    expect([figure, excerpt?.translations]).to.deep.equal([translation, []]);
    const row = { ...words, quote: '3. 果园面积 亩 完成市定目标' };
    expect(sourceOf('en', [row], { annex: 3 }).excerpt).to.deep.include({
      kind: 'row',
      columns: [{ label: '2023 plan', text: '完成市定目标', marked: true, translation }],
    });
  });

  it('has the translation of a place, whose figure is another', () => {
    const place = observation('actual', '全市第二', {
      rawText: { zh: '全市第二', en: 'second in the city' },
      quote: '营商环境位列全市第二。',
    });
    const more = { measure: 'rank', direction: 'lower' } as const;
    const { figure, excerpt } = sourceOf('en', [place], more);
    expect([figure.text, excerpt?.translations]).to.deep.equal([
      'No. 2',
      [{ text: 'second in the city', lang: 'en' }],
    ]);
    expect(sourceOf('zh-CN', [place], more).excerpt?.translations).to.deep.equal([]);
  });

  it('links to the document, with the text to find', () => {
    const quoted = observation('actual', '5', { quote: '果园5亩。' });
    expect(sourceOf('zh-CN', [quoted]).excerpt?.link).to.deep.equal({
      url: `https://mouxian.example/2024.html#:~:text=${encodeURIComponent('果园5亩。')}`,
      text: '查看报告原文（新窗口打开）',
    });
    const row = observation('actual', '5', { quote: '3. 果园面积 亩 5' });
    expect(decodeURIComponent(sourceOf('en', [row], { annex: 3 }).excerpt?.link?.url ?? '')).to.equal(
      'https://mouxian.example/2024.html#:~:text=3.-,果园面积',
    );
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,1', 'vbscript:1', '//host.example', undefined])
    it(`links nowhere from ${url}`, () => {
      const one = observation('actual', '5', { quote: '果园5亩。' });
      const report: Report = {
        ...mouxian,
        source: url === undefined ? {} : { url },
        indicators: [indicator({}, one)],
      };
      expect(sourceViewOf(report, one, 'zh-CN')?.excerpt?.link).to.equal(null);
      for (const portfolio of report.portfolios)
        expect(sourceViewOf(report, portfolio, 'zh-CN')?.excerpt?.link).to.equal(null);
      for (const { milestones } of report.projects)
        for (const milestone of milestones)
          expect(sourceViewOf(report, milestone, 'zh-CN')?.excerpt?.link).to.equal(null);
    });
});
