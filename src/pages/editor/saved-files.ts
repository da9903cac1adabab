import { mappingOf } from '../../authoring/index.ts';
import type { SavedFile } from './context.ts';
import type { Messages } from './messages/types.ts';
import type { Session } from './session.ts';
import { TEXT_FILE } from './tasks/understand.ts';

export const FILE_NAMES: Readonly<Record<SavedFile, string>> = {
  report: 'report.json',
  text: TEXT_FILE,
  workbook: 'report.xlsx',
  mapping: 'mapping.json',
};

const TYPES: Readonly<Record<SavedFile, string>> = {
  report: 'application/json',
  text: 'text/plain;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mapping: 'application/json',
};

/** As the command line writes it. */
const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Makes a file of what was understood, and saves it. */
export async function save(session: Session, kind: SavedFile, messages: Messages): Promise<void> {
  const { understanding } = session.understander;
  if (!understanding) return;
  const { report, text } = understanding;
  try {
    if (kind === 'workbook') {
      session.setBusy({ text: messages.writing, share: null });
      download(kind, new Uint8Array(await session.runner.run({ kind: 'write-workbook', report })));
    } else if (kind === 'text') download(kind, `${text}\n`);
    else download(kind, jsonText(kind === 'report' ? report : mappingOf({ ...understanding, problems: [] })));
    await session.announce(messages.take.saved(FILE_NAMES[kind]));
  } catch (error) {
    session.fail(FILE_NAMES[kind], error);
  } finally {
    session.setBusy(null);
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
