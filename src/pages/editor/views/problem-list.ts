import { html, nothing, type TemplateResult } from 'lit';
import { describePlace } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import type { LocatedProblem, Understanding } from '../tasks/understand.ts';
import { figureName } from './figure-text.ts';

/** The fields of what a report says of itself, by the path of a problem with it. */
const FIELDS = ['title', 'area', 'issuer', 'issued', 'year', 'id'] as const;

/** What the report still lacks; what has a field leads to it. */
export function problemList(context: EditorContext, { problems }: Understanding): TemplateResult {
  const { messages, valid } = context;
  const { figures } = messages;
  return html`<section class="wrong" id="problems">
    <p>${problems.length > 0 ? figures.problems(problems.length) : figures.nothing}</p>
    ${problems.length > 0 ? html`<ul>${problems.map((problem) => html`<li>${problemText(context, problem)}</li>`)}</ul>` : nothing}
    <p>${valid ? figures.lastValid : figures.none}</p>
  </section>`;
}

function problemText(
  { messages, ui, understanding, fillIn }: EditorContext,
  { path, said, name, figure, field, place }: LocatedProblem,
): TemplateResult {
  const own = FIELDS.find((one) => path === one || path.startsWith(`${one}.`));
  if (own && !understanding?.filed)
    return html`<button type="button" class="link" @click=${() => fillIn(`#report-${own}`)}>
      ${messages.figures.fillIn(messages.check.fields[own])}
    </button>`;
  const where = [
    place ? inLanguage(describePlace(place), ui) : name,
    figure && figureName(figure, messages),
    inLanguage(field, ui) || (name ? '' : path),
  ].filter(Boolean);
  return html`<span>${messages.figures.problem(where.join(' › '), inLanguage(said, ui))}</span>`;
}
