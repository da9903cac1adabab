import { html, nothing, type TemplateResult } from 'lit';
import { describePlace } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { selectField } from '../fields.ts';

/** The three elements with the report, and what it still lacks. */
export function figuresStep(context: EditorContext): TemplateResult {
  const { messages, understanding, valid, ui, view, setView } = context;
  if (!understanding) return html`<section><p>${messages.nothingYet}</p></section>`;
  const { figures } = messages;
  const { problems } = understanding;
  const indicators = valid?.indicators ?? [];
  const chosen = indicators.find(({ id }) => id === view.indicator) ?? indicators[0];
  return html`${
    problems.length > 0
      ? html`<section class="wrong" id="problems">
          <p>${figures.problems(problems.length)}</p>
          <ul>
            ${problems.map(({ text, place }) => html`<li>${place ? `${inLanguage(describePlace(place), ui)}: ` : ''}${text}</li>`)}
          </ul>
          <p>${valid ? figures.lastValid : figures.none}</p>
        </section>`
      : html`<p>${figures.lead}</p>`
  }
  ${
    valid && chosen
      ? html`<section>
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
          </section>
          <section><plan-vs-actual .report=${valid} lang=${ui}></plan-vs-actual></section>`
      : nothing
  }
  ${valid && valid.projects.length > 0 ? html`<section><project-list .report=${valid} lang=${ui}></project-list></section>` : nothing}`;
}
