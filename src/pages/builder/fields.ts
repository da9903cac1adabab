import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** The form fields of the page: a native control with a label, a hint and an error message. */

export interface Option {
  value: string;
  label: string;
}

/** Whether an input method is composing in a field: its letters change nothing yet, and the page is not rendered. */
export const composition: { active: boolean } = { active: false };

const valueIn = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

export function select(
  id: string,
  label: string,
  value: string,
  options: readonly Option[],
  change: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${live(value)} @change=${(event: Event) => change(valueIn(event))}>
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}

interface TextField {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'search' | 'url';
  hint?: string;
  /** The error message of an invalid value. */
  wrong?: string;
  inputmode?: 'numeric';
  placeholder?: string;
  change(value: string): void;
  /** Enter was pressed. */
  enter?(): void;
}

export function text(field: TextField): TemplateResult {
  const {
    id,
    label,
    value,
    type = 'text',
    hint = '',
    wrong = '',
    inputmode,
    placeholder,
    change,
    enter,
  } = field;
  const write = (event: Event) => {
    composition.active = (event as InputEvent).isComposing === true;
    if (!composition.active) change(valueIn(event));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) enter?.();
  };
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      inputmode=${inputmode ?? nothing}
      placeholder=${placeholder ?? nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${write}
      @compositionend=${write}
      @keydown=${press}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
  </div>`;
}

interface RadioGroup {
  name: string;
  legend: string;
  value: string;
  options: readonly (Option & { about?: string })[];
  /** Layout: `cards` below each other, `row` side by side. */
  as: 'cards' | 'row';
  /** Whether the legend is visually hidden. */
  hidden?: boolean;
  change(value: string): void;
}

export function radios({
  name,
  legend,
  value,
  options,
  as,
  hidden = false,
  change,
}: RadioGroup): TemplateResult {
  return html`<fieldset class=${as}>
    <legend class=${hidden ? 'visually-hidden' : ''}>${legend}</legend>
    ${options.map(
      (option) => html`<label>
        <input
          type="radio"
          name=${name}
          value=${option.value}
          .checked=${live(option.value === value)}
          @change=${() => change(option.value)}
        />
        <span>${option.label}${option.about ? html`<span class="about">${option.about}</span>` : nothing}</span>
      </label>`,
    )}
  </fieldset>`;
}

export function checkbox(
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
  id?: string,
): TemplateResult {
  return html`<label class="check">
    <input
      id=${id ?? nothing}
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}
