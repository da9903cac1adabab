import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { glob } from 'tinyglobby';
import { STDIO, UsageError } from './usage.ts';

const WINDOWS = platform === 'win32';

const isPattern = (text: string): boolean => /[*?[\]{}]/.test(text);

/**
 * The pages that arguments name, each once. Patterns are expanded here as well, because the shells of Windows do not:
 * like theirs, the names of a pattern are sorted, and `*` does not match a leading dot. A file that is named like a
 * pattern comes first.
 */
export async function pagesOf(names: readonly string[]): Promise<string[]> {
  const pages = new Map<string, string>();
  for (const name of names) {
    const found = name === STDIO || !isPattern(name) || existsSync(name) ? [name] : await expand(name);
    for (const page of found) {
      const path = page === STDIO ? STDIO : resolve(page);
      if (!pages.has(path)) pages.set(path, page);
    }
  }
  return [...pages.values()];
}

async function expand(pattern: string): Promise<string[]> {
  const parts = (WINDOWS ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const literal = parts.slice(0, -1).findIndex(isPattern);
  const folder = parts.splice(0, literal < 0 ? parts.length - 1 : literal).map((part) => `${part}/`);
  const cwd = folder.join('');
  const found = await glob(parts.join('/'), {
    cwd: cwd || '.',
    caseSensitiveMatch: !WINDOWS,
    expandDirectories: false,
  });
  if (found.length === 0) throw new UsageError(`${pattern}: file not found`);
  return found.sort().map((name) => join(cwd, name));
}

export async function read(page: string): Promise<Uint8Array> {
  try {
    return page === STDIO ? await buffer(process.stdin) : await readFile(page);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'file not found',
      EISDIR: 'is a folder, not a file',
    };
    throw new UsageError(`${nameOf(page)}: ${reasons[code ?? ''] ?? message}`);
  }
}

/** The name of a page in messages. */
export const nameOf = (page: string): string => (page === STDIO ? 'stdin' : page);

export const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
