import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/legacy/styles/older.ts', { configFile: false });

const lowerCss = (css) =>
  module
    .lowerCss(css)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1');

const NOT_PROPORTIONS = '@supports not (aspect-ratio: 1 / 1)';
const NOT_CONTAINERS = '@supports not (container-type: inline-size)';

const cases = {
  'what Chrome 69 knows stays as it is': ['.a{color:red;margin-inline-start:1em}'],
  'a shorthand of two sides': [
    '.a{padding-block:1em 2em}',
    '.a{padding-block-start:1em;padding-block-end:2em}',
  ],
  'a shorthand of all sides': ['.a{inset:auto 0 1em}', '.a{top:auto;right:0;bottom:1em;left:0}'],
  'the least of two lengths': ['.a{width:min(100%, 2em)}', '.a{width:2em;width:min(100%, 2em)}'],
  'two places of a colour': [
    '.a{background:linear-gradient(var(--b) 0 1px, var(--c) 1px 5px)}',
    '.a{background:linear-gradient(var(--b) 0, var(--b) 1px, var(--c) 1px, var(--c) 5px)}',
  ],
  'choices in a selector': [
    ":is(.a, .b) :is([c='(d)'], e){color:red}",
    ".a [c='(d)'], .a e, .b [c='(d)'], .b e{color:red}",
  ],
  'a focus ring': [
    ':focus-visible{outline:1px solid}',
    ':focus{outline:1px solid}:focus:not(:focus-visible){outline:0}',
  ],
  'the gap of a grid stays': ['.a{display:grid;gap:1em}'],
  'the gap of a flex box': [
    '.a{display:flex;gap:1em 2em}',
    `.a{display:flex}${NOT_PROPORTIONS}{.a > *{margin-block-end:1em}.a > *{margin-inline-end:2em}.a{margin-block-end:-1em;margin-inline-end:-2em}}@supports (aspect-ratio: 1 / 1){.a{gap:1em 2em}}`,
  ],
  'the gap of a flex box with a border, whose last member ends where it does': [
    '.a{display:flex;gap:0 1em;border:1px solid}',
    `.a{display:flex;border:1px solid}${NOT_PROPORTIONS}{.a > *{margin-block-end:0}.a > *:not(:last-child){margin-inline-end:1em}.a{margin-block-end:0}}@supports (aspect-ratio: 1 / 1){.a{gap:0 1em}}`,
  ],
  'the gap of a flex box that is hidden on paper': [
    '.a{display:flex;gap:1em}@media print{.a{display:none}}',
    `.a{display:flex}${NOT_PROPORTIONS}{.a > *{margin-block-end:1em}.a > *{margin-inline-end:1em}.a{margin-block-end:-1em;margin-inline-end:-1em}}@supports (aspect-ratio: 1 / 1){.a{gap:1em}}@media print{.a{display:none}}`,
  ],
  'a proportion': [
    '.a{aspect-ratio:2 / 1}',
    `.a{aspect-ratio:2 / 1}${NOT_PROPORTIONS}{.a::before{content:'';float:left;padding-block-start:50%}.a::after{content:'';display:block;clear:both}}`,
  ],
  'a query of a container': [
    '@container (min-width: 32em){.a{color:red}}',
    `@container (min-width: 32em){.a{color:red}}${NOT_CONTAINERS}{[data-least~='32'] .a{color:red}}`,
  ],
  'a query of a container that stands in the page': [
    '@container (min-width:32em){x>.dd-static .a{color:red}}',
    `@container (min-width:32em){x>.dd-static .a{color:red}}${NOT_CONTAINERS}{x>.dd-static [data-least~='32'] .a{color:red}}`,
  ],
  'a length of a container': [
    '.a{font-size:min(3em, 15cqi)}',
    `.a{font-size:min(3em, 15cqi)}${NOT_CONTAINERS}{.a{font-size:calc(var(--_percent, 0.2000em) * 15)}}`,
  ],
};

for (const [name, [css, expected = css]] of Object.entries(cases))
  test(`${name}: ${css}`, () => assert.equal(lowerCss(css), expected));

test('a query that nothing stands in for ends the build', () => {
  assert.throws(() => lowerCss('@container (orientation: portrait){.a{color:red}}'), /nothing stands in for/);
});
