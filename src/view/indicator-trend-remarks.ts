import type { Lang } from '../messages/language.ts';
import { localise, quoted } from '../messages/localized-text.ts';
import { formatDate } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import { plain } from '../report/printed-number.ts';
import type { Indicator, Report } from '../report/schema.ts';
import type { Series, SeriesProblem, Statement } from '../report/series.ts';
import type { LabelledText, ObservationView } from './observation.ts';
import { observationRemarks } from './remarks.ts';

/** What a view over several reports needs of them. */
export type TrendSeries = Pick<
  Series,
  'reports' | 'problems' | 'statementsOf' | 'projects' | 'otherAreas'
> & {
  report: Report;
};

/** A single report, as if it were joined. */
export const seriesOfOne = (report: Report): TrendSeries => ({
  report,
  reports: [report],
  problems: [],
  statementsOf: () => [],
  projects: { projects: report.projects, originOf: () => undefined, delaysOf: () => [] },
  otherAreas: () => [],
});

/** What else is known of a figure: what it replaces, breaks and notes, its unit as printed, and reports that repeat it. */
export function trendRemarks(
  series: TrendSeries,
  indicator: Indicator,
  view: ObservationView,
  lang: Lang,
): LabelledText[] {
  const messages = messagesOf(lang);
  const { remark } = trendMessagesOf(messages);
  const [origin, ...repeated] = series.statementsOf(view.source);
  const isConverted = origin && origin.observation.raw !== view.source.raw;
  const titles = [...new Set(repeated.map(({ report }) => localise(report.title, lang)))];
  return [
    ...observationRemarks(indicator, view, lang),
    ...(isConverted ? [{ label: remark.printed, ...quoted(printed(origin)) }] : []),
    ...(titles.length > 0 ? [{ label: remark.repeated, text: messages.list(titles) }] : []),
  ];
}

/** A number with its unit. */
const printed = ({
  observation: { raw },
  indicator: { unit },
}: Pick<Statement, 'observation' | 'indicator'>) =>
  plain(raw).includes(plain(unit.zh)) ? raw : `${raw}${unit.zh}`;

/** Names that earlier reports have for the indicator, with the years they report on. */
export function formerNames(
  { reports, statementsOf }: TrendSeries,
  indicator: Indicator,
  lang: Lang,
): string[] {
  const messages = messagesOf(lang);
  const { called, years } = trendMessagesOf(messages);
  const stated = indicator.observations.flatMap((one) => statementsOf(one));
  const runs: { zh: string; text: string; from: number; to: number }[] = [];
  for (const report of reports) {
    const name = stated.find((one) => one.report === report)?.indicator.name;
    if (!name) continue;
    const last = runs.at(-1);
    if (last?.zh === plain(name.zh)) last.to = report.year;
    else runs.push({ zh: plain(name.zh), text: localise(name, lang), from: report.year, to: report.year });
  }
  const former = new Map<string, { text: string; years: string[] }>();
  const title = localise(indicator.name, lang);
  for (const { zh, text, from, to } of runs) {
    // Names that differ in Chinese may have one translation.
    if (zh === plain(indicator.name.zh) || text === title) continue;
    const known = former.get(zh) ?? { text, years: [] };
    former.set(zh, { ...known, years: [...known.years, years(from, to)] });
  }
  return [...former.values()].map((one) => called(messages.list(one.years), one.text));
}

const concernsAll = ({ indicators }: SeriesProblem): boolean => indicators.length === 0;

/** What is missing of an indicator because reports could not be joined, for a figure that shows no other. */
export const gapsOf = ({ problems }: TrendSeries, { id }: Indicator, lang: Lang): string[] =>
  textsOf(problems, new Map([[id, null]]), lang);

/** Which reports are missing altogether, and what is missing of these indicators. */
export const gapsOfAll = (
  problems: readonly SeriesProblem[],
  indicators: readonly Indicator[],
  lang: Lang,
): string[] => textsOf(problems, new Map(indicators.map(({ id, name }) => [id, localise(name, lang)])), lang);

/** @param shown The names of indicators by their ids; `null` where it need not be told which it is. */
function textsOf(
  problems: readonly SeriesProblem[],
  shown: ReadonlyMap<string, string | null>,
  lang: Lang,
): string[] {
  const messages = messagesOf(lang);
  const { without, report: named, thisIndicator } = trendMessagesOf(messages);
  const found = new Map<string, { problem: SeriesProblem; names: Set<string> }>();
  for (const problem of problems) {
    const concerned = problem.indicators.filter((id) => shown.has(id));
    if (concerned.length === 0 && !concernsAll(problem)) continue;
    const key = `${problem.kind} ${problem.report}`;
    const known = found.get(key) ?? { problem, names: new Set() };
    found.set(key, known);
    for (const id of concerned) {
      const name = shown.get(id);
      known.names.add(name ? messages.quoted(name) : thisIndicator);
    }
  }
  return [...found.values()].map(({ problem: { kind, report, place }, names }) =>
    without[kind](named(place ?? report), messages.list([...names])),
  );
}

/** Issuers, and the dates of the first and the last report. */
export function sourceLine({ reports }: TrendSeries, ofOne: string, lang: Lang): string {
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last || reports.length === 1) return ofOne;
  const issuers = new Set(reports.map(({ issuer }) => localise(issuer, lang)));
  const { source } = trendMessagesOf(messagesOf(lang));
  const [from, to] = [formatDate(first.issued, lang), formatDate(last.issued, lang)];
  return source([...issuers], from, to, reports.length);
}
