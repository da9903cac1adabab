import { type Finding, finding } from '../finding.ts';
import type { Source } from '../source.ts';
import type { DraftOptions } from './draft.ts';
import { yearOf } from './head.ts';

/** The year that the report is on: as stated, else as its text or last year's report says, which is told. */
export function settleYear(
  sources: readonly Source[],
  text: string,
  options: DraftOptions,
  findings: Finding[],
): number {
  const stated = options.year ?? options.mapping?.report?.year;
  if (stated !== undefined) return stated;
  const heads = sources.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows, before }) => [
      ...before,
      ...rows.slice(0, 6).map((row) => row.map((cell) => cell.text).join(' ')),
    ]),
  );
  const found = yearOf(`${text.slice(0, 20_000)}\n${heads.join('\n')}`);
  const year = found?.year ?? (options.like ? options.like.year + 1 : new Date(0).getUTCFullYear());
  const from = found ? `“${found.from}”` : options.like ? '上年报告' : '无';
  findings.push(
    finding(
      found || options.like ? 'guess' : 'doubt',
      'year',
      { file: sources[0]?.file ?? '' },
      {
        zh: `报告年份定为${year}，依据：${from}`,
        en: `the report is on ${year}, as of ${found ? `"${found.from}"` : options.like ? "last year's report" : 'nothing'}`,
      },
    ),
  );
  return year;
}
