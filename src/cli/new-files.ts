import { type Destination, destinationOf } from './destination.ts';
import { UsageError } from './usage.ts';

/** Where to write a file that must not exist yet, unless it may be overwritten. */
export function newFile(path: string, force: boolean | undefined): Destination {
  const to = destinationOf(path);
  if (to.kind === 'file' && to.existing && !force)
    throw new UsageError(`${path}: exists already; --force overwrites it`);
  return to;
}

/** A file that a command cannot do without. */
export function required(value: string | undefined, message: string): string {
  if (value === undefined) throw new UsageError(message);
  return value;
}
