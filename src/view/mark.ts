import { plain } from '../report/printed-number.ts';
import { fold } from './fold.ts';

/** A piece of a text; the figure that is asked about is marked. */
export interface Part {
  text: string;
  marked: boolean;
}

/** A figure to be marked in its sentence, with what tells it from an equal one. */
export interface PrintedFigure {
  raw: string;
  /** Of its indicator or project, as the report may print it. */
  names?: readonly string[];
  year?: number;
  role?: 'plan' | 'actual';
}

interface Occurrence {
  start: number;
  end: number;
  /** What the text says before it, since the equal figure before. */
  before: string;
}

/** The number of characters before a figure, and of its name, in which clues are looked for. */
const NEAR = 60;
/** A number that a sentence prints as often is no longer one figure. */
const MANY = 20;
/** Fewer characters in common with a name say nothing: 的, 人. */
const MIN_NAME = 2;

const PLANNED = /计划|目标|预期|力争|确保|争取/;
const DONE = /完成|实际|实现|达到/;

const isDigit = (character: string): boolean => /\d/.test(character);

/** Splits a text so that each figure is marked. A figure printed more than once is only marked where the words tell which. */
export function markFigures(text: string, figures: readonly PrintedFigure[]): Part[] {
  const folded = fold(text);
  const spans = figures.flatMap((figure) => {
    const found = chosen(occurrencesOf(plain(figure.raw), folded.text), figure);
    if (!found) return [];
    return [[folded.starts[found.start] ?? 0, folded.ends[found.end - 1] ?? 0] as const];
  });
  spans.sort(([a], [b]) => a - b);
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** Where a figure is printed, not as a part of a longer number. */
function occurrencesOf(raw: string, text: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = text.indexOf(raw); start >= 0; start = text.indexOf(raw, start + 1)) {
    const end = start + raw.length;
    if (isNumberCut(text, start, -1) || isNumberCut(text, end - 1, 1)) continue;
    const from = Math.max(found.at(-1)?.end ?? 0, start - NEAR);
    found.push({ start, end, before: text.slice(from, start) });
    // An empty figure is found as often in any text.
    if (found.length > MANY) return [];
  }
  return found;
}

/** Whether the number at an end of an occurrence goes on beyond it: the 4 of 14, 0.4 or 4.5. */
function isNumberCut(text: string, at: number, step: -1 | 1): boolean {
  if (!isDigit(text.charAt(at))) return false;
  const next = text.charAt(at + step);
  return isDigit(next) || (next === '.' && isDigit(text.charAt(at + step + step)));
}

/** The one that is meant; `undefined` where several could be. */
function chosen(occurrences: readonly Occurrence[], figure: PrintedFigure): Occurrence | undefined {
  const { names = [], year, role } = figure;
  const agreeing = occurrences.filter(({ before }) => !role || roleIn(before) !== opposite(role));
  const candidates = agreeing.length > 0 ? agreeing : occurrences;
  if (candidates.length <= 1) return candidates[0];
  const folded = names.map((name) => plain(name).slice(0, NEAR));
  const scores = candidates.map(({ before }) =>
    Math.max(0, ...folded.map((name) => commonLength(name, before))),
  );
  const best = Math.max(...scores);
  const named = best < MIN_NAME ? candidates : candidates.filter((_, at) => scores[at] === best);
  if (named.length <= 1) return named[0];
  const ofYear = named.filter(({ before }) => yearIn(before) === year);
  return ofYear.length === 1 ? ofYear[0] : undefined;
}

const opposite = (role: 'plan' | 'actual') => (role === 'plan' ? 'actual' : 'plan');

/** What the clause before a figure says of it; `undefined` where it says both or nothing. */
function roleIn(before: string): 'plan' | 'actual' | undefined {
  const clause = before.slice(before.search(/[^,，、;；。]*$/));
  const [planned, done] = [PLANNED.test(clause), DONE.test(clause)];
  if (planned === done) return undefined;
  return planned ? 'plan' : 'actual';
}

/** The last year before a figure; `NaN` where there is none. */
const yearIn = (before: string): number => Number([...before.matchAll(/(\d{4})年/g)].at(-1)?.[1]);

/** The length of the longest text that two short texts have in common. */
function commonLength(a: string, b: string): number {
  const others = [...b];
  let best = 0;
  let row: number[] = [];
  for (const one of a) {
    const before = row;
    row = others.map((other, at) => (other === one ? (before[at - 1] ?? 0) + 1 : 0));
    best = Math.max(best, ...row);
  }
  return best;
}
