import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { PHASES } from '../report/phase.ts';
import { CATEGORIES, type Category } from '../report/vocabulary.ts';
import type { CategoryDrawing } from './drawing.ts';
import type { ProjectView } from './project.ts';

/** A bar of the chart: the projects of one category by phase. */
export interface CategoryBar {
  category: Category;
  label: string;
  totalText: string;
  sentence: string;
  drawing: CategoryDrawing;
}

const cache = new WeakMap<readonly ProjectView[], readonly CategoryBar[]>();

/** The bars count all projects, whatever the filter; cached, so that a filter redraws nothing. */
export function barsOf(projects: readonly ProjectView[], lang: Lang): readonly CategoryBar[] {
  const known = cache.get(projects);
  if (known) return known;
  const messages = messagesOf(lang);
  const groups = CATEGORIES.map((category) => ({
    category,
    group: projects.filter((project) => project.category === category),
  })).filter(({ group }) => group.length > 0);
  const longest = Math.max(1, ...groups.map(({ group }) => group.length));
  const bars = groups.map(({ category, group }) => {
    const label = messages.category[category];
    const phases = PHASES.map((phase) => ({
      phase,
      count: group.filter((project) => project.phase === phase).length,
    })).filter(({ count }) => count > 0);
    const parts = phases.map(({ phase, count }) => messages.projects.inPhase(messages.phase[phase], count));
    return {
      category,
      label,
      totalText: messages.projects.count(group.length),
      sentence: messages.projects.mark(label, parts),
      drawing: { kind: 'project-list' as const, category, longest, phases },
    };
  });
  cache.set(projects, bars);
  return bars;
}
