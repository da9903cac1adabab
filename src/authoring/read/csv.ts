import Papa from 'papaparse';
import type { Format, Source } from '../source.ts';
import { linesOf, rectangular } from './grid.ts';

/** Reads separated values, or cells pasted as text: commas, tabs or semicolons, quoted newlines. */
export function readCsv(text: string, file: string, format: Format = 'csv'): Source {
  const { data } = Papa.parse(text, {
    skipEmptyLines: 'greedy',
    delimiter: '',
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  const rows = rectangular(
    data.map((row) =>
      row.map((cell) => ({ text: cell.replace(/\r\n?/g, '\n').replace(/^[ \t]+|\s+$/g, '') })),
    ),
  );
  const sheets = [{ name: '表1', before: [], rows }];
  return { file, format, sheets, text: sheets.flatMap(linesOf).join('\n'), findings: [] };
}
