import type { TemplateResult } from 'lit';
import { type EditorContext, inLanguage } from '../context.ts';
import { textField } from '../fields.ts';

interface IdField {
  readonly id: string;
  readonly label: string;
  readonly list: 'indicators' | 'projects' | 'portfolios';
  /** Of the entry in its list of the report. */
  readonly index: number;
  change(id: string | undefined): void;
}

/** The id of an entry of the report; what is wrong with it is told at the field. */
export function idField(
  { messages, understanding, ui }: EditorContext,
  { id, label, list, index, change }: IdField,
): TemplateResult {
  const entries = understanding?.report[list] ?? [];
  const value = entries[index]?.id ?? '';
  // The check tells the second of two; either may be the one to change.
  const other = entries.find((entry, e) => e !== index && entry.id === value);
  const problem = understanding?.problems.find(({ path }) => path === `${list}[${index}].id`);
  const error = other
    ? messages.check.idTaken(value, other.name.zh)
    : problem && inLanguage(problem.said, ui);
  return textField({
    id,
    label,
    hint: messages.check.fields.idHint,
    value,
    ...(error !== undefined && { error }),
    change: (text) => change(text || undefined),
  });
}
