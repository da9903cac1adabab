import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import {
  seriesOfOne,
  type TrendRequest,
  type TrendSeries,
  type TrendView,
  trendView,
} from '../../src/view/indicator-trend.ts';
import { shown } from './texts.ts';
import { figure, given, growth, revenue, yearly } from './yearly-reports.ts';

/** Reports as one. */
export const seriesOf = (...reports: Report[]): TrendSeries => {
  const series = joinReports(given(...reports));
  if (!series.report) throw new Error('no report');
  return { ...series, report: series.report };
};

/** The trend of an indicator, by default the first. */
export const viewOf = (series: TrendSeries, lang = 'zh-CN', request: TrendRequest = {}): TrendView =>
  shown(trendView(series, request, lang));

/** Five years: met, met, not met, met, not met as an estimate; and the plan for the sixth. */
export const five = seriesOf(
  yearly(2019, [
    growth([figure('plan', 2019, '7'), figure('actual', 2019, '7.2'), figure('plan', 2020, '3')]),
  ]),
  yearly(2020, [growth([figure('actual', 2020, '3.1'), figure('plan', 2021, '8')])]),
  yearly(2021, [growth([figure('actual', 2021, '6.9'), figure('plan', 2022, '5')])]),
  yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]),
  yearly(2023, [growth([figure('actual', 2023, '[4]', { status: 'E' }), figure('plan', 2024, '7')])], {
    notes: [{ zh: '[]中的数据均为预计数。', en: 'Figures in [ ] are estimates.' }, { zh: '年末数。' }],
  }),
);

/** Results of parts of 2024, and a plan for that year. */
export const monthly = (
  of: Partial<Observation>[],
  plan = '280',
  more: Partial<Indicator> = {},
): TrendSeries =>
  seriesOfOne(
    yearly(2023, [
      revenue(
        [
          figure('plan', 2024, plan),
          ...of.map((one) => figure('actual', 2024, one.raw ?? '', { value: Number(one.raw), ...one })),
        ],
        more,
      ),
    ]),
  );
