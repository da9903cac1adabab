import { html, nothing, type TemplateResult } from 'lit';
import { MEASURES, type Report } from '../../../authoring/index.ts';
import type { EditorContext } from '../context.ts';
import { checkbox, selectField, textField } from '../fields.ts';
import type { IndicatorPair } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { quoteFields } from './quote-fields.ts';

const DIRECTIONS = ['higher', 'lower', 'none'] as const;

/** The fields of an indicator, with its gauge. */
export function indicatorFields(
  context: EditorContext,
  understanding: Understanding,
  { row, made: indicator }: IndicatorPair,
): TemplateResult {
  const { messages, valid, ui, change } = context;
  const { check } = messages;
  const { groups } = understanding.report;
  const set = (
    patch: Extract<Parameters<typeof change>[0], { kind: 'set-indicator' }>['patch'],
    groupName?: Report['groups'][number]['name'],
  ) =>
    change({
      kind: 'set-indicator',
      name: row.name,
      ...(indicator && { id: indicator.id }),
      ...(groupName && { groupName }),
      patch,
    });
  const leaveOut = checkbox(check.leaveOut, !indicator, (checked) =>
    set({ leaveOut: checked ? true : undefined }),
  );
  if (!indicator)
    return html`<div class="edit" role="group" aria-label=${check.changing(row.name)}>${leaveOut}</div>`;
  const shown = valid?.indicators.some(({ id }) => id === indicator.id);
  return html`<div class="edit" role="group" aria-label=${check.changing(row.name)}>
    <div class="fields">
      ${textField({ id: 'indicator-unit', label: check.unit, value: indicator.unit.zh, lang: 'zh-CN', change: (unit) => set({ unit: unit || undefined }) })}
      ${selectField({
        id: 'indicator-measure',
        label: check.measure,
        value: indicator.measure,
        options: MEASURES.map((value) => ({ value, label: check.measures[value] ?? value })),
        change: (value) => set({ measure: MEASURES.find((one) => one === value) }),
      })}
      ${selectField({
        id: 'indicator-direction',
        label: check.direction,
        value: indicator.direction,
        options: DIRECTIONS.map((value) => ({ value, label: check.directions[value] })),
        change: (value) => set({ direction: DIRECTIONS.find((one) => one === value) }),
      })}
      ${selectField({
        id: 'indicator-group',
        label: check.group,
        value: indicator.group,
        options: groups.map(({ id, name }) => ({ value: id, label: name.zh })),
        change: (group) => set({ group }, groups.find(({ id }) => id === group)?.name),
      })}
      ${textField({ id: 'indicator-en', label: check.english, value: indicator.name.en ?? '', lang: 'en', change: (en) => set({ en: en || undefined }) })}
      ${textField({ id: 'indicator-id', label: check.fields.id, hint: check.fields.idHint, value: indicator.id, change: (id) => set({ id: id || undefined }) })}
      ${leaveOut}
    </div>
    ${shown ? html`<indicator-gauge .report=${valid} indicator=${indicator.id} lang=${ui}></indicator-gauge>` : nothing}
    ${quoteFields(context, understanding, indicator)}
  </div>`;
}
