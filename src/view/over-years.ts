import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { replacedBy } from '../report/replaced-figures.ts';
import type { Observation } from '../report/schema.ts';
import { type Compared, type IndicatorView, indicatorView } from './indicator.ts';
import type { TrendSeries } from './indicator-trend-remarks.ts';
import { type LabelledText, observationView } from './observation.ts';
import { originOf } from './origin.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import { promisesGone } from './promises-gone.ts';
import type { IndicatorSelection } from './select-indicators.ts';
import type { RowView } from './unit-block.ts';

/** More years than these are what <indicator-trend> is for. */
const MOST_YEARS = 5;

/** The rows of a year with the verdicts of the last years, the plans that theirs replace, and the promises that are gone. */
export function overYears(
  view: PlanVsActualView,
  series: TrendSeries,
  selection: IndicatorSelection,
  lang: Lang,
): PlanVsActualView {
  const { rows, year } = view;
  const { verdicts, sources } = verdictsOf(rows, series, year, lang);
  const withVerdicts = <Row extends IndicatorView>(row: Row): Row => ({
    ...row,
    compared: verdicts.get(row.id) ?? [],
  });
  const gone = promisesGone(series, selection, year, lang);
  return {
    ...view,
    notes: [...view.notes, ...sources.map((text) => ({ text }))],
    rows: rows.map(withVerdicts),
    groups: view.groups.map((group) => ({
      ...group,
      units: group.units.map((unit) => ({
        ...unit,
        rows: unit.rows.map((row) => withVerdicts(withEarlierPlan(row, lang))),
      })),
    })),
    ...(gone && { gone }),
  };
}

/** Whether a year has a plan, or a verdict that a report states without one. */
const isJudged = (view: IndicatorView | undefined): boolean =>
  Boolean(view?.plan ?? view?.actual?.source.verdict);

/**
 * The verdicts of the rows by their ids, for the years up to this one for which a row has a plan or a stated verdict; and
 * which reports state the figures of each year.
 */
function verdictsOf(
  rows: readonly IndicatorView[],
  series: TrendSeries,
  year: number,
  lang: Lang,
): { verdicts: Map<string, readonly Compared[]>; sources: string[] } {
  const { report } = series;
  const years: number[] = [];
  for (let one = year - MOST_YEARS + 1; one <= year; one += 1) years.push(one);
  const messages = messagesOf(lang);
  const { year: yearText, inYear, column, noFigure } = messages;
  const all = rows.map(({ id, source }) => ({
    id,
    views: years.map((one) => indicatorView(source, one, lang, report.year)),
  }));
  const shown = years.flatMap((_, index) => (all.some(({ views }) => isJudged(views[index])) ? [index] : []));
  const sources = shown.flatMap((index) => {
    const views = all.flatMap((one) => one.views[index] ?? []);
    const titles = views
      .filter(isJudged)
      .flatMap(({ source, plan, actual }) =>
        [plan, actual].flatMap((one) =>
          one ? localise(originOf(series, source, one.source).report.title, lang) : [],
        ),
      );
    const { labelled, list } = interactionMessagesOf(messages).remark;
    const head = inYear(yearText(views[0]?.year ?? year), column.verdict);
    return titles.length > 0 ? [labelled(head, list([...new Set(titles)]))] : [];
  });
  const verdicts = new Map(
    all.map(({ id, views }): [string, readonly Compared[]] => [
      id,
      shown.flatMap((index) => {
        const view = views[index];
        if (!view) return [];
        const badge = isJudged(view) ? view.badge : null;
        const label = yearText(view.year);
        const cell = badge?.text ?? noFigure;
        return [{ head: inYear(label, column.verdict), label, badge, text: badge ? '' : noFigure, cell }];
      }),
    ]),
  );
  return { verdicts, sources };
}

const isAlike = (one: Observation, other: Observation): boolean =>
  one.value === other.value && one.upper === other.upper && one.raw === other.raw;

/** A plan that has been restated is shown beside the one that was stated first. */
function withEarlierPlan(row: RowView, lang: Lang): RowView {
  const { plan, source } = row;
  const first = plan && replacedBy(source, plan.source).find((one) => !isAlike(one, plan.source));
  if (!first) return row;
  const { text, lang: textLang } = observationView(source, first, lang);
  const { remark } = interactionMessagesOf(messagesOf(lang));
  const earlier: LabelledText = { label: remark.replaced.plan, text, lang: textLang };
  const [own, ...others] = row.references;
  return { ...row, references: [...(own ? [own] : []), earlier, ...others] };
}
