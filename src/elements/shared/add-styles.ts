import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles to a root that may have some already, a page's or a reader's own among them. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (sheets.length === styles.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  else adoptStyles(root, [...styles]);
}
