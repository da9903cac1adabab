import type { Lang } from '../../messages/language.ts';
import type { ResolvedTheme } from './resolved-theme.ts';
import { wrap } from './wrap.ts';

const SVG = 'http://www.w3.org/2000/svg';

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

export function svgElement(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  return element;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Sets the language of an element, also for programs that only know XML's own attribute. */
export function setLanguage(element: SVGElement, lang: Lang): SVGElement {
  element.setAttribute('lang', lang);
  element.setAttributeNS(XML, 'xml:lang', lang);
  return element;
}

/** Sets the text of an element, without the characters that XML does not allow. */
export function setText(element: SVGElement, text: string): SVGElement {
  element.textContent = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return element;
}

/** An SVG with marks and lines of text at positions in pixels, as SVG has no layout. */
export class SvgCanvas {
  readonly svg = svgElement('svg');
  readonly #context = document.createElement('canvas').getContext('2d');
  #ids = 0;

  constructor(
    readonly width: number,
    readonly theme: ResolvedTheme,
  ) {}

  color(name: string): string {
    return this.theme.resolve(`var(--dd-color-${name})`);
  }

  measure(text: string, { size = EM, weight = 400 }: TextStyle = {}): number {
    // An upper bound where there is no canvas: the width of Chinese characters.
    if (!this.#context) return [...text].length * size;
    this.#context.font = `${weight} ${size}px ${this.theme.font}`;
    return this.#context.measureText(text).width;
  }

  lines(text: string, width: number, style: TextStyle = {}): string[] {
    return wrap(text, width, (part) => this.measure(part, style));
  }

  /** Lines of text from `top` down; returns where they end. */
  text(lines: readonly string[], x: number, top: number, style: TextStyle = {}): number {
    const { size = EM, weight = 400, color = 'text', align = 'start', leading = 1.6, lang } = style;
    lines.forEach((line, index) => {
      const text = svgElement('text', {
        x,
        // About the distance from the baseline to the middle of digits and Chinese characters.
        y: top + (index + 0.5) * size * leading + size * 0.36,
        'font-size': size,
        fill: this.color(color),
        ...(weight === 400 ? {} : { 'font-weight': weight }),
        ...(align === 'start' ? {} : { 'text-anchor': align }),
      });
      if (lang && lang !== this.theme.lang) setLanguage(text, lang);
      this.svg.append(setText(text, line));
    });
    return top + lines.length * size * leading;
  }

  paragraph(text: string, x: number, top: number, width: number, style: TextStyle = {}): number {
    return this.text(this.lines(text, width, style), x, top, style);
  }

  rect(x: number, y: number, width: number, height: number, color: string, radius = 0): void {
    const round = radius > 0 ? { rx: radius } : {};
    this.svg.append(svgElement('rect', { x, y, width, height, ...round, fill: this.color(color) }));
  }

  rule(y: number, x: number, width: number): void {
    this.rect(x, y, width, 1, 'border');
  }

  /** A copy of an SVG from the page, with resolved colours and unique ids. */
  put(image: SVGElement, x: number, y: number, width: number, height: number): void {
    const copy = image.cloneNode(true) as SVGElement;
    this.#ids += 1;
    const unique = (id: string) => `d${this.#ids}-${id}`;
    for (const element of [copy, ...copy.querySelectorAll('*')]) {
      for (const { name, value } of [...element.attributes]) {
        if (/^(?:style|class|aria-hidden)$/.test(name)) element.removeAttribute(name);
        else if (name === 'id') element.id = unique(value);
        else if (value.includes('var(')) element.setAttribute(name, this.theme.resolve(value));
        else if (value.includes('url(#'))
          element.setAttribute(
            name,
            value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${unique(id)})`),
          );
        else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#'))
          element.setAttribute(name, `#${unique(value.slice(1))}`);
      }
    }
    for (const [key, value] of Object.entries({ x, y, width, height })) copy.setAttribute(key, String(value));
    this.svg.append(copy);
  }
}
