import { plain } from '../../report/printed-number.ts';
import type { Report } from '../../report/schema.ts';
import { isHeading } from '../quotes/sentences.ts';
import type { Source } from '../source.ts';
import { Ids, idFor } from './ids.ts';

type Section = NonNullable<Report['sections']>[number];

/** Headings of the highest level: 一、…, 第二部分 …, 附表. */
const HEADING = /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}、|附(?:件|表))/;
const NUMBERING = /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}、)[、：:\s]*/;

/** How much of the text below a heading tells it from the same heading elsewhere. */
const BELOW = 12;

export interface Sections {
  readonly list: readonly Section[];
  /** The id of the first section that a quote is in. */
  of(quote: string): string | undefined;
}

interface Line {
  readonly text: string;
  readonly plain: string;
  /** Where it begins in the plain text of all files. */
  readonly start: number;
  /** Whether a file begins with it. */
  readonly isFirst: boolean;
}

function linesOf(sources: readonly Source[]): Line[] {
  let start = 0;
  return sources.flatMap(({ text }) =>
    text.split('\n').map((line, l) => {
      const own = plain(line);
      start += own.length;
      return { text: line.trim(), plain: own, start: start - own.length, isFirst: l === 0 };
    }),
  );
}

/** Rows of a table with one cell are headings within the table. */
const singleCells = (sources: readonly Source[]): Set<string> =>
  new Set(
    sources.flatMap(({ sheets }) =>
      sheets.flatMap(({ rows }) =>
        rows
          .map((row) => row.filter(({ text, covered }) => !covered && text.trim() !== ''))
          .filter((filled) => filled.length === 1)
          .flatMap((filled) => filled.map(({ text }) => plain(text))),
      ),
    ),
  );

/** The sections that the headings of the texts begin, with last year's ids and English names where their names are the same. */
export function sectionsOf(sources: readonly Source[], like: Report | undefined): Sections {
  const lines = linesOf(sources).filter(({ text, isFirst }) => text !== '' || isFirst);
  const whole = lines.map((line) => line.plain).join('');
  const inTables = singleCells(sources);
  const ids = new Ids();
  const list: Section[] = [];
  const sectionOfLine = new Map<string, string>();
  const texts: { id: string; lines: string[] }[] = [];
  let current: (typeof texts)[number] | undefined;
  let from = 0;
  lines.forEach((line, l) => {
    if (line.isFirst) current = undefined;
    const next = lines[l + 1]?.text ?? '';
    const isContents = HEADING.test(next) && !inTables.has(plain(next));
    // The check looks for each opening after the one before; in a table of contents, a heading follows a heading.
    const opening =
      HEADING.test(line.text) && isHeading(line.text) && !isContents && !inTables.has(line.plain)
        ? [line.text, `${line.text} ${next.slice(0, BELOW)}`].find(
            (one) => whole.indexOf(plain(one), from) === line.start,
          )
        : undefined;
    if (opening !== undefined) {
      from = line.start + plain(opening).length;
      const zh = line.text.replace(NUMBERING, '') || line.text;
      const before = like?.sections?.find(({ name }) => name.zh === zh);
      const id = ids.take(before?.id ?? idFor(zh, 'section', list.length + 1).id);
      const en = before?.name.en;
      list.push({ id, name: { zh, ...(en !== undefined && { en }) }, opening });
      current = { id, lines: [] };
      texts.push(current);
    }
    if (current === undefined) return;
    current.lines.push(line.plain);
    if (!sectionOfLine.has(line.plain)) sectionOfLine.set(line.plain, current.id);
  });
  const joined = texts.map((one) => ({ id: one.id, text: one.lines.join('') }));
  return {
    list,
    of(quote) {
      const own = plain(quote);
      return sectionOfLine.get(own) ?? joined.find(({ text }) => text.includes(own))?.id;
    },
  };
}
