import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import { fileField, selectField } from '../fields.ts';
import type { Understanding } from '../tasks/understand.ts';

/** Last year's report: what is new, gone, renamed, and which targets were restated. */
export function earlierStep(context: EditorContext): TemplateResult {
  const { messages, history, understanding, understood, change, readEarlier } = context;
  const { earlier } = messages;
  const { like } = history.present;
  return html`<section aria-labelledby="step-title">
      <p>${earlier.lead}</p>
      ${fileField({
        id: 'earlier',
        label: earlier.choose,
        accept: '.json,.xlsx',
        choose: ([file]) => {
          if (file) readEarlier(file);
        },
      })}
      ${
        like
          ? html`<p id="earlier-chosen">${earlier.chosen(like.file, like.report.title.zh)}</p>
              <button type="button" class="button" @click=${() => change({ kind: 'set-like', like: null })}>${earlier.remove}</button>`
          : nothing
      }
    </section>
    ${like && understood?.like === like && understanding && !understanding.filed ? lists(context, understanding) : nothing}`;
}

function lists(context: EditorContext, { matching, indicators }: Understanding): TemplateResult {
  const { messages, history, change } = context;
  const { earlier } = messages;
  const { like, mapping } = history.present;
  const before = new Map((like?.report.indicators ?? []).map((one) => [one.id, one.name.zh]));
  const taken = new Set([...matching.matches.values()].map(({ indicator }) => indicator.id));
  const free = [...before].filter(([id]) => !taken.has(id));
  const set = (name: string, to: string | null | undefined) =>
    change({ kind: 'set-indicator', name, patch: { like: to } });
  const joined = [...matching.matches].flatMap(([row, { indicator, by }]) => {
    const name = indicators[row]?.name;
    return by === 'mapping' && name !== undefined ? [{ name, from: indicator.name.zh }] : [];
  });
  const section = (id: string, title: string, hint: string, items: readonly TemplateResult[]) =>
    html`<section aria-labelledby="${id}-title" id=${id}>
      <h3 id="${id}-title">${title} (${items.length})</h3>
      <p class="hint">${hint}</p>
      ${items.length > 0 ? html`<ul class="rows">${items}</ul>` : html`<p>${earlier.none}</p>`}
    </section>`;
  return html`<div class="lists">
    ${section(
      'added',
      earlier.added,
      earlier.addedHint,
      matching.added.map(
        (name, n) =>
          html`<li>
            <strong lang="zh-CN">${name}</strong>
            ${
              mapping.indicators?.[name]?.like === null
                ? html`<button type="button" class="button" @click=${() => set(name, undefined)}>${earlier.same}</button>`
                : selectField({
                    id: `added-${n}`,
                    label: earlier.isLike(name),
                    hidden: true,
                    value: '',
                    options: [
                      { value: '', label: earlier.isNew },
                      ...free.map(([value, label]) => ({ value, label })),
                    ],
                    change: (id) => set(name, id || undefined),
                  })
            }
          </li>`,
      ),
    )}
    ${section(
      'gone',
      earlier.gone,
      earlier.goneHint,
      matching.gone.map((id) => html`<li lang="zh-CN">${before.get(id) ?? id}</li>`),
    )}
    ${section(
      'renamed',
      earlier.renamed,
      earlier.renamedHint,
      [
        ...matching.renamed.map(({ from, to }) => ({ from, name: to, to: null })),
        ...joined.map((one) => ({ ...one, to: undefined })),
      ].map(
        ({ from, name, to }) =>
          html`<li>
            <strong lang="zh-CN">${name}</strong> <span>${earlier.wasNamed(from)}</span>
            <button type="button" class="button" @click=${() => set(name, to)}>${earlier.notTheSame(name)}</button>
          </li>`,
      ),
    )}
    ${section(
      'restated',
      earlier.restated,
      earlier.restatedHint,
      matching.restated.map(
        ({ id, before: was, now }) =>
          html`<li>
            <strong lang="zh-CN">${before.get(id) ?? id}</strong>
            <span>${earlier.before(was)}</span> <span>${earlier.now(now)}</span>
          </li>`,
      ),
    )}
  </div>`;
}
