import { readFileSync } from 'node:fs';
import postcss, { type AtRule } from 'postcss';
import parser from 'postcss-selector-parser';
import { colorOverrides } from '../src/elements/shared/media-overrides.ts';
import { tokens } from '../src/elements/shared/tokens.ts';
import { TAGS } from '../src/elements/tags.ts';
import type { Engines } from './css.ts';

const read = (name: string): string => readFileSync(`src/elements/${name}.css`, 'utf8');
const shared = (...names: string[]): string => names.map((name) => read(`shared/${name}`)).join('\n');

/** Repeated so that it wins over a page's rules for its paragraphs and tables, by tags and by classes. */
const PLACE = '.dd-static'.repeat(3);

/** First undoes what the page's rules do inside a figure. */
const RESET = `${PLACE}, ${PLACE} :where(:not(svg, svg *)) { all: revert; -webkit-locale: revert-layer }`;

/**
 * What a prerendered figure never has: a box that keeps its space, a chart without a drawing, an open menu, a selected row and a
 * link to one; and a pointer on it, as the element then takes its place.
 */
const UNUSED = /\.(?:reserved|skeleton)|:has\(.*svg\)|\.foot > \.tools|aria-current|:hover|\ba\.name\b/;

/** Scopes the styles of a shadow root to descendants of `places`, selectors that replace `:host`. */
function scope(css: string, ...places: string[]): string {
  const scoped = (place: string) =>
    parser((selectors) => {
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
    if (nested || animated) return;
    const used = rule.selectors.filter((each) => !UNUSED.test(each));
    if (used.length === 0) {
      rule.remove();
      return;
    }
    rule.selectors = used;
    const selector = rule.selector.replace(':host([hidden])', ':host[hidden]');
    rule.selectors = places.map((place) => scoped(place).processSync(selector));
  });
  return root.toString();
}

/** Styles that only prerendered figures need. */
const ownCss = (): string =>
  readFileSync('src/prerender/static.css', 'utf8')
    .replaceAll(':not(:host)', TAGS.map((tag) => `:not(${tag})`).join(''))
    .replace(/^:host(?= \{)/m, TAGS.join())
    .replaceAll(':host', `:is(${TAGS.join()})`);

/** The style sheet of prerendered figures, made from the styles of the elements. */
export function staticCss(engines: Engines): string {
  const [gauge, rows, projects, trend] = TAGS;
  const inside = (tag: string): string => `${tag}>${PLACE}`;
  // For Chrome 69, which has another name for `:is()`, each rule would be there twice.
  const both = engines === 'legacy' ? [rows, projects, trend] : [`:is(${rows},${projects},${trend})`];
  return [
    RESET,
    scope(`${tokens}${colorOverrides}${shared('shell', 'base', 'figure', 'data-table', 'excerpt')}`, PLACE),
    scope(read('indicator-gauge/styles'), inside(gauge)),
    scope(shared('list'), ...both.map(inside)),
    scope(read('plan-vs-actual/styles') + read('plan-vs-actual/brief'), inside(rows)),
    scope(read('project-list/styles'), inside(projects)),
    scope(read('indicator-trend/styles'), inside(trend)),
    scope(shared('media', 'print'), PLACE),
    ownCss(),
  ].join('\n');
}
