import type { Lang } from '../messages/language.ts';
import type { CategoryDrawing } from './drawing.ts';
import { filtersOf } from './file-name.ts';
import type { ProjectListView } from './project-list.ts';

// What only an exported picture shows.

const isChinese = (lang: Lang): boolean => lang.startsWith('zh');

/** Between two phrases on one line: as wide as a character in Chinese, an em space elsewhere. */
const spaceOf = (lang: Lang): string => (isChinese(lang) ? '\u3000' : '\u2003');

export const joinPhrases = (phrases: readonly string[], lang: Lang): string =>
  phrases.filter(Boolean).join(spaceOf(lang));

/** The least width of a column with a short text, in em; Chinese needs less. */
export const leastColumn = (lang: Lang): number => (isChinese(lang) ? 8 : 12);

interface PhaseEntry {
  /** The phase, and how many projects the bars show in it. */
  text: string;
  /** A bar of this phase alone. */
  drawing: CategoryDrawing;
}

/** The legend of the bars, which show all projects whatever the filter. */
export function phaseLegend({ bars, phases }: ProjectListView): PhaseEntry[] {
  return phases.flatMap(({ value: phase, label }) => {
    if (phase === '') return [];
    const counts = bars.flatMap(({ drawing }) => drawing.phases.filter((one) => one.phase === phase));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return bars.slice(0, 1).map(({ drawing }) => ({
      text: `${label} ${total}`,
      drawing: { ...drawing, longest: 1, phases: [{ phase, count: 1 }] },
    }));
  });
}

/** How many projects are listed, and by which filters. */
export const listText = (view: ProjectListView, lang: Lang): string =>
  joinPhrases([view.countText, ...filtersOf(view, lang)], lang);
