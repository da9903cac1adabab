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
  const file = sources[0]?.file ?? '';
  const guessed = found ?? (options.like && { year: options.like.year + 1, from: undefined });
  if (guessed) {
    const { year, from } = guessed;
    findings.push(
      finding(
        'guess',
        'year',
        { file },
        {
          zh: `报告年份定为${year}，依据：${from ? `“${from}”` : '上年报告'}`,
          en: `the report is on ${year}, as of ${from ? `"${from}"` : "last year's report"}`,
        },
      ),
    );
    return year;
  }
  const first = /((?:19|20)\d\d)年/.exec(`${heads.join('\n')}\n${text}`)?.[1];
  const year = Number(first ?? 0);
  findings.push(
    finding(
      first ? 'doubt' : 'error',
      'year',
      { file },
      first
        ? {
            zh: `看不出报告年份，用了文中的${first}年。`,
            en: `it is not said which year the report is on; ${first}, which it names, was taken.`,
          }
        : { zh: '看不出报告年份，请指明。', en: 'it is not said which year the report is on: state it.' },
    ),
  );
  return year;
}
