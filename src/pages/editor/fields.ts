import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../builder/fields.ts';

export { checkbox, radios } from '../builder/fields.ts';

// Fields that change the work when they are left: each change is a step that can be undone.

const valueIn = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly inputmode?: 'numeric';
  readonly lang?: string;
  change(value: string): void;
}

export function textField({ id, label, value, hint, inputmode, lang, change }: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      spellcheck="false"
      lang=${lang ?? nothing}
      inputmode=${inputmode ?? nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${value}
      @change=${(event: Event) => change(valueIn(event).trim())}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

interface FileField {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  choose(files: readonly File[]): void;
}

/** A button that opens the dialog for files; the words of the native control are in the browser's language. */
export function fileField({ id, label, accept, multiple, primary, choose }: FileField): TemplateResult {
  return html`<label class="file button ${primary ? 'primary' : ''}">
    <span>${label}</span>
    <input
      class="visually-hidden"
      type="file"
      id=${id}
      ?multiple=${multiple}
      accept=${accept}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        choose([...(input.files ?? [])]);
        input.value = '';
      }}
    />
  </label>`;
}

interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Whether the label is only for screen readers. */
  readonly hidden?: boolean;
  readonly describedBy?: string;
  change(value: string): void;
}

export function selectField(field: SelectField): TemplateResult {
  const { id, label, value, options, hidden, describedBy, change } = field;
  return html`<div class="field">
    <label for=${id} class=${hidden ? 'visually-hidden' : nothing}>${label}</label>
    <select
      id=${id}
      aria-describedby=${describedBy ?? nothing}
      @change=${(event: Event) => change(valueIn(event))}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
      )}
    </select>
  </div>`;
}
