/** The script of `editor.html`, where an office makes a report from its files. */
import { render } from 'lit';
import '../../define.ts';
import { mappingOf } from '../../authoring/index.ts';
import {
  type Busy,
  type EditorContext,
  type Failure,
  INITIAL_VIEW,
  type SavedFile,
  type ViewState,
} from './context.ts';
import { forgetHandedOver, handOver } from './hand-over.ts';
import { isEditing, listenForIncoming } from './incoming.ts';
import { Keeper } from './keeper.ts';
import { MESSAGES } from './messages/messages.ts';
import { FILE_NAMES, jsonText, saveFile } from './saved-files.ts';
import type { Change } from './state/change.ts';
import { type History, historyOf, record, redo, redoable, undo, undoable } from './state/history.ts';
import { EMPTY_WORK, isEmpty } from './state/work.ts';
import { pageAddress, readPageAddress, type StepName, type UiLanguage } from './steps.ts';
import { type Task, TaskError } from './tasks/task.ts';
import { isStop, TaskRunner } from './tasks/task-runner.ts';
import { Understander } from './understander.ts';
import { pageTemplate } from './views/page.ts';
import { targetOf } from './views/target.ts';

/** Work that takes less shows no progress. */
const PATIENCE_MS = 400;

const root = document.getElementById('editor') as HTMLElement;
const browserLanguage: UiLanguage = /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';

/** In the sources as in `dist`. */
const BUILDER = '../builder/builder.html';

const runner = new TaskRunner();
const understander = new Understander(runner);
const keeper = new Keeper(update);

let history: History = historyOf(EMPTY_WORK);
let view: ViewState = INITIAL_VIEW;
let { ui, step } = readPageAddress(location.hash, browserLanguage);
let busy: Busy | null = null;
let failures: readonly Failure[] = [];
let status = '';

async function announce(text: string): Promise<void> {
  // Emptied first: screen readers do not announce the same text twice.
  status = '';
  update();
  await new Promise(requestAnimationFrame);
  status = text;
  update();
}

function setView(change: Partial<ViewState>): void {
  view = { ...view, ...change };
  update();
}

function setBusy(next: Busy | null): void {
  busy = next;
  update();
}

/** After a change of the history. */
async function understand(): Promise<void> {
  view = { ...view, askedToClear: false };
  update();
  const timer = setTimeout(() => setBusy({ text: MESSAGES[ui].understanding, share: null }), PATIENCE_MS);
  try {
    await understander.take(history.present);
  } catch (error) {
    fail('', error);
  } finally {
    clearTimeout(timer);
    setBusy(null);
  }
}

function setHistory(next: History): Promise<void> {
  if (next === history) return Promise.resolve();
  history = next;
  keeper.keep(history);
  return understand();
}

const change = (made: Change): Promise<void> => setHistory(record(history, made));

function fail(file: string, error: unknown): void {
  if (isStop(error)) return;
  if (!(error instanceof TaskError)) throw error;
  failures = [...failures, { file, said: error.said }];
  update();
}

