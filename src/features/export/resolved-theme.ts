import type { Lang } from '../../messages/localized-text.ts';

/** How a figure looks at the moment: what CSS has resolved, for a picture that takes no CSS with it. */
export interface ResolvedTheme {
  lang: Lang;
  font: string;
  /** A colour in CSS, such as `var(--dd-color-text)`, as a file can hold it: `#1b2430`. */
  resolve(color: string): string;
}

const hex = (channels: ArrayLike<number>) =>
  `#${Array.from(channels, (channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** A theme may use any notation, as `oklch(…)`; few programs that open SVG know them. */
function plain(color: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  if (channels) return hex(channels);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const pixel = context.getImageData(0, 0, 1, 1).data;
  return hex(pixel[3] === 255 ? pixel.slice(0, 3) : pixel);
}

/** Reads a figure's look with an element inside of it, which is gone afterwards. */
export function resolveTheme(root: ShadowRoot, lang: Lang): ResolvedTheme & { done(): void } {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Where colours are forced, the tokens are the reader's own already; a browser would make all of them one.
  probe.style.setProperty('forced-color-adjust', 'none');
  (root.querySelector('.root') ?? root).append(probe);
  const style = getComputedStyle(probe);
  const known = new Map<string, string>();
  return {
    lang,
    font: style.fontFamily,
    resolve(color) {
      const resolved = known.get(color);
      if (resolved !== undefined) return resolved;
      probe.style.color = color;
      const found = plain(style.color);
      known.set(color, found);
      return found;
    },
    done: () => probe.remove(),
  };
}
