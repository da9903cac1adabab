import type { Lang } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/types.ts';
import { PHASES, type Phase } from '../report/phase.ts';
import { CATEGORIES, type Category } from '../report/vocabulary.ts';
import type { ProjectView } from './project.ts';

/** A bar of the chart: the projects of one category by phase. */
export interface CategoryBar {
  category: Category;
  label: string;
  total: number;
  totalText: string;
  counts: Record<Phase, number>;
  sentence: string;
}

const counted = new WeakMap<readonly ProjectView[], readonly CategoryBar[]>();

/** The bars count all projects, whatever the filter: made once, so that a filter redraws nothing. */
export function barsOf(projects: readonly ProjectView[], lang: Lang): readonly CategoryBar[] {
  const known = counted.get(projects);
  if (known) return known;
  const messages = messagesOf(lang);
  const bars = CATEGORIES.flatMap((category) => {
    const within = projects.filter((project) => project.category === category);
    if (within.length === 0) return [];
    const counts = { preparing: 0, building: 0, done: 0 };
    for (const { phase } of within) counts[phase] += 1;
    const label = messages.category[category];
    const parts = PHASES.filter((phase) => counts[phase] > 0).map((phase) =>
      messages.projects.inPhase(messages.phase[phase], counts[phase]),
    );
    return [
      {
        category,
        label,
        total: within.length,
        totalText: messages.projects.count(within.length),
        counts,
        sentence: messages.projects.mark(label, parts),
      },
    ];
  });
  counted.set(projects, bars);
  return bars;
}
