import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TOKENS } from '../../elements/shared/token-table.ts';
import { TAGS } from '../../elements/tags.ts';
import { localise } from '../../messages/localized-text.ts';
import { messagesOf } from '../../messages/registry.ts';
import { PHASES } from '../../report/phase.ts';
import type { Report } from '../../report/schema.ts';
import { CATEGORIES, STAGES } from '../../report/vocabulary.ts';
import { yearsOf } from '../../report/years.ts';
import { SORT_KEYS } from '../../view/project-order.ts';
import { type Choice, THEMES, UIS, type Ui } from './choice.ts';
import { checkbox, type Option, radios, select, text } from './fields.ts';
import type { Messages } from './words.ts';

/** What is typed but not, or not yet, part of the choice. */
export interface Drafts {
  own: boolean;
  src: string;
  /** What is to say of the report: that it is there, or why not. */
  report: { text: string; wrong: boolean };
  search: string;
  width: string;
  tokens: Readonly<Record<string, string>>;
}

export interface Form {
  choice: Choice;
  drafts: Drafts;
  report: Report;
  messages: Messages;
  ui: Ui;
  choose(change: Partial<Choice>): void;
  draft(change: Partial<Drafts>): void;
  load(): void;
  setToken(name: string, value: string): void;
  setWidth(value: string): void;
}

const IDS = /[\s,，、]+/;

/** The choice with an attribute; without it where the value is empty. */
function attribute(
  { choice, choose }: Form,
  name: string,
  value: string,
  without: readonly string[] = [],
): void {
  const { [name]: _, ...others } = choice.attributes;
  const kept = Object.fromEntries(Object.entries(others).filter(([key]) => !without.includes(key)));
  choose({ attributes: value ? { ...kept, [name]: value } : kept });
}

