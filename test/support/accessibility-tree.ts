import { executeServerCommand } from '@web/test-runner-commands';

/**
 * The accessibility tree of an element in Chromium; `false` in the other engines.
 * `WRITE_GOLDEN=1 npm test -- --only=chromium --files test/readers/tree.test.ts` writes the golden file.
 */
export async function accessibilityTree(
  element: Element,
  name: string,
  text: string,
): Promise<string | false> {
  element.toggleAttribute('data-spoken', true);
  const lines = await executeServerCommand<string | false, object>('accessibility-tree', {
    name,
    rest: `${BETWEEN}${text}\n`,
  });
  element.removeAttribute('data-spoken');
  return lines;
}

const isExposed = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && element.getAttribute('aria-hidden') !== 'true';
};

/** Names and texts of an element in order, computed from the DOM. */
export function accessibleTexts(node: Node): string[] {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  if (node instanceof ShadowRoot) return [...node.childNodes].flatMap(accessibleTexts);
  if (!(node instanceof Element) || node instanceof HTMLStyleElement || !isExposed(node)) return [];
  const label = node.getAttribute('aria-label');
  if (node.getAttribute('role') === 'img') return label ? [label] : [];
  const within = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  const children = within.length > 0 ? within : [...(node.shadowRoot ?? node).childNodes];
  const closed = node instanceof HTMLDetailsElement && !node.open;
  const exposed = closed
    ? children.filter((child) => child instanceof HTMLElement && child.localName === 'summary')
    : children;
  return [...(label ? [label] : []), ...exposed.flatMap(accessibleTexts)];
}

const files = import.meta.glob<string>('../readers/golden/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const BETWEEN = '\n\n---\n\n';

/** A golden file: the tree of Chromium, and the result of `accessibleTexts`. */
export function golden(name: string): { tree: string; expected: string } {
  const [tree = '', expected = ''] = (files[`../readers/golden/${name}.txt`] ?? '').trimEnd().split(BETWEEN);
  return { tree, expected };
}
