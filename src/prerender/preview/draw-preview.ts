import { TOKENS } from '../../elements/shared/token-table.ts';
import { type Picture, renderSvg, widthOf } from '../../features/export/picture.ts';
import type { PictureTheme } from '../../features/export/picture-theme.ts';
import { svgElement } from '../../features/export/svg-canvas.ts';
import type { Lang } from '../../messages/language.ts';
import { firstRows, rowCount } from '../../view/picture.ts';
import type { WidgetView } from '../../view/widget.ts';
import { PREVIEW } from './open-graph.ts';
import { toPng } from './png.ts';
import { FontError, type Typeface } from './typeface.ts';

/** A longer title would leave no room for the figure; in characters. */
const LONGEST_TITLE = 90;

const shortened = (title: string): string => {
  const characters = [...title];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE).join('')}…` : title;
};

const COLORS = new Map(TOKENS.map(({ name, light }): [string, string] => [`var(${name})`, light]));

/** Chinese typefaces draw the quotation marks of an English text as wide as a character. */
const straight = (text: string, lang: Lang): string =>
  lang === 'en' ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text;

const themeOf = ({ family, measure }: Typeface, lang: Lang): PictureTheme => ({
  lang,
  font: family,
  measure: (text, size, weight) => measure(straight(text, lang), size, weight),
  resolve: (color) => COLORS.get(color) ?? color,
});

const scaleOf = ({ width, height }: Picture): number =>
  Math.min(PREVIEW.width / width, PREVIEW.height / height);

/** How much wider than by itself a picture may be laid out: the wider, the lower. */
const WIDENED = [1, 1.15, 1.3, 1.5, 1.7, 1.9, 2.1];

/** At a smaller scale, a preview cannot be read. */
const LEAST_SCALE = 0.9;

/** The exported picture of a figure, as wide as makes it the largest in a link preview. */
async function largest(view: WidgetView, theme: PictureTheme): Promise<Picture> {
  const width = widthOf(view);
  let best = await renderSvg(view, theme, '', width);
  for (const factor of WIDENED.slice(1)) {
    const picture = await renderSvg(view, theme, '', Math.round(width * factor));
    if (scaleOf(picture) <= scaleOf(best)) break;
    best = picture;
  }
  return best;
}

/** The picture with as many rows as can be read in it. */
async function legible(view: WidgetView, theme: PictureTheme): Promise<Picture> {
  const whole = await largest(view, theme);
  if (view.kind !== 'plan-vs-actual' || scaleOf(whole) >= LEAST_SCALE) return whole;
  let [least, most] = [1, rowCount(view) - 1];
  let best = whole;
  while (least <= most) {
    const rows = Math.ceil((least + most) / 2);
    const picture = await largest(firstRows(view, rows, theme.lang), theme);
    const fits = scaleOf(picture) >= LEAST_SCALE;
    if (fits || rows === 1) best = picture;
    if (fits) least = rows + 1;
    else most = rows - 1;
  }
  return best;
}

/** @throws {FontError} if the typeface lacks characters of the figure. */
export async function drawPreview(view: WidgetView, lang: Lang, typeface: Typeface): Promise<Uint8Array> {
  const theme = themeOf(typeface, lang);
  const drawn = await legible({ ...view, title: shortened(view.title) }, theme);
  const picture = { ...drawn, source: straight(drawn.source, lang) };
  const missing = typeface.missing(picture.source);
  if (missing.length > 0)
    throw new FontError(
      `the font has no “${missing.slice(0, 10).join('')}”: give one that has with --font FILE, which can be repeated`,
    );
  return toPng(framed(picture, theme), typeface);
}

/** In the middle of a link preview. */
function framed(picture: Picture, theme: PictureTheme): string {
  const scale = scaleOf(picture);
  const x = (PREVIEW.width - picture.width * scale) / 2;
  const y = (PREVIEW.height - picture.height * scale) / 2;
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
  const content = [
    svgElement('rect', { ...PREVIEW, fill: theme.resolve('var(--dd-color-surface)') }),
    svgElement('g', { transform }, picture.source),
  ];
  return svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', ...PREVIEW }, content.join(''));
}
