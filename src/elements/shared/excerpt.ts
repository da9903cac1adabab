import { html, nothing, type TemplateResult } from 'lit';
import type { Excerpt } from '../../view/excerpt.ts';
import type { LocalizedText } from '../../view/figure.ts';
import type { Part } from '../../view/mark.ts';

/** What the document says about a figure, with the figure marked, and a link to the document. */
export function excerptTemplate(excerpt: Excerpt): TemplateResult {
  const { label, lang, link, translations } = excerpt;
  return html`${label ? html`<p class="small">${label}</p>` : nothing}
    ${excerpt.kind === 'row' ? rowTemplate(excerpt) : html`<blockquote lang=${lang}>${excerpt.parts.map(partTemplate)}</blockquote>`}
    ${translations.map(note)}
    ${link ? html`<p class="small"><a class="original" href=${link.url} target="_blank" rel="noopener">${link.text}</a></p>` : nothing}`;
}

const partTemplate = ({ text, marked }: Part): TemplateResult | string =>
  marked ? html`<mark>${text}</mark>` : text;

const note = ({ text, lang }: LocalizedText): TemplateResult =>
  html`<p class="small" lang=${lang ?? nothing}>${text}</p>`;

type Row = Extract<Excerpt, { kind: 'row' }>;

function rowTemplate({ name, columns, heads, notes, lang }: Row): TemplateResult {
  // Not every browser lets the keyboard reach a box that scrolls.
  return html`<div class="scroll" role="group" aria-label=${heads} tabindex="0"><table class="annex-row">
      <caption lang=${lang}>${name}</caption> <thead>
        <tr>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr>
      </thead> <tbody>
        <tr>${columns.map((column) => cellTemplate(column, lang))}</tr>
      </tbody>
    </table></div> ${notes.map(note)}`;
}

/** The marked cell is the current one for screen readers that do not announce marks. */
const cellTemplate = (column: Row['columns'][number], lang: string): TemplateResult => {
  const { marked, translation } = column;
  return html`<td aria-current=${marked ? 'true' : nothing}> <span lang=${lang}>${partTemplate(column)}</span>
    ${translation ? note(translation) : nothing}
  </td>`;
};
