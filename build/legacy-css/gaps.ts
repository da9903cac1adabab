import postcss, { type Container, type Rule } from 'postcss';
import { declarationsOf, PROPORTIONS, rule, sides, supports } from './supports.ts';

const minus = (length: string) => (length === '0' ? '0' : `-${length}`);

const hasBorder = (box: Rule) =>
  box.some((node) => node.type === 'decl' && /^border(?!-radius)/.test(node.prop));

/**
 * Margins of the members, which the box takes back at its end. One with a border would show that, so its last member
 * has none; an inline one has only a mark before its text.
 */
function marginsFor(box: Rule, display: string, [row = '0', column = row]: string[]): Rule[] {
  const members = (which = '') => box.selectors.map((selector) => `${selector} > *${which}`).join();
  if (display === 'inline-flex') return [rule(members(), { 'margin-inline-end': column })];
  const bordered = hasBorder(box);
  return [
    rule(members(), { 'margin-block-end': row }),
    rule(members(bordered ? ':not(:last-child)' : ''), { 'margin-inline-end': column }),
    rule(box.selector, {
      'margin-block-end': minus(row),
      ...(!bordered && { 'margin-inline-end': minus(column) }),
    }),
  ];
}

/** A box that is a member as well: what it takes back, and what it is given. */
const NESTED = '.head > .tools, .foot > .tools { margin-inline-end: 0.5em; margin-block-end: 0; }';

/** The gaps of flex boxes for browsers that give gaps to grids alone. */
export function gapsAsMargins(root: Container): void {
  const displays = new Map<string, string>();
  // Not what is hidden on paper.
  for (const { parent, value } of declarationsOf(root, 'display'))
    if (value.endsWith('flex'))
      for (const selector of (parent as Rule).selectors) displays.set(selector, value);
  for (const declaration of declarationsOf(root, 'gap')) {
    const box = declaration.parent as Rule;
    const display = displays.get(box.selectors[0] ?? '');
    if (!display) continue;
    const margins = marginsFor(box, display, sides(declaration.value, 2));
    box.after(supports(PROPORTIONS, rule(box.selector, { gap: declaration.value })));
    box.after(supports(`not ${PROPORTIONS}`, ...margins));
    declaration.remove();
  }
  if ([...displays.keys()].some((selector) => selector.endsWith('.tools')))
    root.append(supports(`not ${PROPORTIONS}`, postcss.parse(NESTED).first as Rule));
}
