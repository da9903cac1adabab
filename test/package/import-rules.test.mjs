import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const NOT_COPIED = new Set(['.git', 'dist', 'node_modules', 'screenshots', 'storybook-static']);

const type = (path) => `import type * as planted from '${path}';\nexport type Planted = typeof planted;`;
const value = (path) => `import * as planted from '${path}';\nexport const names = Object.keys(planted);`;
const later = (path) => `export const load = () => import('${path}');`;
const both = (path) => [type(path), later(path)];

/** Rejected imports by file. */
const IMPORTS = {
  'src/report/planted.ts': [
    ...both('../messages/zh-CN.ts'),
    ...both('../view/figure.ts'),
    ...both('../chart/drawing.ts'),
    ...both('../elements/tags.ts'),
    ...both('../features/export/wrap.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('../index.ts'),
    ...both('lit'),
    ...both('echarts/core'),
    value('node:fs'),
    value('fs'),
    "export type Planted = import('../view/figure.ts').FigureView;",
    type('./../view/figure.ts'),
  ],
  'src/messages/planted.ts': [
    value('../report/vocabulary.ts'),
    later('../report/vocabulary.ts'),
    "export { CATEGORIES } from '../report/vocabulary.ts';",
    "export * from '../report/vocabulary.ts';",
    "import { CATEGORIES, type Category } from '../report/vocabulary.ts';\nexport const planted: readonly Category[] = CATEGORIES;",
    ...both('../view/figure.ts'),
    ...both('../chart/drawing.ts'),
    ...both('../elements/tags.ts'),
    ...both('../features/export/wrap.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('lit'),
    value('node:fs'),
  ],
  'src/view/planted.ts': [
    ...both('../chart/marks/indicator-gauge.ts'),
    ...both('../chart/drawing.ts'),
    ...both('../elements/shared/tokens.ts'),
    ...both('../features/export/wrap.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('../index.ts'),
    ...both('lit'),
    ...both('echarts/core'),
    value('node:fs'),
  ],
  'src/authoring/planted.ts': [
    ...both('../chart/drawing.ts'),
    ...both('../elements/tags.ts'),
    ...both('../features/export/wrap.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('../cli/output.ts'),
    ...both('../index.ts'),
    ...both('lit'),
    ...both('@e965/xlsx'),
    value('node:fs'),
  ],
  'src/authoring/table/planted.ts': [
    ...both('../../chart/drawing.ts'),
    ...both('../../elements/tags.ts'),
    ...both('../../cli/output.ts'),
    ...both('parse5'),
    ...both('@e965/xlsx'),
    value('node:fs'),
  ],
  'src/authoring/read/planted.ts': [
    ...both('../../view/scale.ts'),
    ...both('../../elements/tags.ts'),
    ...both('lit'),
    value('node:fs'),
  ],
  'src/chart/planted.ts': [
    value('../view/scale.ts'),
    later('../view/scale.ts'),
    value('echarts/core'),
    later('echarts/core'),
    ...both('../report/schema.ts'),
    ...both('../messages/types.ts'),
    ...both('../elements/controllers/charts.ts'),
    ...both('../features/export/wrap.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('lit'),
    value('node:fs'),
  ],
  'src/chart/marks/planted.ts': [
    value('../../view/scale.ts'),
    value('echarts/core'),
    ...both('../../report/schema.ts'),
    ...both('../../messages/types.ts'),
    ...both('../../elements/controllers/charts.ts'),
    ...both('../../features/export/wrap.ts'),
  ],
  'src/elements/planted.ts': [
    value('../chart/render.ts'),
    value('../report/parse.ts'),
    later('../report/parse.ts'),
    type('../features/export/export.ts'),
    value('../features/export/export.ts'),
    ...both('../prerender/stamp.ts'),
    ...both('../cli/output.ts'),
    ...both('../pages/frame/messages.ts'),
    ...both('../legacy/index.ts'),
    ...both('../index.ts'),
    ...both('echarts/core'),
    ...both('../../test/support/reports.ts'),
    value('node:process'),
    'export const planted = process;',
  ],
  'src/elements/shared/planted.ts': [
    value('../../chart/render.ts'),
    value('../../report/parse.ts'),
    type('../../features/export/export.ts'),
    value('../../features/export/export.ts'),
    ...both('../../prerender/stamp.ts'),
    ...both('../../../build/static-css.ts'),
    ...both('echarts/core'),
    value('node:process'),
  ],
  'src/elements/controllers/planted.ts': [
    value('../../chart/chart.ts'),
    value('../../features/selection/selection-sync.ts'),
    "export type Planted = import('../../prerender/stamp.ts').Planted;",
  ],
  'src/features/export/planted.ts': [
    ...both('../../elements/indicator-gauge/indicator-gauge.ts'),
    ...both('../../elements/indicator-gauge/template.ts'),
    ...both('../../elements/report-element.ts'),
    ...both('../../elements/controllers/charts.ts'),
    ...both('../interaction/place.ts'),
    ...both('../../prerender/stamp.ts'),
    ...both('../../index.ts'),
    ...both('echarts/core'),
    value('../../report/phase.ts'),
    value('../../messages/interaction.ts'),
    value('node:fs'),
    "export type Planted = import('../../elements/report-element.ts').ReportElement;",
  ],
  'src/planted.ts': [
    ...both('./authoring/place.ts'),
    ...both('./prerender/stamp.ts'),
    ...both('./cli/output.ts'),
    ...both('./pages/frame/messages.ts'),
    ...both('../test/support/reports.ts'),
    value('echarts/core'),
    value('node:fs'),
  ],
  'src/legacy/planted.ts': [
    ...both('../prerender/stamp.ts'),
    ...both('../chart/render.ts'),
    ...both('../pages/frame/messages.ts'),
    value('echarts/core'),
    value('node:fs'),
  ],
  'src/pages/frame/planted.ts': [
    ...both('../../elements/tags.ts'),
    ...both('../../report/schema.ts'),
    ...both('../../messages/types.ts'),
    ...both('../../view/figure.ts'),
    ...both('../../chart/drawing.ts'),
    ...both('../../features/export/wrap.ts'),
    ...both('../../prerender/stamp.ts'),
    ...both('../../cli/output.ts'),
    ...both('../../../test/support/reports.ts'),
    ...both('../../authoring/report/build-draft.ts'),
    value('echarts/core'),
    value('node:fs'),
  ],
  'src/pages/editor/views/planted.ts': [
    ...both('../../../authoring/report/build-draft.ts'),
    ...both('../../../authoring/read/xlsx.ts'),
  ],
  'src/prerender/planted.ts': [
    ...both('../pages/frame/messages.ts'),
    ...both('../../test/support/reports.ts'),
    ...both('../../stories/widget.ts'),
    value('chai'),
    'export const planted = document;',
  ],
  'src/cli/planted.ts': [...both('../pages/frame/messages.ts'), 'export const planted = window;'],
  'stories/planted.ts': [
    ...both('../test/support/reports.ts'),
    ...both('../src/elements/tags.ts'),
    ...both('../src/view/figure.ts'),
    ...both('../src/report/schema.ts'),
    value('node:fs'),
  ],
  'stories/reports/planted.ts': [
    ...both('../../test/support/reports.ts'),
    ...both('../../src/report/schema.ts'),
  ],
  '.storybook/planted.ts': [...both('../test/support/reports.ts'), ...both('../src/elements/tags.ts')],
};

/** Allowed imports by file. */
const ALLOWED = {
  'src/report/allowed.ts': [type('valibot'), later('../../data/zhanhe-2023.json')],
  'src/messages/allowed.ts': [type('../report/vocabulary.ts')],
  'src/view/allowed.ts': [value('../report/vocabulary.ts'), value('../messages/number.ts')],
  'src/authoring/allowed.ts': [value('../report/parse.ts'), value('../view/csv.ts'), value('valibot')],
  'src/authoring/table/allowed.ts': [
    value('../place.ts'),
    value('../rows/unit.ts'),
    value('../../report/years.ts'),
  ],
  'src/authoring/read/allowed.ts': [value('../place.ts'), later('@e965/xlsx'), value('parse5')],
  'src/chart/allowed.ts': [type('../view/scale.ts'), type('echarts/core'), value('./marks/mark.ts')],
  'src/chart/marks/allowed.ts': [type('../../view/scale.ts'), type('../drawing.ts'), value('./mark.ts')],
  'src/elements/allowed.ts': [
    value('../view/scale.ts'),
    value('../messages/number.ts'),
    type('../report/schema.ts'),
    type('../chart/drawing.ts'),
    value('lit/directive.js'),
    later('../features/export/wrap.ts'),
    "export type Allowed = typeof import('../features/export/wrap.ts');",
  ],
  'src/elements/shared/allowed.ts': [value('../events.ts'), value('../../view/scale.ts'), value('lit')],
  'src/elements/controllers/allowed.ts': [value('../../report/parse.ts'), later('../../chart/charts.ts')],
  'src/features/export/allowed.ts': [
    type('../../elements/figure-host.ts'),
    value('../../elements/events.ts'),
    value('../../elements/shared/tokens.ts'),
    value('../../view/scale.ts'),
    value('../../chart/scheduler.ts'),
    type('../../report/schema.ts'),
    type('../../messages/types.ts'),
    value('./wrap.ts'),
  ],
  'src/pages/frame/allowed.ts': [
    value('../../index.ts'),
    value('./messages.ts'),
    type('../builder/state.ts'),
  ],
  'src/pages/editor/allowed.ts': [
    value('../../authoring/index.ts'),
    value('../../authoring/read/index.ts'),
    value('../builder/fields.ts'),
  ],
  'src/prerender/allowed.ts': [value('node:fs'), value('../elements/tags.ts'), value('parse5')],
  'stories/allowed.ts': [value('../src/index.ts'), later('../data/zhanhe-2023.json'), value('./states.ts')],
};

/** Groups of files of which each imports the next: by values, by types, and by `import()`. */
const CYCLES = {
  'src/view/cycle-of-values-1.ts': value('./cycle-of-values-2.ts'),
  'src/view/cycle-of-values-2.ts': value('./cycle-of-values-3.ts'),
  'src/view/cycle-of-values-3.ts': value('./cycle-of-values-1.ts'),
  'src/view/cycle-of-types-1.ts': type('./cycle-of-types-2.ts'),
  'src/view/cycle-of-types-2.ts': type('./cycle-of-types-1.ts'),
  'src/elements/shared/cycle-by-import-1.ts': later('./cycle-by-import-2.ts'),
  'src/elements/shared/cycle-by-import-2.ts': value('./cycle-by-import-1.ts'),
};

/** Code rejected by the type check, and the unknown name, by file. */
const TYPES = {
  'src/report/planted.ts': ['export const planted = (): string => document.title;', 'document'],
  'src/messages/planted.ts': ['export const planted = (): string => navigator.language;', 'navigator'],
  'src/view/planted.ts': ['export type Planted = HTMLElement;', 'HTMLElement'],
  'src/chart/marks/planted.ts': ['export const planted = (): number => innerWidth;', 'innerWidth'],
  'src/authoring/planted.ts': ['export type Planted = Blob;', 'Blob'],
  'src/authoring/rows/planted.ts': ['export const planted = new TextDecoder();', 'TextDecoder'],
  'src/authoring/read/planted.ts': ['export const planted = (): string => process.title;', 'process'],
  'src/view/planted-node.ts': ['export const planted = (): string => process.title;', 'process'],
  'src/elements/planted.ts': ['export const planted = (): string => process.title;', 'process'],
  'src/elements/shared/planted.ts': ["export { title } from 'node:process';", 'node:process'],
  'src/features/export/planted.ts': ["export type { Buffer } from 'node:buffer';", 'node:buffer'],
  'src/chart/planted.ts': ['export type Planted = Buffer;', 'Buffer'],
  'src/legacy/planted.ts': ['export const planted = (): string => __dirname;', '__dirname'],
  'src/pages/frame/planted.ts': ["export { title } from 'node:process';", 'node:process'],
  'src/prerender/planted.ts': ['export const planted: Mocha.Context = {};', 'Mocha'],
  'src/planted.ts': ['export const planted: Mocha.Context = {};', 'Mocha'],
};

const numbered = (file, index) => file.replace(/(?=\.ts$)/, `-${index}`);

const numberedAll = (files) =>
  Object.entries(files).flatMap(([file, codes]) => codes.map((code, index) => [numbered(file, index), code]));

const imports = numberedAll(IMPORTS);
const allowed = numberedAll(ALLOWED);
const cycles = Object.entries(CYCLES);
const types = Object.entries(TYPES);

const folders = [];

const copy = (planted) => {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  folders.push(folder);
  cpSync('.', folder, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, code] of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  return folder;
};

const run = (folder, tool, ...options) =>
  new Promise((done) => {
    const command = resolve('node_modules/.bin', tool);
    execFile(command, options, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      done(`${stdout}${stderr}`),
    );
  });

/** The diagnostics of the lint in a folder: lines of `file rule message`. */
const lint = async (folder) => {
  const output = await run(
    folder,
    'biome',
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    '--error-on-warnings',
  );
  return Array.from(
    output.matchAll(/^::\w+ title=([^,]+),file=([^,]+),.*?::(.*)$/gm),
    ([, rule, file, message]) => [file.replace(`${folder}/`, ''), rule, message].join(' '),
  );
};

/** The output of the type checks: errors as lines of `file(line,column): error …`, and the files they read. */
const check = async (folder, ...projects) => {
  const output = await Promise.all(
    projects.map((project) => run(folder, 'tsc', '-p', `build/types/${project}.json`, ...CHECK)),
  );
  return output.join('\n').split('\n');
};

const CHECK = ['--incremental', 'false', '--pretty', 'false', '--listFiles'];

const IMPORT_RULES =
  / (?:lint\/style\/noRestricted\w+|lint\/correctness\/(?:noNodejsModules|noProcessGlobal|noUndeclaredDependencies)|plugin) /;

let linted;
let checked;

before(async () => {
  const typed = copy(types.map(([file, [code]]) => [file, code]));
  [linted, checked] = await Promise.all([
    lint(copy([...imports, ...allowed, ...cycles])),
    check(typed, 'pure', 'browser', 'node'),
  ]);
});

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const about = (lines, file) => lines.filter((line) => line.startsWith(file));

for (const [file, code] of imports) {
  test(`the lint rejects in ${dirname(file)}: ${code.split('\n')[0]}`, () => {
    assert.ok(about(linted, `${file} `).some((line) => IMPORT_RULES.test(line)));
  });
}

test('the lint rejects each file of a cycle: of values, of types, by import()', () => {
  const found = cycles
    .map(([file]) => file)
    .filter((file) => about(linted, `${file} lint/suspicious/noImportCycles`)[0]);
  assert.deepEqual(found, Object.keys(CYCLES));
});

test('the lint allows what a folder may import', () => {
  assert.deepEqual(
    allowed.flatMap(([file]) => about(linted, `${file} `)),
    [],
  );
});

for (const [file, [code, name]] of types) {
  test(`the type check rejects in ${dirname(file)}: ${code}`, () => {
    assert.ok(about(checked, `${file}(`).some((line) => line.includes(name)));
  });
}

test('the lint accepts the current tree', () => {
  const planted = [...imports, ...cycles].map(([file]) => `${file} `);
  assert.deepEqual(
    linted.filter((line) => !planted.some((file) => line.startsWith(file))),
    [],
  );
});

test('the type checks accept the current tree', () => {
  const errors = checked.filter((line) => line.includes(': error TS'));
  assert.deepEqual(
    errors.filter((line) => !types.some(([file]) => line.startsWith(`${file}(`))),
    [],
  );
});

test('every source file has a type check', async () => {
  const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  assert.deepEqual(
    references.map(({ path }) => path),
    ['pure', 'browser', 'node', 'test'].map((project) => `build/types/${project}.json`),
  );
  const rest = await run('.', 'tsc', '-p', 'build/types/test.json', '--listFilesOnly');
  const read = [...checked, ...rest.split('\n')].filter((line) => line.startsWith('/'));
  const sources = ['src', 'stories', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  assert.deepEqual(
    sources.filter((file) => !read.some((path) => path.endsWith(`/${file}`))),
    [],
  );
});
