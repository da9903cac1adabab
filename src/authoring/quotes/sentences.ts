import { plain } from '../../report/printed-number.ts';
import { hasFigure, isNumberedFigure } from '../rows/clauses.ts';

/** A sentence of a text. */
export interface Sentence {
  /** Verbatim, without white space at its ends. */
  readonly text: string;
  /** As figures and names are looked for in it. */
  readonly plain: string;
  /** From 1. */
  readonly line: number;
  /** The heading it stands under, or the line that introduces its list; before the first, the title. */
  readonly heading: string;
}

const HEADING =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|附(?:件|表))/;
const MAX_HEADING = 60;

/** An item of a list. */
const ITEM = /^(?:[—–-]|[（(]?\d{1,2}[.．、)）]|[①-⑳])/;

/** Whether a line is the heading of a section: numbered, short, and no sentence. */
export const isHeading = (line: string): boolean =>
  HEADING.test(line) &&
  line.length <= MAX_HEADING &&
  !/[。；;]$/.test(line) &&
  !line.includes('\t') &&
  !isNumberedFigure(line);

/** The sentences of a text, with the headings they stand under. Rows of tables are none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  const title = lines.find(Boolean) ?? '';
  let heading = title.length <= MAX_HEADING && !/[。；;\t]/.test(title) ? title : '';
  let introduced = '';
  lines.forEach((line, l) => {
    if (line === '' || /[\t|｜]/.test(line)) return;
    if (isHeading(line)) {
      if (hasFigure(line)) sentences.push({ text: line, plain: plain(line), line: l + 1, heading });
      heading = line;
      introduced = '';
      return;
    }
    if (!ITEM.test(line)) introduced = /[:：]$/.test(line) && line.length <= MAX_HEADING ? line : '';
    for (const [sentence] of line.matchAll(/[^。！？]+[。！？]?[”’"）)]*/g)) {
      const trimmed = sentence.trim();
      if (trimmed.length > 1)
        sentences.push({ text: trimmed, plain: plain(trimmed), line: l + 1, heading: introduced || heading });
    }
  });
  return sentences;
}
