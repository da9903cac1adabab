import { CATEGORIES, type Category } from '../model/vocabulary.ts';
import type { Lang } from './lang.ts';
import { PHASES, type Phase } from './phase.ts';
import type { ProjectView } from './project.ts';
import { wordsOf } from './words.ts';

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
  const words = wordsOf(lang);
  const bars = CATEGORIES.flatMap((category) => {
    const within = projects.filter((project) => project.category === category);
    if (within.length === 0) return [];
    const counts = { preparing: 0, building: 0, done: 0 };
    for (const { phase } of within) counts[phase] += 1;
    const label = words.category[category];
    const parts = PHASES.filter((phase) => counts[phase] > 0).map((phase) =>
      words.projects.inPhase(words.phase[phase], counts[phase]),
    );
    return [
      {
        category,
        label,
        total: within.length,
        totalText: words.projects.count(within.length),
        counts,
        sentence: words.projects.mark(label, parts),
      },
    ];
  });
  counted.set(projects, bars);
  return bars;
}
