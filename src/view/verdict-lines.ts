import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { VerdictBadge } from './verdict.ts';

/** One indicator with its verdict. */
interface BriefRow {
  id: string;
  name: string;
  nameLang: Lang;
  badge: VerdictBadge;
  /** How far growth was from its plan; empty for other measures. */
  gap: string;
}

interface BriefView {
  /** How many indicators there are, and how many have each verdict: the answer in one line. */
  headline: string;
  /** In the order of the view. */
  rows: readonly BriefRow[];
}

/** What `<plan-vs-actual display="brief">` says. */
export function briefView({ rows, counts, year, origin }: PlanVsActualView, lang: Lang): BriefView {
  const messages = messagesOf(lang);
  const { brief } = interactionMessagesOf(messages);
  const isPending = year > origin.year;
  const said = counts.map(({ verdict, count }) => {
    const isJudged = verdict === 'met' || verdict === 'missed';
    const estimated = rows.filter((row) => isJudged && row.verdict === verdict && row.estimated).length;
    const label = messages.verdict(verdict, false, isPending);
    return brief.count(label, count, messages.sentence.count(verdict, count, isPending), estimated);
  });
  return {
    headline: brief.all(rows.length, said),
    rows: rows.map(({ id, name, nameLang, badge, gap, source }) => ({
      id,
      name,
      nameLang,
      badge,
      gap: source.measure === 'growth' ? (gap?.text ?? '') : '',
    })),
  };
}
