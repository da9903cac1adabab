import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ENCODINGS } from '../../../authoring/index.ts';
import type { EditorContext } from '../context.ts';
import { fileField, selectField } from '../fields.ts';
import type { AddedSource } from '../state/work.ts';

/** Extensions that the file dialog offers; the content decides, not the name. */
const ACCEPT = '.xlsx,.xls,.ods,.docx,.pdf,.csv,.tsv,.html,.htm,.txt';

/** Files dropped, chosen or pasted, and what was read of each. */
export function filesStep(context: EditorContext): TemplateResult {
  const { messages, readFiles } = context;
  const { files } = messages;
  return html`<section aria-labelledby="step-title">
      <div class="drop">
        <p>${files.drop}</p>
        ${fileField({ id: 'files', label: files.choose, accept: ACCEPT, multiple: true, primary: true, choose: readFiles })}
        <p class="hint">${files.formats}</p>
        <p class="hint">${files.privacy}</p>
      </div>
      ${pasteField(context)}
    </section>
    <section aria-labelledby="files-title">
      <h3 id="files-title">${files.list}</h3>
      ${fileList(context)}
    </section>`;
}

const pasteField = ({ messages, view, setView, readPasted }: EditorContext): TemplateResult =>
  html`<div class="field paste">
    <label for="paste">${messages.files.paste}</label>
    <textarea
      id="paste"
      rows="4"
      spellcheck="false"
      aria-describedby="paste-hint"
      .value=${live(view.pasted)}
      @input=${(event: Event) => setView({ pasted: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="hint" id="paste-hint">${messages.files.pasteHint}</p>
    <button
      type="button"
      class="button"
      id="read-pasted"
      ?disabled=${view.pasted.trim() === ''}
      @click=${() => readPasted(view.pasted, view.pasted.includes('\t') ? 'csv' : 'text')}
    >
      ${messages.files.read}
    </button>
  </div>`;

function fileList(context: EditorContext): TemplateResult {
  const { messages, history, save } = context;
  const { files } = messages;
  const { sources } = history.present;
  if (sources.length === 0)
    return html`<p>${files.none}</p>
      <p class="hint" id="template-about">${files.workbook}</p>
      <div>
        <button
          type="button"
          class="button"
          id="save-template"
          aria-describedby="template-about"
          @click=${() => save('template')}
        >
          ${files.template}
        </button>
      </div>`;
  return html`<ul class="file-list">${sources.map((source, s) => fileItem(context, source, s))}</ul>`;
}

/** A file with the beginning of its text, by which a person sees whether its encoding is right. */
function fileItem(
  { messages, change, readAgain }: EditorContext,
  source: AddedSource,
  s: number,
): TemplateResult {
  const { files, check } = messages;
  const { file, sheets, text, encoding, bytes } = source;
  return html`<li>
    <div>
      <strong>${file}</strong>
      <span class="hint">${files.sheets(sheets.length, text.split('\n').filter(Boolean).length)}</span>
    </div>
    <button type="button" class="button" @click=${() => change({ kind: 'remove-source', file })}>
      ${files.remove(file)}
    </button>
    <details ?open=${encoding !== undefined && encoding !== 'utf-8'}>
      <summary>${check.printed}</summary>
      ${
        encoding && bytes
          ? selectField({
              id: `encoding-${s}`,
              label: files.encoding(file),
              value: encoding,
              options: ENCODINGS.map((value) => ({ value, label: files.encodings[value] })),
              change: (value) => {
                const chosen = ENCODINGS.find((one) => one === value);
                if (chosen) readAgain(source, chosen);
              },
            })
          : nothing
      }
      <pre tabindex="0" lang="zh-CN">${text.slice(0, 2000)}</pre>
    </details>
  </li>`;
}
