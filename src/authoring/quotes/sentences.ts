import { plain } from '../../report/printed-number.ts';

/** A sentence of a text. */
export interface Sentence {
  /** Verbatim, without white space at its ends. */
  readonly text: string;
  /** As figures and names are looked for in it. */
  readonly plain: string;
  /** From 1. */
  readonly line: number;
  /** The heading it stands under; empty before the first. */
  readonly heading: string;
}

const HEADING =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|附(?:件|表))/;
const MAX_HEADING = 60;

/** Whether a line is the heading of a section: numbered, short, and no sentence. */
export const isHeading = (line: string): boolean =>
  HEADING.test(line) && line.length <= MAX_HEADING && !/[。；;]$/.test(line) && !line.includes('\t');

/** The sentences of a text, with the headings they stand under. Rows of tables are none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  text.split('\n').forEach((whole, l) => {
    const line = whole.trim();
    if (line === '' || /[\t|｜]/.test(line)) return;
    if (isHeading(line)) {
      heading = line;
      return;
    }
    for (const [sentence] of line.matchAll(/[^。！？]+[。！？]?[”’"）)]*/g)) {
      const trimmed = sentence.trim();
      if (trimmed.length > 1) sentences.push({ text: trimmed, plain: plain(trimmed), line: l + 1, heading });
    }
  });
  return sentences;
}