export function formTemplate(form: Form): TemplateResult {
  const { messages, choice } = form;
  return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    <section aria-labelledby="element-title">
      <h2 id="element-title">${messages.element}</h2>
      ${radios({
        name: 'element',
        legend: messages.element,
        hidden: true,
        as: 'cards',
        value: choice.element,
        options: TAGS.map((tag) => ({
          value: tag,
          label: messages.elements[tag].name,
          about: messages.elements[tag].about,
        })),
        change: (value) => choose(form, value),
      })}
    </section>
    <section aria-labelledby="content-title">
      <h2 id="content-title">${messages.content}</h2>
      ${reportFields(form)} ${contentOf(form)}
    </section>
    <section aria-labelledby="looks-title">
      <h2 id="looks-title">${messages.looks}</h2>
      ${looksOf(form)}
    </section>
  </form>`;
}

/** What the new element does not know goes; what both know stays. */
function choose({ choice, choose }: Form, value: string): void {
  const element = TAGS.find((tag) => tag === value) ?? choice.element;
  const { observedAttributes } = customElements.get(element) as unknown as { observedAttributes: string[] };
  const attributes = Object.fromEntries(
    Object.entries(choice.attributes).filter(([name]) => observedAttributes.includes(name)),
  );
  choose({ element, attributes });
}

function reportFields(form: Form): TemplateResult {
  const { messages, drafts, draft } = form;
  const { own, src, report } = drafts;
  return html`${radios({
    name: 'report',
    legend: messages.report,
    as: 'cards',
    value: own ? 'own' : 'bundled',
    options: [
      { value: 'bundled', label: messages.bundled },
      { value: 'own', label: messages.own },
    ],
    change: (value) => {
      draft({ own: value === 'own', report: { text: '', wrong: false } });
      if (value === 'bundled') attribute(form, 'src', '', ['indicator', 'indicators', 'group', 'year']);
    },
  })}
  ${
    own
      ? html`<div class="with-button">
          ${text({
            id: 'src',
            label: messages.address,
            hint: messages.addressHint,
            type: 'url',
            value: src,
            change: (value) => draft({ src: value }),
          })}
          <button type="submit" class="button" @click=${form.load}>${messages.load}</button>
        </div>`
      : nothing
  }
  <p class=${report.wrong ? 'wrong' : 'hint'} role="status" id="report-status">${report.text}</p>`;
}

function contentOf(form: Form): TemplateResult {
  const { choice, report, messages, ui } = form;
  const { attributes } = choice;
  const attributeSelect = (name: string, label: string, none: string, options: readonly Option[]) =>
    select(
      name,
      label,
      attributes[name] ?? '',
      [{ value: '', label: none }, ...known(options, attributes[name])],
      (value) => attribute(form, name, value),
    );
  const year = attributeSelect(
    'year',
    messages.year,
    messages.ownYear,
    yearsOf(report).map((year) => ({ value: String(year), label: messagesOf(ui).year(year) })),
  );
  if (choice.element === 'indicator-gauge') return html`${indicatorList(form)} ${year}`;
  if (choice.element === 'plan-vs-actual') {
    const groups = report.groups.filter(({ id }) => report.indicators.some(({ group }) => group === id));
    const options = groups.map(({ id, name }) => ({ value: id, label: localise(name, ui) }));
    return html`${select(
      'group',
      messages.group,
      attributes['indicators'] ? '' : (attributes['group'] ?? ''),
      [{ value: '', label: messages.allGroups }, ...known(options, attributes['group'])],
      (value) => attribute(form, 'group', value, ['indicators']),
    )}
    ${indicatorList(form)} ${year}`;
  }
  const its = messagesOf(ui);
  const sort = attributes['sort'] ?? '';
  return html`
    ${attributeSelect(
      'category',
      messages.category,
      messages.any,
      CATEGORIES.map((value) => ({ value, label: its.category[value] })),
    )}
    ${attributeSelect('stage', messages.stage, messages.any, [
      ...PHASES.map((value) => ({ value, label: its.phase[value] })),
      ...STAGES.map((value) => ({ value, label: `— ${its.stage[value]}` })),
    ])}
    ${text({
      id: 'query',
      label: messages.query,
      value: attributes['query'] ?? '',
      change: (value) => attribute(form, 'query', value),
    })}
    ${select(
      'sort',
      messages.sort,
      sort.replace('-', '') || 'report',
      SORT_KEYS.map((value) => ({ value, label: its.projects.sorts[value] })),
      (value) => attribute(form, 'sort', value === 'report' ? '' : value),
    )}
    ${checkbox(messages.descending, sort.startsWith('-'), (down) =>
      attribute(
        form,
        'sort',
        `${down ? '-' : ''}${sort.replace('-', '') || 'report'}`.replace(/^report$/, ''),
      ),
    )}
    ${select(
      'page-size',
      messages.pageSize,
      attributes['page-size'] ?? '10',
      known(
        ['5', '10', '20', '50', '100'].map((value) => ({ value, label: value })),
        attributes['page-size'],
      ),
      (value) => attribute(form, 'page-size', value === '10' ? '' : value),
    )}
  `;
}

/** What a link asked for can be seen and changed, even where there is no such thing. */
const known = (options: readonly Option[], value: string | undefined): readonly Option[] =>
  !value || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];

function indicatorList(form: Form): TemplateResult {
  const { choice, report, messages, ui, drafts, draft } = form;
  const many = choice.element === 'plan-vs-actual';
  const name = many ? 'indicators' : 'indicator';
  const chosen = (choice.attributes[name] ?? '').split(IDS).filter(Boolean);
  const wanted = drafts.search.trim().toLowerCase();
  const listed = report.indicators.filter(({ name }) =>
    [name.zh, name.en ?? ''].some((text) => text.toLowerCase().includes(wanted)),
  );
  const groups = report.groups.flatMap((group) => {
    const members = listed.filter((indicator) => indicator.group === group.id);
    return members.length > 0 ? [{ ...group, members }] : [];
  });
  const toggle = (id: string, checked: boolean) => {
    if (!many) return attribute(form, name, id);
    // In the order of the report, whatever the order of choosing.
    const ids = report.indicators
      .map((indicator) => indicator.id)
      .filter((each) => (each === id ? checked : chosen.includes(each)));
    return attribute(form, name, ids.join(' '), ['group']);
  };
  return html`<fieldset class="indicators">
    <legend>${many ? messages.indicators : messages.indicator}</legend>
    ${text({
      id: 'search',
      label: messages.search,
      type: 'search',
      value: drafts.search,
      change: (search) => draft({ search }),
    })}
    <p class="hint" role="status">${messages.found(listed.length, report.indicators.length, many ? chosen.length : 1)}</p>
    <div class="list" id="indicator-list">
      ${groups.map(
        (group) => html`<div role="group" aria-labelledby="group-${group.id}">
          <p class="group-name" id="group-${group.id}">${localise(group.name, ui)}</p>
          ${group.members.map(
            (indicator) => html`<label class="check">
              <input
                type=${many ? 'checkbox' : 'radio'}
                name="chosen-indicator"
                value=${indicator.id}
                .checked=${live(chosen.includes(indicator.id) || (!many && chosen.length === 0 && indicator === report.indicators[0]))}
                @change=${(event: Event) => toggle(indicator.id, (event.currentTarget as HTMLInputElement).checked)}
              />
              <span>${localise(indicator.name, ui)}</span>
            </label>`,
          )}
        </div>`,
      )}
    </div>
    ${
      many && chosen.length > 0
        ? html`<button type="button" class="button" @click=${() => attribute(form, name, '')}>${messages.clear}</button>`
        : nothing
    }
  </fieldset>`;
}

/** The colours that make a look; the others are behind a disclosure. */
const MAIN = ['accent', 'actual', 'plan', 'text', 'surface', 'border'].map((name) => `--dd-color-${name}`);

function looksOf(form: Form): TemplateResult {
  const { choice, messages, ui, drafts, choose } = form;
  const { themes, attributes } = choice;
  const large = themes.includes('large');
  const colour = themes.find((theme) => theme !== 'large') ?? '';
  const setThemes = (theme: string, isLarge: boolean) =>
    choose({ themes: [...(theme ? [theme] : []), ...(isLarge ? ['large'] : [])] });
  return html`
    ${select(
      'theme',
      messages.theme,
      colour,
      [
        { value: '', label: messages.usual },
        ...THEMES.filter((theme) => theme !== 'large').map((theme) => ({
          value: theme,
          label: messages.themes[theme] ?? theme,
        })),
      ],
      (theme) => setThemes(theme, large),
    )}
    ${checkbox(messages.large, large, (checked) => setThemes(colour, checked))}
    <fieldset class="colours">
      <legend>${messages.colours}</legend>
      ${MAIN.map((name) => colourField(form, name))}
    </fieldset>
    <details>
      <summary>${messages.allTokens}</summary>
<div class="tokens">      <p class="hint">${messages.tokensHint}</p>
      ${TOKENS.map(({ name, light }) => {
        const value = drafts.tokens[name] ?? '';
        return text({
          id: `token${name}`,
          label: `${messages.tokens[name] ?? name} ${name}`,
          value,
          placeholder: light,
          wrong: value && choice.tokens[name] === undefined ? messages.notAValue : '',
          change: (value) => form.setToken(name, value),
        });
      })}
</div>
    </details>
    ${radios({
      name: 'lang',
      legend: messages.spoken,
      as: 'row',
      value: choice.lang,
      options: UIS.map((lang) => ({ value: lang, label: lang === 'en' ? 'English' : '中文' })),
      change: (value) => choose({ lang: UIS.find((lang) => lang === value) ?? choice.lang }),
    })}
    ${radios({
      name: 'display',
      legend: messages.display,
      as: 'row',
      value: attributes['display'] === 'table' ? 'table' : 'chart',
      options: (['chart', 'table'] as const).map((value) => ({
        value,
        label: messagesOf(ui).display[value],
      })),
      change: (value) => attribute(form, 'display', value === 'table' ? value : ''),
    })}
    ${select(
      'heading-level',
      messages.heading,
      attributes['heading-level'] ?? '',
      [
        { value: '', label: messages.noHeading },
        ...[1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: messages.level(level) })),
      ],
      (value) => attribute(form, 'heading-level', value),
    )}
    ${text({
      id: 'width',
      label: messages.width,
      hint: messages.widthHint,
      inputmode: 'numeric',
      value: drafts.width,
      wrong: drafts.width && choice.width !== drafts.width ? messages.notAWidth : '',
      change: form.setWidth,
    })}
  `;
}

/** What the themes say, as a colour field wants it; empty where they say nothing. */
function themed(themes: readonly string[], name: string): string {
  const probe = document.createElement('i');
  probe.className = themes.map((theme) => `theme-${theme}`).join(' ');
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(name).trim();
  probe.remove();
  return value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
}

function colourField({ choice, messages, setToken }: Form, name: string): TemplateResult {
  const value = choice.tokens[name] ?? '';
  const usual =
    themed(choice.themes, name) || TOKENS.find((token) => token.name === name)?.light || '#000000';
  const label = messages.tokens[name] ?? name;
  return html`<div class="colour">
    <input
      type="color"
      id="colour${name}"
      .value=${live(/^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : usual)}
      @input=${(event: Event) => setToken(name, (event.currentTarget as HTMLInputElement).value)}
    />
    <label for="colour${name}">${label}</label>
    ${value ? html`<button type="button" class="button small" aria-label=${messages.reset(label)} @click=${() => setToken(name, '')}>×</button>` : nothing}
  </div>`;
}
