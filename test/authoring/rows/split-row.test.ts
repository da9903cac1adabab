import { expect } from 'chai';
import type { Quantity } from '../../../src/authoring/columns/column.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { CellFigure } from '../../../src/authoring/rows/cell-figure.ts';
import { printedFigure } from '../../../src/authoring/rows/printed-figure.ts';
import type { RowFigure } from '../../../src/authoring/rows/row.ts';
import { splitRow } from '../../../src/authoring/rows/split-row.ts';

const place = { file: 'x', row: 2 };

/** A cell as it is printed; growth:5 is one of a column of growth. */
function cell(text: string, more: Partial<RowFigure> = {}, headUnit = ''): CellFigure {
  const [, quantity = 'value', raw = ''] = /^(?:(\w+):)?(.*)$/s.exec(text) ?? [];
  const figure = {
    place: { ...place, column: 3 },
    year: 2024,
    role: 'actual' as const,
    printed: printedFigure(raw),
  };
  return { quantity: quantity as Quantity, headUnit, figure: { ...figure, ...more } };
}

function split(name: string, unit: string, cells: readonly (string | CellFigure)[], number?: number) {
  const findings: Finding[] = [];
  const row = { place, name, unit, group: '', responsible: '', note: '', line: 'x', from: 'table' as const };
  const rows = splitRow(
    { ...row, ...(number !== undefined && { number }) },
    cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
    findings,
  );
  return { rows, findings };
}

/** `name unit (of whole): figures`. */
const read = (name: string, unit: string, cells: readonly (string | CellFigure)[]) =>
  split(name, unit, cells).rows.map(
    (row) =>
      `${row.name} ${row.unit}${row.whole ? ` (of ${row.whole})` : ''}: ${row.figures
        .map(({ printed }) => printed.raw)
        .join(' ')}`,
  );

const said = (name: string, unit: string, cells: readonly (string | CellFigure)[]) =>
  split(name, unit, cells).findings.map((one) => [one.kind, one.code, one.said]);

const codes = (unit: string, cells: readonly (string | CellFigure)[], name = '产值') =>
  split(name, unit, cells).findings.map(({ code }) => code);

describe('a row of a table', () => {
  it('is an indicator of its values and one of its growth', () => {
    for (const [name, unit, cells, ...rows] of [
      ['产值', '亿元', ['5', '6'], '产值 亿元: 5 6'],
      ['产值', '亿元', ['5', 'growth:6'], '产值 亿元: 5', '产值增速 % (of 产值): 6'],
      ['产值', '亿元', ['growth:6'], '产值增速 % (of 产值): 6'],
      ['产值', '亿元', ['282', '增长9%'], '产值 亿元: 282', '产值增速 % (of 产值): 增长9%'],
      ['产值', '亿元', ['282', '增长9%', '同步'], '产值 亿元: 282 同步', '产值增速 % (of 产值): 增长9%'],
      ['产值', '亿元', ['增长9%', '同步'], '产值增速 % (of 产值): 增长9% 同步'],
      ['产值', '亿元', ['增长9%', '同步', 'growth:6'], '产值增速 % (of 产值): 增长9% 同步 6'],
      ['产值', '亿元', ['增长9%', '同步', 'completion:6'], '产值增速 % (of 产值): 增长9% 同步'],
      ['产值', '亿元', ['同步'], '产值 亿元: 同步'],
      ['产值增速', '%', ['增长9%', '同步'], '产值增速 %: 增长9% 同步'],
      ['产值', '亿元', ['增长9%，达到282亿元'], '产值 亿元: 达到282亿元', '产值增速 % (of 产值): 增长9%'],
      [
        '产值增速',
        '%',
        ['增长9%，达到282亿元'],
        '产值增速 %: 增长9%',
        '产值 亿元 (of 产值增速): 达到282亿元',
      ],
      [
        '产值增长率',
        '%',
        ['growth:5', '增长9%，达到282亿元'],
        '产值增长率 %: 增长9%',
        '产值 亿元 (of 产值增长率): 5 达到282亿元',
      ],
      [
        '增幅榜产值',
        '%',
        ['增长9%，达到282亿元'],
        '增幅榜产值 %: 增长9%',
        '增幅榜产值 亿元 (of 增幅榜产值): 达到282亿元',
      ],
      ['占比', '%', ['46', 'growth:0.5个百分点'], '占比 %: 46', '占比增减 个百分点 (of 占比): 0.5个百分点'],
      ['占比', '%', ['46', 'growth:0.5%'], '占比 %: 46', '占比增速 % (of 占比): 0.5%'],
      ['占比', '%', ['46', 'growth:0.5'], '占比 %: 46', '占比增速 % (of 占比): 0.5'],
      ['产值', '亿元', ['46', 'growth:3户'], '产值 亿元: 46', '产值增速 % (of 产值): 3户'],
    ] as const)
      expect(read(name, unit, cells), `${name} ${cells}`).to.deep.equal(rows);
    expect(read('占比', '%', ['46', cell('growth:0.5', {}, '百分点')])[1]).to.equal(
      '占比增减 个百分点 (of 占比): 0.5',
    );
  });

  it('has its number once', () => {
    const numbers = (cells: readonly string[], number?: number) =>
      split('产值', '亿元', cells, number).rows.map((row) => ('number' in row ? row.number : 'none'));
    expect(numbers(['5', 'growth:6'], 7)).to.deep.equal([7, 'none']);
    expect(numbers(['growth:6'], 7)).to.deep.equal([7]);
    expect(numbers(['5', 'growth:6'])).to.deep.equal(['none', 'none']);
    expect(numbers(['growth:6'])).to.deep.equal(['none']);
  });

  it('has the completion that it states', () => {
    const completion = (...cells: (string | CellFigure)[]) =>
      split('产值', '亿元', cells).rows[0]?.completion;
    expect(completion('5', 'completion:97.5%')).to.deep.equal({
      percent: 97.5,
      of: { year: 2024, role: 'actual' },
    });
    const period = { period: '2024-09', span: 'single' } as const;
    expect(completion('5', cell('completion:97.5', period))).to.deep.equal({
      percent: 97.5,
      of: { year: 2024, role: 'actual', ...period },
    });
    expect(completion('5', 'completion:完成')).to.equal(undefined);
    expect(Object.keys(split('产值', '亿元', ['5', 'completion:完成']).rows[0] ?? {})).to.not.include(
      'completion',
    );
  });
});

