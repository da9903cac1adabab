import { Features, transform } from 'lightningcss';
import type { UserConfig } from 'vite';

/** The oldest engines that run `dist/cdn`, as README names them, and `dist/legacy`. */
const ENGINES = {
  modern: { chrome: 94, firefox: 93, safari: 16.4 },
  legacy: { chrome: 69 },
};

export type Engines = keyof typeof ENGINES;

/** `light-dark()` is only used under `@supports`; lowered, it would need `color-scheme` on the same element. */
const exclude = (engines: Engines): number =>
  Features.LightDark |
  // After `system-ui` come the fonts of the platforms. Only the oldest engine needs prefixes that no source has.
  (engines === 'legacy'
    ? Features.FontFamilySystemUi
    : Features.FontFamilySystemUi | Features.VendorPrefixes);

/** For a build whose style sheets are imported as text: Vite minifies each, and lowers it for the oldest engine. */
export const cssOptions = (engines: Engines) =>
  ({
    css: { lightningcss: { exclude: exclude(engines) } },
    build: {
      cssMinify: 'lightningcss',
      cssTarget: Object.entries(ENGINES[engines]).map(([name, version]) => `${name}${version}`),
    },
  }) satisfies UserConfig;

/** The same for a style sheet that is a file; in ASCII, as a page that links it may be in another encoding. */
export function minifyCss(css: string, engines: Engines): string {
  const targets = Object.fromEntries(
    Object.entries(ENGINES[engines]).map(([name, version]) => {
      const [major = 0, minor = 0] = String(version).split('.').map(Number);
      return [name, (major << 16) | (minor << 8)];
    }),
  );
  const { code, warnings } = transform({
    filename: 'static.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    exclude: exclude(engines),
  });
  for (const { message } of warnings) throw new Error(`static.css: ${message}`);
  return code
    .toString()
    .replace(/[^\0-\x7f]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