/** Reads files one after another; what could be read counts. */
async function read(tasks: readonly { file: string; task(): Promise<Task> }[]): Promise<void> {
  failures = [];
  const sources = [];
  try {
    for (const [t, { file, task }] of tasks.entries()) {
      setBusy({ text: MESSAGES[ui].reading(file), share: tasks.length > 1 ? t / tasks.length : null });
      try {
        const result = await runner.run((await task()) as Extract<Task, { kind: 'read' | 'read-pasted' }>);
        sources.push(result);
      } catch (error) {
        if (isStop(error)) return;
        fail(file, error);
      }
    }
  } finally {
    setBusy(null);
  }
  if (sources.length === 0) return;
  await change({ kind: 'add-sources', sources });
  await announce(MESSAGES[ui].files.added(sources.map(({ file }) => file).join(', ')));
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function readFiles(files: readonly File[]): Promise<void> {
  const [report] = files.filter(({ name }) => /\.json$/i.test(name));
  if (report) await readEarlier(report);
  const others = files.filter((file) => file !== report);
  if (others.length > 0)
    await read(
      others.map((file) => ({
        file: file.name,
        task: async () => ({ kind: 'read', file: file.name, bytes: await bytesOf(file) }),
      })),
    );
}

async function readPasted(text: string, format: 'html' | 'csv' | 'text'): Promise<void> {
  const { pasted } = MESSAGES['zh-CN'].files;
  const names = new Set(history.present.sources.map(({ file }) => file));
  let number = 1;
  while (names.has(`${pasted}${number}`)) number++;
  const file = `${pasted}${number}`;
  await read([{ file, task: async () => ({ kind: 'read-pasted', file, text, format }) }]);
  if (failures.length === 0) setView({ pasted: '' });
}

async function readEarlier(file: File): Promise<void> {
  failures = [];
  setBusy({ text: MESSAGES[ui].reading(file.name), share: null });
  try {
    const like = await runner.run({ kind: 'read-earlier', file: file.name, bytes: await bytesOf(file) });
    setBusy(null);
    await change({ kind: 'set-like', like });
    await announce(MESSAGES[ui].earlier.chosen(like.file, like.report.title.zh));
  } catch (error) {
    setBusy(null);
    fail(file.name, error);
  }
}

/** Ends what is being done. Work that was not understood is taken back; it can be redone. */
async function stop(): Promise<void> {
  runner.stop();
  setBusy(null);
  if (understander.understood !== history.present && history.past.length > 0) {
    history = undo(history);
    keeper.keep(history);
    await understand();
  }
  await announce(MESSAGES[ui].stopped);
}

async function goBack(): Promise<void> {
  const kind = undoable(history);
  if (!kind) return;
  await setHistory(undo(history));
  await announce(MESSAGES[ui].undone(MESSAGES[ui].changes[kind]));
}

async function goForth(): Promise<void> {
  const kind = redoable(history);
  if (!kind) return;
  await setHistory(redo(history));
  await announce(MESSAGES[ui].redone(MESSAGES[ui].changes[kind]));
}

async function clear(): Promise<void> {
  if (!view.askedToClear) return setView({ askedToClear: true });
  runner.stop();
  history = historyOf(EMPTY_WORK);
  view = INITIAL_VIEW;
  failures = [];
  await keeper.clear();
  forgetHandedOver();
  go('files');
  await understand();
  await announce(MESSAGES[ui].cleared);
}

async function save(kind: SavedFile): Promise<void> {
  const { understanding } = understander;
  if (!understanding) return;
  const { report, text } = understanding;
  try {
    if (kind === 'workbook') {
      setBusy({ text: MESSAGES[ui].writing, share: null });
      saveFile(kind, new Uint8Array(await runner.run({ kind: 'write-workbook', report })));
    } else if (kind === 'text') saveFile(kind, `${text}\n`);
    else saveFile(kind, jsonText(kind === 'report' ? report : mappingOf({ ...understanding, problems: [] })));
    await announce(MESSAGES[ui].take.saved(FILE_NAMES[kind]));
  } catch (error) {
    fail(FILE_NAMES[kind], error);
  } finally {
    setBusy(null);
  }
}

function openBuilder(): void {
  const { valid } = understander;
  if (!valid) return;
  const src = new URL(view.address).href;
  handOver(src, valid);
  const element = valid.indicators.length > 0 ? 'plan-vs-actual' : 'project-list';
  location.assign(`${BUILDER}#${new URLSearchParams({ element, src, lang: ui, ui, kind: 'module' })}`);
}

/** Opens what a finding is about, and moves the focus there. */
function show(f: number): void {
  const { understanding } = understander;
  const finding = understanding?.findings[f];
  if (!understanding || !finding) return;
  const target = targetOf(finding.place, understanding, history.present.mapping);
  if (!target) {
    void announce(MESSAGES[ui].check.gone);
    return;
  }
  setView({ ...target.view, pages: { ...view.pages, ...target.view.pages } });
  focusOn(target.selector);
}

function focusOn(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

function fillIn(selector: string): void {
  if (step === 'check') return focusOn(selector);
  addEventListener('hashchange', () => focusOn(selector), { once: true });
  go('check');
}

function setUi(language: UiLanguage): void {
  ui = language;
  window.history.replaceState(null, '', pageAddress({ ui, step }));
  update();
}

function go(to: StepName): void {
  if (to === step) return;
  location.hash = pageAddress({ ui, step: to });
}

addEventListener('hashchange', () => {
  const before = step;
  ({ ui, step } = readPageAddress(location.hash, ui));
  failures = [];
  status = '';
  update();
  if (before === step) return;
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('#step-title')?.focus({ preventScroll: true });
});

function update(): void {
  const messages = MESSAGES[ui];
  document.documentElement.lang = ui;
  document.title = `${messages.steps[step]} – ${messages.title}`;
  const { understanding, valid } = understander;
  const context: EditorContext = {
    ...{ ui, messages, step, history, view, understanding, valid, busy, failures, status },
    ...{ notKept: keeper.hasFailed, setView, setUi, go, show, fillIn, openBuilder },
    change: (made) => void change(made),
    undo: () => void goBack(),
    redo: () => void goForth(),
    clear: () => void clear(),
    readFiles: (files) => void readFiles(files),
    readPasted: (text, format) => void readPasted(text, format),
    readEarlier: (file) => void readEarlier(file),
    stop: () => void stop(),
    save: (kind) => void save(kind),
  };
  render(pageTemplate(context), root);
}

listenForIncoming(document, {
  files: (files) => {
    const [file] = files;
    if (step === 'earlier' && file) void readEarlier(file);
    else void readFiles(files);
  },
  pasted: (text, format) => void readPasted(text, format),
});

addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditing(event)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) void goForth();
  else void goBack();
});

addEventListener('pagehide', () => keeper.flush());
addEventListener('beforeunload', (event) => {
  if (keeper.hasFailed && !isEmpty(history.present)) event.preventDefault();
});

const kept = await keeper.load();
root.replaceChildren();
if (kept && !isEmpty(kept.present)) {
  history = kept;
  status = MESSAGES[ui].restored;
  void understand();
} else update();
