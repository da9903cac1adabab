import type { Message, Messages } from './types.ts';

/** Loaded with the first view over several years: both languages are in one file, as few pages need them. */
export interface TrendMessages {
  trend: {
    /** The years that are shown: `2019—2023年`. */
    years(from: number, to: number): string;
    /** The counts: `地区生产总值增速，2019—2023年：5年中完成3年，未完成2年。` */
    sentence(name: string, span: string, counts: readonly string[]): string;
    /** What follows them: `最近一年2023年预计4%，计划7.5%，预计未完成；2024年计划7%。` */
    rest(clauses: readonly string[]): string;
    /** How many of the years that have ended have a verdict, whose label is given; `total` for the first verdict only. */
    count(verdict: string, count: number, total: number | null): string;
    /** How many of the counted years are estimates. */
    estimated(years: number): string;
    /** Clauses of one kind, one after another. */
    clauses(clauses: readonly string[]): string;
    /** The clauses of the last year with a result. */
    latest(clauses: readonly string[]): string;
    /** From when on figures cannot be compared with earlier ones, and why. */
    break(since: string, why: string): string;
    /** In place of a reason that has no translation. */
    unexplained(since: string): string;
    /** What the reports of these years call the indicator. */
    called(years: string, name: string): string;
    /** Plans of years to come, and the place from which on figures cannot be compared, in the legend. */
    nextPlan: string;
    incomparable: string;
    /** A share of the plan as large as the share of the year that has passed. */
    pace: string;
    /** The result of a year that has not ended. */
    soFar: string;
    /** Issuers, the dates of the first and the last of several reports, and their number. */
    source(issuers: readonly string[], from: string, to: string, reports: number): string;
    /** How many plans for a year its report does not mention. */
    gone(year: number, plans: number): string;
    /** A plan, and the report that states it. */
    plannedIn(plan: string, report: string): string;
    /** A name before its plan, and a plan before the next name. */
    beforePlan(name: string): string;
    beforeNext(plan: string): string;
    /** A stage that was reached later than planned, and one whose plan was put off. */
    late(stage: string, years: number): string;
    postponed(stage: string, years: number): string;
    /** The filter for both. */
    lateFilter: string;
    column: Record<'period' | 'report', string>;
    /** Years or months that are asked for and not there, or that are no period; and the years that are there. */
    noPeriod(asked: string, known: readonly string[]): Message;
    /** A figure as it is printed, where it is converted; and the other reports that state it. */
    remark: Record<'printed' | 'repeated', string>;
    /** Where another area has the indicator in another unit, measure or direction. */
    unlike: string;
    /** A report by its name, or as which one of several it is given. */
    report(named: string | number): string;
    /** The indicator of a figure that shows no other. */
    thisIndicator: string;
    /** A report that is missing or left out, or whose figures of these indicators are. */
    without: Record<
      'missing' | 'area' | 'unit' | 'measure' | 'direction' | 'alias' | 'contradiction',
      (report: string, indicators: string) => string
    >;
  };
}

