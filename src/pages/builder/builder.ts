/** The page on which an editor chooses a figure and copies the code for it. */
import { html, nothing, render } from 'lit';
import '../../define.ts';
import { resolveReport } from '../../elements/controllers/resolve-report.ts';
import { en } from '../../messages/en.ts';
import { localise } from '../../messages/localized-text.ts';
import { messagesOf, registerMessages } from '../../messages/registry.ts';
import { bundledReport } from '../../report/bundled.ts';
import type { Report } from '../../report/schema.ts';
import type { Refusal } from '../frame/parameters.ts';
import { isSafeValue, tokenOf } from '../frame/token-value.ts';
import { WORDS as REFUSALS } from '../frame/words.ts';
import {
  addressOf,
  type Choice,
  type Desk,
  isAddress,
  isWidth,
  readAddress,
  start,
  UIS,
  type Ui,
} from './choice.ts';
import { radios } from './fields.ts';
import { type Drafts, formTemplate } from './form.ts';
import { codeTemplate, type Output, previewTemplate, type Size } from './output.ts';
import { saidBy } from './said.ts';
import { type Files, type Snippet, snippetOf, startTag } from './snippets.ts';
import { WORDS } from './words.ts';

registerMessages('en', en);

/** Where the files of the library are, seen from this page. */
const DIST = import.meta.env.DEV ? '/dist/' : '../';

const root = document.getElementById('builder') as HTMLElement;
const browserUi: Ui = /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';
const [bundled, integrity] = await Promise.all([bundledReport(), hashes()]);

let { choice, desk } = start(browserUi);
let refusals: readonly Refusal[] = [];
let report: Report = bundled;
let drafts: Drafts = draftsOf(choice);
let size: Size = matchMedia('(min-width: 64em)').matches ? 'desktop' : 'phone';
let status = '';
let files: Files = { base: new URL(DIST, location.href).href, integrity };
let base = files.base;
let link = '';
/** The rendered tag and what it was made of, as making it takes a while. */
let rendered: { tag: string; report: Report; html: string; problems: readonly string[] } | undefined;
let loading = 0;

/** What the build has written of its files; nothing where there has been no build. */
async function hashes(): Promise<Files['integrity']> {
  const answer = await fetch(`${DIST}integrity.json`).catch(() => null);
  // A server in development answers with a page for what is not there.
  const isJson = answer?.headers.get('content-type')?.includes('json') ?? false;
  return answer?.ok && isJson ? answer.json() : {};
}

function draftsOf({ attributes, tokens, width }: Choice): Drafts {
  const src = attributes['src'] ?? '';
  return { own: src !== '', src, report: { text: '', wrong: false }, search: '', width, tokens };
}

/** All that follows from a change: the page, and the address that a link to it has. */
function update(): void {
  history.replaceState(null, '', `#${addressOf({ choice, desk })}`);
  status = '';
  show();
}

function choose(change: Partial<Choice>): void {
  choice = { ...choice, ...change };
  refusals = [];
  update();
}

function setDesk(change: Partial<Desk>): void {
  desk = { ...desk, ...change };
  update();
}

function draft(change: Partial<Drafts>): void {
  drafts = { ...drafts, ...change };
  if (change.own === false) report = bundled;
  show();
}

function setToken(name: string, value: string): void {
  drafts = { ...drafts, tokens: { ...drafts.tokens, [name]: value } };
  const token = tokenOf(name);
  const { [name]: _, ...others } = choice.tokens;
  choose({ tokens: token && isSafeValue(token, value) ? { ...others, [name]: value.trim() } : others });
}

function setWidth(value: string): void {
  drafts = { ...drafts, width: value };
  choose({ width: isWidth(value) ? value : '' });
}

/** Reads the report of one's own; the figure shows it once it is known to be one. */
async function load(): Promise<void> {
  const number = ++loading;
  const messages = WORDS[desk.ui];
  const src = absolute(drafts.src);
  draft({ report: { text: messages.loading, wrong: false } });
  const state = await resolveReport({ src, report: undefined });
  if (number !== loading || !drafts.own) return;
  if (state.kind === 'ready') {
    report = state.report;
    drafts = { ...drafts, report: { text: messages.loaded(localise(report.title, desk.ui)), wrong: false } };
    choose({ attributes: { ...choice.attributes, src } });
  } else if (state.kind === 'failed') {
    const { title, advice } = messagesOf(desk.ui).message.failed[state.reason];
    draft({ report: { text: `${title} ${advice} ${state.message}`, wrong: true } });
  }
}

