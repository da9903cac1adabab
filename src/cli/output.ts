import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes all files or none, each whole: beside its place first, then moved there. */
export async function writeAll(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const written: { draft: string; file: string }[] = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      // A link stays one, and a file keeps its permissions.
      const file = await realpath(path).catch(() => path);
      const there = await stat(file).catch(() => null);
      if (there?.isDirectory()) throw new Error(`${path}: is a folder, expected a file`);
      const draft = `${file}.${process.pid}.draft`;
      written.push({ draft, file });
      await writeFile(draft, content, there && { mode: there.mode });
    }
    for (const { draft, file } of written) await rename(draft, file);
  } catch (error) {
    for (const { draft } of written) await rm(draft, { force: true });
    throw error;
  }
}
