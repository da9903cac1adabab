/** The texts of a figure in runs that no part separates. */
function runsOf(figure: Element, isPart: (element: Element) => boolean, without: RegExp): Text[][] {
  const runs: Text[][] = [[]];
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) runs.at(-1)?.push(node as Text);
      if (node.nodeType !== Node.ELEMENT_NODE || without.test((node as Element).localName)) continue;
      const ends = isPart(node as Element);
      if (ends) runs.push([]);
      walk(node as Element);
      if (ends) runs.push([]);
    }
  };
  walk(figure);
  return runs;
}

const joined = (run: readonly Text[]): string => run.map(({ data }) => data).join('');

/** What a figure says, whatever its white space is; without slots, which may have a text of the author. */
export const plain = (figure: Element): string =>
  runsOf(figure, () => false, /^(?:svg|slot)$/)
    .map(joined)
    .join('')
    .replace(/\s+/g, '');

/** Copies texts that a translator has changed. Lit replaces them once it has something else to say. */
export function copyTexts(from: Element, to: Element, twins: ReadonlyMap<Element, Element>): void {
  const parts = new Set(twins.values());
  const old = runsOf(from, (element) => twins.has(element), /^svg$/);
  const now = runsOf(to, (element) => parts.has(element), /^svg$/);
  if (old.length !== now.length) return;
  now.forEach((run, index) => {
    const text = joined(old[index] ?? []);
    if (!text.trim() || text.trim() === joined(run).trim()) return;
    const [first, ...others] = run.filter(({ data }) => data.trim());
    if (first) first.data = text;
    for (const other of others) other.data = '';
  });
}
