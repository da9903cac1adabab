// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates written in templates.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const BEGINNING = `export const make = (box: HTMLElement, text: string) => {\n`;

/** Ways to turn a text into HTML, script or style. */
const SINKS = {
  innerHTML: 'box.innerHTML = text;',
  'innerHTML, by a computed name': "box['innerHTML'] = text;",
  'innerHTML, appended to': 'box.innerHTML += text;',
  outerHTML: 'box.outerHTML = text;',
  srcdoc: '(box as HTMLIFrameElement).srcdoc = text;',
  insertAdjacentHTML: "box.insertAdjacentHTML('beforeend', text);",
  createContextualFragment: 'document.createRange().createContextualFragment(text);',
  parseFromString: "new DOMParser().parseFromString(text, 'text/html');",
  setHTMLUnsafe: 'box.setHTMLUnsafe(text);',
  'document.write': 'document.write(text);',
  'document.writeln': 'document.writeln(text);',
  eval: 'eval(text);',
  'eval by an alias': 'const run = eval;\nrun(text);',
  'new Function': 'new Function(text)();',
  Function: 'Function(text)();',
  'setTimeout with a text': "setTimeout('make()', 1);",
  'setInterval with a template': 'window.setInterval(`make(${text})`, 1);',
  'a style attribute, set': "box.setAttribute('style', text);",
  'a handler, set': "box.setAttribute('onclick', text);",
  'a style attribute': 'return html`<p class="a" style="color: red"></p>`;',
  'a style attribute with a value': 'return html`<p\n  style=${text}\n></p>`;',
  'a handler': 'return html`<button onclick="make()"></button>`;',
  'innerHTML in a template': 'return html`<p .innerHTML=${text}></p>`;',
  'srcdoc in a template': 'return html`<iframe srcdoc=${text}></iframe>`;',
  'a style sheet in a template': 'return html`<style>p { color: red }</style>`;',
  'a script in a template': 'return html`<script>make()</script>`;',
  unsafeHTML: "return import('lit/directives/unsafe-html.js');",
  unsafeSVG: "return import('lit/directives/unsafe-svg.js');",
  unsafeStatic: "return import('lit/static-html.js');",
  styleMap: "return import('lit/directives/style-map.js');",
};

const IMPORTS = ['unsafe-html', 'unsafe-svg', 'style-map'].map(
  (name) => `export * from 'lit/directives/${name}.js';`,
);

/** What old libraries of a page replace by something else. */
const REPLACED = {
  'entries of a list':
    'for (const [index, child] of [...box.children].entries()) make(child as HTMLElement, `${index}`);',
  'entries of a list of nodes': 'for (const [, child] of box.childNodes.entries()) child.remove();',
  reduce: 'return [text].reduce((all, one) => all + one);',
  'Array.from': 'return Array.from(box.children);',
};

const ALLOWED = {
  'a text': 'box.textContent = text;',
  'a style by script': "box.style.setProperty('color', text);",
  'a style by a property': 'return html`<p .style=${text}></p>`;',
  'a listener': 'return html`<button @click=${() => make(box, text)}>${text || nothing}</button>`;',
  'entries of an object': 'return Object.entries(box.dataset);',
  'entries of a map': 'const map = new Map([[text, box]]);\n  return [...map.entries()];',
  'a timer': 'setTimeout(() => make(box, text), 1);',
  'reading innerHTML': 'return box.innerHTML.length;',
};

/** The indices of the contents that the lint of the project rejects. */
const refused = (contents) => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    mkdirSync(join(folder, 'src/elements'), { recursive: true });
    const plugins = readdirSync('build').filter((file) => file.endsWith('.grit'));
    for (const file of ['biome.json', ...plugins.map((file) => `build/${file}`)])
      cpSync(file, join(folder, file));
    for (const [index, code] of contents.entries())
      writeFileSync(join(folder, `src/elements/${index}.ts`), code);
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--max-diagnostics=none', 'src'],
      { cwd: folder, encoding: 'utf8' },
    );
    const found = stdout.matchAll(/^::error title=plugin,file=.*src\/elements\/(\d+)\.ts,/gm);
    return new Set(Array.from(found, ([, index]) => Number(index)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const inFunctions = (codes) => Object.values(codes).map((code) => `${BEGINNING}  ${code}\n};\n`);

const contents = [...inFunctions(SINKS), ...IMPORTS, ...inFunctions(REPLACED), ...inFunctions(ALLOWED)];
const found = refused(contents);

const forbidden = [...Object.keys(SINKS), ...IMPORTS];
for (const [index, name] of [...forbidden, ...Object.keys(REPLACED)].entries()) {
  const reason = index < forbidden.length ? 'a strict policy forbids' : 'old libraries replace';
  test(`the lint rejects what ${reason}: ${name}`, () => {
    assert.ok(found.has(index));
  });
}

test('the lint allows what a strict policy allows', () => {
  const first = contents.length - Object.keys(ALLOWED).length;
  const names = Object.keys(ALLOWED).filter((_, index) => found.has(first + index));
  assert.deepEqual(names, []);
});
