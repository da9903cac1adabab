import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { PHASES } from '../report/phase.ts';
import type { CategoryDrawing } from './drawing.ts';
import { type LocalizedText, restOf } from './figure.ts';
import { filtersOf } from './file-name.ts';
import type { TrendPointView, TrendView } from './indicator-trend-figure.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';
import { sum } from './sum.ts';
import type { RowTexts, UnitBlock } from './unit-block.ts';
import type { WidgetView } from './widget.ts';

// What only exported pictures and copied text show.

/** Unit and scale of a block of rows on one line. */
export const axisText = ({ unitText, scaleText }: UnitBlock, lang: Lang): string =>
  messagesOf(lang).phrases([unitText, scaleText].filter(Boolean));

/** The plans below the actual of a row, with their labels; the language is that of the plan. */
export const referenceTexts = ({ references }: Pick<RowTexts, 'references'>, lang: Lang): LocalizedText[] =>
  references.map(({ label, text, lang: own }) => ({
    text: messagesOf(lang).labelled(label, text),
    lang: own,
  }));

/** Unit and scale of a trend on one line. */
export const trendAxisText = ({ unitText, chart }: TrendView, lang: Lang): string =>
  messagesOf(lang).phrases([unitText, chart?.scaleText ?? ''].filter(Boolean));

/** The plan below the actual of a point, with its label; empty where there is none. */
export const referenceText = ({ reference }: Pick<TrendPointView, 'reference'>, lang: Lang): string =>
  reference ? messagesOf(lang).labelled(reference.label, reference.text) : '';

interface PhaseEntry {
  text: string;
  /** A bar of this phase alone. */
  drawing: CategoryDrawing;
}

/** The legend of the bars, which show all projects whatever the filter: the sentence says how many are in each phase. */
export function phaseLegend({ bars }: ProjectListView, lang: Lang): PhaseEntry[] {
  const messages = messagesOf(lang);
  return PHASES.flatMap((phase) => {
    if (bars.every(({ counts }) => counts[phase] === 0)) return [];
    return bars.slice(0, 1).map(({ drawing }) => ({
      text: messages.phase[phase],
      drawing: { ...drawing, longest: 1, phases: [{ phase, count: 1 }] },
    }));
  });
}

/** By which filters projects are listed, and how many; empty without filters, as the sentence says how many there are. */
export const listText = (view: ProjectListView, lang: Lang): string =>
  view.filtered ? messagesOf(lang).phrases([view.countText, ...filtersOf(view, lang)]) : '';

/** The sentence below the title: what the picture does not say below it. */
export const sentenceOf = (view: WidgetView): string =>
  view.kind === 'project-list' ? view.named : restOf(view);

/** How many rows a figure has. */
export const rowCount = ({ groups }: PlanVsActualView): number =>
  sum(groups.flatMap(({ units }) => units.map(({ rows }) => rows.length)));

/** The first rows of a figure, for a picture that has no room for all; a note says how many are left. */
export function firstRows(view: PlanVsActualView, count: number, lang: Lang): PlanVsActualView {
  let room = count;
  const groups = view.groups.flatMap((group) => {
    const units = group.units.flatMap((unit) => {
      const rows = unit.rows.slice(0, room);
      room -= rows.length;
      return rows.length > 0 ? [{ ...unit, rows }] : [];
    });
    return units.length > 0 ? [{ ...group, units }] : [];
  });
  const left = rowCount(view) - count;
  if (left <= 0) return view;
  const text = interactionMessagesOf(messagesOf(lang)).rowsLeft(left);
  return { ...view, groups, notes: [{ text, lang }, ...view.notes] };
}
