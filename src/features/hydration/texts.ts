/** Pronunciation that reading tools put above characters. */
const ABOVE = ['rt', 'rp'];

/** The texts of a figure in runs that no part separates. */
function runsOf(
  figure: Element,
  isPart: (element: Element) => boolean,
  without: readonly string[],
): Text[][] {
  const runs: Text[][] = [[]];
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) runs.at(-1)?.push(node as Text);
      if (node.nodeType !== Node.ELEMENT_NODE || without.includes((node as Element).localName)) continue;
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
const bare = (text: string): string => text.replace(/\s+/g, '');

/** What a figure says, whatever its white space is; without slots, which may have a text of the author. */
export const plain = (figure: Element): string =>
  bare(
    runsOf(figure, () => false, ['svg', 'slot', ...ABOVE])
      .map(joined)
      .join(''),
  );

/** Copies texts that a translator has changed, if `translated`, and the pronunciation above texts. */
export function copyTexts(
  from: Element,
  to: Element,
  twins: ReadonlyMap<Element, Element>,
  translated: boolean,
): void {
  const parts = new Set(twins.values());
  const old = runsOf(from, (element) => twins.has(element), ['svg', ...ABOVE]);
  const now = runsOf(to, (element) => parts.has(element), ['svg', ...ABOVE]);
  if (old.length !== now.length) return;
  now.forEach((run, index) => {
    const before = old[index] ?? [];
    if (bare(joined(before)) === bare(joined(run))) copyRubies(before, run);
    else if (translated) replace(run, joined(before));
  });
}

/** Lit replaces texts once it has something else to say. */
function replace(run: readonly Text[], text: string): void {
  if (!text.trim()) return;
  const [first, ...others] = run.filter(({ data }) => data.trim());
  if (first) first.data = text;
  for (const other of others) other.data = '';
}

/** A character, or what has its pronunciation above it. */
interface Piece {
  text: string;
  readonly ruby: Element | null;
}

function piecesOf(run: readonly Text[]): Piece[] {
  const rubies = new Map<Element, Piece>();
  return run.flatMap(({ data, parentElement }): Piece[] => {
    const ruby = parentElement?.closest('ruby') ?? null;
    if (!ruby) return [...data].map((text) => ({ text, ruby }));
    const known = rubies.get(ruby);
    if (known) {
      known.text += data;
      return [];
    }
    const piece = { text: data, ruby };
    rubies.set(ruby, piece);
    return [piece];
  });
}

/** So that a figure is as high as the content was, and remains as readable. */
function copyRubies(from: readonly Text[], to: readonly Text[]): void {
  const pieces = piecesOf(from);
  if (!pieces.some(({ ruby }) => ruby)) return;
  for (const text of to) {
    const said = bare(text.data);
    if (!said) continue;
    const own: Piece[] = [];
    // With the white space after it.
    for (let length = 0; length < said.length || pieces[0]?.text.trim() === ''; ) {
      const piece = pieces.shift();
      if (!piece) return;
      own.push(piece);
      length += bare(piece.text).length;
    }
    // One of several texts has an end within a ruby.
    if (bare(own.map((piece) => piece.text).join('')) !== said) return;
    if (own.some(({ ruby }) => ruby)) annotate(text, own);
  }
}

/** The text stays, empty, for Lit: once it says something else, the copy goes. */
function annotate(text: Text, pieces: readonly Piece[]): void {
  const copy = document.createElement('data');
  copy.style.display = 'contents';
  copy.append(...pieces.map(({ text, ruby }) => ruby?.cloneNode(true) ?? text));
  copy.normalize();
  text.after(copy);
  text.data = '';
  const observer = new MutationObserver(() => {
    observer.disconnect();
    copy.remove();
  });
  observer.observe(text, { characterData: true });
}
