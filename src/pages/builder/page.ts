import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '../frame/messages.ts';
import type { ParameterError } from '../frame/parameters.ts';
import { radios } from './fields.ts';
import { formTemplate } from './form.ts';
import type { FormContext } from './form-context.ts';
import { MESSAGES } from './messages/messages.ts';
import { codeTemplate, type Output, pageFields, previewTemplate } from './output.ts';
import { UI_LANGUAGES, type UiLanguage } from './state.ts';

/** The whole page. `errors` are those of the address. */
export function pageTemplate(
  form: FormContext,
  output: Output,
  errors: readonly ParameterError[],
): TemplateResult {
  const { messages, ui } = form;
  return html`<header>
      <div class="wrap">
        <div>
          <h1>${messages.title}</h1>
          <p>${messages.lead}</p>
        </div>
        ${radios({
          name: 'ui',
          legend: messages.language,
          as: 'row',
          hidden: true,
          value: ui,
          options: UI_LANGUAGES.map((each) => ({ value: each, label: MESSAGES[each].name })),
          change: (value) => output.setUiState({ ui: UI_LANGUAGES.find((each) => each === value) ?? ui }),
        })}
      </div>
    </header>
    <main class="wrap">
      ${errors.length > 0 ? invalidLink(messages.invalidLink, errors, ui) : nothing} ${formTemplate(form, pageFields(output))}
      <div class="output">${previewTemplate(output)} ${codeTemplate(output)}</div>
    </main>`;
}

const invalidLink = (title: string, errors: readonly ParameterError[], ui: UiLanguage): TemplateResult =>
  html`<div class="wrong link" role="alert">
    <p>${title}</p>
    <ul>${errors.map((error) => html`<li>${messagesIn(ui)[error.reason](error)}</li>`)}</ul>
  </div>`;
