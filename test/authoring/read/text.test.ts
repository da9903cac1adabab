import { expect } from 'chai';
import { readText } from '../../../src/authoring/read/text.ts';

const read = (...lines: string[]) => {
  const { sheets, text } = readText(lines.join('\n'), 'x.txt');
  return { tables: sheets.map(({ rows }) => rows.map((row) => row.map((one) => one.text))), sheets, text };
};

describe('a text', () => {
  it('has its lines without white space at their ends, and no table where none is', () => {
    expect(readText('一、总体要求 \r\n\r\n 推动高质量发展。 \u00a0 \r完\n', 'a.txt')).to.deep.equal({
      file: 'a.txt',
      format: 'text',
      sheets: [],
      text: '一、总体要求\n\n 推动高质量发展。\n完\n',
      findings: [],
    });
  });

  it('keeps a number and its bound in one cell, whichever spaces are between them', () => {
    for (const space of [' ', '  ', '\u3000'])
      for (const [cell, parts] of [
        ['6.5 左右', ['6.5', '左右']],
        ['5000 以上', ['5000', '以上']],
        ['4.5% 以内（预计）', ['4.5%', '以内（预计）']],
        ['不低于 35%', ['不低于', '35%']],
        ['控制在 4.5', ['控制在', '4.5']],
        ['≥ 90', ['≥', '90']],
        ['约 300 左右', ['约', '300', '左右']],
        ['6 ~ 7', ['6', '~', '7']],
        ['6% ～ 7%', ['6%', '～', '7%']],
        ['6 至 7', ['6', '至', '7']],
        ['6 — 7', ['6', '—', '7']],
        ['6 - 7', ['6', '-', '7']],
        ['6% —— 7%', ['6%', '——', '7%']],
      ] as const)
        expect(
          read(
            ['指标', '2024年计划', '2024年完成'].join(space),
            ['就业', ...parts, '6.1'].join(space),
            ['失业', '5', '6'].join(space),
          ).tables[0]?.[1],
          cell,
        ).to.deep.equal(['就业', cell, '6.1']);
    // A dash is an empty cell where the row has no more cells than the head.
    expect(read('指标 单位 计划 完成 上年', '就业 人 5 — 7', '失业 人 6 7 8').tables[0]?.[1]).to.deep.equal([
      '就业',
      '人',
      '5',
      '—',
      '7',
    ]);
    // Neither is a word of another cell.
    expect(read('指标 单位 2024年完成', '就业 以上 5', '低于 人 6').tables[0]).to.deep.equal([
      ['指标', '单位', '2024年完成'],
      ['就业', '以上', '5'],
      ['低于', '人', '6'],
    ]);
  });

  it('is doubtful in rows whose cells between spaces are not as many as those of the head', () => {
    const uneven = (...lines: string[]) =>
      readText(lines.join('\n'), 'x.txt').findings.map(({ code, place }) => [code, place.sheet, place.row]);
    const head = '指标名称  单位  2023年完成  2024年计划';
    expect(
      uneven(head, '生产总值  亿元  500  540', '投资  亿元    240', '财政收入 增速  %  6  7'),
    ).to.deep.equal([['uneven-row', '表1', 3]]);
    expect(uneven('指标 单位 计划 完成', '财政收入 增速 % 6 7', '投资 亿元 2 3')).to.deep.equal([
      ['uneven-row', '表1', 2],
    ]);
    expect(
      readText([head, '投资  亿元    240', '生产总值  亿元  5  6'].join('\n'), 'x.txt').findings[0],
    ).to.deep.equal({
      kind: 'doubt',
      code: 'uneven-row',
      place: { file: 'x.txt', sheet: '表1', row: 2 },
      said: {
        zh: '“投资”一行的格子与表头不一样多：用空格分列时，空格子会丢，数可能错了列，请核对，或改用表格、CSV。',
        en: 'the row "投资" has not as many cells as the head: between spaces an empty cell is lost, so its figures may be in the wrong columns. Check it, or use a spreadsheet or CSV.',
      },
    });
    // Tabs and bars keep empty cells; a note may be empty; a heading has no figures.
    expect(uneven('指标\t单位\t2023年完成\t2024年计划', '投资\t亿元\t\t240', '财政\t亿元\t3')).to.deep.equal(
      [],
    );
    expect(uneven('指标|单位|2023年完成|2024年计划', '投资|亿元||240', '财政|亿元|3|')).to.deep.equal([]);
    expect(
      uneven(`${head}  备注`, '投资  亿元  230  240', '一、财政  如下  所示', '财政  亿元  3  4  略'),
    ).to.deep.equal([]);
  });

  const HEAD = ['指标', '计划', '完成'];
  const ROW = ['就业', '5000', '5216'];
  const flattened: readonly [name: string, join: (cells: string[]) => string][] = [
    ['tabs', (cells) => cells.join('\t')],
    ['tabs, with spaces inside', (cells) => cells.join(' \t ')],
    ['bars', (cells) => cells.join('|')],
    ['bars around', (cells) => ` | ${cells.join(' | ')} | `],
    ['wide bars', (cells) => cells.join('｜')],
    ['drawn bars', (cells) => `│${cells.join('│')}│`],
    ['thick bars', (cells) => `┃${cells.join('┃')}┃ `],
    ['two spaces', (cells) => `  ${cells.join('  ')}`],
    ['many spaces', (cells) => cells.join('     ')],
    ['wide spaces', (cells) => cells.join('\u3000\u3000')],
    ['a wide space', (cells) => cells.join('\u3000')],
    ['a space', (cells) => `${cells.join(' ')} `],
    ['spaces of both kinds', (cells) => cells.join(' \u3000')],
    ['a space, with a tab at the end', (cells) => `${cells.join(' ')}\t`],
  ];
  for (const [name, join] of flattened)
    it(`has the table whose cells have ${name} between them`, () => {
      expect(read('附表', join(HEAD), join(ROW)).tables).to.deep.equal([[HEAD, ROW]]);
    });

  it('has cells with a space in them where two are between cells, or a tab', () => {
    const row = ['生产总值 增速', '6', '6.3'];
    expect(read(HEAD.join('  '), row.join('  ')).tables).to.deep.equal([[HEAD, row]]);
    expect(read(HEAD.join('\t'), row.join('\t')).tables).to.deep.equal([[HEAD, row]]);
    expect(read(HEAD.join('\t'), '甲|乙\t1\t2').tables).to.deep.equal([[HEAD, ['甲|乙', '1', '2']]]);
  });

  it('has bars as tabs in its text, but other rows as they are', () => {
    expect(read('|甲|1|2|', '|乙|1|2|', '说明 | 一', ...'二三四五').text.split('\n')[2]).to.equal(
      '说明 | 一',
    );
    expect(
      read('说明 | 一', '', '', '', '', '', '| 指标 | 计划 || 完成 |', '就业 | 5 | 6', '粮食 7 8').text,
    ).to.equal('说明 | 一\n\n\n\n\n\n指标\t计划\t完成\n就业\t5\t6\n粮食 7 8');
  });

  const SENTENCE = '坚持稳中求进工作总基调，推动高质量发展，取得新的成效。';
  const row = (name: string) => `${name} 1 2`;

  it('has a table from its first row to its last, with what is in between', () => {
    expect(read(SENTENCE, row('甲'), '其中：', row('乙'), SENTENCE, SENTENCE).tables).to.deep.equal([
      [
        ['甲', '1', '2'],
        ['其中：', '', ''],
        ['乙', '1', '2'],
        [SENTENCE, '', ''],
      ].slice(0, 3),
    ]);
  });

  it('has no table of a single row, or of sentences', () => {
    expect(read(row('甲'), ' ', row('乙')).tables[0]?.length).to.equal(2);
    expect(read(row('甲'), SENTENCE).tables).to.deep.equal([]);
    expect(read('甲 1', '乙 2').tables).to.deep.equal([]);
    for (const end of ['。', '；', ';'])
      expect(read(`一 是 增长${end}`, `二 是 下降${end} `).tables, end).to.deep.equal([]);
    expect(read('一，是 增，长 a', '二，是 下，降 b').tables).to.deep.equal([]);
    expect(read('一 是 增长。 ', '二 是 下降。\u3000').tables).to.deep.equal([]);
    expect(read('甲\t\t1', '乙\t\t2').tables).to.deep.equal([]);
    expect(read('甲\t \t1', '乙\t \t2').tables).to.deep.equal([]);
    expect(read(row('甲'), ...'一二三四五', row('乙'), ...'一二三四五').tables).to.deep.equal([]);
    expect(read('a。 1 2', 'b，c 1 2').tables).to.deep.equal([
      [
        ['a。', '1', '2'],
        ['b，c', '1', '2'],
      ],
    ]);
    expect(read('甲 \t \t', '乙\t\t').tables).to.deep.equal([]);
  });

  it('has no lines that are drawn as cells, which end no table', () => {
    for (const line of [
      '-----',
      '| --- | :---: |',
      '——————',
      '+----+',
      '━━┼━━',
      '═══',
      '┌─┬─┐',
      '├─┤',
      '└┴┘',
    ])
      expect(read(row('甲'), line, line, line, line, line, row('乙')).tables, line).to.deep.equal([
        [
          ['甲', '1', '2'],
          ['乙', '1', '2'],
        ],
      ]);
    expect(read(row('甲'), '- - -', row('乙'), '- - 5').tables).to.deep.equal([
      [
        ['甲', '1', '2'],
        ['乙', '1', '2'],
        ['-', '-', '5'],
      ],
    ]);
  });

  it('has another table after two lines of which the second is long, or after five', () => {
    const two = (...between: string[]) =>
      read(row('甲'), row('乙'), ...between, row('丙'), row('丁')).tables.length;
    const long = '字'.repeat(21);
    expect(two(long)).to.equal(1);
    expect(two('字', long)).to.equal(2);
    expect(two('字', ` ${'字'.repeat(20)}   `)).to.equal(1);
    expect(two(...'一二三四')).to.equal(1);
    expect(two(...'一二三四五')).to.equal(2);
    expect(two('一', '二', '三', '四', row('间'), '一', '二', '三', '四')).to.equal(1);
  });

  it('has tables with the lines above them, by number', () => {
    const { sheets } = read(
      '零',
      '一 ',
      '',
      ' 二',
      '三',
      row('甲'),
      row('乙'),
      ...'abcdef',
      row('丙'),
      row('丁'),
    );
    expect(sheets.map(({ name, before }) => [name, before])).to.deep.equal([
      ['表1', ['一', '二', '三']],
      ['表2', ['c', 'd', 'e', 'f']],
    ]);
  });

  it('has rows that lack cells filled up: on the right, or on the left where all are heads of figures', () => {
    for (const head of [
      '2024年计划 2024年完成 增长',
      '本月 1-9月累计 同比',
      '9月 1—9月 比上年同期增减',
      '12月 1—12月累计 比上年增减',
      '累计 增速 增幅',
      '目标 绝对值 增减（%）',
      '计划 完成 (百分点)',
    ])
      expect(read(head, '就业 5 6 7').tables, head).to.deep.equal([
        [
          ['', ...head.split(' ')],
          ['就业', '5', '6', '7'],
        ],
      ]);
    for (const head of ['计划 完成 备注', '今年计划 完成 增长', '计划数 完成 增长'])
      expect(read(head, '就业 5 6 7').tables, head).to.deep.equal([
        [
          [...head.split(' '), ''],
          ['就业', '5', '6', '7'],
        ],
      ]);
    const padded = [
      [
        ['', '计划', '完成', '增长'],
        ['就业', '5', '6', '7'],
      ],
    ];
    expect(read('|计划|完成|增长|', '|就业|5|6|7| |').tables).to.deep.equal(padded);
    expect(read('|计划|完成|增长| |', '|就业|5|6|7|').tables).to.deep.equal(padded);
    expect(read('计划 完成 增长', '5 6 7').tables).to.deep.equal([
      [
        ['计划', '完成', '增长'],
        ['5', '6', '7'],
      ],
    ]);
    expect(read('甲\t1\t2\t\t', '|||', '乙\t1\t2').tables).to.deep.equal([
      [
        ['甲', '1', '2'],
        ['', '', ''],
        ['乙', '1', '2'],
      ].filter(([name]) => name !== ''),
    ]);
  });

  it('has tables with each cell on a line beside those with each row on one, in order', () => {
    const stacked = ['指标', '2024年', '增长', '粮食', '5', '6', '油料', '7', '8'];
    const { tables, text, sheets } = read(
      '甲 1 2',
      '乙 3 4',
      ...'一二三四五',
      ...stacked,
      SENTENCE,
      '丙 1 2',
      '丁 3 4',
    );
    expect(tables).to.deep.equal([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
      [
        ['指标', '2024年', '增长'],
        ['粮食', '5', '6'],
        ['油料', '7', '8'],
      ],
      [
        ['丙', '1', '2'],
        ['丁', '3', '4'],
      ],
    ]);
    expect(sheets.map(({ name }) => name)).to.deep.equal(['表1', '表2', '表3']);
    expect(sheets[1]?.before).to.deep.equal(['二', '三', '四', '五']);
    expect(text.split('\n').filter(Boolean)).to.deep.equal([
      '甲 1 2',
      '乙 3 4',
      ...'一二三四五',
      '指标\t2024年\t增长',
      '粮食\t5\t6',
      '油料\t7\t8',
      SENTENCE,
      '丙 1 2',
      '丁 3 4',
    ]);
    expect(text.split('\n').length).to.equal(2 + 5 + 9 + 3);
    expect(read('指标', '2024年', '增长', '粮 食 类', '5', '6', '油 料 类', '7', '8').tables).to.have.length(
      1,
    );
  });
});