const zh: TrendMessages = {
  trend: {
    years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    sentence: (name, span, counts) => `${name}，${span}：${counts.join('，')}。`,
    rest: (clauses) => `${clauses.join('；')}。`,
    count: (verdict, count, total) => `${total === null ? '' : `${total}年中`}${verdict}${count}年`,
    estimated: (years) => `其中预计${years}年`,
    clauses: (clauses) => clauses.join('，'),
    latest: (clauses) => `最近一年${clauses.join('，')}`,
    break: (since, why) => `${since}起与往年不可比（${why}）`,
    unexplained: (since) => `${since}起与往年不可比`,
    called: (years, name) => `${years}的报告称“${name}”`,
    nextPlan: '今后年度计划',
    incomparable: '与往年不可比',
    pace: '序时进度',
    soFar: '年内累计数',
    source: (issuers, from, to, reports) => `来源：${issuers.join('、')}，${from}至${to}的${reports}份报告`,
    gone: (year, plans) => `${year}年的报告没有提到的${year}年计划：${plans}项`,
    plannedIn: (plan, report) => `计划${plan}（《${report}》）`,
    beforePlan: (name) => name,
    beforeNext: (plan) => plan,
    late: (stage, years) => `${stage}比计划晚${years}年`,
    postponed: (stage, years) => `${stage}计划推迟${years}年`,
    lateFilter: '晚于计划',
    column: { period: '时段', report: '报告' },
    noPeriod: (asked, known) => ({
      title: `没有“${asked}”的数据。`,
      advice: `可用的年份：${known.join('、')}；月份写作 2024-03，首尾应在同一年`,
    }),
    remark: { printed: '原文', repeated: '另载于' },
    unlike: '不可比',
    report: (named) => (typeof named === 'number' ? `第${named}份报告` : `“${named}”`),
    thisIndicator: '这项指标',
    without: {
      missing: (report) => `未能读取${report}，这里没有它的数据。`,
      area: (report) => `${report}是另一个地区的报告，没有列入。`,
      unit: (report, indicators) => `${report}中${indicators}的单位不同，因此没有列入这些数据。`,
      measure: (report, indicators) =>
        `${report}中${indicators}的计量方式（总量、增速等）不同，因此没有列入这些数据。`,
      direction: (report, indicators) =>
        `${report}中${indicators}是越高越好还是越低越好，与其他报告不一致，因此没有列入这些数据。`,
      alias: (report, indicators) => `不能确定${report}中哪些是${indicators}的数据，因此没有列入。`,
      contradiction: (report) => `${report}中有数字与同日的另一份报告不一致，这些数字没有列入。`,
    },
  },
};

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const en: TrendMessages = {
  trend: {
    years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    sentence: (name, span, counts) => `${name}, ${span}: ${counts.join(', ')}.`,
    rest: (clauses) => `${upperFirst(clauses.join('; '))}.`,
    count: (verdict, count, total) =>
      `${verdict.charAt(0).toLowerCase()}${verdict.slice(1)} in ${count}${total === null ? '' : ` of ${total} ${total === 1 ? 'year' : 'years'}`}`,
    estimated: (years) => `${years} estimated`,
    clauses: (clauses) => clauses.join(', '),
    latest: (clauses) => `latest year: ${clauses.join(', ')}`,
    break: (since, why) => `not comparable with earlier years from ${since} on (${why})`,
    unexplained: (since) => `not comparable with earlier years from ${since} on`,
    called: (years, name) =>
      `Called “${name}” in the ${/[–,]/.test(years) ? 'reports' : 'report'} on ${years}`,
    nextPlan: 'Plan for a year to come',
    incomparable: 'Not comparable with earlier years',
    pace: 'Plan in proportion to the time passed',
    soFar: 'Result for part of the year',
    source: (issuers, from, to, reports) =>
      `Source: ${issuers.join(', ')}, ${reports} reports, ${from} to ${to}`,
    gone: (year, plans) =>
      `${plans === 1 ? 'Plan' : 'Plans'} for ${year} that the report on ${year} does not mention: ${plans}`,
    plannedIn: (plan, report) => `plan ${plan} (${report})`,
    beforePlan: (name) => `${name}:`,
    beforeNext: (plan) => `${plan};`,
    late: (stage, years) => `${stage} ${years} ${years === 1 ? 'year' : 'years'} later than planned`,
    postponed: (stage, years) => `${stage}: plan put off by ${years} ${years === 1 ? 'year' : 'years'}`,
    lateFilter: 'Later than planned',
    column: { period: 'Period', report: 'Report' },
    noPeriod: (asked, known) => ({
      title: `There is nothing for “${asked}”.`,
      advice: `Known years: ${known.join(', ')}; months are written 2024-03, both of one year`,
    }),
    remark: { printed: 'Printed as', repeated: 'Also in' },
    unlike: 'Not comparable',
    report: (named) => (typeof named === 'number' ? `Report ${named}` : `“${named}”`),
    thisIndicator: 'this indicator',
    without: {
      missing: (report) => `${report} could not be read: its figures are missing here.`,
      area: (report) => `${report} is the report of another area and is left out.`,
      unit: (report, indicators) =>
        `${report} gives ${indicators} in another unit, so these figures are left out.`,
      measure: (report, indicators) =>
        `${report} measures ${indicators} in another way (total, growth or another), so these figures are left out.`,
      direction: (report, indicators) =>
        `${report} differs from other reports on whether higher or lower is better for ${indicators}, so these figures are left out.`,
      alias: (report, indicators) =>
        `It is not clear which figures of ${report} are those of ${indicators}, so they are left out.`,
      contradiction: (report) =>
        `Figures of ${report} that contradict another report of the same date are left out.`,
    },
  },
};

/** The messages of views over several years, with those that a page has registered in their place. */
export function trendMessagesOf({ texts, own }: Messages): TrendMessages['trend'] {
  const messages = texts === 'en' ? en : zh;
  return (own?.(messages) ?? messages).trend;
}
