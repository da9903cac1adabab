import { type CellObject, utils, write } from '@e965/xlsx';
import { expect } from 'chai';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { readXlsx } from '../../../src/authoring/read/xlsx.ts';
import { type RunSteps, runAtOnce } from '../../../src/authoring/steps.ts';
import { archive, openDocument, spreadsheet } from '../support/files.ts';

/** A file of one sheet of these cells. */
const fileOf = (cells: Readonly<Record<string, CellObject>>, range: string, more: object = {}) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, { ...cells, '!ref': range, ...more }, '附表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
};

const shown = async (bytes: Uint8Array) => {
  const { sheets } = await readSource(bytes, 'x.xlsx');
  return sheets.map(({ rows }) =>
    rows.map((row) => row.map(({ text, covered }) => (covered ? `+${covered.join()}${text}` : text))),
  );
};

/** Does all steps, and counts them. */
function counting(): { run: RunSteps; steps(): number } {
  let count = 0;
  return {
    steps: () => count,
    run: (steps) => {
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        count++;
      }
    },
  };
}

const refusal = async (bytes: Uint8Array) => {
  const error: ReadError = await readXlsx(bytes, 'x.xls').then(
    () => expect.fail('read'),
    (reason) => reason,
  );
  return [error.file, error.code, error.said.zh, error.said.en];
};

/** The cells of a column in these formats, and what is told of them. */
async function formatted(...cells: readonly (readonly [v: number, z: string])[]) {
  const { sheets, findings } = await readSource(
    spreadsheet([{ name: '附表', rows: cells.map(([v, z]) => ['数', { v, z }]) }]),
    'x.xlsx',
  );
  return { texts: sheets[0]?.rows.map((row) => row[1]?.text), findings };
}