function absolute(src: string): string {
  try {
    return new URL(src.trim(), location.href).href;
  } catch {
    return src;
  }
}

function setLink(value: string): void {
  link = value;
  setDesk({ link: isAddress(value) ? value : '' });
}

function setBase(value: string): void {
  base = value;
  if (isBase(value)) files = { ...files, base: new URL(value).href.replace(/\/?$/, '/') };
  show();
}

function isBase(value: string): boolean {
  return isAddress(value) && !/[?#]/.test(value);
}

async function copied(text: string, field?: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return field !== undefined && document.execCommand('copy');
  }
}

async function tell(text: string): Promise<void> {
  // Emptied first: the same words again would not be heard.
  status = '';
  show();
  await new Promise(requestAnimationFrame);
  status = text;
  show();
}

async function copy(field: 'html' | 'css'): Promise<void> {
  const area = document.querySelector<HTMLTextAreaElement>(`#code-${field}`);
  if (!area) return;
  const { copied: done, notCopied } = WORDS[desk.ui];
  await tell((await copied(area.value, area)) ? done : notCopied);
}

async function share(): Promise<void> {
  const { shared, notCopied } = WORDS[desk.ui];
  history.replaceState(null, '', `#${addressOf({ choice, desk })}`);
  await tell((await copied(location.href)) ? shared : notCopied);
}

/** The snippet, or `null` while what it takes is on its way. */
function snippet(): { snippet: Snippet | null; problems: readonly string[] } {
  const messages = WORDS[choice.lang];
  const { title, sentence } = saidBy(choice, report);
  const link = desk.link || report.source.url || '';
  const said = { title, sentence, link, linkText: messages.readReport };
  if (desk.kind !== 'static')
    return { snippet: snippetOf(desk.kind, choice, desk.sheet, files, said, ''), problems: [] };
  const tag = `${startTag(choice, desk.sheet)}</${choice.element}>`;
  if (rendered?.tag !== tag || rendered.report !== report) {
    renderStatic(tag, report);
    return { snippet: null, problems: [] };
  }
  const { html: figure, problems } = rendered;
  if (problems.length > 0) return { snippet: null, problems };
  return { snippet: snippetOf('static', choice, desk.sheet, files, said, figure), problems };
}

async function renderStatic(tag: string, of: Report): Promise<void> {
  const { renderTag } = await import('./static-html.ts');
  const { html: figure, problems } = await renderTag(tag, of);
  if (tag !== `${startTag(choice, desk.sheet)}</${choice.element}>` || of !== report) return;
  rendered = { tag, report: of, html: figure, problems };
  show();
}

function show(): void {
  const { ui } = desk;
  const messages = WORDS[ui];
  document.documentElement.lang = ui;
  document.title = messages.title;
  const form = { choice, drafts, report, messages, ui, choose, draft, load, setToken, setWidth };
  const output: Output = {
    ...{ choice, desk, size, messages, ...snippet(), status, setDesk, setBase, setLink, copy, share },
    hasHashes: Object.keys(files.integrity).length > 0,
    base: { value: base, wrong: !isBase(base) },
    link: { value: link, wrong: link !== '' && !isAddress(link) },
    setSize: (value) => {
      size = value;
      show();
    },
  };
  render(
    html`<header>
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
            options: UIS.map((each) => ({ value: each, label: each === 'en' ? 'English' : '中文' })),
            change: (value) => setDesk({ ui: UIS.find((each) => each === value) ?? ui }),
          })}
        </div>
      </header>
      <main class="wrap">
        ${
          refusals.length > 0
            ? html`<div class="wrong link" role="alert">
                <p>${messages.wrongLink}</p>
                <ul>${refusals.map((refusal) => html`<li>${REFUSALS[ui][refusal.reason](refusal)}</li>`)}</ul>
              </div>`
            : nothing
        }
        ${formTemplate(form)}
        <div class="output">${previewTemplate(output)} ${codeTemplate(output)}</div>
      </main>`,
    root,
  );
}

/** Takes over what the address says; with nothing there, the beginning. */
function open(): void {
  const text = location.hash.slice(1);
  const read = text ? readAddress(text, desk.ui) : start(desk.ui);
  const saved = 'refusals' in read ? start(read.ui) : read;
  refusals = 'refusals' in read ? read.refusals : [];
  ({ choice, desk } = saved);
  drafts = draftsOf(choice);
  link = desk.link;
  report = bundled;
  show();
  if (drafts.own) load();
}

addEventListener('hashchange', open);
root.replaceChildren();
open();
