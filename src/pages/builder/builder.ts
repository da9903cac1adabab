/** The script of `builder.html`, where an editor configures an element and copies the code for it. */
import { render } from 'lit';
import '../../define.ts';
import { describeFigure, type Report, resolveReport } from '../../index.ts';
import { handedOver } from '../editor/hand-over.ts';
import type { ParameterError } from '../frame/parameters.ts';
import { isSafeValue, tokenOf } from '../frame/token-value.ts';
import { addressOf, readAddress } from './address.ts';
import { copyText } from './clipboard.ts';
import { composition } from './fields.ts';
import { type Drafts, draftsOf, ELEMENT_MESSAGES, textIn } from './form-context.ts';
import { DIST, loadIntegrity } from './integrity.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Copying, Size, Status } from './output.ts';
import { pageTemplate } from './page.ts';
import { TagPrerenderer } from './prerendered-tag.ts';
import { type Files, type Snippet, snippetOf, startTag } from './snippets.ts';
import {
  type BuilderState,
  initialState,
  isBaseUrl,
  isHttpUrl,
  isWidth,
  type UiLanguage,
  type UiState,
} from './state.ts';

const root = document.getElementById('builder') as HTMLElement;
const browserLanguage: UiLanguage = /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';
const [bundled, integrity] = await Promise.all([
  import('../../../data/zhanhe-2023.json').then((file) => file.default as Report),
  loadIntegrity(),
]);

let { state, uiState } = initialState(browserLanguage);
let errors: readonly ParameterError[] = [];
let report: Report = bundled;
/** A report that the editor handed over, whose address may have no file yet. */
let made: Report | null = null;
let drafts: Drafts = draftsOf(state);
let size: Size = matchMedia('(min-width: 64em)').matches ? 'desktop' : 'phone';
let status: Status = { at: 'html', text: '' };
let opened = false;
let files: Files = { base: new URL(DIST, location.href).href, integrity };
let base = files.base;
let link = '';
let requests = 0;
const prerenderer = new TagPrerenderer(update);

const storeInAddress = (): void => history.replaceState(null, '', `#${addressOf({ state, uiState })}`);

/** After a change of `state` or `uiState`. */
function storeAndUpdate(): void {
  storeInAddress();
  status = { ...status, text: '' };
  update();
}

function setState(change: Partial<BuilderState>): void {
  state = { ...state, ...change };
  errors = [];
  storeAndUpdate();
}

function setUiState(change: Partial<UiState>): void {
  uiState = { ...uiState, ...change };
  storeAndUpdate();
}

function setDrafts(change: Partial<Drafts>): void {
  drafts = { ...drafts, ...change };
  if (change.own === false) {
    report = bundled;
    made = null;
  }
  update();
}

function setToken(name: string, value: string): void {
  drafts = { ...drafts, tokens: { ...drafts.tokens, [name]: value } };
  const token = tokenOf(name);
  const { [name]: _, ...others } = state.tokens;
  setState({ tokens: token && isSafeValue(token, value) ? { ...others, [name]: value.trim() } : others });
}

function setWidth(value: string): void {
  drafts = { ...drafts, width: value };
  setState({ width: isWidth(value) ? value : '' });
}

/** Loads the editor's own report; the element gets its URL once it is valid. Only the latest request counts. */
async function loadReport(): Promise<void> {
  const request = ++requests;
  const messages = MESSAGES[uiState.ui];
  const src = absolute(drafts.src);
  setDrafts({ report: { text: messages.loading, wrong: false } });
  const left = handedOver(src);
  const loaded = await resolveReport({ src, report: left });
  if (request !== requests || !drafts.own) return;
  if (loaded.kind === 'ready') {
    report = loaded.report;
    made = left === null ? null : report;
    const text = messages.loaded(textIn(report.title, uiState.ui));
    drafts = { ...drafts, report: { text, wrong: false } };
    setState({ attributes: { ...state.attributes, src } });
  } else if (loaded.kind === 'failed') {
    const { title, advice } = ELEMENT_MESSAGES[uiState.ui].message.failed[loaded.reason];
    setDrafts({ report: { text: `${title} ${advice} ${loaded.message}`, wrong: true } });
  }
}

