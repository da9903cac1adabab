import type { Lang } from '../messages/language.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { VerdictBadge } from './verdict.ts';

/** One indicator with its verdict. */
export interface BriefRow {
  id: string;
  name: string;
  nameLang: Lang;
  badge: VerdictBadge;
  /** How far growth was from its plan; empty for other measures. */
  gap: string;
}

/** The rows of `<plan-vs-actual display="brief">`, in the order of the view. */
export const briefRows = ({ rows }: PlanVsActualView): BriefRow[] =>
  rows.map(({ id, name, nameLang, badge, gap, source }) => ({
    id,
    name,
    nameLang,
    badge,
    gap: source.measure === 'growth' ? (gap?.text ?? '') : '',
  }));
