import postcss, { type Container, type Declaration } from 'postcss';
import { rule, sides } from './supports.ts';

/** From Chrome 87, as `inset` is. */
const SHORTHANDS: Record<string, readonly [string, string]> = {
  'margin-block': ['margin-block-start', 'margin-block-end'],
  'padding-block': ['padding-block-start', 'padding-block-end'],
};
const INSET = ['top', 'right', 'bottom', 'left'] as const;
/** What a script places from the left is at the left in any direction of writing. */
const EDGES: Record<string, string> = { 'inset-block-start': 'top', 'inset-inline-start': 'left' };

function insteadOf(declaration: Declaration, names: readonly string[], values: readonly string[]): void {
  const longhands = names.map((prop, index) => ({ prop, value: values[index] ?? '0' }));
  declaration.replaceWith(...longhands.map((longhand) => declaration.clone(longhand)));
}

export function writeOutShorthands(root: Container): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const edge = EDGES[prop];
    if (edge) declaration.prop = edge;
    else if (prop === 'inset') insteadOf(declaration, INSET, sides(value, 4));
    else if (SHORTHANDS[prop]) insteadOf(declaration, SHORTHANDS[prop], sides(value, 2));
  });
}

/** `min(100%, 24em)`, from Chrome 79, as the one that is a length. */
const withoutMin = (value: string): string =>
  value.replace(/\bmin\(((?:var\([^)]*\)|[^()])*)\)/g, (_, list: string) => {
    const values = postcss.list.comma(list);
    return values.find((each) => /^[\d.]+em$/.test(each)) ?? values[0] ?? '';
  });

/** What an older browser takes stands before what it does not; two places of a colour in one begin with Chrome 71. */
export function standInForValues(root: Container): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    declaration.value = value.replace(/(var\([^)]+\)) ([\d.]\w*) ([\d.]\w*)/g, '$1 $2, $1 $3');
    if (prop === 'overflow-wrap' && value === 'anywhere') declaration.cloneBefore({ value: 'break-word' });
    // A length of a container stands in for itself: see containers.ts.
    if (!value.includes('cqi') && withoutMin(value) !== value)
      declaration.cloneBefore({ value: withoutMin(value) });
  });
}

/** A selector for each choice of an `:is()`, from Chrome 88. */
function choices(selector: string): string[] {
  const [is, list] = /:is\(((?:'[^']*'|[^()'])*)\)/.exec(selector) ?? [];
  if (!is || !list) return [selector];
  return postcss.list.comma(list).flatMap((choice) => choices(selector.replace(is, choice)));
}

export function writeOutChoices(root: Container): void {
  root.walkRules((each) => {
    if (each.selector.includes(':is(')) each.selectors = each.selectors.flatMap(choices);
  });
}

/** Before Chrome 86, which cannot tell how the focus came, the ring is always there. */
export function ringForAll(root: Container): void {
  root.walkRules(/:focus-visible$/, (ring) => {
    const focus = ring.selector.replace('-visible', '');
    ring.after(rule(`${focus}:not(:focus-visible)`, { outline: '0' }));
    ring.selector = focus;
  });
}
