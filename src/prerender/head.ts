import { type Element, parsePage } from './tags.ts';

/**
 * The page with a text in place of the elements of an earlier one, wherever they are, else at the end of its head; `null`
 * where it has none.
 */
export function withInHead(source: string, earlier: readonly Element[], text: string): string | null {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.replaceAll('\n', lineEnd);
  const places = earlier
    .flatMap(({ sourceCodeLocation: at }) => at ?? [])
    .sort((a, b) => a.startOffset - b.startOffset);
  if (places.length === 0) {
    if (text === '') return source;
    const { headEnd } = parsePage(source);
    return headEnd === null ? null : `${source.slice(0, headEnd)}${lines}${lineEnd}${source.slice(headEnd)}`;
  }
  let result = '';
  let end = 0;
  for (const [index, { startOffset, endOffset }] of places.entries()) {
    const between = source.slice(end, startOffset);
    // The lines of one text are replaced together.
    if (index === 0 || /\S/.test(between)) result += between;
    if (index === 0) result += lines;
    end = endOffset;
  }
  const rest = source.slice(end);
  return result + (text === '' ? rest.replace(/^\r?\n/, '') : rest);
}
