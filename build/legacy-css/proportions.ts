import type { Container, Rule } from 'postcss';
import { declarationsOf, PROPORTIONS, rule, supports } from './supports.ts';

/** A float of no width keeps the height; as with a proportion, more content makes it more. */
export function standInForProportions(root: Container): void {
  for (const { parent, value } of declarationsOf(root, 'aspect-ratio')) {
    const [width, height] = value.split('/').map(Number);
    if (!width || !height) continue;
    const { selector } = parent as Rule;
    const float = rule(`${selector}::before`, {
      content: "''",
      float: 'left',
      'padding-block-start': `${Number(((height / width) * 100).toFixed(3))}%`,
    });
    const end = rule(`${selector}::after`, { content: "''", display: 'block', clear: 'both' });
    (parent as Rule).after(supports(`not ${PROPORTIONS}`, float, end));
  }
}
