import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const folder = 'dist/cdn';
/** The bundler's own few lines have no source. */
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js') && !file.startsWith('runtime-'));
const read = (file) => readFileSync(join(folder, file), 'utf8');
const mapOf = (file) => JSON.parse(read(`${file}.map`));

const placeOf = (text, at) => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length - 1, column: lines.at(-1).length };
};

const sources = Object.fromEntries(
  scripts.flatMap((file) => {
    const { sources: names, sourcesContent = [] } = mapOf(file);
    return names.map((name, index) => [name, sourcesContent[index]]);
  }),
);

/** Where a source map says that words of a script come from. */
const originOf = (file, messages) => {
  const { line, column } = placeOf(read(file), read(file).indexOf(messages));
  const { originalSource, originalLine, originalColumn } = new SourceMap(mapOf(file)).findEntry(line, column);
  const original = sources[originalSource].split('\n');
  return { source: originalSource, rest: original[originalLine].slice(originalColumn) };
};

test('every script of the CDN is mapped', () => {
  const mapped = scripts.filter((file) => mapOf(file).sources.length > 0);
  assert.deepEqual(
    scripts.filter((file) => !mapped.includes(file) && !file.startsWith('report-')),
    [],
  );
});

for (const script of scripts)
  test(`${script} has a source map with the sources in it`, () => {
    const [, named] = /\n\/\/# sourceMappingURL=(\S+)\n?$/.exec(read(script));
    assert.equal(named, `${script}.map`);
    const { file, sources: names, sourcesContent = [] } = mapOf(script);
    assert.equal(basename(file), script);
    assert.equal(sourcesContent.length, names.length);
    for (const [index, name] of names.entries()) {
      assert.ok(sourcesContent[index], name);
      if (!name.startsWith('../../src/')) continue;
      assert.equal(sourcesContent[index], readFileSync(join(folder, name), 'utf8'), name);
    }
  });

const withText = (messages) => scripts.find((file) => read(file).includes(messages));

/** Texts that are in the code once, and the source each is from. */
const messages = {
  'a literal': ['`report-failed`', /\/controllers\/report\.ts$/, "'report-failed'"],
  'a name in a template': ['display.label', /\/shared\/figure\.ts$/, 'display.label'],
  ECharts: ['`_echarts_instance_`', /\/echarts\/lib\/core\/echarts\.js$/, "'_echarts_instance_'"],
};

for (const [what, [text, source, original]] of Object.entries(messages))
  test(`the map leads from ${what} to its source`, () => {
    const file = withText(text);
    assert.ok(file, text);
    const origin = originOf(file, text);
    assert.match(origin.source, source);
    assert.ok(origin.rest.startsWith(original), `${origin.source}: ${origin.rest}`);
  });

test('each module for bundlers has its map too', () => {
  const modules = readdirSync('dist', { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.js.map'),
  );
  assert.ok(modules.length > 100);
  for (const map of modules) {
    assert.ok(existsSync(join('dist', map.slice(0, -'.map'.length))), map);
    // JSON has no source but itself.
    const { sources: names, sourcesContent = [] } = JSON.parse(readFileSync(join('dist', map), 'utf8'));
    assert.equal(sourcesContent.filter(Boolean).length, names.length, map);
  }
});
