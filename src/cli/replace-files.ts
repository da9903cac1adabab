import type { FileDestination } from './destination.ts';
import { type Change, changeOf } from './file-change.ts';
import { UsageError } from './usage.ts';

interface Replacement {
  to: FileDestination;
  content: Uint8Array;
}

/**
 * Writes all files or none: what can fail is done before the first file changes. Nothing else runs in the meantime.
 *
 * @throws {UsageError} if a file cannot be written.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const prepared: { path: string; change: Change }[] = [];
  try {
    for (const { to, content } of replacements) {
      const change = naming(to.path, () => changeOf(to, content));
      prepared.push({ path: to.path, change });
    }
    for (const { path, change } of prepared) naming(path, change.apply);
  } catch (error) {
    const lost = prepared.reverse().filter(({ change }) => !succeeds(change.undo));
    const names = lost.map(({ path }) => path).join(', ');
    throw lost.length > 0
      ? new UsageError(`${(error as Error).message}; could not be restored: ${names}`)
      : error;
  }
  for (const { change } of prepared) succeeds(change.finish);
}

/** Errors of the file system name temporary files: name the one that was asked for. */
function naming<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message.replace(/, \w+ '.*$/s, '')}`);
  }
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
