import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { type TrendSeries, trendRemarks } from './indicator-trend-remarks.ts';
import { observationView } from './observation.ts';
import { originOf } from './origin.ts';
import { indicatorRemarks, revisionRemarks } from './remarks.ts';
import type { SourceView, sourceViewOf } from './source.ts';

/**
 * Where a figure of a series is from: as its own report prints it, with what the others say of the same year.
 *
 * @param viewOf is loaded with the first interaction, not with the reports.
 */
export function trendSource(
  series: TrendSeries,
  indicator: Indicator,
  observation: Observation,
  lang: Lang,
  viewOf: typeof sourceViewOf,
): SourceView | null {
  const messages = messagesOf(lang);
  const { label } = interactionMessagesOf(messages).provenance;
  const origin = originOf(series, indicator, observation);
  const source = viewOf(origin.report, origin.observation, lang);
  if (!source) return null;
  const view = observationView(indicator, observation, lang);
  const { column } = trendMessagesOf(messages);
  return {
    ...source,
    facts: [
      ...(series.reports.length > 1
        ? [{ label: column.report, ...localizedText(origin.report.title, lang) }]
        : []),
      ...(source.section ? [{ label: label.section, ...source.section }] : []),
      ...(view.part ? [{ label: label.part, text: view.part }] : []),
      ...(view.status ? [{ label: label.status, text: view.status }] : []),
      ...indicatorRemarks(origin.indicator, lang),
      ...trendRemarks(series, indicator, view, lang),
      ...revisionRemarks(indicator, view, lang),
    ],
  };
}
