/** The script of `editor.html`, where an office makes a report from its files. */
import { render } from 'lit';
import '../../define.ts';
import { type EditorContext, INITIAL_VIEW, type ViewState } from './context.ts';
import { focusOn } from './focus-on.ts';
import { handOver } from './hand-over.ts';
import { listenForIncoming } from './incoming.ts';
import { MESSAGES } from './messages/messages.ts';
import { readAgain, readEarlier, readFiles, readPasted } from './reading.ts';
import { save } from './saved-files.ts';
import { Session } from './session.ts';
import { listenForUndo } from './shortcuts.ts';
import { isEmpty } from './state/work.ts';
import { pageAddress, readPageAddress, type StepName, type UiLanguage } from './steps.ts';
import { pageTemplate } from './views/page.ts';
import { targetOf } from './views/target.ts';

const root = document.getElementById('editor') as HTMLElement;
const browserLanguage: UiLanguage = /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';

/** In the sources as in `dist`. */
const BUILDER = '../builder/builder.html';

let view: ViewState = INITIAL_VIEW;
let { ui, step } = readPageAddress(location.hash, browserLanguage);
const messages = () => MESSAGES[ui];
const session = new Session(update, messages);

function setView(change: Partial<ViewState>): void {
  view = { ...view, ...change };
  update();
}

function setUi(language: UiLanguage): void {
  ui = language;
  history.replaceState(null, '', pageAddress({ ui, step }));
  update();
}

function go(to: StepName): void {
  if (to !== step) location.hash = pageAddress({ ui, step: to });
}

/** Asks first. */
function clear(): void {
  if (!view.askedToClear) {
    setView({ askedToClear: true });
    return;
  }
  view = INITIAL_VIEW;
  go('files');
  void session.clear();
}

async function paste(text: string, format: 'html' | 'csv' | 'text'): Promise<void> {
  if (await readPasted(session, text, format, messages())) setView({ pasted: '' });
}

function openBuilder(): void {
  const { valid } = session.understander;
  if (!valid) return;
  const src = new URL(view.address).href;
  handOver(src, valid);
  const element = valid.indicators.length > 0 ? 'plan-vs-actual' : 'project-list';
  const builder = new URL(BUILDER, document.baseURI);
  builder.hash = new URLSearchParams({ element, src, lang: ui, ui, kind: 'module' }).toString();
  location.assign(builder.href);
}

/** Opens what a finding is about, and moves the focus there. */
function show(f: number): void {
  const { understanding } = session.understander;
  const finding = understanding?.findings[f];
  const target = finding && targetOf(finding.place, understanding, session.history.present.mapping);
  if (!target) {
    void session.announce(messages().check.gone);
    return;
  }
  setView({ ...target.view, pages: { ...view.pages, ...target.view.pages } });
  focusOn(target.selector);
}

function fillIn(selector: string): void {
  if (step === 'check') {
    focusOn(selector);
    return;
  }
  addEventListener('hashchange', () => focusOn(selector), { once: true });
  go('check');
}

function update(): void {
  document.documentElement.lang = ui;
  document.title = `${messages().steps[step]} – ${messages().title}`;
  const { understanding, understood, valid } = session.understander;
  const context: EditorContext = {
    ...{ ui, messages: messages(), step, view, understanding, understood, valid },
    ...{ setView, setUi, go, show, fillIn, clear, openBuilder },
    history: session.history,
    busy: session.busy,
    failures: session.failures,
    status: session.status,
    notKept: session.keeper.hasFailed,
    keptAt: session.keeper.keptAt,
    change: (made) => void session.change(made),
    undo: () => void session.undo(),
    redo: () => void session.redo(),
    stop: () => void session.stop(),
    readFiles: (files) => void readFiles(session, files, messages()),
    readPasted: (text, format) => void paste(text, format),
    readAgain: (source, encoding) => void readAgain(session, source, encoding, messages()),
    readEarlier: (file) => void readEarlier(session, file, messages()),
    save: (kind) => void save(session, kind, messages()),
  };
  render(pageTemplate(context), root);
}

addEventListener('hashchange', () => {
  const before = step;
  ({ ui, step } = readPageAddress(location.hash, ui));
  view = { ...view, askedToClear: false };
  if (before !== step) session.forgetMessages();
  update();
  if (before === step) return;
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('#step-title')?.focus({ preventScroll: true });
});

listenForIncoming(document, {
  files(files) {
    const [file] = files;
    if (step === 'earlier' && file) void readEarlier(session, file, messages());
    else void readFiles(session, files, messages());
  },
  pasted: (text, format) => void paste(text, format),
});

listenForUndo(document, { undo: () => void session.undo(), redo: () => void session.redo() });

addEventListener('pagehide', () => session.keeper.flush());
addEventListener('beforeunload', (event) => {
  if (session.keeper.hasFailed && !isEmpty(session.history.present)) event.preventDefault();
});

root.replaceChildren();
await session.restore();
update();
