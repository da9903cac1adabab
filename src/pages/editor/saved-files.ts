import { mappingOf } from '../../authoring/index.ts';
import type { SavedFile } from './context.ts';
import type { Messages } from './messages/types.ts';
import type { Session } from './session.ts';
import type { Task } from './tasks/task.ts';
import { TEXT_FILE } from './tasks/understand.ts';

export const FILE_NAMES: Readonly<Record<SavedFile, string>> = {
  report: 'report.json',
  text: TEXT_FILE,
  workbook: 'report.xlsx',
  mapping: 'mapping.json',
  template: 'empty.xlsx',
};

const TYPES: Readonly<Record<SavedFile, string>> = {
  report: 'application/json',
  text: 'text/plain;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mapping: 'application/json',
  template: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** As the command line writes it. */
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Makes a file of what was understood, or an empty workbook, and saves it. */
export async function save(session: Session, kind: SavedFile, messages: Messages): Promise<void> {
  try {
    const content = await contentOf(session, kind, messages);
    if (content === null) return;
    download(kind, content);
    await session.announce(messages.take.saved(FILE_NAMES[kind]));
  } catch (error) {
    session.fail(FILE_NAMES[kind], error);
  } finally {
    session.setBusy(null);
  }
}

async function contentOf(
  session: Session,
  kind: SavedFile,
  messages: Messages,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  const write = async (task: Extract<Task, { kind: 'write-workbook' | 'write-template' }>) => {
    session.setBusy({ text: messages.writing, share: null });
    return new Uint8Array(await session.runner.run(task));
  };
  // A report is on the year that has ended.
  if (kind === 'template') return write({ kind: 'write-template', year: new Date().getFullYear() - 1 });
  await session.settle();
  const { understanding } = session.understander;
  if (!understanding) return null;
  const { report, text } = understanding;
  switch (kind) {
    case 'report':
      return jsonText(report);
    case 'text':
      return `${text}\n`;
    case 'workbook':
      return write({ kind: 'write-workbook', report });
    case 'mapping':
      return jsonText(mappingOf({ ...understanding, problems: [] }, session.history.present.mapping));
  }
}

function download(kind: SavedFile, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAMES[kind];
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
