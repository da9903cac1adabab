import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/elements/shared/token-table.ts', { configFile: false });

const cssProperties = module.TOKENS.map(({ name, about, light, dark }) => ({
  name,
  description: `${about}.`,
  default: dark ? `light-dark(${light}, ${dark})` : light,
  ...(name.startsWith('--dd-color-') && { syntax: '<color>' }),
}));

/** What an event carries, as the types say it. */
const details = new Map();

const eventDetails = {
  name: 'event-details',
  analyzePhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'WidgetEvents') return;
    for (const member of node.members) details.set(member.name.text, member.type.getText());
  },
};

const detailOf = (name) => {
  const detail = details.get(name);
  if (!detail) throw new Error(`@fires ${name}: expected one of ${[...details.keys()].join(', ')}`);
  return { text: `CustomEvent<${detail}>` };
};

const isOpen = ({ kind, static: ofClass, privacy = 'public' }) =>
  kind === 'field' && privacy === 'public' && !ofClass;

/** Only what a page can use: the rest of a class is the library's own. */
const open = (declaration) => {
  const { attributes = [], members = [], events = [] } = declaration;
  const fields = members.filter(isOpen);
  return {
    ...declaration,
    attributes: attributes
      .filter(({ fieldName }) => fields.some(({ name }) => name === fieldName))
      .map((entry) => ({ ...entry, type: { text: entry.type.text.replace(' | undefined', '') } })),
    members: fields,
    events: events.map((entry) => ({ ...entry, type: detailOf(entry.name) })),
    ...(declaration.tagName && { cssProperties }),
  };
};

const built = (manifest) =>
  JSON.parse(
    JSON.stringify(manifest, (_, value) =>
      typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js') : value,
    ),
  );

/** The modules that a page can name, with the elements in them, as files of the package. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = manifest.modules
      .map((module) => ({
        ...module,
        declarations: (module.declarations ?? []).filter(({ customElement }) => customElement).map(open),
      }))
      .filter(({ declarations }) => declarations.length > 0);
    const exported = modules.flatMap((module) => module.exports);
    const defined = modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        })),
    );
    const entry = (name, entries) => ({
      kind: 'javascript-module',
      path: `src/${name}.ts`,
      declarations: [],
      exports: entries,
    });
    manifest.modules = [...modules, entry('index', exported), entry('define', defined)];
    Object.assign(manifest, built(manifest), { schemaVersion: '2.1.0' });
  },
};

export default {
  globs: ['src/elements/*.ts'],
  litelement: true,
  outdir: 'dist',
  quiet: true,
  packagejson: false,
  plugins: [eventDetails, published],
};
