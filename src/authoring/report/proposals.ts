import { plain } from '../../report/printed-number.ts';
import { type Finding, finding } from '../finding.ts';
import { comparableName } from '../match/names.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { isNumberedFigure } from '../rows/clauses.ts';
import type { IndicatorRow } from '../rows/row.ts';
import { sentenceRows } from '../rows/sentence-rows.ts';
import type { DraftOptions } from './draft.ts';
import { rowKey } from './merge-rows.ts';

/** The figures of sentences that the tables do not have: those that a person takes, and those that are only proposed. */
export function proposals(
  texts: readonly { readonly file: string; readonly sentences: readonly Sentence[] }[],
  rows: readonly IndicatorRow[],
  year: number,
  { mapping, sentences = false }: DraftOptions,
): { taken: IndicatorRow[]; proposed: IndicatorRow[]; findings: Finding[] } {
  const found = texts.flatMap(({ file, sentences: of }) => sentenceRows(withoutRows(of, rows), file, year));
  const findings = texts.flatMap(({ file, sentences: of }) => tellItems(file, of, found));
  // A long table alone has no sentences.
  if (found.length === 0) return { taken: [], proposed: [], findings };
  const known = new Map(rows.map((row) => [comparableName(row.name), row]));
  const merged = new Map<string, IndicatorRow>();
  const others: { readonly key: string; readonly told: Finding }[] = [];
  for (const row of found) {
    const inTable = known.get(comparableName(row.name));
    const figures = row.figures.filter((figure) => !isKnown(inTable, figure));
    if (figures.length === 0) continue;
    const key = rowKey(row);
    const first = merged.get(key);
    if (!first) {
      merged.set(key, { ...row, figures });
      continue;
    }
    for (const figure of figures) {
      const same = first.figures.find((one) => isSameTime(one, figure));
      if (same && same.printed.value !== figure.printed.value)
        others.push({ key, told: tellOther(row, same.printed.raw, figure.printed.raw) });
    }
    const more = figures.filter((figure) => !isKnown(first, figure));
    merged.set(key, { ...first, figures: [...first.figures, ...more] });
  }
  const all = [...merged.values()];
  const isTaken = (row: IndicatorRow) => sentences || mapping?.indicators?.[row.name]?.take === true;
  const taken = all.filter(isTaken);
  const keys = new Set(taken.map(rowKey));
  findings.push(...others.filter(({ key }) => keys.has(key)).map(({ told }) => told));
  return { taken, proposed: all.filter((row) => !isTaken(row)), findings };
}

/** A row of a table whose cells are divided by spaces is no sentence. */
function withoutRows(sentences: readonly Sentence[], rows: readonly IndicatorRow[]): readonly Sentence[] {
  if (sentences.length === 0 || rows.length === 0) return sentences;
  const lines = new Set(rows.map(({ line }) => plain(line)));
  return sentences.filter((sentence) => !lines.has(sentence.plain));
}

/** Another figure of the same time, of which the first is read. */
const tellOther = ({ name, place }: IndicatorRow, first: string, other: string): Finding =>
  finding('doubt', 'figures-differ', place, {
    zh: `“${name}”在前面的句子里是“${first}”，这里是“${other}”，读的是前面的，请核对。`,
    en: `"${name}" is "${first}" in a sentence before, and "${other}" here; the first is taken. Check it.`,
  });

/** A longer one explains something. */
const MAX_ITEM = 60;

/** Items of lists with a figure that were not understood. */
const tellItems = (
  file: string,
  sentences: readonly Sentence[],
  rows: readonly IndicatorRow[],
): Finding[] => {
  const read = new Set(rows.filter(({ place }) => place.file === file).map(({ place }) => place.line));
  return sentences
    .filter(({ text, line }) => text.length <= MAX_ITEM && isNumberedFigure(text) && !read.has(line))
    .map(({ text, line }) =>
      finding(
        'left-out',
        'item',
        { file, line },
        {
          zh: `“${text}”像是一项指标，但没有读懂，没有读入：请写成“名称：数和单位”。`,
          en: `"${text}" seems to be an indicator, but was not understood and not read: write it as 名称：5.2万吨, a name, a colon, a figure and its unit.`,
        },
      ),
    );
};

type Figure = IndicatorRow['figures'][number];

const isSameTime = (one: Figure, { year, role, period }: Figure): boolean =>
  one.year === year && one.role === role && one.period === period;

const isKnown = (row: IndicatorRow | undefined, figure: Figure): boolean =>
  row?.figures.some((one) => isSameTime(one, figure)) ?? false;
