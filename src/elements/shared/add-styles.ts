import { adoptStyles, type CSSResult, supportsAdoptingStyleSheets, unsafeCSS } from 'lit';

/** By their text, so that all roots share the constructed style sheet. */
const results = new Map<string, CSSResult>();

/** What a root has, as its style sheets stay behind when it moves to another document. */
const stylesOf = new WeakMap<ShadowRoot, readonly string[]>();

/** Style sheets constructed for other documents, which only take their own. */
const foreign = new WeakMap<Window, Map<string, CSSStyleSheet>>();

function sheetIn(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheets = foreign.get(view) ?? new Map<string, CSSStyleSheet>();
  foreign.set(view, sheets);
  const sheet = sheets.get(css) ?? new view.CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Adds style sheets after those that the root already has, which the page or an extension may have put there. */
export function addStyles(root: ShadowRoot, styles: readonly string[]): void {
  stylesOf.set(root, [...(stylesOf.get(root) ?? []), ...styles]);
  const added = styles.map((css) => {
    const result = results.get(css) ?? unsafeCSS(css);
    results.set(css, result);
    return result;
  });
  const sheets = added.flatMap(({ styleSheet }) => styleSheet ?? []);
  const view = root.ownerDocument.defaultView;
  // Without a window, a document styles nothing; its elements are on their way to another one.
  if (sheets.length < added.length) adoptStyles(root, added);
  else if (view === window) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  else if (view)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map((css) => sheetIn(view, css))];
}

/** In another document, all over again; `first` were not added here. Style elements have moved with the root. */
export function moveStyles(root: ShadowRoot, first: readonly string[]): void {
  if (!supportsAdoptingStyleSheets) return;
  const styles = stylesOf.get(root) ?? [];
  root.adoptedStyleSheets = [];
  addStyles(root, first);
  stylesOf.delete(root);
  addStyles(root, styles);
}