describe('a number of a workbook', () => {
  it('has a minus sign where its format has a colour or brackets, which is told', async () => {
    const { texts, findings } = await formatted(
      [-5.1, '0.0;[Red]0.0'],
      [-5.1, '0.0_);(0.0)'],
      [-0.051, '0.0%;[Red]0.0%'],
      [-1234.5, '#,##0.0_);[Red]\\(#,##0.0\\)'],
    );
    expect(texts).to.deep.equal(['-5.1', '-5.1', '-5.1%', '-1,234.5']);
    expect(findings.map(({ kind, code, place }) => [kind, code, place.row])).to.deep.equal(
      [1, 2, 3, 4].map((row) => ['guess', 'hidden-sign', row]),
    );
    expect(findings[0]?.said).to.deep.equal({
      zh: '单元格的数是-5.1，负号只用颜色或括号表示，显示为“5.1”，按“-5.1”读入。',
      en: 'the number of the cell is -5.1, shown as "5.1", with its sign as a colour or brackets only; read as "-5.1".',
    });
  });

  it('is as displayed where it has a sign, or is none', async () => {
    const { texts, findings } = await formatted(
      [-5.1, '0.0'],
      [-5.1, '0.0;"下降"0.0'],
      [-0.001, '0.0;[Red]0.0'],
      [5.1, '(0.0)'],
      [5.1, '0.0;[Red]0.0'],
    );
    expect(texts).to.deep.equal(['-5.1', '下降5.1', '0.0', '(5.1)', '5.1']);
    expect(findings).to.deep.equal([]);
  });

  it('has its digits in place of a power of ten or a point alone', async () => {
    const { texts } = await formatted(
      [0.5, '#.0'],
      [-0.5, '#.0'],
      [0.0123, '0.00E+00'],
      [1350000, '0.0E+0'],
      [1234567890123, 'General'],
      [1e30, '0E+0'],
      [0.1 + 0.2, '0E+0'],
    );
    expect(texts).to.deep.equal(['0.5', '-0.5', '0.0123', '1350000', '1234567890123', '1.0E+30', '0.3']);
  });

  it('is told where a zero shows as a dash', async () => {
    const { findings } = await formatted(
      [5, '0;-0;"-"'],
      [0, '0;-0;"-"'],
      [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
      [0, '0'],
    );
    expect(findings).to.deep.equal([
      {
        kind: 'doubt',
        code: 'zero-as-dash',
        place: { file: 'x.xlsx', sheet: '附表', row: 2, column: 2 },
        said: {
          zh: '2个单元格是0，但显示为“-”，当作没有数；若是0，请改为显示0。',
          en: '2 cells are 0 but shown as a dash, and taken as no figure; if it is 0, show it as 0.',
        },
      },
    ]);
  });
});

describe('a hidden row or column of a workbook', () => {
  const hiding = (rows: readonly number[], columns: readonly number[], count = 8) => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet(Array.from({ length: count }, (_, r) => ['名称', r, r * 2, '', r]));
    sheet['!rows'] = Array.from({ length: count + 3 }, (_, r) => ({ hidden: rows.includes(r) }));
    sheet['!cols'] = Array.from({ length: 9 }, (_, c) => ({ hidden: columns.includes(c) }));
    utils.book_append_sheet(book, sheet, '附表');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
  };

  it('is read, and told if it has something', async () => {
    for (const [rows, columns, zh, place] of [
      [[2], [], '第3行', { row: 3 }],
      [[], [2], 'C列', { column: 3 }],
      [[1, 3], [4], '第2、4行和E列', { row: 2 }],
      [[0, 1, 2, 3, 4, 5, 6], [], '第1、2、3、4、5、6等行', { row: 1 }],
    ] as const) {
      const { sheets, findings } = await readSource(hiding(rows, columns), 'x.xlsx');
      expect(sheets[0]?.rows, zh).to.have.length(8);
      expect(findings, zh).to.have.length(1);
      expect(findings[0], zh).to.deep.include({
        kind: 'doubt',
        code: 'hidden-cells',
        place: { file: 'x.xlsx', sheet: '附表', ...place },
      });
      expect(findings[0]?.said.zh).to.equal(`${zh}是隐藏的，也读入了；不要的请在文件里删除。`);
    }
    const { findings } = await readSource(hiding([1], [2]), 'x.xlsx');
    expect(findings[0]?.said.en).to.equal(
      'rows 2 and columns C are hidden, and were read, too; delete in the file what is not wanted.',
    );
    for (const [rows, columns] of [
      [[], []],
      [[9], [3, 7]],
    ] as const)
      expect((await readSource(hiding(rows, columns), 'x.xlsx')).findings).to.deep.equal([]);
  });

  it('is told of a long sheet that is read in parts', async () => {
    const { run, steps } = counting();
    const { findings } = await readXlsx(hiding([9000], [], 9500), 'x.xlsx', run);
    expect(steps()).to.be.greaterThan(3);
    expect(findings.map(({ code, place }) => [code, place.row])).to.deep.equal([['hidden-cells', 9001]]);
  });
});