describe('a figure of a row', () => {
  it('is doubtful where it shows as a date', () => {
    for (const date of [
      '7月8日',
      '12月30日',
      '2024-7-8',
      '2024/12/30',
      '2024年7月8日',
      '2024年7月8',
      '8-Jul',
      '18-Jul',
      'Jul-24',
      '2024年3月',
    ])
      expect(codes('', [date]), date).to.deep.equal(['date']);
    for (const other of [
      '7月8日完成',
      '第7月8日',
      '24-7-8',
      '2024-7',
      '8-JUL',
      '8-July',
      '第8-Jul',
      '2024.7.8',
    ])
      expect(codes('', [other]), other).to.not.include('date');
    expect(said('产值', '', ['7月 8日'])).to.deep.equal([
      [
        'doubt',
        'date',
        {
          zh: '“产值”的数显示成日期“7月 8日”，可能是表格软件改的，请改回原文。',
          en: 'the figure of "产值" shows as a date, "7月 8日": a spreadsheet may have changed it.',
        },
      ],
    ]);
  });

  it('is doubtful where its sign may mean a fall, or a move in a ranking', () => {
    expect(said('能耗降低率', '%', ['-3.2'])).to.deep.equal([
      [
        'doubt',
        'sign-of-fall',
        {
          zh: '“能耗降低率”说的是降低，“-3.2”可能是降低，也可能是升高，当作-3.2，请核对。',
          en: '"能耗降低率" is a fall; "-3.2" of it may be a fall or a rise, and is taken as -3.2. Check it.',
        },
      ],
    ]);
    expect(said('能耗降低率', '%', ['3.2', '下降3.2'])).to.deep.equal([]);
    expect(said('产值增速', '%', ['-3.2'])).to.deep.equal([]);
    expect(said('GDP位次', '位', ['+1'])[0]?.[1]).to.equal('change');
    expect(said('GDP位次', '位', ['1'])).to.deep.equal([]);
  });

  it('may be a share that has been written as a part of one', () => {
    const codesOf = (name: string, text: string) => said(name, '%', [text]).map(([, code]) => code);
    for (const [name, text] of [
      ['城镇化率', '0.65'],
      ['税收占比', '0.7'],
    ] as const)
      expect(codesOf(name, text), name).to.deep.equal(['share']);
    for (const [name, text] of [
      ['不良贷款率', '0.65'],
      ['产值增长率', '0.7'],
      ['城镇化率', '65'],
    ] as const)
      expect(codesOf(name, text), name).to.deep.equal([]);
  });

  it('is doubtful where its column was too narrow to show it', () => {
    expect(said('产值', '亿元', ['####'])).to.deep.equal([
      [
        'doubt',
        'not-shown',
        {
          zh: '“产值”的格子显示为“####”，列太窄时数会这样显示：请把列加宽后重新导出。',
          en: 'a cell of "产值" shows "####", as a number does in a column that is too narrow: widen the column and save the file again.',
        },
      ],
    ]);
    expect(codes('', ['#', '5#'])).to.not.include('not-shown');
  });

  it('is doubtful where its cell prints another year than its column', () => {
    expect(said('产值', '亿元', ['2022年5'])).to.deep.equal([
      [
        'doubt',
        'other-year',
        {
          zh: '“产值”的“2022年5”写的是2022年，这一列是2024年，当作2024年，请核对。',
          en: '"2022年5" of "产值" says 2022, but its column is of 2024, which is taken. Check it.',
        },
      ],
    ]);
    for (const text of ['5（2025年）', '到2030年5'])
      expect(codes('', [text]), text).to.deep.equal(['other-year']);
    for (const text of ['2024年5', '比2023年增长5', '2020年以来5', '完成2025年目标'])
      expect(codes('', [text]), text).to.not.include('other-year');
  });

  it('is doubtful in round brackets', () => {
    for (const text of ['(150)', '（1,500）', '( 1.5 )'])
      expect(codes('', [text]), text).to.deep.equal(['round-brackets']);
    for (const text of ['(150)左右', '约(150)', '(约150)', '(150户)'])
      expect(codes('', [text]), text).to.deep.equal([]);
    expect(said('产值', '', ['(150)'])[0]).to.deep.equal([
      'doubt',
      'round-brackets',
      {
        zh: '“产值”的“(150)”在圆括号里，可能是负数或另一年的数，请核对。',
        en: '"(150)" of "产值" is in round brackets: it may be negative or of another year.',
      },
    ]);
  });

  it('is doubtful beside another in its cell, but not growth beside a level', () => {
    expect(codes('亿元', ['增长9%，达到282亿元'])).to.deep.equal([]);
    const [told] = said('产值', '家', ['5家3个']);
    expect(told).to.deep.equal([
      'doubt',
      'several-numbers',
      {
        zh: '“产值”C列的“5家3个”里有几个数，取了5。',
        en: '"5家3个" of "产值" has several numbers; 5 was taken.',
      },
    ]);
    expect(said('产值', '家', [cell('5家3个', { place })])[0]?.[2]).to.deep.include({
      zh: '“产值”A列的“5家3个”里有几个数，取了5。',
    });
  });

  it('is doubtful where a cell has figures on two lines, and says the whole cell', () => {
    const [told] = said('产值', '亿元', ['570\n6.5%']);
    expect(told?.[2]).to.deep.equal({
      zh: '“产值”C列的“570 6.5%”里有几个数，取了570。',
      en: '"570 6.5%" of "产值" has several numbers; 570 was taken.',
    });
  });

  it('is doubtful where a sign is not understood', () => {
    expect(said('产值', '亿元', ['▲3.2'])).to.deep.equal([
      [
        'doubt',
        'unclear-sign',
        {
          zh: '“产值”的“▲3.2”里的“▲”看不懂，可能是负号、标记或误认的字，取了3.2，请改成普通的数。',
          en: '"▲" in "▲3.2" of "产值" is not understood: it may be a minus sign, a mark or a misread digit; 3.2 was taken. Write a plain number.',
        },
      ],
    ]);
    expect(codes('%', ['3.2↓', '—5', '7.5?', '-3.2', '+0.5', '4.5以内'])).to.deep.equal([
      'unclear-sign',
      'unclear-sign',
      'unclear-sign',
    ]);
  });

  it('is doubtful where it is a change', () => {
    expect(codes('亿元', ['6亿元（下降7%）'])).to.deep.equal([]);
    expect(said('企业', '家', ['净增8家'])).to.deep.equal([
      [
        'doubt',
        'change',
        {
          zh: '“企业”这里印的“净增8家”是增减多少，不是数值本身，请核对。',
          en: '"净增8家" of "企业" says by how much it changes, not how much it is.',
        },
      ],
    ]);
  });

  it('is doubtful far from the others', () => {
    const inPeriod = cell('400', { period: '2024-09' });
    for (const [unit, cells, told] of [
      ['亿元', ['5', '400'], true],
      ['亿元', ['400', '5'], true],
      ['亿元', ['-5', '400'], true],
      ['亿元', ['5', '399'], false],
      ['亿元', ['0', '400'], false],
      ['亿元', ['完成', '400'], false],
      ['亿元', ['5', '400亿元'], false],
      ['亿元', ['5', inPeriod], false],
      ['%', ['0.1', '19.9'], false],
      ['%', ['0.1', '20'], true],
      ['亿元', ['0.1', '19.9'], true],
      ['亿元', ['5', 'growth:400'], false],
      ['亿元', [], false],
    ] as const)
      expect(codes(unit, cells), JSON.stringify(cells)).to.deep.equal(told ? ['scale'] : []);
    const at = (column: number) => ({ place: { ...place, column } });
    const { findings } = split('产值', '亿元', [cell('400', at(3)), cell('5', at(4)), cell('5', at(5))]);
    expect(findings).to.deep.equal([
      {
        kind: 'doubt',
        code: 'scale',
        ...at(4),
        said: {
          zh: '“产值”的“5”与同一行的400相差太大，单位可能不同，请核对。',
          en: '"5" of "产值" is far from 400 in the same row; the units may differ.',
        },
      },
    ]);
  });
});
