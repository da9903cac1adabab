// node editors.mjs: what VS Code's own language services make of what the package tells them.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const read = (file) => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));
const dist = (file) => read(`district-dashboard/dist/${file}`);

const { $schema: _, ...schema } = read('custom-elements-manifest/schema.json');
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.validate(schema, dist('custom-elements.json'));

/** The document without the bar that stands for the cursor, and where it was. */
const opened = (language, text, { TextDocument }) => {
  const at = text.indexOf('|');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, text.replace('|', ''));
  return { document, position: document.positionAt(at) };
};

const ofPage = html.getLanguageService({
  customDataProviders: [html.newHTMLDataProvider('ours', dist('vscode.html-custom-data.json'))],
});
const inPage = (text) => {
  const { document, position } = opened('html', text, html);
  const parsed = ofPage.parseHTMLDocument(document);
  const { items } = ofPage.doComplete(document, position, parsed);
  return {
    labels: items.map(({ label }) => label),
    hover: ofPage.doHover(document, position, parsed)?.contents,
  };
};

const ofSheet = css.getCSSLanguageService({
  customDataProviders: [css.newCSSDataProvider(dist('vscode.css-custom-data.json'))],
});
const inSheet = (text) => {
  const { document, position } = opened('css', text, css);
  return ofSheet
    .doComplete(document, position, ofSheet.parseStylesheet(document))
    .items.map(({ label }) => label);
};

console.log(
  JSON.stringify({
    errors: ajv.errors,
    tags: inPage('<|').labels,
    attributes: inPage('<project-list |>').labels,
    words: inPage('<plan-vs-actual display="|">').labels,
    hover: inPage('<project-l|ist></project-list>').hover,
    tokens: inSheet('a { --dd-| }'),
    parts: inSheet('indicator-gauge::|'),
  }),
);
