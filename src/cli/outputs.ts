import { readFileSync } from 'node:fs';
import { type Destination, destinationOf } from './destination.ts';
import type { Output } from './output.ts';
import { STDIO, UsageError } from './usage.ts';

interface RenderedFile {
  page: string;
  target: string;
  before: Uint8Array;
  after: Uint8Array;
}

/** The content of a file, empty if it cannot be read. */
export function existing(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What to write where. */
export class Outputs {
  readonly #byKey = new Map<string, RenderedFile & { to: Destination }>();

  /** @throws {UsageError} if two pages lead to one file, unless they are the same page with the same content. */
  add(file: RenderedFile): void {
    const { page, target, after } = file;
    const to = destinationOf(target);
    const other = this.#byKey.get(to.key);
    if (!other) this.#byKey.set(to.key, { ...file, to });
    else if (page !== target || other.page !== other.target)
      throw new UsageError(`several pages would be written to ${target}: ${other.page} and ${page}`);
    else if (Buffer.compare(other.after, after) !== 0)
      throw new UsageError(`${other.page} and ${page} are the same file, but refer to different reports`);
    else if (to.kind === 'file' && other.to.kind === 'file' && to.file !== other.to.file)
      other.to.shared = true;
  }

  /** Without the pages that stay as they are, so that their modification times stay, too. */
  get changed(): Output[] {
    return [...this.#byKey.values()]
      .filter(
        ({ page, target, before, after }) =>
          page !== target || page === STDIO || Buffer.compare(before, after) !== 0,
      )
      .map(({ to, after }) => ({ to, content: after }));
  }

  /** The files that are not there, or not as they would be written. */
  get outdated(): string[] {
    return [...this.#byKey.values()]
      .filter(({ to, after }) => Buffer.compare(existing(to.path), after) !== 0)
      .map(({ to }) => `${to.path}: out of date`);
  }
}
