import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes all files or none: first to temporary files in the same folders, then renames them. Creates folders.
 *
 * @throws if a file cannot be written.
 */
export async function writeAll(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const written: { temporary: string; file: string }[] = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      // Symbolic links and permissions are preserved.
      const file = await realpath(path).catch(() => path);
      const existing = await stat(file).catch(() => null);
      if (existing?.isDirectory()) throw new Error(`${path}: is a folder, not a file`);
      const temporary = `${file}.${process.pid}.tmp`;
      written.push({ temporary, file });
      await writeFile(temporary, content, existing && { mode: existing.mode });
    }
    for (const { temporary, file } of written) await rename(temporary, file);
  } catch (error) {
    for (const { temporary } of written) await rm(temporary, { force: true });
    throw error;
  }
}
