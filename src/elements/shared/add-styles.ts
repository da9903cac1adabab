import { adoptStyles, type CSSResult, unsafeCSS } from 'lit';

/** By their text, so that all roots share the constructed style sheet. */
const results = new Map<string, CSSResult>();

/** Adds style sheets after those that the root already has, which the page or an extension may have put there. */
export function addStyles(root: ShadowRoot, styles: readonly string[]): void {
  const added = styles.map((css) => {
    const result = results.get(css) ?? unsafeCSS(css);
    results.set(css, result);
    return result;
  });
  const sheets = added.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (sheets.length === added.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  else adoptStyles(root, added);
}
