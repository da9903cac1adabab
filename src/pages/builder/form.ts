import { html, type TemplateResult } from 'lit';
import { TAGS } from '../../index.ts';
import { appearanceFields, displaysOf } from './appearance-fields.ts';
import { contentFields } from './content-fields.ts';
import { radios } from './fields.ts';
import type { FormContext } from './form-context.ts';
import { reportFields } from './report-fields.ts';
import { observedAttributesOf } from './state.ts';

/** `rest` comes last. */
export function formTemplate(form: FormContext, rest: TemplateResult): TemplateResult {
  const { messages, state } = form;
  return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    <section aria-labelledby="element-title">
      <h2 id="element-title">${messages.element}</h2>
      ${radios({
        name: 'element',
        legend: messages.element,
        hidden: true,
        as: 'cards',
        value: state.element,
        options: TAGS.map((tag) => ({
          value: tag,
          label: messages.elements[tag].name,
          about: messages.elements[tag].about,
        })),
        change: (value) => setElement(form, value),
      })}
    </section>
    <section aria-labelledby="content-title">
      <h2 id="content-title">${messages.content}</h2>
      ${reportFields(form)} ${contentFields(form)}
    </section>
    <section aria-labelledby="appearance-title">
      <h2 id="appearance-title">${messages.appearance}</h2>
      ${appearanceFields(form)}
    </section>
    ${rest}
  </form>`;
}

/** Keeps the attributes that the new element has, too. */
function setElement({ state, setState }: FormContext, value: string): void {
  const element = TAGS.find((tag) => tag === value) ?? state.element;
  const observedAttributes = observedAttributesOf(element);
  const attributes = Object.fromEntries(
    Object.entries(state.attributes).filter(
      ([name, value]) =>
        observedAttributes.includes(name) && (name !== 'display' || displaysOf(element).includes(value)),
    ),
  );
  setState({ element, attributes });
}
