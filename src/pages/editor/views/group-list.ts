import { html, nothing, type TemplateResult } from 'lit';
import type { EditorContext } from '../context.ts';
import { textField } from '../fields.ts';
import type { Understanding } from '../tasks/understand.ts';

/** The groups of indicators, with their names in English. */
export function groupList(
  { messages, change }: EditorContext,
  { report }: Understanding,
): TemplateResult | typeof nothing {
  const { check } = messages;
  const groups = report.groups ?? [];
  if (groups.length === 0) return nothing;
  return html`<section aria-labelledby="groups-title" id="groups">
    <h3 id="groups-title">${check.groups}</h3>
    <div class="fields">
      ${groups.map(({ id, name }) =>
        textField({
          id: `group-${id}`,
          label: check.groupEnglish(name.zh),
          value: name.en ?? '',
          lang: 'en',
          change: (en) => change({ kind: 'set-group', id, zh: name.zh, en: en || undefined }),
        }),
      )}
    </div>
  </section>`;
}
