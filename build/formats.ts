import { relative } from 'node:path';
import MagicString from 'magic-string';
import type { Plugin, UserConfig } from 'vite';
import { banner, NOTICES } from './licenses.ts';

/** The libraries that read and write the files of an office, by the file of `dist/formats` that each is in. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '@e965/xlsx': 'xlsx',
  mammoth: 'mammoth',
  papaparse: 'papaparse',
  unpdf: 'unpdf',
};

export const isFormatLibrary = (id: string): boolean => Object.hasOwn(LIBRARIES, id);

/**
 * `dist/formats`: those libraries, a file each. They are part of the package, as who installs it to show figures should
 * not have to install them too.
 */
export const formats: UserConfig = {
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist/formats',
    license: { fileName: NOTICES },
    chunkSizeWarningLimit: 2000,
    lib: {
      entry: Object.fromEntries(Object.values(LIBRARIES).map((name) => [name, `build/formats/${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      output: { minify: true, postBanner: banner, entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

const IMPORT = RegExp(`(?<=\\bfrom\\s*)(["'])(${Object.keys(LIBRARIES).join('|')})\\1`, 'g');

/** Modules of `dist` import the libraries from `dist/formats`. */
export const importFormats: Plugin = {
  name: 'import-formats',
  renderChunk(code, chunk) {
    const changed = new MagicString(code);
    for (const found of code.matchAll(IMPORT)) {
      const path = relative(`${chunk.fileName}/..`, `formats/${LIBRARIES[found[2] ?? '']}.js`);
      changed.overwrite(
        found.index,
        found.index + found[0].length,
        JSON.stringify(path.replaceAll('\\', '/')),
      );
    }
    return changed.hasChanged()
      ? { code: changed.toString(), map: changed.generateMap({ hires: true }) }
      : null;
  },
};
