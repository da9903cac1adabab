import { readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from './elements.mjs';
import { react, svelte, vue } from './framework-types.mjs';
import { cssData, htmlData } from './vs-code.mjs';
import { webTypes } from './web-types.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const project = read('package.json');
const elements = elementsOf(read('dist/custom-elements.json'));

const files = {
  'vscode.html-custom-data.json': json(htmlData(elements, project)),
  'vscode.css-custom-data.json': json(cssData(elements)),
  'web-types.json': json(webTypes(elements, project)),
};
for (const [framework, types] of Object.entries({ react, vue, svelte })) {
  files[`${framework}.d.ts`] = types(elements);
  files[`${framework}.js`] = "import './define.js';\n";
}
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
