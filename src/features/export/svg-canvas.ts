import type { Size } from '../../chart/drawing.ts';
import { elementSource, escapeText } from '../../chart/svg-source.ts';
import type { Lang } from '../../messages/language.ts';
import type { PictureTheme } from './picture-theme.ts';
import { wrap } from './wrap.ts';

/** The base font size, in pixels. */
export const EM = 16;
export const SMALL = 13;

export interface TextStyle {
  size?: number;
  weight?: number;
  color?: string;
  align?: 'start' | 'middle' | 'end';
  /** The line height, as a multiple of the size. */
  leading?: number;
  /** Set where the text may be in another language than the picture. */
  lang?: Lang | undefined;
}

type Attributes = Readonly<Record<string, string | number>>;

const rounded = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 100) / 100 : value,
    ]),
  );

/** The source of an SVG element. */
export const svgElement = (name: string, attributes: Attributes = {}, content = ''): string =>
  elementSource(name, rounded(attributes), content);

/** The attributes of a language, also for programs that only know XML's own. */
export const languageOf = (lang: Lang): Attributes => ({ lang, 'xml:lang': lang });

/** A text as content of an element, without the characters that XML does not allow. */
export const textContent = (text: string): string =>
  escapeText(text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' '));

/** An SVG with marks and lines of text at positions in pixels, as SVG has no layout. */
export class SvgCanvas {
  readonly #elements: string[] = [];

  constructor(
    readonly width: number,
    readonly theme: PictureTheme,
  ) {}

  /** The source of what was drawn. */
  get source(): string {
    return this.#elements.join('');
  }

  color(name: string): string {
    return this.theme.resolve(`var(--dd-color-${name})`);
  }

  measure(text: string, { size = EM, weight = 400 }: TextStyle = {}): number {
    return this.theme.measure(text, size, weight);
  }

  lines(text: string, width: number, style: TextStyle = {}): string[] {
    return wrap(text, width, (part) => this.measure(part, style));
  }

  /** Lines of text from `top` down; returns where they end. */
  text(lines: readonly string[], x: number, top: number, style: TextStyle = {}): number {
    const { size = EM, weight = 400, color = 'text', align = 'start', leading = 1.6, lang } = style;
    lines.forEach((line, index) => {
      const attributes = {
        x,
        // About the distance from the baseline to the middle of digits and Chinese characters.
        y: top + (index + 0.5) * size * leading + size * 0.36,
        'font-size': size,
        fill: this.color(color),
        ...(weight === 400 ? {} : { 'font-weight': weight }),
        ...(align === 'start' ? {} : { 'text-anchor': align }),
        ...(lang && lang !== this.theme.lang ? languageOf(lang) : {}),
      };
      this.#elements.push(svgElement('text', attributes, textContent(line)));
    });
    return top + lines.length * size * leading;
  }

  paragraph(text: string, x: number, top: number, width: number, style: TextStyle = {}): number {
    return this.text(this.lines(text, width, style), x, top, style);
  }

  rect(x: number, y: number, width: number, height: number, color: string, radius = 0): void {
    const round = radius > 0 ? { rx: radius } : {};
    this.#elements.push(svgElement('rect', { x, y, width, height, ...round, fill: this.color(color) }));
  }

  rule(y: number, x: number, width: number): void {
    this.rect(x, y, width, 1, 'border');
  }

  /** A drawing of this size, with resolved colours. Its ids are its own. */
  put(marks: string, { width, height }: Size, x: number, y: number): void {
    const resolved = marks.replace(/var\(--[\w-]+\)/g, (color) => this.theme.resolve(color));
    this.#elements.push(
      svgElement('svg', { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, resolved),
    );
  }
}
