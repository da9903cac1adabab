import type { Lang } from '../messages/language.ts';
import { languageOf, localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Indicator } from '../report/schema.ts';
import { figuresOf } from '../report/year-figures.ts';
import type { TrendSeries } from './indicator-trend-remarks.ts';
import { observationView } from './observation.ts';
import { originOf } from './origin.ts';
import { type IndicatorSelection, parseIds } from './select-indicators.ts';

/** A plan for a year of which the report on that year says nothing. */
interface PromiseGone {
  id: string;
  name: string;
  nameLang: Lang;
  /** `计划7%（《某县2023年政府工作报告》）`. */
  plan: string;
}

export interface PromisesGone {
  /** `2023年的报告没有提到的2023年计划：2项`. */
  caption: string;
  rows: readonly PromiseGone[];
}

/**
 * The plans for a year that only earlier reports state, of indicators that the report on that year does not have.
 * `null` where there are none, or no report on that whole year, or one is missing. Of an indicator that could not be joined nothing is said: the
 * report may have it.
 */
export function promisesGone(
  series: TrendSeries,
  selection: IndicatorSelection,
  year: number,
  lang: Lang,
): PromisesGone | null {
  const { report, reports } = series;
  // Before the year ends, a report may still mention them, as may one that could not be read.
  if (!reports.some((one) => one.year === year && one.issued > `${year}-11-30`)) return null;
  if (series.problems.some(({ kind }) => kind === 'missing')) return null;
  const messages = messagesOf(lang);
  const texts = trendMessagesOf(messages);
  const rows = report.indicators.flatMap((indicator): PromiseGone[] => {
    const plan = isAsked(indicator, selection) && planGone(series, indicator, year);
    if (!plan) return [];
    const view = observationView(indicator, plan, lang);
    const isUntranslated = view.lang === 'zh-CN' && messages.texts !== 'zh';
    const said = isUntranslated ? messages.sentence.untranslated : view.text;
    const title = localise(originOf(series, indicator, plan).report.title, lang);
    const name = texts.beforePlan(localise(indicator.name, lang));
    const nameLang = languageOf(indicator.name, lang);
    return [{ id: indicator.id, name, nameLang, plan: texts.plannedIn(said, title) }];
  });
  if (rows.length === 0) return null;
  const listed = rows.map((row, index) =>
    index < rows.length - 1 ? { ...row, plan: texts.beforeNext(row.plan) } : row,
  );
  return { caption: texts.gone(year, rows.length), rows: listed };
}

/** Whether an indicator is among those that an element is asked for; by default all are. */
function isAsked({ id, group }: Indicator, selection: IndicatorSelection): boolean {
  const { indicators } = selection;
  const ids = typeof indicators === 'string' ? parseIds(indicators) : indicators;
  if (ids && ids.length > 0) return ids.includes(id);
  return !selection.group || selection.group === group;
}

function planGone({ problems, statementsOf }: TrendSeries, indicator: Indicator, year: number) {
  const { plan, actual } = figuresOf(indicator, year);
  if (!plan || actual) return null;
  if (problems.some(({ indicators }) => indicators.includes(indicator.id))) return null;
  const stated = indicator.observations.flatMap((one) => statementsOf(one));
  return stated.some(({ report }) => report.year === year) ? null : plan;
}
