import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Indicator, Report } from '../report/schema.ts';
import type { Series } from '../report/series.ts';
import { joinIndicators } from '../report/series-indicators.ts';
import { type Compared, type IndicatorView, indicatorView } from './indicator.ts';
import { convertedText, gapsOfAll } from './indicator-trend-remarks.ts';
import { type ObservationView, withStatus } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';

/**
 * The rows of a year with what the reports of other areas say of the same indicators, in the order in which the areas are
 * given: each has its own plan and verdict, and none is ranked.
 */
export function overAreas(
  view: PlanVsActualView,
  report: Report,
  others: readonly Series[],
  lang: Lang,
): PlanVsActualView {
  const found = others.flatMap((other) => (other.report ? [{ other, of: other.report }] : []));
  const nameOf = areaNames([report, ...found.map(({ of }) => of)], lang);
  const areas = found.map(({ other, of }) => areaOf(report, of, nameOf(of), other, lang));
  const compare = <Row extends IndicatorView>(row: Row): Row => ({
    ...row,
    compared: areas.map(({ report: of, name, same, unlike }) => {
      const indicator = same.get(row.id);
      if (!indicator && unlike.has(row.id))
        return withoutFigures(name, trendMessagesOf(messagesOf(lang)).unlike);
      return comparedWith(name, indicator && indicatorView(indicator, view.year, lang, of.year), lang);
    }),
  });
  const shown = view.rows.map(({ source }) => source);
  const converted = view.rows.flatMap(({ id, name }) =>
    areas.flatMap(({ report: of, name: area, same, statementsOf }) => {
      const indicator = same.get(id);
      if (!indicator) return [];
      const { plan, actual } = indicatorView(indicator, view.year, lang, of.year);
      const figures = [plan, actual].flatMap((one) => one?.source ?? []);
      return convertedText({ statementsOf }, indicator, figures, lang, messagesOf(lang).labelled(area, name));
    }),
  );
  const gaps = areas.flatMap(({ gapsOf }) => gapsOf(shown));
  return {
    ...view,
    ofAreas: true,
    notes: [...view.notes, ...[...converted, ...gaps].map((text) => ({ text }))],
    rows: view.rows.map(compare),
    groups: view.groups.map((group) => ({
      ...group,
      units: group.units.map((unit) => ({ ...unit, rows: unit.rows.map(compare) })),
    })),
  };
}

/** The names of areas; of several with one name, also what tells them apart: who publishes, the code, or the title. */
function areaNames(reports: readonly Report[], lang: Lang): (report: Report) => string {
  const nameOf = ({ area }: Report) => localise(area.name, lang);
  const marks: ((report: Report) => string | undefined)[] = [
    ({ issuer }) => localise(issuer, lang),
    ({ area }) => area.code,
    ({ title }) => localise(title, lang),
  ];
  return (report) => {
    const name = nameOf(report);
    const alike = reports.filter((one) => nameOf(one) === name);
    if (alike.length === 1) return name;
    const mark = marks.find((of) => alike.every(of) && new Set(alike.map(of)).size === alike.length);
    return messagesOf(lang).marked(name, mark?.(report) ?? report.id);
  };
}

/** What another area has of the indicators here: joined like those of several years, and checked like them. */
function areaOf(
  report: Report,
  other: Report,
  name: string,
  { problems: ofYears, statementsOf }: Pick<Series, 'problems' | 'statementsOf'>,
  lang: Lang,
) {
  const { lines, problems } = joinIndicators(
    [report, other].map((one) => ({ name: localise(one.title, lang), report: one })),
  );
  const same = new Map<string, Indicator>();
  for (const [own, theirs] of lines) if (theirs) same.set(own.indicator.id, theirs.indicator);
  return {
    report: other,
    name,
    statementsOf,
    /** Its indicators by the ids that they have here. */
    same,
    /** The ids of those here that it has, too, but in a way that cannot be compared. */
    unlike: new Set(problems.flatMap(({ indicators }) => indicators)),
    /** What is missing of these indicators, as theirs are not the same or its reports of several years do not agree. */
    gapsOf: (shown: readonly Indicator[]) => [
      ...gapsOfAll(problems, shown, lang),
      ...gapsOfAll(
        ofYears,
        shown.flatMap(({ id }) => same.get(id) ?? []),
        lang,
      ),
    ],
  };
}

const withoutFigures = (area: string, text: string): Compared => ({
  head: area,
  label: area,
  badge: null,
  text,
  cell: text,
});

/** Result, plan and verdict of an area; a dash where its reports say nothing of the year. */
function comparedWith(area: string, view: IndicatorView | undefined, lang: Lang): Compared {
  const messages = messagesOf(lang);
  const { actual = null, plan = null, badge = null, verdict } = view ?? {};
  if (!actual && !plan) return withoutFigures(area, messages.noFigure);
  const said = (one: ObservationView | null) =>
    one ? [messages.labelled(messages.role(one.role), withStatus(one.text, one.qualifier, messages))] : [];
  const figures = [...said(actual), ...said(plan)];
  const shown = verdict === 'not-planned' ? null : badge;
  return {
    head: area,
    label: messages.labelled(area, messages.line(figures)),
    badge: shown,
    text: '',
    cell: messages.line([...figures, ...(shown ? [shown.text] : [])]),
  };
}
