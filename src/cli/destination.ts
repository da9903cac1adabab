import { type BigIntStats, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pid } from 'node:process';
import { STDIO, UsageError } from './usage.ts';

interface Named {
  /** As given. */
  path: string;
  /** Equal for paths that lead to the same file, such as links to it. */
  key: string;
}

/** Where a path leads: a file, a device or pipe with a name, or an open file of this process such as `/dev/fd/3`. */
export type Destination =
  | (Named & { kind: 'file'; file: string; existing: BigIntStats | undefined })
  | (Named & { kind: 'device'; file: string })
  | (Named & { kind: 'descriptor'; descriptor: number });

export type FileDestination = Extract<Destination, { kind: 'file' }>;

const MAX_LINKS = 40;

/** Folders whose entries are the open files of this process. */
const DESCRIPTORS = RegExp(`^(?:/dev|/proc/${pid}(?:/task/\\d+)?)/fd$`);

/** @throws {UsageError} if it is a folder, or cannot be reached. */
export function destinationOf(path: string): Destination {
  if (path === STDIO) return { path, key: 'descriptor 1', kind: 'descriptor', descriptor: 1 };
  try {
    return follow(path);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}

function follow(path: string): Destination {
  let file = resolve(path);
  for (let links = 0; ; links++) {
    const folder = real(dirname(file));
    const name = basename(file);
    file = join(folder, name);
    if (DESCRIPTORS.test(folder) && /^\d+$/.test(name))
      return { path, key: `descriptor ${name}`, kind: 'descriptor', descriptor: Number(name) };
    // A link that leads nowhere yet is kept, too: the file that it names is created.
    if (links === MAX_LINKS || !lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) break;
    file = resolve(folder, readlinkSync(file));
  }
  const existing = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new Error('is a folder, not a file');
  const key = existing ? `${existing.dev}:${existing.ino}` : file;
  if (existing && !existing.isFile()) return { path, key, kind: 'device', file };
  return { path, key, kind: 'file', file, existing };
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder; // It is created later, or cannot be, which is an error then.
  }
}
