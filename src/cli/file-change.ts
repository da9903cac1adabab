import { randomBytes } from 'node:crypto';
import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileDestination } from './destination.ts';

/** A prepared change of a file. */
export interface Change {
  apply(): void;
  /** Whether or not it was applied. */
  undo(): void;
  /** After all changes were applied. */
  finish(): void;
}

/**
 * Prepares a file's new content. The file is replaced at once, by renaming, and keeps mode and owner. Its content is
 * overwritten instead if the file has other names, or if its folder, owner or file system does not allow to replace it.
 *
 * @throws if the file cannot be written; then nothing is left behind.
 */
export function changeOf({ file, existing }: FileDestination, content: Uint8Array): Change {
  if (!existing) return created(file, content);
  accessSync(file, constants.W_OK);
  if (existing.nlink > 1n) return overwritten(file, content);
  try {
    return replaced(file, existing, content);
  } catch (error) {
    if (FULL.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return overwritten(file, content);
  }
}

/** Errors for which overwriting would fail, too. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'];

function created(file: string, content: Uint8Array): Change {
  const folder = dirname(file);
  const newFolder = mkdirSync(folder, { recursive: true });
  let made: string | undefined;
  const undo = () => {
    if (made) rmSync(made, { force: true });
    if (newFolder) removeEmpty(folder, newFolder);
  };
  try {
    made = draft(folder, content);
  } catch (error) {
    undo();
    throw error;
  }
  const temporary = made;
  const apply = () => {
    // For example under a name that differs in case only.
    if (existsSync(file)) throw new Error('was created in the meantime');
    renameSync(temporary, file);
    made = file;
  };
  return { apply, undo, finish() {} };
}

function replaced(file: string, existing: BigIntStats, content: Uint8Array): Change {
  const folder = dirname(file);
  const temporary = draft(folder, content, existing);
  const backup = temporaryIn(folder);
  try {
    linkSync(file, backup);
  } catch (error) {
    rmSync(temporary);
    throw error;
  }
  let applied = false;
  return {
    apply() {
      renameSync(temporary, file);
      applied = true;
    },
    undo() {
      if (applied) return renameSync(backup, file);
      rmSync(temporary);
      rmSync(backup);
    },
    finish: () => rmSync(backup),
  };
}

function overwritten(file: string, content: Uint8Array): Change {
  const before = readFileSync(file);
  let applied = false;
  return {
    apply() {
      applied = true;
      overwrite(file, content);
    },
    undo() {
      if (applied) overwrite(file, before);
    },
    finish() {},
  };
}

/** Not truncated first: on a full disk, the space of the old content is needed to restore it. */
function overwrite(path: string, content: Uint8Array): void {
  const file = openSync(path, 'r+');
  try {
    writeFileSync(file, content);
    ftruncateSync(file, content.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const temporaryIn = (folder: string): string =>
  join(folder, `.district-dashboard-${randomBytes(8).toString('hex')}.tmp`);

/** A new file with this content, and with mode and owner of another. */
function draft(folder: string, content: Uint8Array, like?: BigIntStats): string {
  const path = temporaryIn(folder);
  const file = openSync(path, 'wx', like ? 0o600 : 0o666);
  let complete = false;
  try {
    writeFileSync(file, content);
    if (like) copyAccess(file, like);
    fsyncSync(file);
    complete = true;
    return path;
  } finally {
    closeSync(file);
    if (!complete) rmSync(path, { force: true });
  }
}

function copyAccess(file: number, { uid, gid, mode }: BigIntStats): void {
  const own = fstatSync(file, { bigint: true });
  if (own.uid !== uid || own.gid !== gid) fchownSync(file, Number(uid), Number(gid));
  // After the owner, whose change resets some of it.
  fchmodSync(file, Number(mode & 0o7777n));
}

/** Removes a folder and those above it up to `last`, as far as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
    if (folder !== last && folder.startsWith(last)) removeEmpty(dirname(folder), last);
  } catch {
    // Something else was put there.
  }
}
