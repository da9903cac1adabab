import type { Lang } from '../../messages/language.ts';

/** What a picture takes from where it is drawn: it has no CSS, and text in an SVG has no layout. */
export interface PictureTheme {
  lang: Lang;
  /** The names of typefaces, as in CSS. */
  font: string;
  /** Resolves a CSS colour, such as `var(--dd-color-text)`, to `#1b2430`. */
  resolve(color: string): string;
  /** The width of a text in one line, in pixels. */
  measure(text: string, size: number, weight: number): number;
}
