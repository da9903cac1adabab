import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runnerImport } from 'vite';

const { module: legacy } = await runnerImport('./build/legacy-css/lower-css.ts', { configFile: false });
const { module: css } = await runnerImport('./build/css.ts', { configFile: false });
const { module: steps } = await runnerImport('./build/layout-steps.ts', { configFile: false });
const { module: prerendered } = await runnerImport('./build/static-css.ts', { configFile: false });

const lowered = (text) => css.minifyCss(legacy.lowerCss(text), 'legacy');

const NOT_ASPECT_RATIO = '@supports not (aspect-ratio:1 / 1)';
const NOT_CONTAINERS = '@supports not (container-type:inline-size)';
const MIN = '@supports (width:min(1px, 2px))';

const cases = {
  'what Chrome 69 supports is unchanged': ['.a{color:red;margin-inline-start:1em}'],
  'a shorthand of two sides': [
    '.a{padding-block:1em 2em}',
    '.a{padding-block-start:1em;padding-block-end:2em}',
  ],
  'a shorthand of all sides': ['.a{inset:auto 0 1em}', '.a{top:auto;bottom:1em;left:0;right:0}'],
  'a fallback stays before an unsupported value': [
    '.a{overflow-wrap:break-word;overflow-wrap:anywhere}',
    '.a{overflow-wrap:break-word;overflow-wrap:anywhere}',
  ],
  ':is() in a selector': [
    ":is(.a, .b) :is([c='(d)'], e){color:red}",
    ':-webkit-any(.a,.b) :-webkit-any([c="(d)"],e){color:red}:is(.a,.b) :is([c="(d)"],e){color:red}',
  ],
  'light-dark() under @supports': ['@supports (color:light-dark(#000,#fff)){.a{--b:light-dark(#000,#fff)}}'],
  'min() of two lengths': ['.a{width:min(100%, 2em)}', `.a{width:2em}${MIN}{.a{width:min(100%,2em)}}`],
  'min() of two lengths, in a grid': [
    '.a{grid-template-columns:minmax(min(2em, 100%), 1fr)}',
    `.a{grid-template-columns:minmax(2em,1fr)}${MIN}{.a{grid-template-columns:minmax(min(2em,100%),1fr)}}`,
  ],
  'the gap of a grid is unchanged': ['.a{gap:1em;display:grid}'],
  'the gap of a flex box': [
    '.a{display:flex;gap:1em 2em}',
    `.a{display:flex}${NOT_ASPECT_RATIO}{.a>*{margin-block-end:1em;margin-inline-end:2em}.a{margin-block-end:-1em;margin-inline-end:-2em}}@supports (aspect-ratio:1 / 1){.a{gap:1em 2em}}`,
  ],
  'the gap of a flex box with a border, whose last item ends at its edge': [
    '.a{display:flex;gap:0 1em;border:1px solid}',
    `.a{border:1px solid;display:flex}${NOT_ASPECT_RATIO}{.a>*{margin-block-end:0}.a>:not(:last-child){margin-inline-end:1em}.a{margin-block-end:0}}@supports (aspect-ratio:1 / 1){.a{gap:0 1em}}`,
  ],
  'the gap of a flex box that is hidden on paper': [
    '.a{display:flex;gap:1em}@media print{.a{display:none}}',
    `.a{display:flex}${NOT_ASPECT_RATIO}{.a>*{margin-block-end:1em;margin-inline-end:1em}.a{margin-block-end:-1em;margin-inline-end:-1em}}@supports (aspect-ratio:1 / 1){.a{gap:1em}}@media print{.a{display:none}}`,
  ],
  'an aspect ratio': [
    '.a{aspect-ratio:2 / 1}',
    `.a{aspect-ratio:2}${NOT_ASPECT_RATIO}{.a:before{content:"";float:left;padding-block-start:50%}.a:after{content:"";clear:both;display:block}}`,
  ],
  'a container query': [
    '@container (min-width: 32em){.a{color:red}}',
    `@container (width>=32em){.a{color:red}}${NOT_CONTAINERS}{[data-least~="32"] .a{color:red}}`,
  ],
  'a container query in prerendered content': [
    '@container (min-width:32em){x>.dd-static .a{color:red}}',
    `@container (width>=32em){x>.dd-static .a{color:red}}${NOT_CONTAINERS}{x>.dd-static [data-least~="32"] .a{color:red}}`,
  ],
  'a container length': [
    '.a{font-size:3em;font-size:min(3em, 15cqi)}',
    `.a{font-size:3em;font-size:min(3em,15cqi)}${NOT_CONTAINERS}{.a{font-size:calc(var(--_percent,.2em) * 15)}}`,
  ],
  'a container length in a container query': [
    '@container (max-width: 11em){.a{padding:3cqi}}',
    `@container (width<=11em){.a{padding:3cqi}}${NOT_CONTAINERS}{[data-most~="11"] .a{padding:calc(var(--_percent) * 3)}}`,
  ],
};

for (const [name, [text, expected = text]] of Object.entries(cases))
  test(`${name}: ${text}`, () => assert.equal(lowered(text), expected));

test('a query that cannot be lowered ends the build', () => {
  assert.throws(
    () => lowered('@container (orientation: portrait){.a{color:red}}'),
    /cannot lower @container \(orientation: portrait\)/,
  );
});

test('the breakpoints in the scripts are those of the container queries', () => {
  const sheets = [
    '@container (min-width: 32em){}@container (max-width:11em){}',
    '@container (min-width: 32em){}',
  ];
  assert.deepEqual(steps.layoutSteps(sheets), [11, 32]);
  assert.deepEqual(steps.layoutSteps(steps.styleSheets()), [11, 12, 14, 30, 34, 46, 60]);
  assert.throws(() => steps.layoutSteps(['@container (min-width: 320px){}']), /expected \(min-width: …em\)/);
});

test('lightningcss can lower every selector of the style sheets', () => {
  for (const sheet of [...steps.styleSheets(), prerendered.staticCss('legacy')]) {
    const selectors = lowered(sheet).match(/[^{}]+(?=\{)/g);
    for (const selector of selectors.filter((one) => one.includes(':is(')))
      assert.ok(selectors.includes(selector.replaceAll(':is(', ':-webkit-any(')), selector);
  }
});
