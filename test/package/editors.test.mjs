import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { IndicatorGauge, IndicatorTrend, PlanVsActual, ProjectList, TOKENS } from 'district-dashboard';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('dist/custom-elements.json');
const vsCode = json('dist/vscode.html-custom-data.json');
const vsCodeCss = json('dist/vscode.css-custom-data.json');
const webTypes = json('dist/web-types.json');

const names = (entries) => entries.map(({ name }) => name).sort();
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** Between the line that opens an interface and the one that closes it. */
const membersOf = (file, name) => {
  const [, body] = new RegExp(`^export interface ${name} \\{\n(.*?)^\\}`, 'ms').exec(
    readFileSync(file, 'utf8'),
  );
  return [...body.matchAll(/^ {2}'?([\w-]+)'?\??: /gm)].map(([, member]) => member);
};

const elements = {
  'indicator-gauge': IndicatorGauge,
  'indicator-trend': IndicatorTrend,
  'plan-vs-actual': PlanVsActual,
  'project-list': ProjectList,
};
const classesOf = (element) =>
  element?.name ? [element.name, ...classesOf(Object.getPrototypeOf(element))] : [];

/** The elements that a source is part of: that of its folder, those that extend its class, or all. */
const ownersOf = (path) => {
  const parts = path.split(sep);
  const [, base] = /^(.*-element)\.ts$/.exec(parts.at(-1)) ?? [];
  const tags = Object.keys(elements);
  if (base) return tags.filter((tag) => classesOf(elements[tag]).includes(pascal(base)));
  return tags.some((tag) => parts.includes(tag)) ? tags.filter((tag) => parts.includes(tag)) : tags;
};

/** Each event in the sources, with the elements that emit it. */
const emitted = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/\bemit\([^']*?'([a-z-]+)'/g)].map(([, event]) => ({
      event,
      owners: ownersOf(file),
    })),
  );

const sources = Object.entries(elements).map(([tag, element]) => ({
  tag,
  element,
  attributes: [...element.observedAttributes].sort(),
  properties: [...element.elementProperties.keys()].sort(),
  hyphened: element.observedAttributes.filter((attribute) => attribute.includes('-')),
  events: [...new Set(emitted.filter(({ owners }) => owners.includes(tag)).map(({ event }) => event))].sort(),
}));

test('every event has a type, and an element that dispatches it', () => {
  const declarations = readFileSync('dist/elements/events.d.ts', 'utf8');
  const [, types] = /interface WidgetEvents \{(.*?)^\}/ms.exec(declarations);
  const typed = [...types.matchAll(/^ {4}'([a-z-]+)': /gm)].map(([, event]) => event);
  assert.deepEqual(typed.sort(), [...new Set(sources.flatMap(({ events }) => events))].sort());
});

test('package.json names the files for editors', () => {
  const { customElements, 'web-types': jetBrains } = json('package.json');
  assert.equal(customElements, 'dist/custom-elements.json');
  assert.equal(jetBrains, 'dist/web-types.json');
});

test('the manifest has existing modules with their exports', async () => {
  assert.equal(manifest.schemaVersion, '2.1.0');
  for (const { path, exports } of manifest.modules) {
    assert.ok(existsSync(path), path);
    for (const { kind, name } of exports) {
      if (kind === 'js') assert.ok(name in (await import(`../../${path}`)), `${path} ${name}`);
      else assert.match(readFileSync(path, 'utf8'), new RegExp(`["']${name}["']`));
    }
  }
  assert.doesNotMatch(JSON.stringify(manifest), /src\/|"privacy":"(?:private|protected)"|"#/);
});

for (const { tag, element, attributes, properties, hyphened, events } of sources) {
  const declared = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  const jetBrains = webTypes.contributions.html.elements.find(({ name }) => name === tag);
  const told = vsCode.tags.find(({ name }) => name === tag);

  test(`the manifest has all of <${tag}>, typed and described`, () => {
    assert.deepEqual(names(declared.attributes), attributes);
    assert.deepEqual(names(declared.members), properties);
    assert.deepEqual(names(declared.events), events);
    assert.deepEqual(names(declared.cssProperties), names(TOKENS));
    for (const event of declared.events) assert.match(event.type.text, /^CustomEvent<\{\s+\w+: /, event.name);
    for (const { type, name: entry } of [...declared.attributes, ...declared.members])
      assert.ok(type.text, entry);
    const { attributes: ofTag, members, slots, cssParts, cssProperties } = declared;
    for (const entry of [...ofTag, ...members, ...declared.events, ...slots, ...cssParts, ...cssProperties])
      assert.ok(entry.description, entry.name);
  });

  test(`the manifest has the defaults of <${tag}>`, () => {
    const fresh = new element();
    for (const { name, default: text } of declared.members)
      assert.equal(text?.replaceAll("'", '"'), JSON.stringify(fresh[name]), name);
  });

  test(`VS Code has all of <${tag}>`, () => {
    assert.deepEqual(names(told.attributes), attributes);
    for (const entry of [...events, ...names(declared.slots).filter(Boolean), ...names(declared.cssParts)])
      assert.ok(told.description.value.includes(`- \`${entry}\`: `), entry);
    const display = told.attributes.find((attribute) => attribute.name === 'display');
    assert.deepEqual(names(display.values), ['brief', 'chart', 'list', 'table']);
  });

  test(`JetBrains editors have all of <${tag}>`, () => {
    assert.deepEqual(names(jetBrains.attributes), attributes);
    assert.deepEqual(names(jetBrains.js.properties), properties);
    assert.deepEqual(names(jetBrains.js.events), events);
    assert.deepEqual(names(jetBrains.css.properties), names(TOKENS));
    assert.deepEqual(names(jetBrains.css.parts), names(declared.cssParts));
    assert.deepEqual(names(jetBrains.slots), ['default', 'note', 'title']);
  });

  for (const [framework, listener] of [
    ['react', (event) => `on${event}`],
    ['svelte', (event) => `on${event}`],
    ['vue', (event) => `on${pascal(event)}`],
  ])
    test(`${framework} has types for all of <${tag}>`, () => {
      const file = `dist/${framework}.d.ts`;
      const expected = [
        ...properties,
        // Vue's checker reads `:page-size` as the property's name.
        ...(framework === 'vue' ? [] : hyphened),
        ...events.map(listener),
      ];
      assert.deepEqual(membersOf(file, `${element.name}Props`).sort(), expected.sort());
      assert.match(readFileSync(file, 'utf8'), new RegExp(`^ +'${tag}': .*\\b${element.name}Props\\b`, 'm'));
    });
}

test('VS Code has every custom property and every part', () => {
  assert.deepEqual(names(vsCodeCss.properties), names(TOKENS));
  const parts = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ cssParts }) => names(cssParts));
  assert.deepEqual(
    names(vsCodeCss.pseudoElements),
    [...new Set(parts)].map((part) => `::part(${part})`).sort(),
  );
});

test('a custom property has its default in light and dark', () => {
  const [gauge] = manifest.modules.flatMap(({ declarations }) => declarations);
  for (const { name, light, dark } of TOKENS) {
    const told = gauge.cssProperties.find((property) => property.name === name);
    assert.equal(told.default, dark ? `light-dark(${light}, ${dark})` : light);
  }
});