describe('a workbook', () => {
  it('has its sheets as displayed, the hidden ones not in its text', async () => {
    const book = utils.book_new();
    const rows = [
      ['指标', '完成'],
      ['户数', 1250],
    ];
    const sheet = utils.aoa_to_sheet(rows);
    sheet['B2'].z = '#,##0';
    utils.book_append_sheet(book, sheet, '附表 ');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['旧表']]), '隐藏');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['更旧']]), '深藏');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['末表', 5]]), '末');
    book.Workbook = { Sheets: [{}, { Hidden: 1 }, { Hidden: 2 }, { Hidden: 0 }] };
    const source = await readSource(
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
      'a.xlsx',
    );
    const text = (one: string) => ({ text: one });
    expect(source).to.deep.equal({
      file: 'a.xlsx',
      format: 'xlsx',
      sheets: [
        {
          name: '附表 ',
          before: [],
          rows: [
            [text('指标'), text('完成')],
            [text('户数'), { text: '1,250', value: 1250 }],
          ],
        },
        { name: '隐藏', before: [], rows: [[text('旧表')]], hidden: true },
        { name: '深藏', before: [], rows: [[text('更旧')]], hidden: true },
        { name: '末', before: [], rows: [[text('末表'), { text: '5', value: 5 }]] },
      ],
      text: '指标\t完成\n户数\t1,250\n末表\t5',
      findings: [],
    });
  });

  it('has cells with one kind of line breaks and no white space at their ends', async () => {
    const bytes = fileOf({ A1: { t: 's', v: ' 第一\r\n第二 \n' }, B1: { t: 's', v: '  小麦' } }, 'A1:B1');
    expect(await shown(bytes)).to.deep.equal([[[' 第一\n第二', '  小麦']]]);
  });

  it('may be of another format', async () => {
    const rows = [
      ['指标', '第一\r\n第二\r第三'],
      ['户数', { v: 1250, z: '#,##0' }],
    ];
    const xls = spreadsheet([{ name: '附表', rows }], 'xls');
    for (const run of [runAtOnce, counting().run])
      expect((await readSource(xls, 'x.xls', { run })).sheets).to.deep.equal([
        {
          name: '附表',
          before: [],
          rows: [
            [{ text: '指标' }, { text: '第一\n第二\n第三' }],
            [{ text: '户数' }, { text: '1,250', value: 1250 }],
          ],
        },
      ]);
    const ods = openDocument('附表', [['指标', '7|7.0']]);
    for (const run of [runAtOnce, counting().run])
      expect((await readSource(ods, 'x.ods', { run })).sheets).to.deep.equal([
        { name: '附表', before: [], rows: [[{ text: '指标' }, { text: '7.0', value: 7 }]] },
      ]);
  });

  it('is read in steps, of which one is a thousand rows', async () => {
    const steps = async (count: number, type: 'xlsx' | 'xls') => {
      const rows = Array.from({ length: count }, (_, r) => [`第${r}`, r]);
      const { run, steps: done } = counting();
      const bytes = spreadsheet([{ name: '附表', rows }], type);
      const source = await readSource(bytes, 'x', { run });
      // Compared as text, which is quicker.
      expect(JSON.stringify(source) === JSON.stringify(await readSource(bytes, 'x'))).to.equal(true);
      return done();
    };
    expect(await steps(1000, 'xls')).to.equal(1);
    expect(await steps(1001, 'xls')).to.equal(2);
    expect(await steps(2001, 'xls')).to.equal(3);
    // The files of the archive are read before.
    expect(await steps(2001, 'xlsx')).to.equal(4);
  });

  it('has no text of cells that have a note only', async () => {
    const note = Object.assign([{ a: 'x', t: '说明' }], { hidden: true });
    const bytes = fileOf(
      { A1: { t: 's', v: 'a' }, B1: { t: 'z', c: note }, C1: { t: 's', v: 'c' } },
      'A1:C1',
    );
    expect(await shown(bytes)).to.deep.equal([[['a', '', 'c']]]);
  });

  it('has numbers of numbers only', async () => {
    const cells = {
      A1: { t: 's', v: '7' },
      B1: { t: 'b', v: true },
      C1: { t: 'n', v: 0.935, z: '0.0%' },
    } as const;
    const [sheet] = (await readSource(fileOf(cells, 'A1:C1'), 'x.xlsx')).sheets;
    expect(sheet?.rows).to.deep.equal([[{ text: '7' }, { text: 'TRUE' }, { text: '93.5%', value: 0.935 }]]);
  });

  it('tells of formulas that went wrong, whose cells are blank', async () => {
    const bytes = fileOf(
      {
        A1: { t: 's', v: '指标' },
        B2: { t: 'e', v: 0x17 },
        C2: { t: 's', v: '#DIV/0!' },
        D2: { t: 's', v: '#N/A ' },
        E2: { t: 's', v: '见#REF!' },
        F2: { t: 's', v: '#REF!见' },
        G2: { t: 'e', v: 0x2b },
      },
      'A1:G2',
    );
    expect(await shown(bytes)).to.deep.equal([
      [
        ['指标', '', '', '', '', ''],
        ['', '', '', '', '见#REF!', '#REF!见'],
      ],
    ]);
    const { findings } = await readSource(bytes, 'x.xlsx');
    expect(findings).to.deep.equal(
      [
        [2, '#REF!'],
        [3, '#DIV/0!'],
        [4, '#N/A'],
        [7, '#GETTING_DATA'],
      ].map(([column, text]) => ({
        kind: 'doubt',
        code: 'cell-error',
        place: { file: 'x.xlsx', sheet: '附表', row: 2, column },
        said: { zh: `公式出错，显示为${text}，没有读入。`, en: `a formula shows ${text}; not read.` },
      })),
    );
    for (const text of ['#NAME?', '#VALUE!', '#NUM!', '#NULL!'])
      expect(await shown(fileOf({ A1: { t: 's', v: text }, B1: { t: 's', v: 'b' } }, 'A1:B1'))).to.deep.equal(
        [[['', 'b']]],
      );
  });

  it('has merged cells, and those below its last row', async () => {
    const bytes = spreadsheet([
      {
        name: '附表',
        rows: [
          ['a', 'b', 'c'],
          ['d', null, 'e'],
        ],
        merges: ['A1:B2', 'C2:D3', 'A5:A6'],
      },
    ]);
    expect(await shown(bytes)).to.deep.equal([
      [
        ['a', '+0,0', 'c', ''],
        ['+0,0', '+0,0', 'e', '+1,2'],
        ['', '', '+1,2', '+1,2'],
        ['', '', '', ''],
        ['', '', '', ''],
        ['+4,0', '', '', ''],
      ],
    ]);
  });

  it('has no more than 256 columns', async () => {
    const cells = { A1: { t: 's', v: 'a' }, IV2: { t: 's', v: 'b' }, IW3: { t: 's', v: 'c' } } as const;
    const [rows = []] = await shown(fileOf(cells, 'A1:IW3', { '!merges': [utils.decode_range('A4:JA4')] }));
    expect(rows.map((row) => row.length)).to.deep.equal([256, 256, 256, 256]);
    expect(rows[1]?.[255]).to.equal('b');
    expect(rows[3]?.[255]).to.equal('+3,0');
  });

  it('tells that it has more rows than are read', async () => {
    const ends = (last: string) =>
      fileOf({ A1: { t: 's', v: 'a' }, [last]: { t: 's', v: 'b' } }, `A1:${last}`, {
        '!merges': [utils.decode_range('C19999:C20010')],
      });
    const { sheets, findings } = await readSource(ends('A20000'), 'x.xlsx');
    expect(sheets[0]?.rows.length).to.equal(20_000);
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'too-many-rows',
        place: { file: 'x.xlsx', sheet: '附表', row: 20_000 },
        said: { zh: '只读了前20000行。', en: 'only the first 20000 rows were read.' },
      },
    ]);
    expect((await readSource(ends('A19999'), 'x.xlsx')).findings).to.deep.equal([]);
  });

  it('tells of a sheet that cannot be read', async () => {
    const files = archive({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml':
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="附表" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml':
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
    });
    const { sheets, findings, text } = await readSource(files, 'x.xlsx');
    expect(sheets).to.deep.equal([{ name: '附表', before: [], rows: [] }]);
    expect(text).to.equal('');
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'unreadable-sheet',
        place: { file: 'x.xlsx', sheet: '附表' },
        said: { zh: '这张工作表读不出，可能已损坏。', en: 'this sheet cannot be read and may be damaged.' },
      },
    ]);
  });

  it('may be damaged or protected, which is told with what to do', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
    expect(await refusal(ole)).to.deep.equal([
      'x.xls',
      'damaged',
      '表格文件打不开，可能已损坏。请用Excel或WPS重新保存为.xlsx。',
      'the workbook cannot be opened and may be damaged. Save it again as .xlsx.',
    ]);
    // The start of an XLS file, and the record that says it is encrypted.
    const begin = [0x09, 0x08, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const encrypted = Uint8Array.from([...begin, 0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4, ...new Array(600).fill(0)]);
    expect(await refusal(encrypted)).to.deep.equal([
      'x.xls',
      'encrypted',
      '文件设有密码。请取消密码后再保存一份。',
      'the file is protected by a password. Save a copy without one.',
    ]);
  });
});
