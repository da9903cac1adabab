import { safeUrl } from '../report/safe-url.ts';
import { withoutMarkup } from './printed-text.ts';

/** A text to be found in a page: a sentence, or the name in a row whose number comes before it. */
export interface SoughtText {
  prefix?: string;
  text: string;
}

/** The number of characters beyond which only the beginning and the end of a sentence are sought. */
const LONG = 60;
/** The least number of characters of such a beginning or end. */
const ENOUGH = 10;

/** Clauses with the punctuation after them. */
const CLAUSE = /[^，、；：。！？,;!?]+[，、；：。！？,;!?]*/g;
const LAST_PUNCTUATION = /[\s，、；：。！？,;!?]+$/;

/** Commas, ampersands and hyphens are the syntax of text fragments; half of a surrogate pair has no encoding. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');

/**
 * The address of a document, so that the browser shows and highlights a text of it: a text fragment. Only the address
 * where it has a fragment of its own, which a page may read, and for a PDF; `null` where a page must not link to it.
 */
export function linkToText(url: string | undefined, sought: SoughtText | null): string | null {
  const address = safeUrl(url);
  if (!address || !sought || address.includes('#') || /\.pdf(?:\?|$)/i.test(address)) return address;
  const range = rangeOf(withoutMarkup(sought.text)).map(encode).join();
  if (range === '') return address;
  const prefix = sought.prefix ? `${encode(sought.prefix)}-,` : '';
  return `${address}#:~:text=${prefix}${range}`;
}

/**
 * A text, or of a long one its first and last clauses: in the page it may be in several paragraphs or have footnotes. Only
 * whole clauses, as browsers find whole words.
 */
function rangeOf(text: string): string[] {
  if (text.length <= LONG) return [text];
  const clauses = [...text.matchAll(CLAUSE)].map(([clause]) => clause);
  const [first, last] = [beginning(clauses), beginning([...clauses].reverse())];
  if (first + last >= clauses.length) return [text];
  return [clauses.slice(0, first), clauses.slice(clauses.length - last)].map((some) =>
    some.join('').replace(LAST_PUNCTUATION, '').trimStart(),
  );
}

/** How many of the clauses are enough to be found. */
function beginning(clauses: readonly string[]): number {
  let [length, count] = [0, 0];
  for (const clause of clauses) {
    length += clause.length;
    count += 1;
    if (length >= ENOUGH) break;
  }
  return count;
}
