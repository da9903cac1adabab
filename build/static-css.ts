import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { colorOverrides } from '../src/elements/shared/media-overrides.ts';
import { tokens } from '../src/elements/shared/tokens.ts';
import { TAGS } from '../src/elements/tags.ts';

const read = (name: string): string => readFileSync(`src/elements/${name}.css`, 'utf8');
const shared = (...names: string[]): string => names.map((name) => read(`shared/${name}`)).join('\n');

/** Named three times, a place wins over what a page says of its paragraphs and tables, by their names and by classes. */
const PLACE = '.dd-static'.repeat(3);

/** A figure in a page is in reach of its rules: it begins with what the browser gives to each element. */
const ANEW = `${PLACE}, ${PLACE} :where(:not(svg, svg *)) { all: revert; -webkit-locale: revert-layer }`;

/** What a figure without its element needs beside the styles of the one at work. */
const ALONE = `
${TAGS} { display: block }
:is(${TAGS})[hidden], .dd-static ~ [slot] { display: none }
${PLACE} svg { inline-size: 22px; max-inline-size: none }
${PLACE} .plot svg { inline-size: 100%; block-size: 100% }
${PLACE}, ${PLACE} * { box-sizing: border-box !important }
:not(:defined) > .dd-static:not(.dd-usable) :is(.tools, .category.filters, .find, .pages, .count-line button) { visibility: hidden }
:not(:defined) > ${PLACE}:not(.dd-usable) .figure-button { text-decoration: none; cursor: auto }
@media (scripting: none) {
  .dd-static${PLACE} :is(.tools, .category.filters, .find, .pages, .count-line button) { display: none }
  .dd-static${PLACE} [part=table].visually-hidden {
    position: static; inline-size: 0; min-inline-size: 100%; block-size: auto; margin-block-start: 0.75em;
    overflow-x: auto; clip-path: none; white-space: normal;
  }
}
`;

/** Styles of a shadow root as those of what stands under `place`, which takes the place of the host. */
function outside(css: string, place: string): string {
  const scoped = parser((selectors) => {
    for (const selector of selectors.nodes) {
      const host = selector.first;
      if (host?.type === 'pseudo' && host.value === ':host')
        host.replaceWith(parser.string({ value: place }));
      else selector.prepend(parser.string({ value: `${place} ` }));
    }
  });
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const nested = rule.parent?.type === 'rule';
    const animated = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
    if (!nested && !animated)
      (rule as Rule).selector = scoped.processSync(rule.selector.replace(':host([hidden])', ':host[hidden]'));
  });
  return root.toString();
}

/** The looks of the elements for figures that stand in a page as HTML: made from the elements' own styles. */
export function staticCss(): string {
  const [gauge, rows, projects] = TAGS.map((tag) => `${tag}>${PLACE}`);
  return [
    ANEW,
    outside(`${tokens}${shared('shell', 'base', 'figure', 'data-table')}`, PLACE),
    outside(read('indicator-gauge/styles'), gauge as string),
    outside(read('plan-vs-actual/styles'), `:is(${rows},${projects})`),
    outside(read('project-list/styles'), projects as string),
    outside(`${colorOverrides}${shared('media')}`, PLACE),
    ALONE,
  ].join('\n');
}
