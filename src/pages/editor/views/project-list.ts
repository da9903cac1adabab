import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES, type ProjectRow, type Report } from '../../../authoring/index.ts';
import { en, zh } from '../../../index.ts';
import type { EditorContext } from '../context.ts';
import { checkbox, selectField, textField } from '../fields.ts';
import { type Pair, pageOf, pairRows } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { pager } from './pager.ts';

type ProjectPair = Pair<ProjectRow, Report['projects'][number]>;

const PAGE = 20;

/** The projects, each as printed, with its category and its name in English. */
export function projectList(
  context: EditorContext,
  { projects, report, findings }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, view, history } = context;
  if (projects.length === 0) return nothing;
  const pairs = pairRows(projects, report.projects ?? [], findings, history.present.mapping.projects);
  const part = pageOf(pairs, view.pages['projects'] ?? 0, PAGE);
  return html`<section aria-labelledby="projects-title" id="projects">
    <h3 id="projects-title">${messages.check.projects}</h3>
    <ul class="rows">
      ${part.shown.map((pair, p) => projectItem(context, pair, part.page * PAGE + p))}
    </ul>
    ${pager(context, 'projects', messages.check.projects, part)}
  </section>`;
}

function projectItem(
  { messages, ui, change }: EditorContext,
  { row, made }: ProjectPair,
  p: number,
): TemplateResult {
  const { check } = messages;
  const { name } = row;
  const words = (ui === 'en' ? en : zh).category;
  const set = (patch: Extract<Parameters<typeof change>[0], { kind: 'set-project' }>['patch']) =>
    change({ kind: 'set-project', name, patch });
  return html`<li data-name=${name}>
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
          ${textField({
            id: `project-en-${p}`,
            label: check.projectEnglish(name),
            value: made.name.en ?? '',
            lang: 'en',
            change: (english) => set({ en: english || undefined }),
          })}`
        : nothing
    }
    ${checkbox(check.leaveOutProject(name), !made, (checked) => set({ leaveOut: checked ? true : undefined }))}
  </li>`;
}
