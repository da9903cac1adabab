import { type Finding, finding } from '../finding.ts';
import type { Table } from '../table/table.ts';
import type { IndicatorRow } from './row.ts';

/** A note that says that figures are estimates or provisional, but not which: 注：2023年为快报数. */
const NOTE_OF_STATUS = /预计数|预计完成|预测数|快报|初步(?:核算|统计)|初步数/;

/** Brackets and stars that a note explains. */
const MARK = /[[\]［］【】()（）*＊※]/;

/** Notes on estimates that no figure was marked by. */
export function tellNotes({ notes, place }: Table, rows: readonly IndicatorRow[], findings: Finding[]): void {
  const note = notes.find((one) => NOTE_OF_STATUS.test(one) && !MARK.test(one));
  const year = /(?:19|20)\d\d(?=年)/.exec(note ?? '')?.[0];
  const figures = rows
    .flatMap((row) => row.figures)
    .filter((one) => one.role === 'actual' && (year === undefined || one.year === Number(year)));
  if (note === undefined || figures.length === 0 || figures.some(({ printed }) => printed.status)) return;
  findings.push(
    finding('doubt', 'note-of-status', place, {
      zh: `“${note}”说有预计数或快报数，但看不出是哪些，都没有标为预计或初步：请在表头写“2024年预计完成”一类的字样，或给数加[]。`,
      en: `"${note}" says that figures are estimates or provisional, but not which; none is marked so. Say it in the heads, such as 2024年预计完成, or put the figures into [].`,
    }),
  );
}
