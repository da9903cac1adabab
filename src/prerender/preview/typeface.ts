import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { fontFolders, systemFonts } from './font-files.ts';

/** Fonts that cannot be used: the message says what to do. */
export class FontError extends Error {
  override readonly name = 'FontError';
}

/** Fonts to draw and to measure text with. */
export interface Typeface {
  /** As in CSS. */
  family: string;
  files: readonly Uint8Array[];
  /** The width of a text in one line, in pixels. */
  measure(text: string, size: number, weight: number): number;
  /** The letters and digits of a text that no font has. */
  missing(text: string): string[];
}

const NONE =
  'no Chinese font found for the picture: install one, such as the package fonts-noto-cjk on Debian and Ubuntu or google-noto-sans-cjk-fonts on Fedora, or give a file (TTF, OTF or TTC) with --font FILE';

/** What the drawing library reads, by the first bytes. */
const SIGNATURES = ['\0\x01\0\0', 'OTTO', 'true', 'ttcf'];

/** From this weight on, a text is bold. */
const BOLD = 600;

const UNREADABLE: Record<string, string> = { ENOENT: 'file not found', EISDIR: 'it is a folder, not a file' };

/** @throws {FontError} if it is no font. */
async function facesOf(file: string): Promise<{ bytes: Uint8Array; faces: readonly Font[] }> {
  const bytes = await readFile(file).catch(({ code = '' }: NodeJS.ErrnoException) => {
    throw new FontError(`font ${file} cannot be read: ${UNREADABLE[code] ?? code}`);
  });
  try {
    if (!SIGNATURES.includes(bytes.toString('latin1', 0, 4))) throw new Error('unknown signature');
    const font = create(bytes);
    const faces = font.isCollection ? font.fonts : [font];
    // Tables are read when they are asked for: a damaged one is told here.
    for (const face of faces) if (!face.familyName || !isSound(face)) throw new Error('damaged');
    return { bytes, faces };
  } catch {
    throw new FontError(`${file} is not a font, or damaged: expected TTF, OTF or TTC`);
  }
}

/** Of a file with several, that for simplified Chinese. */
const simplified = (faces: readonly Font[]): readonly Font[] => {
  const proportional = faces.filter(({ familyName }) => !/\bMono\b/.test(familyName));
  const chinese = proportional.filter(({ familyName }) => /\b(?:SC|CN|GB|Hans)\b/.test(familyName));
  return [chinese, proportional, faces].find(({ length }) => length > 0) ?? [];
};

const isSound = (face: Font): boolean =>
  face.unitsPerEm > 0 && face['OS/2'] !== undefined && typeof face.hasGlyphForCodePoint(0x4e00) === 'boolean';

const isBold = ({ 'OS/2': { usWeightClass } }: Font): boolean => usWeightClass >= BOLD;

/** The fonts in `given`, or else those in the folders of the system. */
export async function openTypeface(
  given: readonly string[] = [],
  folders: readonly string[] = fontFolders(),
): Promise<Typeface> {
  const { typeface, signs } = systemFonts(folders);
  const names = given.length > 0 ? given : typeface;
  if (names.length === 0) throw new FontError(NONE);
  const chosen = await Promise.all(names.map(facesOf));
  // Those of the system only add signs, such as ✓.
  const others = (await Promise.all(signs.map((file) => facesOf(file).catch(() => [])))).flat();
  const faces = chosen.flatMap((file) => simplified(file.faces));
  const further = others.flatMap((file) => file.faces);
  return {
    family: familyOf(faces),
    files: [...chosen, ...others].map(({ bytes }) => bytes),
    ...measuresOf(faces, further),
  };
}

const familyOf = ([first]: readonly Font[]): string =>
  `'${first?.familyName.replaceAll("'", '')}', sans-serif`;

/** Each character is as wide as in the first font that has it; kerning, which is narrower, is left out. */
function measuresOf(faces: readonly Font[], others: readonly Font[]): Pick<Typeface, 'measure' | 'missing'> {
  const regular = [...faces.filter((face) => !isBold(face)), ...faces, ...others];
  const bold = [...faces.filter(isBold), ...regular];
  const holderOf = (fonts: readonly Font[], point: number) =>
    fonts.find((font) => font.hasGlyphForCodePoint(point));
  const widths = new Map<readonly Font[], Map<number, number>>(
    [regular, bold].map((fonts) => [fonts, new Map()]),
  );
  const widthOf = (fonts: readonly Font[], point: number): number => {
    const known = widths.get(fonts)?.get(point);
    if (known !== undefined) return known;
    const font = holderOf(fonts, point);
    const width = font ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : 1;
    widths.get(fonts)?.set(point, width);
    return width;
  };
  return {
    measure(text, size, weight) {
      const fonts = weight >= BOLD ? bold : regular;
      let width = 0;
      for (const character of text) width += widthOf(fonts, character.codePointAt(0) ?? 0);
      return width * size;
    },
    missing: (text) => [
      ...new Set(
        [...text].filter(
          (character) => /[\p{L}\p{N}]/u.test(character) && !holderOf(regular, character.codePointAt(0) ?? 0),
        ),
      ),
    ],
  };
}
