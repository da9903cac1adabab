// Texts as cells. A cell has no white space at its ends and no control characters, and a blank one is no text: what
// would not survive that is written as a string of JSON, in double quotes.

const CONTROL = /[\p{Cc}\ufffe\uffff]/u;
const PLAIN_LINES = /[^\P{Cc}\n]/u;

/** What a spreadsheet reads as an escaped character. */
const ESCAPED = /_x[0-9a-f]{4}_/i;

const isSafe = (text: string): boolean =>
  text === text.trim() &&
  !PLAIN_LINES.test(text) &&
  !/[\ufffe\uffff]/.test(text) &&
  !ESCAPED.test(text) &&
  !(text.startsWith('"') && text.endsWith('"')) &&
  !/\p{Surrogate}/u.test(text);

/** @param text Not empty. */
export const textCell = (text: string): string =>
  isSafe(text)
    ? text
    : JSON.stringify(text)
        .replace(/_/g, '\\u005f')
        .replace(RegExp(CONTROL, 'gu'), (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of a cell, as it was; of what a person typed, without white space at its ends. */
export function textOf(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').trim();
  if (text[0] !== '"') return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

/** A list as the lines of a cell, or as JSON where an item would not survive that. */
export function listCell(items: readonly string[]): string {
  const joined = items.join('\n');
  const simple =
    joined !== '' &&
    !joined.startsWith('[') &&
    items.every((item) => item !== '' && isSafe(item) && !item.includes('\n'));
  return textCell(simple ? joined : JSON.stringify(items));
}

export function listOf(cell: string): string[] {
  const text = textOf(cell);
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed) && parsed.every((item) => typeof item === 'string')) return parsed;
  } catch {
    // Lines, then.
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
