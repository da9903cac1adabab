import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { PHASES, type Phase } from '../report/phase.ts';
import { CATEGORIES, type Category } from '../report/vocabulary.ts';
import type { CategoryDrawing } from './drawing.ts';
import type { ProjectView } from './project.ts';

/** A bar of the chart: the projects of one category by phase. */
export interface CategoryBar {
  category: Category;
  label: string;
  totalText: string;
  counts: Readonly<Record<Phase | 'total', number>>;
  sentence: string;
  drawing: CategoryDrawing;
}

const cache = new WeakMap<readonly ProjectView[], readonly CategoryBar[]>();

/** The bars count all projects, whatever the filter; cached, so that a filter redraws nothing. */
export function barsOf(projects: readonly ProjectView[], lang: Lang): readonly CategoryBar[] {
  const known = cache.get(projects);
  if (known) return known;
  const messages = messagesOf(lang);
  // In one pass, as there may be many projects.
  const groups: Partial<Record<Category, Record<Phase | 'total', number>>> = {};
  let longest = 1;
  for (const { category, phase } of projects) {
    groups[category] ??= { preparing: 0, building: 0, done: 0, stalled: 0, planned: 0, total: 0 };
    const group = groups[category];
    group[phase] += 1;
    group.total += 1;
    longest = Math.max(longest, group.total);
  }
  const bars = CATEGORIES.flatMap((category) => {
    const counts = groups[category];
    if (!counts) return [];
    const label = messages.category[category];
    const phases = PHASES.map((phase) => ({ phase, count: counts[phase] })).filter(({ count }) => count);
    const parts = phases.map(({ phase, count }) => messages.projects.inPhase(messages.phase[phase], count));
    return {
      category,
      label,
      totalText: messages.projects.count(counts.total),
      counts,
      sentence: messages.projects.mark(label, parts),
      drawing: { kind: 'project-list' as const, category, longest, phases },
    };
  });
  cache.set(projects, bars);
  return bars;
}
