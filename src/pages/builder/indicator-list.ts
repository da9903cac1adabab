import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Indicator, parseIds } from '../../index.ts';
import { text } from './fields.ts';
import { type FormContext, setAttribute, textIn } from './form-context.ts';

/** One indicator, or any number of them, by group; a search narrows the list. */
export function indicatorList(form: FormContext): TemplateResult {
  const { state, report, messages, ui, drafts, setDrafts } = form;
  const many = state.element === 'plan-vs-actual';
  const name = many ? 'indicators' : 'indicator';
  const chosen = new Set(parseIds(state.attributes[name] ?? ''));
  const wanted = drafts.search.trim().toLowerCase();
  const listed = report.indicators.filter(({ name }) =>
    [name.zh, name.en ?? ''].some((text) => text.toLowerCase().includes(wanted)),
  );
  const byGroup = new Map(report.groups.map((group) => [group.id, { ...group, members: [] as Indicator[] }]));
  for (const indicator of listed) byGroup.get(indicator.group)?.members.push(indicator);
  const groups = [...byGroup.values()].filter(({ members }) => members.length > 0);
  const toggle = (id: string, checked: boolean) => {
    if (!many) return setAttribute(form, name, id);
    // In the report's order, not in the order of selection.
    const ids = report.indicators
      .map((indicator) => indicator.id)
      .filter((each) => (each === id ? checked : chosen.has(each)));
    return setAttribute(form, name, ids.join(' '), ['group']);
  };
  return html`<fieldset class="indicators">
    <legend>${many ? messages.indicators : messages.indicator}</legend>
    ${text({
      id: 'search',
      label: messages.search,
      type: 'search',
      value: drafts.search,
      change: (search) => {
        setDrafts({ search });
        // Below the field, the list may end behind the tab of the preview.
        document.getElementById('indicator-list')?.scrollIntoView({ block: 'nearest' });
      },
      enter: () => {
        const [only, ...others] = listed;
        if (only && others.length === 0) toggle(only.id, true);
      },
    })}
    <p class="hint" role="status">${messages.found(listed.length, report.indicators.length, many ? chosen.size : 1)}</p>
    <div class="list" id="indicator-list">
      ${groups.map(
        (group) => html`<div role="group" aria-labelledby="group-${group.id}">
          <p class="group-name" id="group-${group.id}">${textIn(group.name, ui)}</p>
          ${group.members.map(
            (indicator) => html`<label class="check">
              <input
                type=${many ? 'checkbox' : 'radio'}
                name="chosen-indicator"
                value=${indicator.id}
                .checked=${live(chosen.has(indicator.id) || (!many && chosen.size === 0 && indicator === report.indicators[0]))}
                @change=${(event: Event) => toggle(indicator.id, (event.currentTarget as HTMLInputElement).checked)}
              />
              <span>${textIn(indicator.name, ui)}</span>
            </label>`,
          )}
        </div>`,
      )}
    </div>
    ${
      many && chosen.size > 0
        ? html`<button type="button" class="button" @click=${() => setAttribute(form, name, '')}>${messages.clear}</button>`
        : nothing
    }
  </fieldset>`;
}
