import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';

const packed = () => {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [{ files }] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8' }));
  return files.map(({ path }) => path);
};

/** Files other than the modules of `src`. `…` is a content hash. */
const GOLDEN = [
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'data/report.schema.json',
  'data/source/zhanhe-2023.txt',
  'data/zhanhe-2023.json',
  'dist/builder/THIRD-PARTY-NOTICES.txt',
  'dist/builder/builder.html',
  'dist/cdn/THIRD-PARTY-NOTICES.txt',
  'dist/cdn/autospace-….js',
  'dist/cdn/brief-….js',
  'dist/cdn/chart-….js',
  'dist/cdn/deferred-….js',
  'dist/cdn/district-dashboard.js',
  'dist/cdn/en-….js',
  'dist/cdn/export-labels-….js',
  'dist/cdn/export-….js',
  'dist/cdn/interaction-messages-….js',
  'dist/cdn/interaction-….js',
  'dist/cdn/invalid-json-….js',
  'dist/cdn/language.js',
  'dist/cdn/message-….js',
  'dist/cdn/parse-report-….js',
  'dist/cdn/prerendered-figure-….js',
  'dist/cdn/project-facts-….js',
  'dist/cdn/projects-….js',
  'dist/cdn/rendered.js',
  'dist/cdn/report-….js',
  'dist/cdn/resolve-reports-….js',
  'dist/cdn/row-order-….js',
  'dist/cdn/runtime-….js',
  'dist/cdn/selection-sync-….js',
  'dist/cdn/svg-export-….js',
  'dist/cdn/trend-legend-….js',
  'dist/cdn/trend-messages-….js',
  'dist/cdn/trend-….js',
  'dist/cdn/verdict-lines-….js',
  'dist/custom-elements.json',
  'dist/data/zhanhe-2023.annex.js',
  'dist/data/zhanhe-2023.rest.js',
  'dist/editor/THIRD-PARTY-NOTICES.txt',
  'dist/editor/editor.html',
  'dist/embed/embed.js',
  'dist/embed/figures.html',
  'dist/embed/frame.css',
  'dist/embed/frame.html',
  'dist/embed/frame.js',
  'dist/embed/sandbox.html',
  'dist/formats/THIRD-PARTY-NOTICES.txt',
  'dist/formats/mammoth.js',
  'dist/formats/papaparse.js',
  'dist/formats/pdfjs.js',
  'dist/formats/rolldown-runtime.js',
  'dist/formats/unpdf.js',
  'dist/formats/xlsx.js',
  'dist/integrity.json',
  'dist/legacy/THIRD-PARTY-NOTICES.txt',
  'dist/legacy/district-dashboard.js',
  'dist/legacy/static.css',
  'dist/package.json.js',
  'dist/placeholder.css',
  'dist/react.d.ts',
  'dist/react.js',
  'dist/static.css',
  'dist/svelte.d.ts',
  'dist/svelte.js',
  'dist/themes.css',
  'dist/vscode.css-custom-data.json',
  'dist/vscode.html-custom-data.json',
  'dist/vue.d.ts',
  'dist/vue.js',
  'dist/web-types.json',
  'docs/accessibility.md',
  'docs/architecture.md',
  'docs/authoring.md',
  'docs/browsers.md',
  'docs/data-format.md',
  'docs/elements.md',
  'docs/embedding.md',
  'docs/frameworks.md',
  'docs/languages.md',
  'docs/performance.md',
  'docs/robustness.md',
  'docs/theming.md',
  'docs/versions.md',
  'docs/zh-CN/accessibility.md',
  'docs/zh-CN/architecture.md',
  'docs/zh-CN/authoring.md',
  'docs/zh-CN/browsers.md',
  'docs/zh-CN/data-format.md',
  'docs/zh-CN/elements.md',
  'docs/zh-CN/embedding.md',
  'docs/zh-CN/frameworks.md',
  'docs/zh-CN/languages.md',
  'docs/zh-CN/performance.md',
  'docs/zh-CN/robustness.md',
  'docs/zh-CN/theming.md',
  'docs/zh-CN/versions.md',
  'package.json',
];

const files = packed();
const sources = readdirSync('src', { recursive: true })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /(?<!\.d)\.ts$/.test(file) && !/^(?:pages|legacy)\//.test(file))
  .map((file) => file.slice(0, -'.ts'.length));
