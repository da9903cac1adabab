import { brokenRule } from './broken-rule.ts';
import type { Problem } from './problem.ts';

/** The line and column of a place in a text, from 1. */
function placeOf(text: string, at: number): readonly [line: number, column: number] {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const last = lines.at(-1) as string;
  return [lines.length, last.length + 1];
}

/** In UTF-16 every second byte of a brace or a space is zero. */
export const isUtf16 = (text: string): boolean => text.slice(0, 4).includes('\0');

/**
 * The problem of a file that is not in UTF-8.
 *
 * @param text What its bytes are as UTF-8, with U+FFFD for those that are not.
 */
export function encodingProblem(text: string): Problem {
  if (isUtf16(text)) return brokenRule('', 'utf-16', undefined);
  return brokenRule('', 'not-utf-8', undefined, ...placeOf(text, Math.max(0, text.indexOf('\uFFFD'))));
}
