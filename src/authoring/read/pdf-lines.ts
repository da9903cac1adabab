import type { TextRun } from './pdf-page.ts';

/** Text of one line with nothing wide in between: a cell, or a whole line. */
export interface Segment {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
}

export interface Line {
  readonly y: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly runs: readonly TextRun[];
}

/** Runs of text as lines, from top to bottom, cut where a gap is wider than a character. */
export function linesOfRuns(runs: readonly TextRun[]): Line[] {
  const lines: { y: number; height: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.findLast((one) => Math.abs(one.y - run.y) < Math.max(one.height, run.height) * 0.45);
    if (line) line.runs.push(run);
    else lines.push({ y: run.y, height: run.height, runs: [run] });
  }
  return lines.map((line) => ({ ...line, segments: segmentsOf(line.runs) }));
}

function segmentsOf(runs: TextRun[]): Segment[] {
  const segments: { text: string; x1: number; x2: number }[] = [];
  for (const { text, x, width, height } of runs.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? x - last.x2 : 0;
    if (last && gap < height * 0.9) {
      last.text += gap > height * 0.2 && /[\w.,%]$/.test(last.text) && /^\w/.test(text) ? ` ${text}` : text;
      last.x2 = Math.max(last.x2, x + width);
    } else segments.push({ text, x1: x, x2: x + width });
  }
  return segments.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
}

/** The text of runs within a cell, its lines joined: a word of Chinese may break anywhere. */
export const textOfRuns = (runs: readonly TextRun[]): string =>
  linesOfRuns(runs)
    .map(({ segments }) => segments.map(({ text }) => text).join(' '))
    .reduce(
      (all, line) => (/[\w)]$/.test(all) && /^[A-Za-z(]/.test(line) ? `${all} ${line}` : all + line),
      '',
    );
