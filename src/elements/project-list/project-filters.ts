import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { Choice, ProjectListView } from '../../view/project-list.ts';

/** What a reader can set by hand. */
export interface Filter {
  category: string;
  stage: string;
  query: string;
  sort: string;
}

type Change = (change: Partial<Filter>) => void;

/** The choices of one filter with what each would show; choosing the chosen one again shows all. */
export function choicesTemplate(
  key: 'category' | 'stage',
  choices: readonly Choice<string>[],
  messages: Messages,
  change: Change,
): TemplateResult {
  const label = key === 'stage' ? messages.projects.stages : messages.projects.categories;
  // The phases are the chart's legend, too.
  const swatch = (phase: string) =>
    key === 'stage' && phase !== '' ? html`<span class="swatch ${phase}"></span>` : nothing;
  return html`<div class="filters ${key}" role="group" aria-label=${label}>
    ${choices.map(
      (choice, index) => html`<button
        type="button"
        class="button"
        tabindex=${index === 0 ? 0 : -1}
        aria-pressed=${choice.chosen}
        data-mark=${choice.value ? `${key === 'stage' ? 'phase' : key}:${choice.value}` : nothing}
        @click=${() => change({ [key]: choice.chosen ? '' : choice.value })}
      >
        ${swatch(choice.value)}${choice.label} ${choice.count}
      </button>`,
    )}
  </div>`;
}

/** Search, order, and how much is shown. */
export function findTemplate(view: ProjectListView, messages: Messages, change: Change): TemplateResult {
  const clear = () => change({ category: '', stage: '', query: '' });
  return html`<div class="find">
      <label class="search">
        <span class="visually-hidden">${messages.projects.search}</span>
        <input
          type="search"
          placeholder=${messages.projects.searchHint}
          .value=${view.query}
          @input=${(event: Event) => change({ query: (event.target as HTMLInputElement).value })}
        />
      </label>
      <label>
        ${messages.projects.sort}
        <select @change=${(event: Event) => change({ sort: (event.target as HTMLSelectElement).value })}>
          ${view.sorts.map(({ value, label }) => html`<option value=${value} .selected=${value === view.sort}>${label}</option>`)}
        </select>
      </label>
    </div>
    <p class="count-line small">
      <span>${view.countText}</span>
      ${view.filtered ? html`<button type="button" class="button" @click=${clear}>${messages.projects.clear}</button>` : nothing}
    </p>`;
}

/** At the first and last page a button stays where it is, and keeps the focus, but does nothing. */
export function pagesTemplate(
  { page, pages, pageText }: ProjectListView,
  messages: Messages,
  turn: (page: number) => void,
): TemplateResult {
  const button = (label: string, to: number) => {
    const there = to >= 1 && to <= pages;
    return html`<button type="button" class="button" aria-disabled=${!there} @click=${() => there && turn(to)}>
      ${label}
    </button>`;
  };
  return html`<nav class="pages" aria-label=${messages.projects.pages}>
    ${button(messages.projects.previous, page - 1)}<span class="small">${pageText}</span>${button(messages.projects.next, page + 1)}
  </nav>`;
}
