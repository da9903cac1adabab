import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { ProjectView } from '../../view/project.ts';
import { sourceButton } from '../shared/source-button.ts';

/** One project with its milestones, and behind its source the sentences that name it. */
export function projectEntry(
  project: ProjectView,
  messages: Messages,
  stop: 0 | -1,
  onSelect: () => void,
): TemplateResult {
  const { place, scale, investment } = project;
  return html`<li class="project">
    <button type="button" class="name" lang=${project.nameLang} tabindex=${stop} @click=${onSelect}>${project.name}</button>
    <span class="chip">${project.categoryText}</span>
    <ul class="steps">
      ${project.milestones.map(({ yearText, stageText, raw, source }, index) => html`<li>${yearText} <b>${sourceButton(stageText, source, index === 0 ? stop : -1)}</b>${saysMore(raw, stageText, messages)}</li>`)}
      ${place ? html`<li lang=${place.lang}>${place.text}</li>` : nothing}
      ${scale ? html`<li lang="zh-CN">${sourceButton(scale, project.source)}</li>` : nothing}
      ${investment ? html`<li lang=${investment.lang}>${sourceButton(investment.text, investment.source)}</li>` : nothing}
    </ul>
    <details part="source">
      <summary tabindex=${stop}>${messages.source.label}</summary>
      ${project.milestones.map(
        ({ yearText, quote }) =>
          html`<p class="small">${yearText}</p><blockquote lang="zh-CN">${quote}</blockquote>`,
      )}
      ${project.note ? html`<p class="small" lang=${project.note.lang}>${project.note.text}</p>` : nothing}
    </details>
  </li>`;
}

/** The report's own words for a stage, where they are not the stage's name. */
function saysMore(raw: string, stageText: string, messages: Messages): TemplateResult | typeof nothing {
  return raw === stageText ? nothing : html` <span lang="zh-CN">${messages.quoted(raw)}</span>`;
}
