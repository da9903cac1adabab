import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES } from '../../../authoring/index.ts';
import { en, zh } from '../../../index.ts';
import type { EditorContext } from '../context.ts';
import { selectField } from '../fields.ts';
import { pageOf } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

const PAGE = 20;

/** The projects, each as printed, with its category. */
export function projectList(
  context: EditorContext,
  { report }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, view, ui, change } = context;
  const projects = report.projects ?? [];
  if (projects.length === 0) return nothing;
  const part = pageOf(projects, view.pages['projects'] ?? 0, PAGE);
  const words = (ui === 'en' ? en : zh).category;
  return html`<section aria-labelledby="projects-title" id="projects">
    <h3 id="projects-title">${messages.check.projects}</h3>
    <ul class="rows">
      ${part.shown.map(
        ({ name, category, milestones }, p) =>
          html`<li>
            <h4 lang="zh-CN">${name.zh}</h4>
            <p class="hint" lang="zh-CN">${milestones.map(({ quote }) => quote?.replaceAll('\t', ' ')).find(Boolean) ?? ''}</p>
            ${selectField({
              id: `category-${part.page * PAGE + p}`,
              label: messages.check.category,
              value: category,
              options: CATEGORIES.map((value) => ({ value, label: words[value] })),
              change: (value) =>
                change({
                  kind: 'set-project',
                  name: name.zh,
                  patch: { category: CATEGORIES.find((one) => one === value) },
                }),
            })}
          </li>`,
      )}
    </ul>
    ${pager(context, 'projects', messages.check.projects, part)}
  </section>`;
}
