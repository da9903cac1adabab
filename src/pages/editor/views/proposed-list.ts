import type { nothing, TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import type { Understanding } from '../tasks/understand.ts';
import { takeList } from './take-list.ts';

/** Indicators of sentences, those that were taken among them. */
export function proposedList(
  context: EditorContext,
  { proposed, indicators }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, history, change } = context;
  const said = history.present.mapping.indicators ?? {};
  const taken = indicators.filter(({ from, name }) => from === 'sentence' && said[name]?.take);
  const rows = [...taken, ...proposed].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return takeList(
    context,
    { id: 'proposed', title: messages.check.proposed, hint: messages.check.proposedHint },
    rows.map((row) => ({
      label: messages.check.take(row.name),
      sentence: row.figures[0]?.quote ?? row.line,
      taken: taken.includes(row),
      take: (isTaken) =>
        change({ kind: 'set-indicator', name: row.name, patch: { take: isTaken ? true : undefined } }),
    })),
  );
}
