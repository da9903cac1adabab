import type { Lang } from '../../messages/language.ts';
import type { PictureTheme } from './picture-theme.ts';

const hex = (channels: Iterable<number>) =>
  `#${[...channels].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** A theme may use any notation, such as `oklch(…)`, which few programs that open SVG support. */
function toHex(color: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  if (channels) return hex(channels);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const pixel = context.getImageData(0, 0, 1, 1).data;
  return hex(pixel[3] === 255 ? pixel.slice(0, 3) : pixel);
}

/** The width of a text on a canvas. */
function measureIn(font: string): PictureTheme['measure'] {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    // An upper bound where there is no canvas: the width of Chinese characters.
    if (!context) return [...text].length * size;
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}

/** Resolves by means of a hidden element in the figure, which `dispose` removes. */
export function resolveTheme(root: ShadowRoot, lang: Lang): PictureTheme & { dispose(): void } {
  const probe = document.createElement('span');
  probe.hidden = true;
  // With forced colours the tokens already are system colours; a browser would make all of them the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  (root.querySelector('.root') ?? root).append(probe);
  const style = getComputedStyle(probe);
  const font = style.fontFamily;
  const known = new Map<string, string>();
  return {
    lang,
    font,
    measure: measureIn(font),
    resolve(color) {
      const resolved = known.get(color);
      if (resolved !== undefined) return resolved;
      probe.style.color = color;
      const found = toHex(style.color);
      known.set(color, found);
      return found;
    },
    dispose: () => probe.remove(),
  };
}
