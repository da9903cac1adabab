import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { Report } from '../../index.ts';
import { checkbox, radios, text } from './fields.ts';
import { fitted } from './fit.ts';
import type { Messages } from './messages/types.ts';
import { previewOf } from './preview.ts';
import type { Snippet } from './snippets.ts';
import { type BuilderState, SNIPPET_KINDS, type UiState } from './state.ts';

export type Size = 'phone' | 'desktop';

/** The buttons that say beside them whether they worked. */
export type Copying = 'html' | 'css' | 'share' | 'bar';

export interface Status {
  at: Copying;
  text: string;
}

export interface Output {
  state: BuilderState;
  /** The report to preview in place of that at the address. */
  made: Report | null;
  uiState: UiState;
  size: Size;
  messages: Messages;
  /** `null` while it is being generated, and if there are problems. */
  snippet: Snippet | null;
  /** Why there is no snippet. */
  problems: readonly string[];
  hasHashes: boolean;
  base: { value: string; wrong: boolean };
  link: { value: string; wrong: boolean };
  /** What is said beside a button after it was pressed. */
  status: Status;
  /** Whether the preview is open where it is a tab at the bottom of the window. */
  opened: boolean;
  setUiState(change: Partial<UiState>): void;
  setSize(size: Size): void;
  setOpened(opened: boolean): void;
  setBase(value: string): void;
  setLink(value: string): void;
  /** @param at The button that was pressed. */
  copy(field: 'html' | 'css', at: Copying): void;
  share(): void;
}

export function previewTemplate(output: Output): TemplateResult {
  const { state, made, size, opened, messages, snippet, copy, setSize, setOpened } = output;
  return html`<section class="preview ${opened ? 'opened' : ''}" aria-labelledby="preview-title">
    <div class="head">
      <h2 id="preview-title">${messages.preview}</h2>
      <button type="button" class="button tab" aria-expanded=${opened} aria-controls="stage" @click=${() => setOpened(!opened)}>${messages.preview}</button>
      ${snippet && !snippet.css ? html`<span class="actions tab"><button type="button" class="button" id="copy-bar" @click=${() => copy('html', 'bar')}>${messages.copyCode}</button>${statusOf('bar', output)}</span>` : nothing}
      ${radios({
        name: 'size',
        legend: messages.size,
        hidden: true,
        as: 'row',
        value: size,
        options: [
          { value: 'desktop', label: messages.desktop },
          { value: 'phone', label: messages.phone },
        ],
        change: (value) => setSize(value === 'phone' ? 'phone' : 'desktop'),
      })}
    </div>
    <div class="stage" id="stage" role="group" aria-labelledby="preview-title" tabindex="0" ${ref(fitted)}>
      <div class="page ${size}" ${previewOf(state, made)}></div>
    </div>
  </section>`;
}

export function codeTemplate(output: Output): TemplateResult {
  const { messages, snippet, problems, share } = output;
  return html`<section class="code" aria-labelledby="code-title">
    <h2 id="code-title">${messages.code}</h2>
    ${problems.length > 0 ? html`<ul class="wrong" role="alert">${problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
    <div class="snippets">
      ${snippet ? codeField('html', messages.html, snippet.html, output) : html`<p class="hint">${problems.length > 0 ? '' : messages.generating}</p>`}
      ${snippet?.css ? codeField('css', messages.css, snippet.css, output) : nothing}
    </div>
    <div class="actions">
      <button type="button" class="button" id="share" @click=${share}>${messages.share}</button>
      ${statusOf('share', output)}
    </div>
  </section>`;
}

/** What the code depends on: the kind of page that it is for, and where its files are. */
export function pageFields(output: Output): TemplateResult {
  const { uiState, messages, hasHashes, base, link, setUiState } = output;
  return html`<section aria-labelledby="page-title">
    <h2 id="page-title">${messages.kind}</h2>
    ${radios({
      name: 'kind',
      legend: messages.kind,
      hidden: true,
      as: 'row',
      value: uiState.kind,
      options: SNIPPET_KINDS.map((kind) => ({ value: kind, label: messages.kinds[kind].name })),
      change: (value) => setUiState({ kind: SNIPPET_KINDS.find((kind) => kind === value) ?? uiState.kind }),
    })}
    <p class="hint" id="kind-about">${messages.kinds[uiState.kind].about}</p>
    ${checkbox(messages.sheet, uiState.sheet, (sheet) => setUiState({ sheet }), 'sheet')}
    ${
      uiState.kind === 'static'
        ? nothing
        : text({
            id: 'link',
            label: messages.link,
            hint: messages.linkHint,
            type: 'url',
            value: link.value,
            wrong: link.wrong ? messages.notAnAddress : '',
            change: output.setLink,
          })
    }
    ${text({
      id: 'files',
      label: messages.files,
      hint: messages.filesHint,
      type: 'url',
      value: base.value,
      wrong: base.wrong ? messages.notAnAddress : '',
      change: output.setBase,
    })}
    ${hasHashes ? nothing : html`<p class="hint">${messages.noHashes}</p>`}
  </section>`;
}

function codeField(field: 'html' | 'css', label: string, code: string, output: Output): TemplateResult {
  const { messages, copy } = output;
  return html`<div class="field snippet">
    <label for="code-${field}">${label}</label>
    <textarea id="code-${field}" readonly rows="6" spellcheck="false" translate="no" .value=${live(code)}></textarea>
    <div class="actions">
      <button type="button" class="button primary" id="copy-${field}" aria-describedby="code-title" @click=${() => copy(field, field)}>${messages.copy}</button>
      ${statusOf(field, output)}
    </div>
  </div>`;
}

/** Beside its button, and announced to screen readers. */
const statusOf = (at: Copying, { status }: Output): TemplateResult =>
  html`<span class="status" role="status" id="status-${at}">${status.at === at ? status.text : ''}</span>`;
