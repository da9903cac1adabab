import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import { selectField } from '../fields.ts';
import { isComplete } from '../tasks/understand.ts';
import { problemList } from './problem-list.ts';

/** The three elements with the report, and what it still lacks. */
export function figuresStep(context: EditorContext): TemplateResult {
  const { messages, understanding, valid, ui, view, setView } = context;
  if (!understanding) return html`<section><p>${messages.nothingYet}</p></section>`;
  const { figures } = messages;
  const indicators = valid?.indicators ?? [];
  const chosen = indicators.find(({ id }) => id === view.indicator) ?? indicators[0];
  return html`${
    isComplete(understanding) ? html`<p>${figures.lead}</p>` : problemList(context, understanding)
  }
  ${
    valid && chosen
      ? html`<div class="chart">
            ${selectField({
              id: 'gauge-indicator',
              label: figures.indicator,
              value: chosen.id,
              options: indicators.map(({ id, name }) => ({
                value: id,
                label: (ui === 'en' && name.en) || name.zh,
              })),
              change: (indicator) => setView({ indicator }),
            })}
            <indicator-gauge .report=${valid} indicator=${chosen.id} lang=${ui}></indicator-gauge>
          </div>
          <plan-vs-actual .report=${valid} lang=${ui}></plan-vs-actual>`
      : nothing
  }
  ${valid && valid.projects.length > 0 ? html`<project-list .report=${valid} lang=${ui}></project-list>` : nothing}`;
}
