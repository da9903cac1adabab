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
  const years = comparedYears(rows, series, year, lang);
  const withVerdicts = <Row extends IndicatorView>(row: Row): Row => ({
    ...row,
    compared: years.flatMap(({ verdicts }) => verdicts.get(row.id) ?? []),
  });
  const gone = promisesGone(series, selection, year, lang);
  return {
    ...view,
    notes: [...view.notes, ...years.map(({ sources }) => ({ text: sources }))],
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
const isJudged = ({ plan, actual }: IndicatorView): boolean => Boolean(plan ?? actual?.source.verdict);

interface ComparedYear {
  /** Of the rows by their ids. */
  verdicts: ReadonlyMap<string, Compared>;
  /** Which reports state the figures. */
  sources: string;
}

/** The years up to this one for which a row has a plan or a stated verdict. */
function comparedYears(
  rows: readonly IndicatorView[],
  series: TrendSeries,
  year: number,
  lang: Lang,
): ComparedYear[] {
  const { report } = series;
  const messages = messagesOf(lang);
  const { labelled, list } = interactionMessagesOf(messages).remark;
  const { year: yearText, inYear, column, noFigure } = messages;
  const years: ComparedYear[] = [];
  for (let one = year - MOST_YEARS + 1; one <= year; one += 1) {
    const views = rows.map(({ source }) => indicatorView(source, one, lang, report.year));
    const judged = views.filter(isJudged);
    if (judged.length === 0) continue;
    const label = yearText(one);
    const head = inYear(label, column.verdict);
    const titles = judged.flatMap(({ source, plan, actual }) =>
      [plan, actual].flatMap((figure) =>
        figure ? localise(originOf(series, source, figure.source).report.title, lang) : [],
      ),
    );
    const verdicts = new Map(
      views.map((view): [string, Compared] => {
        const badge = isJudged(view) ? view.badge : null;
        const cell = badge?.text ?? noFigure;
        return [view.id, { head, label, badge, text: badge ? '' : noFigure, cell }];
      }),
    );
    years.push({ verdicts, sources: labelled(head, list([...new Set(titles)])) });
  }
  return years;
}

/** By raw and number: the sign of 下降3% is a word. */
const isAlike = (one: Observation, other: Observation): boolean =>
  one.value === other.value && one.raw === other.raw;

/** A plan that has been restated is shown beside the one that was stated first. */
function withEarlierPlan(row: RowView, lang: Lang): RowView {
  const { plan, source } = row;
  const first = plan && replacedBy(source, plan.source).find((one) => !isAlike(one, plan.source));
  if (!first) return row;
  const { text, lang: textLang } = observationView(source, first, lang);
  const { remark } = interactionMessagesOf(messagesOf(lang));
  const earlier: LabelledText = { label: remark.replaced.plan, text, lang: textLang };
  return { ...row, references: [...row.references.slice(0, 1), earlier, ...row.references.slice(1)] };
}
