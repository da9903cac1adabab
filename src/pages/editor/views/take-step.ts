import { html, nothing, type TemplateResult } from 'lit';
import { type EditorContext, isHttpUrl, type SavedFile } from '../context.ts';
import { FILE_NAMES } from '../saved-files.ts';
import { isComplete } from '../tasks/understand.ts';

/** The files to save, and the way to the code for a page. */
export function takeStep(context: EditorContext): TemplateResult {
  const { messages, understanding } = context;
  if (!understanding) return html`<section><p>${messages.nothingYet}</p></section>`;
  const { take } = messages;
  const isReady = isComplete(understanding);
  return html`<p class=${isReady ? '' : 'wrong'} id="ready">${isReady ? take.ready : take.notReady}</p>
    <section aria-labelledby="step-title">
      ${saving(context, 'report', take.report, take.reportAbout, isReady)}
      ${saving(context, 'text', take.text, take.textAbout, understanding.text !== '')}
      ${saving(context, 'workbook', take.workbook, take.workbookAbout, isReady)}
      ${understanding.filed ? nothing : saving(context, 'mapping', take.mapping, take.mappingAbout, true)}
    </section>
    ${embedding(context, isReady)}`;
}

const saving = (
  { messages, save }: EditorContext,
  kind: SavedFile,
  title: string,
  about: string,
  isPossible: boolean,
): TemplateResult =>
  html`<div class="save">
    <div>
      <h3>${title}</h3>
      <p class="hint" id="about-${kind}">${about}</p>
    </div>
    <button
      type="button"
      class="button ${kind === 'report' ? 'primary' : ''}"
      id="save-${kind}"
      aria-describedby="about-${kind}"
      ?disabled=${!isPossible}
      @click=${() => save(kind)}
    >
      ${messages.take.save(FILE_NAMES[kind])}
    </button>
  </div>`;

function embedding(
  { messages, view, setView, openBuilder }: EditorContext,
  isReady: boolean,
): TemplateResult {
  const { take } = messages;
  const isWrong = view.address !== '' && !isHttpUrl(view.address);
  return html`<section aria-labelledby="embed-title">
    <h3 id="embed-title">${take.embed}</h3>
    <p class="hint">${take.embedAbout}</p>
    <div class="field">
      <label for="address">${take.address}</label>
      <input
        id="address"
        type="url"
        autocomplete="off"
        aria-describedby="address-hint"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${view.address}
        @input=${(event: Event) => setView({ address: (event.currentTarget as HTMLInputElement).value.trim() })}
      />
      <p class=${isWrong ? 'wrong' : 'hint'} id="address-hint">${isWrong ? take.notAnAddress : take.addressHint}</p>
    </div>
    <button
      type="button"
      class="button primary"
      id="open-builder"
      ?disabled=${!isReady || !isHttpUrl(view.address)}
      @click=${openBuilder}
    >
      ${take.openBuilder}
    </button>
  </section>`;
}
