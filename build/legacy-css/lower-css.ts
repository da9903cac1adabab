import postcss, { type Plugin, type Root } from 'postcss';
import { lowerAspectRatios } from './aspect-ratio.ts';
import { lowerContainerQueries } from './container-queries.ts';
import { lowerFlexGaps } from './flex-gap.ts';
import { lowerMin } from './min.ts';

function lower(root: Root): void {
  lowerMin(root);
  lowerAspectRatios(root);
  lowerFlexGaps(root);
  lowerContainerQueries(root);
  // Vite warns of a declaration without one.
  root.walk((node) => {
    if (root.source) node.source ??= root.source;
  });
}

/** Adds what Chrome 69 needs in place of features that lightningcss does not lower. */
export const lowerPlugin: Plugin = { postcssPlugin: 'lower', Once: lower };

export function lowerCss(css: string): string {
  const root = postcss.parse(css);
  lower(root);
  return root.toString();
}
