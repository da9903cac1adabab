import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { localise, quoted } from '../messages/localized-text.ts';
import { formatDate } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import { plain } from '../report/printed-number.ts';
import { replacedBy } from '../report/replaced-figures.ts';
import type { Indicator, Observation, Report } from '../report/schema.ts';
import type { Series, SeriesProblem, Statement } from '../report/series.ts';
import type { Credits } from './credits.ts';
import { type LabelledText, type ObservationView, observationView } from './observation.ts';
import { observationRemarks } from './remarks.ts';

/** What a view over several reports needs of them. */
export type TrendSeries = Pick<Series, 'reports' | 'problems' | 'statementsOf'> & { report: Report };

/** A single report, as if it were joined. */
export const seriesOfOne = (report: Report): TrendSeries => ({
  report,
  reports: [report],
  problems: [],
  statementsOf: () => [],
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
  const [, ...repeated] = series.statementsOf(view.source);
  const before = unconverted(series, view.source);
  const titles = [...new Set(repeated.map(({ report }) => localise(report.title, lang)))];
  return [
    ...observationRemarks(indicator, view, lang),
    ...(before === null ? [] : [{ label: remark.printed, ...quoted(before) }]),
    ...(titles.length > 0 ? [{ label: remark.repeated, text: messages.list(titles) }] : []),
  ];
}

/** A converted figure as its report prints it; `null` where it is not converted. */
function unconverted(
  { statementsOf }: Pick<TrendSeries, 'statementsOf'>,
  figure: Observation,
): string | null {
  const [origin] = statementsOf(figure);
  return origin && origin.observation.raw !== figure.raw ? printed(origin) : null;
}

/**
 * How the reports print those of these figures that are converted, for a view that has no column for it; one text at most.
 *
 * @param of what the figures are of, where the view shows others.
 */
export function convertedText(
  series: Pick<TrendSeries, 'statementsOf'>,
  indicator: Indicator,
  figures: readonly Observation[],
  lang: Lang,
  of: string | null,
): string[] {
  const messages = messagesOf(lang);
  const texts = figures.flatMap((figure) => {
    const before = unconverted(series, figure);
    if (before === null) return [];
    return [messages.labelled(observationView(indicator, figure, lang).label, messages.quoted(before))];
  });
  if (texts.length === 0) return [];
  const all = messages.list([...new Set(texts)]);
  const { remark } = interactionMessagesOf(messages);
  const { printed: label } = trendMessagesOf(messages).remark;
  return [remark.labelled(label, of === null ? all : messages.labelled(of, all))];
}

/** Figures with those that they replace. */
export const withReplaced = (
  indicator: Indicator,
  views: readonly (ObservationView | null | undefined)[],
): Observation[] =>
  views.flatMap((view) => (view ? [view.source, ...replacedBy(indicator, view.source)] : []));

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

/** Whose reports they are: issuers, and the dates of the first and the last report. */
export function creditsOf(
  { reports }: TrendSeries,
  ofOne: Pick<Credits, 'source' | 'origin'>,
  lang: Lang,
): Pick<Credits, 'source' | 'origin'> {
  const { source, origin } = ofOne;
  if (reports.length < 2) return { source, origin };
  const dates = reports.map(({ issued }) => issued);
  const [first, last] = [dates[0], dates.at(-1)] as [string, string];
  const messages = messagesOf(lang);
  const issuers = [...new Set(reports.map(({ issuer }) => localise(issuer, lang)))];
  const [from, to] = [formatDate(first, lang), formatDate(last, lang)];
  return {
    source: trendMessagesOf(messages).source(issuers, from, to, reports.length),
    // An interval of ISO 8601.
    origin: { ...origin, issuer: messages.list(issuers), issued: `${first}/${last}` },
  };
}
