import type { Encoding } from '../../authoring/index.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Messages } from './messages/types.ts';
import type { Session } from './session.ts';
import type { AddedSource } from './state/work.ts';
import type { Task } from './tasks/task.ts';
import { isStop } from './tasks/task-runner.ts';

type ReadTask = Extract<Task, { kind: 'read' | 'read-pasted' }>;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Reads the files of an office one after another; what could be read counts. */
export async function readFiles(session: Session, files: readonly File[], messages: Messages): Promise<void> {
  const report = files.find(({ name }) => /\.json$/i.test(name));
  if (report) await readEarlier(session, report, messages);
  const others = files.filter((file) => file !== report);
  const tasks = others.map((file) => ({
    file: file.name,
    task: async (): Promise<ReadTask> => {
      const encoding = session.history.present.mapping.files?.[file.name]?.encoding;
      return { kind: 'read', file: file.name, bytes: await bytesOf(file), ...(encoding && { encoding }) };
    },
  }));
  if (tasks.length > 0) await read(session, tasks, messages);
}

/** Reads cells or text; `false` if nothing could be read. */
export async function readPasted(
  session: Session,
  text: string,
  format: 'html' | 'csv' | 'text',
  messages: Messages,
): Promise<boolean> {
  // In the language of reports: the name becomes part of the corrections.
  const { pasted } = MESSAGES['zh-CN'].files;
  const names = new Set(session.history.present.sources.map(({ file }) => file));
  let number = 1;
  while (names.has(`${pasted}${number}`)) number++;
  const file = `${pasted}${number}`;
  await read(session, [{ file, task: async () => ({ kind: 'read-pasted', file, text, format }) }], messages);
  return session.failures.length === 0;
}

async function read(
  session: Session,
  tasks: readonly { file: string; task(): Promise<ReadTask> }[],
  messages: Messages,
): Promise<void> {
  session.forgetFailures();
  const sources = [];
  const { stops } = session;
  for (const [t, { file, task }] of tasks.entries()) {
    session.setBusy({ text: messages.reading(file), share: tasks.length > 1 ? t / tasks.length : null });
    try {
      const prepared = await task();
      if (session.stops !== stops) return;
      sources.push(await session.runner.run(prepared));
    } catch (error) {
      if (isStop(error)) return;
      session.fail(file, error);
    }
  }
  session.setBusy(null);
  if (sources.length === 0) return;
  await session.change({ kind: 'add-sources', sources });
  if (sources.every((source) => session.history.present.sources.includes(source)))
    await session.announce(messages.files.added(sources.map(({ file }) => file).join(', ')));
}

/** Reads a text again, in another encoding. */
export async function readAgain(
  session: Session,
  { file, bytes }: AddedSource,
  encoding: Encoding,
  messages: Messages,
): Promise<void> {
  if (!bytes) return;
  session.forgetFailures();
  session.setBusy({ text: messages.reading(file), share: null });
  try {
    const source = await session.runner.run({ kind: 'read', file, bytes, encoding });
    session.setBusy(null);
    await session.change({ kind: 'set-encoding', file, encoding, source });
    await session.announce(messages.files.added(file));
  } catch (error) {
    session.setBusy(null);
    session.fail(file, error);
  }
}

/** Reads last year's report. */
export async function readEarlier(session: Session, file: File, messages: Messages): Promise<void> {
  session.forgetFailures();
  session.setBusy({ text: messages.reading(file.name), share: null });
  try {
    const bytes = await bytesOf(file);
    const like = await session.runner.run({ kind: 'read-earlier', file: file.name, bytes });
    session.setBusy(null);
    await session.change({ kind: 'set-like', like });
    await session.announce(messages.earlier.chosen(like.file, like.report.title.zh));
  } catch (error) {
    session.setBusy(null);
    session.fail(file.name, error);
  }
}
