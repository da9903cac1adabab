import type { Container, Rule } from 'postcss';
import { CONTAINER_QUERIES, declarationsOf, rule, supports } from './supports.ts';

/** Lengths in `cqi` as multiples of `--_percent`, a hundredth of the container's width: src/legacy/container-steps.ts. */
const inPercents = (value: string): string =>
  value
    .replace(
      /min\(([\d.]+)em, ?([\d.]+)cqi\)/,
      (_, em, count) => `calc(var(--_percent, ${(em / count).toFixed(4)}em) * ${count})`,
    )
    .replace(/([\d.]+)cqi/, 'calc(var(--_percent) * $1)');

/** A prerendered figure is a container inside the element that its selectors begin with. */
const within = (container: string, selector: string): string =>
  selector.includes('.dd-static ')
    ? selector.replace('.dd-static ', `.dd-static ${container} `)
    : `${container} ${selector}`;

/** Queries as attributes of the container, which list the widths it reaches: src/legacy/container-steps.ts. */
function lowerQueries(root: Container): void {
  root.walkAtRules('container', (query) => {
    const [, bound, width] = /\((min|max)-width: ?(\d+)em\)/.exec(query.params) ?? [];
    if (!width) throw query.error(`cannot lower @container ${query.params}`);
    const container = `[data-${bound === 'min' ? 'least' : 'most'}~='${width}']`;
    const clone = query.clone();
    const rules = (clone.nodes ?? []).filter((node) => node.type === 'rule');
    for (const each of rules) each.selectors = each.selectors.map((selector) => within(container, selector));
    for (const declaration of declarationsOf(clone)) declaration.value = inPercents(declaration.value);
    query.after(supports(`not ${CONTAINER_QUERIES}`, ...rules));
  });
}

function lowerLengths(root: Container): void {
  for (const { prop, value, parent } of declarationsOf(root)) {
    if (!value.includes('cqi')) continue;
    const { selector, parent: query } = parent as Rule;
    if (query?.type === 'atrule') continue;
    parent?.after(supports(`not ${CONTAINER_QUERIES}`, rule(selector, { [prop]: inPercents(value) })));
  }
}

export function lowerContainerQueries(root: Container): void {
  lowerLengths(root);
  lowerQueries(root);
}
