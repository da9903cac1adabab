import type { Lang } from '../../messages/localized-text.ts';
import type { ResolvedTheme } from './resolved-theme.ts';
import { wrap } from './wrap.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The size that all others derive from, in pixels. */
export const EM = 16;
export const SMALL = 13;

export interface Type {
  size?: number;
  weight?: number;
  color?: string;
  align?: 'start' | 'middle' | 'end';
  /** As a multiple of the size. */
  leading?: number;
  /** Set where the text may be in another language than the picture. */
  lang?: Lang;
}

/** A type for a text in that language. */
export const spokenAs = (lang: Lang | undefined, type: Type = {}): Type => (lang ? { ...type, lang } : type);

/** A figure in words is in the report's own. */
export const figureLang = (datum: { value: number | null } | null): Lang | undefined =>
  datum?.value === null ? 'zh-CN' : undefined;

export function svgElement(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  return element;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Says the language of an element: in a file to programs that know only XML's own attribute, too. */
export function speaking(element: SVGElement, lang: Lang): SVGElement {
  element.setAttribute('lang', lang);
  element.setAttributeNS(XML, 'xml:lang', lang);
  return element;
}

/** With the text as its own; characters that XML has no place for would spoil the whole file. */
export function saying(element: SVGElement, text: string): SVGElement {
  element.textContent = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return element;
}

/** The picture being made: marks and lines of text at places in pixels, as SVG has no layout of its own. */
export class SvgCanvas {
  readonly svg = svgElement('svg');
  readonly #context = document.createElement('canvas').getContext('2d');
  #ids = 0;

  constructor(
    readonly width: number,
    readonly look: ResolvedTheme,
  ) {}

  color(name: string): string {
    return this.look.resolve(`var(--dd-color-${name})`);
  }

  /** Between two things said in one line: as wide as a character in Chinese, an em space elsewhere. */
  get gap(): string {
    return this.look.lang.startsWith('zh') ? '\u3000' : '\u2003';
  }

  measure(text: string, { size = EM, weight = 400 }: Type = {}): number {
    // Without a canvas: wide enough for Chinese, too wide for English.
    if (!this.#context) return [...text].length * size;
    this.#context.font = `${weight} ${size}px ${this.look.font}`;
    return this.#context.measureText(text).width;
  }

  lines(text: string, width: number, type: Type = {}): string[] {
    return wrap(text, width, (part) => this.measure(part, type));
  }

  /** Lines of text from `top` down; gives where they end. */
  text(lines: readonly string[], x: number, top: number, type: Type = {}): number {
    const { size = EM, weight = 400, color = 'text', align = 'start', leading = 1.6, lang } = type;
    lines.forEach((line, index) => {
      const text = svgElement('text', {
        x,
        // The middle of digits and of Chinese lies about so far above the baseline.
        y: top + (index + 0.5) * size * leading + size * 0.36,
        'font-size': size,
        fill: this.color(color),
        ...(weight === 400 ? {} : { 'font-weight': weight }),
        ...(align === 'start' ? {} : { 'text-anchor': align }),
      });
      if (lang && lang !== this.look.lang) speaking(text, lang);
      this.svg.append(saying(text, line));
    });
    return top + lines.length * size * leading;
  }

  paragraph(text: string, x: number, top: number, width: number, type: Type = {}): number {
    return this.text(this.lines(text, width, type), x, top, type);
  }

  rect(x: number, y: number, width: number, height: number, color: string, radius = 0): void {
    const round = radius > 0 ? { rx: radius } : {};
    this.svg.append(svgElement('rect', { x, y, width, height, ...round, fill: this.color(color) }));
  }

  rule(y: number, x: number, width: number): void {
    this.rect(x, y, width, 1, 'border');
  }

  /** A drawing from the page: its colours resolved, its ids unlike those of others. */
  put(drawing: SVGElement, x: number, y: number, width: number, height: number): void {
    const copy = drawing.cloneNode(true) as SVGElement;
    this.#ids += 1;
    const named = (id: string) => `d${this.#ids}-${id}`;
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name, value } of [...element.attributes]) {
        if (/^(?:style|class|aria-hidden)$/.test(name)) element.removeAttribute(name);
        else if (name === 'id') element.id = named(value);
        else if (value.includes('var(')) element.setAttribute(name, this.look.resolve(value));
        else if (value.includes('url(#'))
          element.setAttribute(
            name,
            value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${named(id)})`),
          );
        else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#'))
          element.setAttribute(name, `#${named(value.slice(1))}`);
      }
    }
    for (const [key, value] of Object.entries({ x, y, width, height })) copy.setAttribute(key, String(value));
    this.svg.append(copy);
  }
}
