import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import { mergeRows, uniqueNames } from '../../../src/authoring/report/merge-rows.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import { figureOf, rowOf } from '../support/rows.ts';

/** `name: year role printed (quote)`, and what is told. */
function merged(...rows: IndicatorRow[]) {
  const findings: Finding[] = [];
  const lines = mergeRows(rows, findings).map(
    ({ name, figures }) =>
      `${name}: ${figures
        .map(({ year, period, span, role, printed, quote }) =>
          [period ?? year, span, role, printed.raw, quote && `(${quote})`].filter(Boolean).join(' '),
        )
        .join(', ')}`,
  );
  return { lines, findings };
}

describe('rows of one indicator in several tables', () => {
  it('are one, with the figures of all, and the quotes of the later ones', () => {
    const quoted = { ...figureOf('2026 plan', '8'), quote: '工业8亿元。' };
    const { lines, findings } = merged(
      rowOf('全区工业', '亿元', { '2024 plan': '5' }),
      rowOf('农业', '亿元', { '2024 plan': '1' }),
      rowOf('工业', '亿元', { '2024 plan': '5', '2025 plan': '6' }),
      rowOf('工业', '亿元', {}, { figures: [quoted] }),
    );
    expect(lines).to.deep.equal([
      '全区工业: 2024 plan 5, 2025 plan 6 (工业 亿元 5 6), 2026 plan 8 (工业8亿元。)',
      '农业: 2024 plan 1',
    ]);
    expect(findings).to.deep.equal([]);
  });

  it('are two in two units, and as parts of two wholes', () => {
    const rows = [
      rowOf('工业', '亿元'),
      rowOf('工业', '%'),
      rowOf('工业', '%', {}, { whole: '城区' }),
      rowOf('工业', '%', {}, { whole: '乡村' }),
      rowOf('工业', '%', {}, { whole: '乡村' }),
    ];
    expect(merged(...rows).lines).to.deep.equal(Array(4).fill('工业: '));
    expect(merged(rowOf('工业', '%', {}, { whole: '城区' }), rowOf('城区工业', '%')).lines).to.have.length(2);
  });

  it('have figures of one time only once: others are told', () => {
    const first = {
      '2024-09 actual cumulative': '5',
      '2024-09 actual single': '1',
      '2024 plan': '8',
      '2023 actual': '6',
    };
    const figures = [
      figureOf('2024-09 actual cumulative', '5.1', '', 9),
      figureOf('2024-09 actual single', '1', '', 9),
      figureOf('2024 plan', '9', '', 9),
      figureOf('2024 actual', '7', '', 9),
      figureOf('2023 plan', '4', '', 9),
      figureOf('2024-09 plan', '3', '', 9),
    ];
    const { lines, findings } = merged(
      rowOf('工业', '亿元', first),
      rowOf('工业', '亿元', {}, { figures, line: '工业' }),
    );
    expect(lines).to.deep.equal([
      '工业: 2024-09 cumulative actual 5, 2024-09 single actual 1, 2024 plan 8, 2023 actual 6, ' +
        '2024 actual 7 (工业), 2023 plan 4 (工业), 2024-09 plan 3 (工业)',
    ]);
    expect(
      findings.map(({ kind, code, place, said }) => [kind, code, place.row, said.zh, said.en]),
    ).to.deep.equal([
      [
        'doubt',
        'figures-differ',
        9,
        '“工业”在别处是“5”，这里是“5.1”。',
        '"工业" is "5" elsewhere, and "5.1" here.',
      ],
      [
        'doubt',
        'figures-differ',
        9,
        '“工业”在别处是“8”，这里是“9”。',
        '"工业" is "8" elsewhere, and "9" here.',
      ],
    ]);
  });

  it('differ in the figures of one span only where these do', () => {
    const first = rowOf('工业', '亿元', { '2024-09 actual single': '1', '2024-09 actual cumulative': '5' });
    const { findings } = merged(first, rowOf('工业', '亿元', { '2024-09 actual cumulative': '5' }));
    expect(findings).to.deep.equal([]);
  });
});

describe('the names of parts', () => {
  it('say of what, where several rows have them', () => {
    const rows = [
      rowOf('工业', '亿元', {}, { whole: '城区' }),
      rowOf('工业', '亿元', {}, { whole: '乡村' }),
      rowOf('工业', '亿元'),
      rowOf('城区农业', '亿元', {}, { whole: '城区' }),
      rowOf('城区农业', '亿元', {}, { whole: '乡村' }),
      rowOf('商业', '亿元', {}, { whole: '城区' }),
    ];
    expect(uniqueNames(rows).map(({ name }) => name)).to.deep.equal([
      '城区：工业',
      '乡村：工业',
      '工业',
      '城区农业',
      '乡村：城区农业',
      '商业',
    ]);
  });
});
