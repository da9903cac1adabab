import { type Finding, finding } from '../finding.ts';
import { baseName } from '../place.ts';
import { fullYearsIn, sentenceWithFullYears } from '../short-years.ts';
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
  const opening = `${text.slice(0, 20_000)}\n${heads.join('\n')}`;
  const [near] = fullYearsIn(opening);
  const found = yearOf(near === undefined ? opening : sentenceWithFullYears(opening, near));
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
  const names = sources.flatMap(({ file: one, sheets }) => [
    ...sheets.map(({ name }) => name),
    baseName(one),
  ]);
  const first =
    /((?:19|20)\d\d)年/.exec(`${heads.join('\n')}\n${text}`)?.[1] ??
    /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(names.join('\n'))?.[1];
  const year = Number(first ?? 0);
  findings.push(
    finding(
      first ? 'doubt' : 'error',
      'year',
      { file },
      first
        ? {
            zh: `看不出报告年份，用了文中或文件名中的${first}年；若不对，请用--year或在编辑器里填写。`,
            en: `it is not said which year the report is on; ${first}, which it or its name has, was taken. If it is wrong, state it with --year or in the report editor.`,
          }
        : {
            zh: '看不出报告年份，请用--year（如--year 2024）或在编辑器里填写。',
            en: 'it is not said which year the report is on: state it with --year, such as --year 2024, or in the report editor.',
          },
    ),
  );
  return year;
}
