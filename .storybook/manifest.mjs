/** A property that only the element uses is none that a page can set as an attribute. */
const onlyPublic = {
  name: 'only-public-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const hidden = (declaration.members ?? [])
          .filter(({ privacy = 'public' }) => privacy !== 'public')
          .map(({ name }) => name);
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !hidden.includes(fieldName),
        );
      }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  litelement: true,
  outdir: 'node_modules/.cache/district-dashboard-manifest',
  plugins: [onlyPublic],
};
