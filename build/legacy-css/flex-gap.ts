import postcss, { type Container, type Rule } from 'postcss';
import { ASPECT_RATIO, declarationsOf, rule, supports } from './supports.ts';

const minus = (length: string) => (length === '0' ? '0' : `-${length}`);

const hasBorder = (box: Rule) =>
  box.some((node) => node.type === 'decl' && /^border(?!-radius)/.test(node.prop));

/**
 * Margins of the children, taken back by a negative margin of the box. A border would show that, so there the last child
 * has no margin; an inline box has only an icon before its text.
 */
function marginsFor(box: Rule, display: string, [row = '0', column = row]: string[]): Rule[] {
  const children = (which = '') => box.selectors.map((selector) => `${selector} > *${which}`).join();
  if (display === 'inline-flex') return [rule(children(), { 'margin-inline-end': column })];
  const bordered = hasBorder(box);
  return [
    rule(children(), { 'margin-block-end': row }),
    rule(children(bordered ? ':not(:last-child)' : ''), { 'margin-inline-end': column }),
    rule(box.selector, {
      'margin-block-end': minus(row),
      ...(!bordered && { 'margin-inline-end': minus(column) }),
    }),
  ];
}

/** A box inside a box has two margins: its own negative one, and the one it has as a child. */
const nested = (): Rule =>
  rule('.head > .tools, .foot > .tools', { 'margin-inline-end': '0.5em', 'margin-block-end': '0' });

/** `gap` in flex boxes as margins; in a grid, Chrome 69 knows it. */
export function lowerFlexGaps(root: Container): void {
  const displays = new Map<string, string>();
  // Not `display: none`, which a box has in print.
  for (const { parent, value } of declarationsOf(root, 'display'))
    if (value.endsWith('flex'))
      for (const selector of (parent as Rule).selectors) displays.set(selector, value);
  for (const declaration of declarationsOf(root, 'gap')) {
    const box = declaration.parent as Rule;
    const display = displays.get(box.selectors[0] ?? '');
    if (!display) continue;
    const margins = marginsFor(box, display, postcss.list.space(declaration.value));
    box.after(supports(ASPECT_RATIO, rule(box.selector, { gap: declaration.value })));
    box.after(supports(`not ${ASPECT_RATIO}`, ...margins));
    declaration.remove();
  }
  if ([...displays.keys()].some((selector) => selector.endsWith('.tools')))
    root.append(supports(`not ${ASPECT_RATIO}`, nested()));
}
