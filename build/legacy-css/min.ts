import postcss, { type Container, type Rule } from 'postcss';
import { declarationsOf, MIN, rule, supports } from './supports.ts';

/** `min(100%, 24em)` as the length in em, or as the first of its values. */
const withoutMin = (value: string): string =>
  value.replace(/\bmin\(((?:var\([^)]*\)|[^()])*)\)/g, (_, list: string) => {
    const values = postcss.list.comma(list);
    return values.find((each) => /^[\d.]+em$/.test(each)) ?? values[0] ?? '';
  });

/** Under `@supports`: of two declarations in one rule, lightningcss would drop the first. */
export function lowerMin(root: Container): void {
  for (const declaration of declarationsOf(root)) {
    const { prop, value } = declaration;
    // A length of a container has its own fallback.
    if (value.includes('cqi') || withoutMin(value) === value) continue;
    const parent = declaration.parent as Rule;
    parent.after(supports(MIN, rule(parent.selector, { [prop]: value })));
    declaration.value = withoutMin(value);
  }
}
