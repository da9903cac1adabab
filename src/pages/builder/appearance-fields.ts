import { html, type TemplateResult } from 'lit';
import { type Tag, TOKENS } from '../../index.ts';
import { colourField } from './colour-field.ts';
import { checkbox, radios, select, text } from './fields.ts';
import { ELEMENT_MESSAGES, type FormContext, setAttribute } from './form-context.ts';
import { MESSAGES } from './messages/messages.ts';
import { THEMES, UI_LANGUAGES } from './state.ts';

/** Colours with a field of their own; all tokens are in the disclosure below. */
const MAIN_COLOURS = ['accent', 'actual', 'plan', 'text', 'surface', 'border'].map(
  (name) => `--dd-color-${name}`,
);

const DISPLAYS: Readonly<Record<Tag, readonly string[]>> = {
  'indicator-gauge': ['chart', 'table'],
  'plan-vs-actual': ['chart', 'table', 'brief', 'list'],
  'project-list': ['chart', 'table', 'list'],
  'indicator-trend': ['chart', 'table'],
};

/** The values that `display` has in an element. */
export const displaysOf = (tag: Tag): readonly string[] => DISPLAYS[tag];

/** What most pages choose comes first: theme, language, width; then display, heading level, colours and tokens. */
export function appearanceFields(form: FormContext): TemplateResult {
  const { state, messages, ui, drafts, setState } = form;
  const { themes, attributes } = state;
  const large = themes.includes('large');
  const colour = themes.find((theme) => theme !== 'large') ?? '';
  const displays = displaysOf(state.element);
  const setThemes = (theme: string, isLarge: boolean) =>
    setState({ themes: [...(theme ? [theme] : []), ...(isLarge ? ['large'] : [])] });
  return html`
    ${select(
      'theme',
      messages.theme,
      colour,
      [
        { value: '', label: messages.defaultTheme },
        ...THEMES.filter((theme) => theme !== 'large').map((theme) => ({
          value: theme,
          label: messages.themes[theme] ?? theme,
        })),
      ],
      (theme) => setThemes(theme, large),
    )}
    ${radios({
      name: 'lang',
      legend: messages.chartLanguage,
      as: 'row',
      value: state.lang,
      options: UI_LANGUAGES.map((lang) => ({ value: lang, label: MESSAGES[lang].name })),
      change: (value) => setState({ lang: UI_LANGUAGES.find((lang) => lang === value) ?? state.lang }),
    })}
    ${text({
      id: 'width',
      label: messages.width,
      hint: messages.widthHint,
      inputmode: 'numeric',
      value: drafts.width,
      wrong: drafts.width && state.width !== drafts.width ? messages.notAWidth : '',
      change: form.setWidth,
    })}
    ${radios({
      name: 'display',
      legend: messages.display,
      as: 'row',
      value: displays.find((value) => value === attributes['display']) ?? 'chart',
      options: displays.map((value) => ({
        value,
        label:
          value === 'brief' || value === 'list'
            ? messages[value]
            : ELEMENT_MESSAGES[ui].display[value as 'chart' | 'table'],
      })),
      change: (value) => setAttribute(form, 'display', value === 'chart' ? '' : value),
    })}
    ${select(
      'heading-level',
      messages.heading,
      attributes['heading-level'] ?? '',
      [
        { value: '', label: messages.noHeading },
        ...[1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: messages.level(level) })),
      ],
      (value) => setAttribute(form, 'heading-level', value),
    )}
    ${checkbox(messages.large, large, (checked) => setThemes(colour, checked))}
    <fieldset class="colours">
      <legend>${messages.colours}</legend>
      ${MAIN_COLOURS.map((name) => colourField(form, name))}
    </fieldset>
    <details>
      <summary>${messages.allTokens}</summary>
      <div class="tokens">
        <p class="hint">${messages.tokensHint}</p>
      ${TOKENS.map(({ name, light }) => {
        const value = drafts.tokens[name] ?? '';
        return text({
          id: `token${name}`,
          label: `${messages.tokens[name] ?? name} ${name}`,
          value,
          placeholder: light,
          wrong: value && state.tokens[name] === undefined ? messages.notAValue : '',
          change: (value) => form.setToken(name, value),
        });
      })}
      </div>
    </details>
  `;
}
