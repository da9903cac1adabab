import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { seriesOfOne } from '../../src/view/indicator-trend.ts';
import { trendSource } from '../../src/view/indicator-trend-source.ts';
import { sourceViewOf } from '../../src/view/source.ts';
import { zhanhe } from '../support/reports.ts';
import { seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, yearly } from '../support/yearly-reports.ts';

describe('the source of a figure of a trend', () => {
  it('is the report that states it, in its words', () => {
    const sections = [{ id: 'part-1', name: { zh: '一、2022年工作回顾' }, opening: '一、' }];
    const series = seriesOf(
      yearly(2022, [growth([figure('actual', 2022, '5', { section: 'part-1' })])], { sections }),
      yearly(2023, [growth([figure('actual', 2022, '5.1'), figure('actual', 2023, '4')])], {
        sections: [{ id: 'part-1', name: { zh: '一、2023年工作回顾' }, opening: '一、' }],
      }),
    );
    const { indicator, points } = viewOf(series);
    const [earlier, revised] = indicator.observations.filter(({ year }) => year === 2022);
    const of = (one: Observation | undefined) =>
      trendSource(series, indicator, one as Observation, 'zh-CN', sourceViewOf);
    expect(of(earlier)?.source).to.equal('来源：某县人民政府，2023年1月15日');
    expect(of(earlier)?.facts.map(({ label, text }) => `${label}：${text}`)).to.deep.equal([
      '报告：某县2023年政府工作报告',
      '章节：一、2022年工作回顾',
      '修订后：5.1%（2024年1月15日）',
    ]);
    expect(of(revised)?.facts.map(({ label, text }) => `${label}：${text}`)).to.deep.equal([
      '报告：某县2024年政府工作报告',
      '原公布：5%',
      '公布日期：2024年1月15日',
    ]);
    expect(points[0]?.indicator.actual?.source).to.equal(revised);
  });

  it('is the only report where there is one', () => {
    const { indicator } = viewOf(seriesOfOne(zhanhe), 'zh-CN', { indicator: 'gdp-growth' });
    const [first] = indicator.observations;
    const source = trendSource(seriesOfOne(zhanhe), indicator, first as Observation, 'zh-CN', sourceViewOf);
    expect(source?.facts.map(({ label }) => label)).not.to.include('报告');
    expect(source?.quote?.text).to.include('7.5');
  });

  it('has the part of the year, the status, and what its own report says of the indicator', () => {
    const soFar = figure('actual', 2023, '5', { period: '2023-09', status: 'P' });
    const series = seriesOf(
      yearly(2022, [growth([figure('actual', 2022, '6')], { target: 'expected' })]),
      yearly(2023, [
        growth([soFar, figure('actual', 2023, '5.4', { status: 'E' })], {
          target: 'binding',
          responsible: { zh: '县统计局', en: 'Statistics Bureau' },
        }),
      ]),
    );
    const { indicator } = viewOf(series);
    const factsOf = (at: number, lang: string) =>
      trendSource(
        series,
        indicator,
        indicator.observations[at] as Observation,
        lang,
        sourceViewOf,
      )?.facts.map(({ label, text, lang: said }) => [label, text, said]);
    expect(indicator.observations.map(({ raw }) => raw)).to.deep.equal(['6', '5', '5.4']);
    expect(factsOf(0, 'zh-CN')).to.deep.equal([
      ['报告', '某县2023年政府工作报告', 'zh-CN'],
      ['性质', '预期性指标', undefined],
    ]);
    expect(factsOf(1, 'en')).to.deep.equal([
      ['Report', 'Work report of Mou County, 2024', 'en'],
      ['Period', 'Jan–Sep', undefined],
      ['Status', 'provisional', undefined],
      ['Type', 'binding target', undefined],
      ['Responsible', 'Statistics Bureau', 'en'],
    ]);
    expect(factsOf(2, 'zh-CN')).to.deep.equal([
      ['报告', '某县2024年政府工作报告', 'zh-CN'],
      ['状态', '预计', undefined],
      ['性质', '约束性指标', undefined],
      ['责任单位', '县统计局', 'zh-CN'],
    ]);
  });

  it('has nothing else to say of a figure of a single report', () => {
    const series = seriesOf(yearly(2023, [growth([figure('actual', 2023, '5')])]));
    const { indicator } = viewOf(series);
    const [only] = indicator.observations;
    const source = only && trendSource(series, indicator, only, 'zh-CN', sourceViewOf);
    expect(source?.facts).to.deep.equal([]);
  });

  it('is none of a figure that no report has', () => {
    const series = seriesOfOne(zhanhe);
    const { indicator } = viewOf(series, 'zh-CN', { indicator: 'gdp-growth' });
    const other = figure('actual', 2023, '4');
    expect(trendSource(series, indicator, other, 'zh-CN', sourceViewOf)).to.equal(null);
  });
});