/** Several addresses are separated by spaces. */
const absolute = (src: string): string => src.trim().split(/\s+/).map(absoluteUrl).join(' ');

function absoluteUrl(url: string): string {
  try {
    return new URL(url, location.href).href;
  } catch {
    return url;
  }
}

function setLink(value: string): void {
  link = value;
  setUiState({ link: isHttpUrl(value) ? value : '' });
}

function setBase(value: string): void {
  base = value;
  if (isBaseUrl(value)) files = { ...files, base: new URL(value).href.replace(/\/?$/, '/') };
  update();
}

async function announce(at: Copying, text: string): Promise<void> {
  // Emptied first: screen readers do not announce the same text twice.
  status = { at, text: '' };
  update();
  await new Promise(requestAnimationFrame);
  status = { at, text };
  update();
}

async function copy(field: 'html' | 'css', at: Copying): Promise<void> {
  const area = document.querySelector<HTMLTextAreaElement>(`#code-${field}`);
  if (!area) return;
  const { copied, notCopied } = MESSAGES[uiState.ui];
  await announce(at, (await copyText(area.value, area)) ? copied : notCopied);
}

async function share(): Promise<void> {
  const { shared, notCopied } = MESSAGES[uiState.ui];
  storeInAddress();
  await announce('share', (await copyText(location.href)) ? shared : notCopied);
}

function currentSnippet(): { snippet: Snippet | null; problems: readonly string[] } {
  const { kind, sheet } = uiState;
  const { title, summary, ...described } = describeFigure(
    state.element,
    state.attributes,
    report,
    state.lang,
  );
  const fallback = {
    title,
    summary,
    link: uiState.link || described.link || '',
    linkText: MESSAGES[state.lang].readReport,
  };
  if (kind !== 'static') return { snippet: snippetOf(kind, state, sheet, files, fallback, ''), problems: [] };
  const prerendered = prerenderer.get(`${startTag(state, sheet)}</${state.element}>`, report);
  if (!prerendered) return { snippet: null, problems: [] };
  const { html, problems } = prerendered;
  if (problems.length > 0) return { snippet: null, problems };
  return { snippet: snippetOf(kind, state, sheet, files, fallback, html), problems };
}

function setSize(value: Size): void {
  size = value;
  update();
}

function setOpened(value: boolean): void {
  opened = value;
  update();
}

function update(): void {
  if (composition.active) return;
  const { ui } = uiState;
  const messages = MESSAGES[ui];
  document.documentElement.lang = ui;
  document.title = messages.title;
  const form = { state, drafts, report, messages, ui, setState, setDrafts, loadReport, setToken, setWidth };
  const output = {
    ...{ state, made, uiState, size, opened, messages, ...currentSnippet(), status },
    ...{ setUiState, setSize, setOpened, setBase, setLink, copy, share },
    hasHashes: Object.keys(files.integrity).length > 0,
    base: { value: base, wrong: !isBaseUrl(base) },
    link: { value: link, wrong: link !== '' && !isHttpUrl(link) },
  };
  render(pageTemplate(form, output, errors), root);
}

/** Restores the state from the address; resets it if the address is empty or invalid. */
function open(): void {
  const text = location.hash.slice(1);
  const read = text ? readAddress(text, uiState.ui) : initialState(uiState.ui);
  errors = 'errors' in read ? read.errors : [];
  ({ state, uiState } = 'errors' in read ? initialState(read.ui) : read);
  drafts = draftsOf(state);
  link = uiState.link;
  report = bundled;
  // Before the element would request an address that may have no file yet; it checks the report itself.
  made = drafts.own ? (handedOver(absolute(drafts.src)) as Report | null) : null;
  update();
  if (drafts.own) void loadReport();
}

addEventListener('hashchange', open);
// Tab in WebKit leaves out the padding that keeps the focused field off the bar at the bottom.
root.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('form *')) target.scrollIntoView({ block: 'nearest' });
});
// Colours of themes are known once their style sheet is there.
if (document.readyState !== 'complete') addEventListener('load', update, { once: true });
root.replaceChildren();
open();
