import { html, nothing, type TemplateResult } from 'lit';
import { type EditorContext, inLanguage } from '../context.ts';
import { radios } from '../fields.ts';
import { MESSAGES } from '../messages/messages.ts';
import { redoable, undoable } from '../state/history.ts';
import { isEmpty } from '../state/work.ts';
import { STEPS, type StepName, UI_LANGUAGES } from '../steps.ts';
import { checkStep } from './check-step.ts';
import { earlierStep } from './earlier-step.ts';
import { figuresStep } from './figures-step.ts';
import { filesStep } from './files-step.ts';
import { takeStep } from './take-step.ts';

const VIEWS: Readonly<Record<StepName, (context: EditorContext) => TemplateResult>> = {
  files: filesStep,
  check: checkStep,
  earlier: earlierStep,
  figures: figuresStep,
  take: takeStep,
};

/** The whole page. */
export function pageTemplate(context: EditorContext): TemplateResult {
  const { messages, ui, step, status, notKept, keptAt, setUi } = context;
  return html`<header>
      <div class="wrap">
        <div>
          <h1>${messages.title}</h1>
          <p>${messages.lead}</p>
        </div>
        ${radios({
          name: 'ui',
          legend: messages.language,
          as: 'row',
          hidden: true,
          value: ui,
          options: UI_LANGUAGES.map((each) => ({ value: each, label: MESSAGES[each].name })),
          change: (value) => setUi(UI_LANGUAGES.find((each) => each === value) ?? ui),
        })}
      </div>
    </header>
    <div class="wrap bar">${stepList(context)} ${tools(context)}</div>
    <main class="wrap">
      ${notKept ? html`<p class="wrong">${messages.notKept}</p>` : nothing}
      ${keptAt ? html`<p class="hint" id="kept">${messages.kept(keptAt)}</p>` : nothing}
      <p class="status" role="status">${status}</p>
      ${progress(context)} ${failureList(context)}
      <h2 id="step-title" tabindex="-1">${messages.steps[step]}</h2>
      ${VIEWS[step](context)} ${turns(context)}
    </main>`;
}

const stepList = ({ messages, step, go }: EditorContext): TemplateResult =>
  html`<nav class="steps" aria-label=${messages.stepsLabel}>
    <ol>
      ${STEPS.map(
        (each) =>
          html`<li>
            <button
              type="button"
              data-step=${each}
              aria-current=${each === step ? 'step' : nothing}
              @click=${() => go(each)}
            >
              ${messages.steps[each]}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;

function tools({ messages, history, view, undo, redo, clear, setView }: EditorContext): TemplateResult {
  const [back, forth] = [undoable(history), redoable(history)];
  const nothingToClear = isEmpty(history.present) && !back && !forth;
  return html`<div class="tools">
    <button type="button" class="button" id="undo" ?disabled=${!back} title=${back ? messages.changes[back] : ''} @click=${undo}>${messages.undo}</button>
    <button type="button" class="button" id="redo" ?disabled=${!forth} title=${forth ? messages.changes[forth] : ''} @click=${redo}>${messages.redo}</button>
    <button type="button" class="button" id="clear" ?disabled=${nothingToClear} aria-describedby=${view.askedToClear ? 'clear-question' : nothing} @click=${clear}>${messages.clear}</button>
    ${
      view.askedToClear
        ? html`<span class="wrong" id="clear-question" role="alert">${messages.clearQuestion}</span>
            <button type="button" class="button" @click=${() => setView({ askedToClear: false })}>${messages.keep}</button>`
        : nothing
    }
  </div>`;
}

const progress = ({ busy, messages, stop }: EditorContext): TemplateResult | typeof nothing =>
  busy
    ? html`<div class="busy">
        <label for="progress">${busy.text}</label>
        <progress id="progress" max="1" value=${busy.share ?? nothing}></progress>
        <button type="button" class="button" id="stop" @click=${stop}>${messages.stop}</button>
      </div>`
    : nothing;

const failureList = ({ failures, messages, ui }: EditorContext): TemplateResult | typeof nothing =>
  failures.length > 0
    ? html`<div class="wrong box" role="alert" id="failures">
        <p>${messages.files.failed}</p>
        <ul>${failures.map(({ file, said }) => html`<li>${file ? messages.files.failure(file, inLanguage(said, ui)) : inLanguage(said, ui)}</li>`)}</ul>
      </div>`
    : nothing;

/** The buttons to the step before and after. */
function turns({ messages, step, go }: EditorContext): TemplateResult {
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return html`<div class="turns">
    ${before ? html`<button type="button" class="button" @click=${() => go(before)}>${messages.back(messages.steps[before])}</button>` : nothing}
    ${after ? html`<button type="button" class="button primary" id="next" @click=${() => go(after)}>${messages.next(messages.steps[after])}</button>` : nothing}
  </div>`;
}
