import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { textField } from '../fields.ts';
import type { Understanding } from '../tasks/understand.ts';

/** The groups of indicators, with their names in English and their ids. */
export function groupList(
  context: EditorContext,
  { report }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, change } = context;
  const { check } = messages;
  const groups = report.groups ?? [];
  if (groups.length === 0) return nothing;
  return html`<section aria-labelledby="groups-title" id="groups">
    <h3 id="groups-title">${check.groups}</h3>
    <div class="fields">
      ${groups.map(
        ({ id, name }, g) => html`${textField({
          id: `group-${id}`,
          label: check.groupEnglish(name.zh),
          value: name.en ?? '',
          lang: 'en',
          change: (en) => change({ kind: 'set-group', id, zh: name.zh, en: en || undefined }),
        })}
        ${groupId(context, groups, g)}`,
      )}
    </div>
  </section>`;
}

/**
 * Corrections name a group by its id: one that another group has would make the two one group, so it is not taken.
 */
function groupId(
  { messages, understanding, ui, view, change, setView }: EditorContext,
  groups: Report['groups'],
  index: number,
): TemplateResult | typeof nothing {
  const { check } = messages;
  const group = groups[index];
  if (!group) return nothing;
  const { id, name } = group;
  const refused = view.refusedGroup?.id === id ? view.refusedGroup.typed : null;
  const problem = understanding?.problems.find(({ path }) => path === `groups[${index}].id`);
  const other = groups.find((one) => one.id === refused);
  const error =
    refused === null
      ? problem && inLanguage(problem.said, ui)
      : other
        ? check.idTaken(refused, other.name.zh)
        : check.fields.idHint;
  return textField({
    id: `group-id-${index}`,
    label: check.groupId(name.zh),
    hint: check.fields.idHint,
    value: refused ?? id,
    ...(error !== undefined && { error }),
    change: (to) => {
      const isTaken = to === '' || groups.some((one) => one !== group && one.id === to);
      setView({ refusedGroup: isTaken ? { id, typed: to } : null });
      if (!isTaken && to !== id) change({ kind: 'rename-group', id, to, name });
    },
  });
}
