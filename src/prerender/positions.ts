import type { Charset } from './charset.ts';

/** Converts offsets to lines and columns: each to be called with the offset before or a later one. */
export function positionsIn(
  source: string,
  charset: Charset,
): (offset: number) => { line: number; column: number } {
  const ends = source.matchAll(/\r\n?|\n/g);
  let end = ends.next();
  let [line, column, last] = [1, 1, 0];
  return (offset) => {
    for (; !end.done && end.value.index + end.value[0].length <= offset; end = ends.next()) {
      line += 1;
      column = 1;
      last = end.value.index + end.value[0].length;
    }
    // A tag begins with a character of one byte in every encoding.
    column += charset.decode(source.slice(last, offset)).length;
    last = offset;
    return { line, column };
  };
}