/** Style sheets are modules without types. */
const sheets = readdirSync('src', { recursive: true })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /^(?:elements|features)\/.*\.css$/.test(file));
const modules = new Set([
  ...sources.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]),
  ...sheets.map((name) => `dist/${name}.js`),
]);

test('the package has the modules, the data, the files for editors and pages, and nothing else', () => {
  const maps = files.filter((file) => file.endsWith('.map'));
  const others = files.filter((file) => !maps.includes(file) && !modules.has(file));
  assert.deepEqual(
    others
      .filter((file) => !/^dist\/(?:compiler|(?:builder|editor)\/assets)\//.test(file))
      .map((file) => file.replace(/(?<=^dist\/cdn\/.*-)[\w-]{8}(?=\.js$)/, '…'))
      .sort(),
    GOLDEN,
  );
  for (const map of maps) assert.ok(files.includes(map.slice(0, -'.map'.length)), map);
  for (const name of sources) assert.ok(files.includes(`dist/${name}.d.ts`), name);
  for (const name of sheets) assert.ok(files.includes(`dist/${name}.js`), name);
});

const guidesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));

for (const [readme, folder] of [
  ['README.md', 'docs'],
  ['README.zh-CN.md', 'docs/zh-CN'],
])
  test(`the package has the files that ${readme} and its guides name`, () => {
    const text = [readme, ...guidesIn(folder)].map((file) => readFileSync(file, 'utf8')).join('\n');
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const entries = Object.keys(exports).map((entry) => join('district-dashboard', entry));
    const imported = [...text.matchAll(/['`](district-dashboard(?:\/[\w./-]+)?)['`]/g)].map(
      ([, name]) => name,
    );
    assert.ok(imported.length > 5);
    for (const name of imported) assert.ok(entries.includes(name), name);
    const named = [...text.matchAll(/(?<![\w/])(?:dist|data)\/[\w./-]*\w/g)].map(([name]) => name);
    assert.ok(named.length > 5);
    for (const name of named)
      assert.ok(
        files.some((file) => file === name || file.startsWith(`${name}/`)),
        name,
      );
  });

test('each module is a file with its types, and imports no source', () => {
  const built = readdirSync('dist', { recursive: true }).filter((file) => !file.startsWith(`cdn${sep}`));
  assert.ok(built.includes(join('elements', 'indicator-gauge', 'indicator-gauge.js')));
  assert.ok(built.includes(join('elements', 'indicator-gauge', 'indicator-gauge.d.ts')));
  for (const file of built.filter((name) => name.endsWith('.js'))) {
    assert.doesNotMatch(readFileSync(join('dist', file), 'utf8'), /from\s*["'][^"']*(\.ts|\/src\/)/, file);
  }
});

test('what a page loads imports nothing that makes reports', () => {
  const scripts = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
  for (const file of scripts.filter((name) => !/^(?:cli|authoring|formats)\b/.test(name)))
    assert.doesNotMatch(
      readFileSync(join('dist', file), 'utf8'),
      /["'`][./]*\/(?:authoring|formats)\//,
      file,
    );
});

test('browser modules do not import the renderer for Node', () => {
  const scripts = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
  for (const file of scripts.filter((name) => !/^(?:prerender|cli|authoring|formats)\b/.test(name)))
    assert.doesNotMatch(
      readFileSync(join('dist', file), 'utf8'),
      /["'`](?:node:\w|parse5|[./]*\/prerender\/)/,
      file,
    );
});

test('what draws pictures in Node is loaded with the first picture', () => {
  const scripts = readdirSync('dist', { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.split(sep).join('/'));
  const importing = (pattern) =>
    scripts.filter((file) => pattern.test(readFileSync(join('dist', file), 'utf8'))).sort();
  assert.deepEqual(importing(/["'`](?:@resvg|fontkitten)/), [
    'prerender/preview/png.js',
    'prerender/preview/typeface.js',
  ]);
  const drawing = /["'`][./\w]*\/preview\/(?:index|draw-preview|png|typeface)\.js["'`]/;
  assert.deepEqual(importing(drawing), ['cli/render-pages.js']);
  const later = /import\(["'`][./]*\/prerender\/preview\/index\.js["'`]\)/;
  assert.deepEqual(importing(later), ['cli/render-pages.js']);
});
