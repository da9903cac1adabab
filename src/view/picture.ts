import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { CategoryDrawing } from './drawing.ts';
import { filtersOf } from './file-name.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import type { ProjectListView } from './project-list.ts';
import { sum } from './sum.ts';
import type { RowTexts, UnitBlock } from './unit-block.ts';

// What only an exported picture shows.

/** Unit and scale of a block of rows on one line. */
export const axisText = ({ unitText, scaleText }: UnitBlock, lang: Lang): string =>
  messagesOf(lang).phrases([unitText, scaleText].filter(Boolean));

/** Unit and scale of a trend on one line. */
export const trendAxisText = ({ unitText, chart }: TrendView, lang: Lang): string =>
  messagesOf(lang).phrases([unitText, chart?.scaleText ?? ''].filter(Boolean));

/** The plan below the actual of a row, with its label; empty where there is none. */
export const referenceText = ({ reference }: Pick<RowTexts, 'reference'>, lang: Lang): string =>
  reference ? messagesOf(lang).labelled(reference.label, reference.text) : '';

interface PhaseEntry {
  /** The phase, and how many projects the bars show in it. */
  text: string;
  /** A bar of this phase alone. */
  drawing: CategoryDrawing;
}

/** The legend of the bars, which show all projects whatever the filter. */
export function phaseLegend({ bars, phases }: ProjectListView, lang: Lang): PhaseEntry[] {
  return phases.flatMap(({ value: phase, label }) => {
    if (phase === '') return [];
    const counts = bars.flatMap(({ drawing }) => drawing.phases.filter((one) => one.phase === phase));
    const total = sum(counts.map(({ count }) => count));
    return bars.slice(0, 1).map(({ drawing }) => ({
      text: messagesOf(lang).labelled(label, String(total)),
      drawing: { ...drawing, longest: 1, phases: [{ phase, count: 1 }] },
    }));
  });
}

/** How many projects are listed, and by which filters. */
export const listText = (view: ProjectListView, lang: Lang): string =>
  messagesOf(lang).phrases([view.countText, ...filtersOf(view, lang)]);
