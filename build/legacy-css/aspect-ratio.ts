import type { Container, Rule } from 'postcss';
import { ASPECT_RATIO, declarationsOf, rule, supports } from './supports.ts';

/** A float without width keeps the height; as with `aspect-ratio`, taller content makes the box taller. */
export function lowerAspectRatios(root: Container): void {
  for (const { parent, value } of declarationsOf(root, 'aspect-ratio')) {
    const [width, height] = value.split('/').map(Number);
    if (!width || !height) continue;
    const { selector } = parent as Rule;
    const float = rule(`${selector}::before`, {
      content: "''",
      float: 'left',
      'padding-block-start': `${Number(((height / width) * 100).toFixed(3))}%`,
    });
    const clear = rule(`${selector}::after`, { content: "''", display: 'block', clear: 'both' });
    (parent as Rule).after(supports(`not ${ASPECT_RATIO}`, float, clear));
  }
}
