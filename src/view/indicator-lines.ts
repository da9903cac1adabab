import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { LabelledText } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { VerdictBadge } from './verdict.ts';

/** One indicator in a line. */
interface IndicatorLine {
  id: string;
  name: string;
  nameLang: Lang;
  /** What was done in the year, and what was planned for it. */
  figures: readonly LabelledText[];
  /** What is planned for the next year. */
  next: LabelledText | null;
  /** `null` where there is nothing to compare. */
  badge: VerdictBadge | null;
  /** How far the actual was from the plan, in words; may be empty. */
  comparison: string;
}

/** What `<plan-vs-actual display="list">` says. */
export function indicatorLines({ rows, year }: PlanVsActualView, lang: Lang): readonly IndicatorLine[] {
  const messages = messagesOf(lang);
  return rows.map(({ id, name, nameLang, actual, plan, next, verdict, badge, completion, gap }) => ({
    id,
    name,
    nameLang,
    figures: [
      ...(actual
        ? [
            {
              label: actual.qualifier
                ? messages.inYear(messages.year(year), actual.qualifier)
                : messages.year(year),
              text: actual.text,
              lang: actual.lang,
            },
          ]
        : []),
      ...(plan
        ? [{ label: actual ? messages.role('plan') : plan.label, text: plan.text, lang: plan.lang }]
        : []),
    ],
    next: next ? { label: next.label, text: next.text, lang: next.lang } : null,
    badge: verdict === 'not-planned' ? null : badge,
    comparison: verdict === 'not-quantified' ? '' : (completion?.phrase ?? gap?.phrase ?? ''),
  }));
}
