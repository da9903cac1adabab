import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Report } from '../report/schema.ts';
import { briefly, type EmptyState, emptyState } from './empty-state.ts';

export interface IndicatorSelection {
  /** Ids, in the order to be shown within their groups, or a text of ids; takes precedence over `group`. */
  indicators?: readonly string[] | string | null | undefined;
  /** A group's id. With neither, the annex table; where the report has none, every indicator with a plan. */
  group?: string | null | undefined;
}

/** The ids of an `indicators` attribute, separated by spaces or commas. */
export const parseIds = (ids: string): string[] => ids.split(/[\s,，、]/).filter(Boolean);

/** The indicators that are asked for; an empty state for an unknown id. */
export function selectIndicators(
  report: Report,
  { indicators, group }: IndicatorSelection,
  year: number,
  lang: Lang,
): Indicator[] | EmptyState {
  const { message } = messagesOf(lang);
  const ids = typeof indicators === 'string' ? parseIds(indicators) : indicators;
  if (ids && ids.length > 0) {
    const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
    const selected: Indicator[] = [];
    for (const id of ids) {
      const found = byId.get(id);
      if (!found) {
        const known = [...byId.keys()];
        return emptyState('unknown', message.unknownIndicator(...briefly(id, known)), { id, known });
      }
      selected.push(found);
    }
    return selected;
  }
  if (group) {
    const known = report.groups.map(({ id }) => id);
    if (known.length === 0) return emptyState('empty', message.empty);
    if (!known.includes(group))
      return emptyState('unknown', message.unknownGroup(...briefly(group, known)), { id: group, known });
    return report.indicators.filter((indicator) => indicator.group === group);
  }
  const annex = report.indicators.filter((indicator) => indicator.annex !== undefined);
  if (annex.length > 0) return annex.sort((a, b) => (a.annex ?? 0) - (b.annex ?? 0));
  return report.indicators.filter(({ observations }) =>
    observations.some((observation) => observation.role === 'plan' && observation.year === year),
  );
}
