import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../view/figure.ts';
import type { ProjectView } from '../../view/project.ts';
import type { FootOptions } from '../shared/plot.ts';
import { sourceButton } from '../shared/source-button.ts';

interface EntryOptions extends FootOptions {
  sourceLabel: string;
  stop: 0 | -1;
  /** Whether it says its category, which goes without saying in a list of one. */
  withCategory: boolean;
  select(): void;
}

/** One project with its milestones, and a disclosure with the sentences that name it. */
export function projectEntry(
  project: ProjectView,
  { sourceLabel, stop, withCategory, select, later, excerpts }: EntryOptions,
): TemplateResult {
  const { milestones, details, note, noteIsOnFigures } = project;
  return html`<li class="project">
    <button type="button" class="name" lang=${project.nameLang} tabindex=${stop} @click=${select}>${project.name}</button> <span class="chips">${project.kind === 'programme' ? html`<span class="chip">${project.kindText}</span> ` : nothing}${withCategory ? html`<span class="chip">${project.categoryText}</span>` : nothing}</span>
    <ul class="steps">
      ${milestones.map(({ yearText, stageText, wording, source }, index) => html`<li>${yearText} <b>${sourceButton(stageText, source, index === 0 ? stop : -1)}</b>${wording ? html` <span lang=${wording.lang ?? nothing}>${wording.text}</span>` : nothing}</li>`)}
      ${details.map(({ text, lang, source }) => html`<li lang=${lang ?? nothing}>${source ? sourceButton(text, source) : text}</li>`)}
    </ul>
    ${noteIsOnFigures ? noted(note) : nothing}
    <details part="source">
      <summary tabindex=${stop}>${sourceLabel}</summary> ${later(() =>
        milestones.map(
          ({ yearText, quote, source }) =>
            html`<p class="small">${yearText}</p>${excerpts?.ofMilestone(project.source, source) ?? html`<blockquote lang=${quote.lang ?? nothing}>${quote.text}</blockquote>`}`,
        ),
      )} ${noteIsOnFigures ? nothing : noted(note)}
    </details>
  </li>`;
}

const noted = (note: LocalizedText | null): TemplateResult | typeof nothing =>
  note ? html`<p class="note small" lang=${note.lang ?? nothing}>${note.text}</p>` : nothing;
