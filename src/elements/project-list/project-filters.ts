import { html, nothing, type TemplateResult } from 'lit';
import type { FilterOption } from '../../view/project-filter.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import { isComposing, keepCharacters } from '../shared/text-input.ts';

/** The filters and the order that the user can set. */
export interface Filter {
  category: string;
  kind: string;
  stage: string;
  query: string;
  sort: string;
}

type Change = (change: Partial<Filter>) => void;

/** The options of one filter; selecting the selected one again shows all. */
export function filterTemplate(
  key: 'category' | 'kind' | 'stage',
  groupLabel: string,
  options: readonly FilterOption<string>[],
  change: Change,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  // The phases are the chart's legend as well.
  const swatch = (phase: string) =>
    key === 'stage' && phase !== '' ? html`<span class="swatch ${phase}"></span>` : nothing;
  return html`<div class="filters ${key}" role="group" aria-label=${groupLabel}>
    ${options.map(
      ({ value, label, countText, selected }, index) => html`<button
        type="button"
        class="button"
        tabindex=${index === 0 ? 0 : -1}
        aria-pressed=${selected}
        data-mark=${value ? `${key === 'stage' ? 'phase' : key}:${value}` : nothing}
        @click=${() => change({ [key]: selected ? '' : value })}
      >
        ${swatch(value)}${label} ${countText}
      </button>`,
    )}
  </div>`;
}

/** What is planned, or late, apart from what has been reached. */
export function planTemplate(
  { value, label, countText, selected }: FilterOption<string>,
  change: Change,
): TemplateResult {
  return html`<div class="filters plan">
    <button type="button" class="button" aria-pressed=${selected} @click=${() => change({ stage: selected ? '' : value })}>${label} ${countText}</button>
  </div>`;
}

/** Search and order. */
export function searchTemplate(view: ProjectListView, change: Change): TemplateResult {
  const { controls } = view;
  const search = (event: Event) => {
    if (!isComposing(event)) change({ query: (event.target as HTMLInputElement).value });
  };
  return html`<div class="find">
      <label class="search">
        <span class="visually-hidden">${controls.search}</span>
        <input type="search" placeholder=${controls.searchHint} .value=${view.query} @input=${search} @compositionend=${search} @keydown=${keepCharacters} @keypress=${keepCharacters} @keyup=${keepCharacters} />
      </label>
      <label>
        ${controls.sort} <select @keydown=${keepCharacters} @keypress=${keepCharacters} @keyup=${keepCharacters} @change=${(event: Event) => change({ sort: (event.target as HTMLSelectElement).value })}>
          ${view.sorts.map(({ value, label }) => html`<option value=${value} .selected=${value === view.sort}>${label}</option>`)}
        </select>
      </label>
    </div>`;
}

/** How many projects there are, or the filters leave, and which page is shown. */
export function countTemplate(view: ProjectListView, paged: boolean, change: Change): TemplateResult {
  const { controls, countText, pageText } = view;
  const clear = () => change({ category: '', kind: '', stage: '', query: '' });
  return html`<p class="count-line small">
      <span>${countText}</span>${paged ? html` <span>${pageText}</span>` : nothing}
      ${view.filtered ? html`<button type="button" class="button" @click=${clear}>${controls.clear}</button>` : nothing}
    </p>`;
}

/** At the first and the last page a button stays in place, but does nothing. */
export function paginationTemplate(
  { page, pages, pageText, controls }: ProjectListView,
  turn: (page: number) => void,
): TemplateResult {
  const button = (label: string, to: number) => {
    const exists = to >= 1 && to <= pages;
    return html`<button type="button" class="button" aria-disabled=${!exists} @click=${() => exists && turn(to)}>
      ${label}
    </button>`;
  };
  return html`<nav class="pages" aria-label=${controls.pages}>
    ${button(controls.previous, page - 1)}<span class="small">${pageText}</span>${button(controls.next, page + 1)}
  </nav>`;
}
