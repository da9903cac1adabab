import { runnerImport } from 'vite';

const ELEMENTS = 'src/elements/**/*.ts';
const TOKENS = './src/elements/shared/token-table.ts';

const { module } = await runnerImport(TOKENS, { configFile: false });
const { module: constants } = await runnerImport('./src/view/page-size.ts', { configFile: false });

const cssProperties = module.TOKENS.map(({ name, about, light, dark }) => ({
  name,
  description: `${about}.`,
  default: dark ? `light-dark(${light}, ${dark})` : light,
  ...(name.startsWith('--dd-color-') && { syntax: '<color>' }),
}));

/** The type of each event's detail, by the event's name. */
const details = new Map();

const eventDetails = {
  name: 'event-details',
  analyzePhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'WidgetEvents') return;
    for (const member of node.members) details.set(member.name.text, member.type.getText());
  },
};

const eventType = (name) => {
  const detail = details.get(name);
  if (!detail) throw new Error(`@fires ${name}: expected one of ${[...details.keys()].join(', ')}`);
  return { text: `CustomEvent<${detail}>` };
};

/** Fields without a description are internal. */
const isPublicProperty = ({ kind, static: isStatic, privacy = 'public', description }) =>
  kind === 'field' && privacy === 'public' && !isStatic && Boolean(description);

/** A default that a view exports by name, as its value. */
const withValue = (entry) =>
  entry.default && Object.hasOwn(constants, entry.default)
    ? { ...entry, default: String(constants[entry.default]) }
    : entry;

/** A class as a page can use it. */
const publicApi = (declaration) => {
  const { attributes = [], members = [], events = [] } = declaration;
  const properties = members.filter(isPublicProperty).map(withValue);
  return {
    ...declaration,
    attributes: attributes
      .filter(({ fieldName }) => properties.some(({ name }) => name === fieldName))
      .map((entry) => ({
        ...withValue(entry),
        type: { text: entry.type.text.replace(' | undefined', '') },
      })),
    members: properties,
    events: events.map((entry) => ({ ...entry, type: eventType(entry.name) })),
    ...(declaration.tagName && { cssProperties }),
  };
};

const withDistPaths = (manifest) =>
  JSON.parse(
    JSON.stringify(manifest, (_, value) =>
      typeof value === 'string' ? value.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js') : value,
    ),
  );

/** Only the elements and the package's entries, with the paths of the package. */
const publicModules = {
  name: 'public-modules',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = manifest.modules
      .map((module) => ({
        ...module,
        declarations: (module.declarations ?? []).filter(({ customElement }) => customElement).map(publicApi),
      }))
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
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
    Object.assign(manifest, withDistPaths(manifest), { schemaVersion: '2.1.0' });
  },
};

export default {
  globs: [ELEMENTS],
  litelement: true,
  outdir: 'dist',
  quiet: true,
  packagejson: false,
  plugins: [eventDetails, publicModules],
};
