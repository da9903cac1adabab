import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { encodingProblem } from '../report/encoding.ts';
import { truncate } from '../report/format-value.ts';
import { ReportError } from '../report/problem.ts';

/** Whether a path is a folder or in it, links aside. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The file that a `src` attribute means, where `folder` is the root of its site.
 *
 * @throws if it is a URL, or outside of `boundary`.
 */
export function fileOf(src: string, folder: string, boundary: string): string {
  // As browsers read it: without white space around it, without line breaks, and with either kind of slash.
  const url = src
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replaceAll('\\', '/');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) throw new Error('URLs are not fetched, use a file path');
  const file = join(resolve(folder), decoded(url.replace(/[?#].*$/s, '')));
  if (!isInside(file, resolve(boundary))) throw outside(boundary);
  return file;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The text of a file in `boundary`, which links may not leave either.
 *
 * @throws {ReportError} if it is not in UTF-8; every message has nothing of its content.
 */
export async function readReportFile(file: string, boundary: string): Promise<string> {
  const name = nameOf(file);
  const failed = ({ code = '' }: NodeJS.ErrnoException): never => {
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code);
    throw new Error(missing ? `file not found: ${name}` : `${name} cannot be read: ${code}`);
  };
  const path = await realpath(file).catch(failed);
  if (!isInside(path, await realpath(boundary))) throw outside(boundary);
  // A pipe would be waited for.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  const handle = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW).catch(failed);
  try {
    if (!(await handle.stat()).isFile()) throw new Error(`${name} is not a file`);
    return textOf(await handle.readFile().catch(failed));
  } finally {
    await handle.close();
  }
}

function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) throw new ReportError([encodingProblem(text)]);
  return text;
}

/** The name of a file in messages. */
export const nameOf = (file: string): string => truncate(relative('', file));

const outside = (boundary: string): Error =>
  new Error(`is outside of ${relative('', boundary) || 'the current folder'}`);
