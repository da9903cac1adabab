import { adoptStyles, type CSSResult, unsafeCSS } from 'lit';

const results = new Map<string, CSSResult>();

/** The same text gives the same constructed style sheet to every root. */
function resultOf(css: string): CSSResult {
  const result = results.get(css) ?? unsafeCSS(css);
  results.set(css, result);
  return result;
}

/** Adds style sheets after those that the root already has, which the page or an extension may have put there. */
export function addStyles(root: ShadowRoot, styles: readonly string[]): void {
  const added = styles.map(resultOf);
  const sheets = added.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (sheets.length === added.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  else adoptStyles(root, added);
}
