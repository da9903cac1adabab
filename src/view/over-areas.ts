import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Report } from '../report/schema.ts';
import type { Series } from '../report/series.ts';
import { joinIndicators } from '../report/series-indicators.ts';
import { type Compared, type IndicatorView, indicatorView } from './indicator.ts';
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
  const areas = others.flatMap((other) =>
    other.report
      ? [
          {
            report: other.report,
            name: localise(other.report.area.name, lang),
            same: sameIn(report, other.report),
          },
        ]
      : [],
  );
  const compare = <Row extends IndicatorView>(row: Row): Row => ({
    ...row,
    compared: areas.map(({ report: of, name, same }) => {
      const indicator = same.get(row.id);
      return comparedWith(name, indicator && indicatorView(indicator, view.year, lang, of.year), lang);
    }),
  });
  return {
    ...view,
    ofAreas: true,
    rows: view.rows.map(compare),
    groups: view.groups.map((group) => ({
      ...group,
      units: group.units.map((unit) => ({ ...unit, rows: unit.rows.map(compare) })),
    })),
  };
}

/** The indicators of another area by the ids that they have here: joined like those of several years, and checked like them. */
function sameIn(report: Report, other: Report): Map<string, Indicator> {
  const { lines } = joinIndicators([
    { name: report.title.zh, report },
    { name: other.title.zh, report: other },
  ]);
  const found = new Map<string, Indicator>();
  for (const [own, theirs] of lines)
    if (own.report === report && theirs) found.set(own.indicator.id, theirs.indicator);
  return found;
}

/** Result, plan and verdict of an area; a dash where its reports say nothing of the year. */
function comparedWith(area: string, view: IndicatorView | undefined, lang: Lang): Compared {
  const messages = messagesOf(lang);
  const { noFigure } = messages;
  const { actual = null, plan = null, badge = null, verdict } = view ?? {};
  if (!actual && !plan) return { head: area, label: area, badge: null, text: noFigure, cell: noFigure };
  const said = (one: ObservationView | null, role: 'plan' | 'actual') =>
    one ? [messages.labelled(messages.role(role), withStatus(one.text, one.qualifier, messages))] : [];
  const figures = [...said(actual, 'actual'), ...said(plan, 'plan')];
  const shown = verdict === 'not-planned' ? null : badge;
  return {
    head: area,
    label: messages.labelled(area, messages.line(figures)),
    badge: shown,
    text: '',
    cell: messages.line([...figures, ...(shown ? [shown.text] : [])]),
  };
}
