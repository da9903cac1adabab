import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';

/** From Chrome 88. It also tells of `gap` in flex boxes, from 84, which no condition can test. */
export const ASPECT_RATIO = '(aspect-ratio: 1 / 1)';
/** From Chrome 105. */
export const CONTAINER_QUERIES = '(container-type: inline-size)';
/** From Chrome 79. */
export const MIN = '(width: min(1px, 2px))';

/** Rules for browsers with a feature, or, with `not`, without it. */
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

/** A list, so that declarations added while it is walked are not visited. */
export function declarationsOf(root: Container, prop?: string): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls((declaration) => {
    if (prop === undefined || declaration.prop === prop) found.push(declaration);
  });
  return found;
}
