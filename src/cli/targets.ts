import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isFolder } from './pages.ts';
import { STDIO, UsageError } from './usage.ts';

/** The file that each page is written to. */
export function targetsOf(pages: readonly string[], output: string | undefined, inPlace: boolean): string[] {
  if (inPlace) {
    if (output !== undefined) throw new UsageError('--output and --in-place cannot be combined');
    if (pages.includes(STDIO)) throw new UsageError('--in-place cannot be used with standard input');
    const device = pages.find((page) => isDevice(page));
    if (device) throw new UsageError(`--in-place: ${device} is a device or pipe, not a file`);
    return [...pages];
  }
  if (pages.length === 1 && (output === undefined || output === STDIO || !isFolder(output)))
    return [output ?? STDIO];
  if (output === undefined || output === STDIO)
    throw new UsageError('several pages need --output FOLDER or --in-place');
  if (pages.includes(STDIO))
    throw new UsageError(`--output ${output}: standard input has no file name, give an output file`);
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`--output ${output}: several pages need a folder, not a file`);
  const targets = pages.map((page) => join(output, basename(page)));
  const known = new Set<string>();
  for (const target of targets) {
    if (known.has(target))
      throw new UsageError(`--output ${output}: several pages would be written to ${target}`);
    known.add(target);
  }
  return targets;
}

function isDevice(page: string): boolean {
  const stats = statSync(page, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
