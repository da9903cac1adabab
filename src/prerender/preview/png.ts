import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { withLabel } from './png-label.ts';
import type { Typeface } from './typeface.ts';

let initialized: Promise<void> | undefined;

const initialize = async (): Promise<void> =>
  initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** Rasterizes the source of an SVG, a pixel for each of its units. */
export async function toPng(svg: string, { files, family }: Typeface): Promise<Uint8Array> {
  initialized ??= initialize();
  await initialized;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...files], defaultFontFamily: family.replace(/^'([^']*)'.*$/, '$1') },
  });
  try {
    const image = drawing.render();
    try {
      return withLabel(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
