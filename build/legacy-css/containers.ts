import type { AtRule, Container, Rule } from 'postcss';
import { CONTAINERS, rule, supports } from './supports.ts';

/** Hundredths of a container's width, which src/legacy/container-steps.ts writes to it. */
const percents = (value: string): string =>
  value
    .replace(
      /min\(([\d.]+)em, ?([\d.]+)cqi\)/,
      (_, em, count) => `calc(var(--_percent, ${(em / count).toFixed(4)}em) * ${count})`,
    )
    .replace(/([\d.]+)cqi/, 'calc(var(--_percent) * $1)');

const isContainer = (node: unknown) =>
  (node as AtRule).type === 'atrule' && (node as AtRule).name === 'container';

function standInForLengths(root: Container): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const parent = declaration.parent as Rule;
    if (!value.includes('cqi')) return;
    if (isContainer(parent.parent)) declaration.cloneBefore({ value: percents(value) });
    else parent.after(supports(`not ${CONTAINERS}`, rule(parent.selector, { [prop]: percents(value) })));
  });
}

/** A figure that stands in the page is a container inside the place its styles begin with. */
const under = (holder: string, selector: string): string =>
  selector.includes('.dd-static ')
    ? selector.replace('.dd-static ', `.dd-static ${holder} `)
    : `${holder} ${selector}`;

/** The steps a container reaches, which the same script writes. */
function standInForQueries(root: Container): void {
  root.walkAtRules('container', (query) => {
    const [, side, step] = /\((min|max)-width: ?(\d+)em\)/.exec(query.params) ?? [];
    if (!step) throw query.error(`nothing stands in for @container ${query.params}`);
    const holder = `[data-${side === 'min' ? 'least' : 'most'}~='${step}']`;
    const rules = (query.clone().nodes ?? []).filter((node) => node.type === 'rule');
    for (const each of rules) each.selectors = each.selectors.map((selector) => under(holder, selector));
    query.after(supports(`not ${CONTAINERS}`, ...rules));
  });
}

export function standInForContainers(root: Container): void {
  standInForLengths(root);
  standInForQueries(root);
}
