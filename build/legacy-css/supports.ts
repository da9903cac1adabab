import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';

/** From Chrome 88; flex boxes have a gap from 84, which no condition can ask for. */
export const PROPORTIONS = '(aspect-ratio: 1 / 1)';
/** From Chrome 105. */
export const CONTAINERS = '(container-type: inline-size)';

/** Rules for browsers with something, or, with `not`, without it. */
export function supports(params: string, ...nodes: (Rule | AtRule)[]): AtRule {
  const block = postcss.atRule({ name: 'supports', params, nodes: [] });
  block.append(nodes);
  return block;
}

export function rule(selector: string, declarations: Record<string, string>): Rule {
  const made = postcss.rule({ selector });
  for (const [prop, value] of Object.entries(declarations)) made.append({ prop, value });
  return made;
}

/** Those there are now, as what a step adds is not for it to change. */
export function declarationsOf(root: Container, prop: string): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(prop, (declaration) => {
    found.push(declaration);
  });
  return found;
}

/** A value for each of `count` sides, as a shorthand gives one to four. */
export function sides(value: string, count: 2 | 4): string[] {
  const [first = '0', second = first, third = first, fourth = second] = postcss.list.space(value);
  return [first, second, third, fourth].slice(0, count);
}
