import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES, keyOf, type ProjectRow, type Report, STAGES } from '../../../authoring/index.ts';
import { en, zh } from '../../../index.ts';
import type { EditorContext } from '../context.ts';
import { checkbox, selectField, textField } from '../fields.ts';
import { type Pair, pageOf, pairRows } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { idField } from './id-field.ts';
import { pager } from './pager.ts';

type ProjectPair = Pair<ProjectRow, Report['projects'][number]>;

export const PROJECTS_ON_PAGE = 20;

/** The projects, each as printed, with its category and its name in English. */
export function projectList(
  context: EditorContext,
  { projects, report, findings }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, view, history } = context;
  if (projects.length === 0) return nothing;
  const pairs = pairRows(projects, report.projects ?? [], findings, history.present.mapping.projects);
  const part = pageOf(pairs, view.pages['projects'] ?? 0, PROJECTS_ON_PAGE);
  return html`<section aria-labelledby="projects-title" id="projects">
    <h3 id="projects-title">${messages.check.projects}</h3>
    <ul class="rows">
      ${part.shown.map((pair, p) => projectItem(context, pair, part.page * PROJECTS_ON_PAGE + p))}
    </ul>
    ${pager(context, 'projects', messages.check.projects, part)}
  </section>`;
}

function projectItem(context: EditorContext, { row, made }: ProjectPair, p: number): TemplateResult {
  const { messages, ui, understanding, change } = context;
  const { check } = messages;
  const { name } = row;
  const key = keyOf(row);
  const { category: words, stage: stages } = ui === 'en' ? en : zh;
  const set = (patch: Extract<Parameters<typeof change>[0], { kind: 'set-project' }>['patch']) =>
    change({ kind: 'set-project', name: key, patch });
  return html`<li data-name=${key}>
    <h4 lang="zh-CN">${name}</h4>
    <p class="hint" lang="zh-CN">${row.line.replaceAll('\t', ' ')}</p>
    ${
      made
        ? html`${selectField({
            id: `category-${p}`,
            label: check.category(name),
            value: made.category,
            options: CATEGORIES.map((value) => ({ value, label: words[value] })),
            change: (value) => set({ category: CATEGORIES.find((one) => one === value) }),
          })}
          ${made.milestones.map(({ year, role, stage }, m) => {
            const isNext = m > 0 || (row.progress === '' && row.nextProgress !== '');
            return selectField({
              id: `${isNext ? 'next-stage' : 'stage'}-${p}`,
              label: check.stage(name, year, check.roles[role ?? 'actual']),
              value: stage,
              options: STAGES.map((value) => ({ value, label: stages[value] })),
              change: (value) => {
                const chosen = STAGES.find((one) => one === value);
                set(isNext ? { nextStage: chosen } : { stage: chosen });
              },
            });
          })}
          ${textField({
            id: `project-en-${p}`,
            label: check.projectEnglish(name),
            value: made.name.en ?? '',
            lang: 'en',
            change: (english) => set({ en: english || undefined }),
          })}
          ${idField(context, {
            id: `project-id-${p}`,
            label: check.projectId(name),
            list: 'projects',
            index: understanding?.report.projects.indexOf(made) ?? -1,
            change: (id) => set({ id }),
          })}`
        : nothing
    }
    ${checkbox(check.leaveOutProject(name), !made, (checked) => set({ leaveOut: checked ? true : undefined }))}
  </li>`;
}
