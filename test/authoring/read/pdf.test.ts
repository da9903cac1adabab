import { expect } from 'chai';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import type { Sheet } from '../../../src/authoring/source.ts';
import { type Mark, type PdfFont, pdf, ruledTable } from '../support/pdf.ts';
import { understand } from '../support/understand.ts';

const read = (pages: readonly (readonly Mark[])[]) => readSource(pdf(pages), 'x.pdf');

const texts = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row.map(({ text }) => text));

const refusal = async (pages: readonly (readonly Mark[])[], font?: PdfFont): Promise<string> => {
  try {
    await readSource(pdf(pages, font), 'x.pdf');
  } catch (error) {
    return (error as ReadError).code;
  }
  return 'read';
};

const WIDTHS = [160, 60, 80, 80, 80];

describe('a PDF', () => {
  it('has the tables that are drawn with lines, with merged cells', async () => {
    const { sheets, text } = await read([
      [
        { text: '青川区主要指标', x: 200, y: 60, size: 16 },
        ...ruledTable(
          [
            ['指标名称', '单位', '2024年', null, '2025年'],
            ['', '', '计划', '完成', '计划'],
            ['生产总值增速', '%', '6.5', '[6.1]', '6'],
            ['新增就业人数', '人', '5000', '5216', '完成市定目标'],
          ],
          60,
          80,
          WIDTHS,
        ),
        { text: '注：[]内为预计数。', x: 60, y: 180 },
        { text: '— 1 —', x: 280, y: 800 },
      ],
    ]);
    expect(sheets.length).to.equal(1);
    expect(texts(sheets[0])).to.deep.equal([
      ['指标名称', '单位', '2024年', '', '2025年'],
      ['', '', '计划', '完成', '计划'],
      ['生产总值增速', '%', '6.5', '[6.1]', '6'],
      ['新增就业人数', '人', '5000', '5216', '完成市定目标'],
    ]);
    expect(sheets[0]?.before).to.deep.equal(['青川区主要指标']);
    expect(text).not.to.include('— 1 —');
    const [sheet] = sheets;
    expect(sheet && understand(sheet).rows).to.deep.equal([
      '生产总值增速 %: 2024 plan 6.5 = 6.5, 2024 actual [6.1] = 6.1 E, 2025 plan 6 = 6',
      '新增就业人数 人: 2024 plan 5000 = 5000, 2024 actual 5216 = 5216, 2025 plan 完成市定目标 = null',
    ]);
  });

  it('has the text beside its tables once, after them', async () => {
    const rows = (name: string) => [
      ['指标', '计划'],
      [name, '5'],
      [`新增${name}`, '6'],
    ];
    const { sheets, text } = await read([
      [
        { text: '一、回顾', x: 60, y: 60 },
        ...ruledTable(rows('就业'), 60, 80, [80, 60]),
        { text: '左表为区级数据', x: 220, y: 110 },
        // Side by side, the second one lower and shorter.
        ...ruledTable(rows('学位'), 60, 200, [80, 60]),
        ...ruledTable(rows('床位'), 220, 215, [80, 60]),
        { text: '两表均不含街道', x: 400, y: 225 },
        { text: '二、打算', x: 60, y: 320 },
      ],
    ]);
    expect(sheets.map(({ rows: [, row] }) => row?.map((cell) => cell.text))).to.deep.equal([
      ['就业', '5'],
      ['学位', '5'],
      ['床位', '5'],
    ]);
    const plain = text.split('\n').filter((line) => !line.includes('\t'));
    expect(plain).to.deep.equal(['一、回顾', '左表为区级数据', '两表均不含街道', '二、打算']);
    expect(text.indexOf('左表')).to.be.above(text.indexOf('就业'));
  });

  it('has a table over two pages as one, without the head that is repeated', async () => {
    const head = ['指标名称', '单位', '2024年计划', '2024年完成', '2025年计划'];
    const { sheets } = await read([
      ruledTable([head, ['粮食产量', '万吨', '30', '31.2', '31']], 60, 700, WIDTHS),
      ruledTable([head, ['蔬菜产量', '万吨', '20', '20.5', '21']], 60, 60, WIDTHS),
    ]);
    expect(sheets.length).to.equal(1);
    expect(texts(sheets[0])?.map(([name]) => name)).to.deep.equal(['指标名称', '粮食产量', '蔬菜产量']);
    expect(sheets[0]?.pages).to.deep.equal([1, 1, 2]);
  });

  it('has the tables that only alignment shows, with empty cells', async () => {
    const rows = [
      ['指标名称', '单位', '2024年计划', '2024年完成'],
      ['粮食产量', '万吨', '30', '31.2'],
      ['蔬菜产量', '万吨', '', '20.5'],
      ['森林覆盖率', '%', '35', '35.2'],
    ];
    const { sheets } = await read([
      rows.flatMap((row, r) => row.map((text, c) => ({ text, x: 60 + c * 120, y: 100 + r * 18 }))),
    ]);
    expect(texts(sheets[0])).to.deep.equal(rows);
  });

  it('has paragraphs as lines, whatever lines they are broken into', async () => {
    const lines = [
      '一、总体要求',
      '坚持稳中求进工作总基调，推动高质量发展，全年地区生产总值增长百分',
      '之六点一，超过预期。',
    ];
    const { text } = await read([lines.map((line, l) => ({ text: line, x: 60, y: 100 + l * 18 }))]);
    expect(text.split('\n')).to.deep.equal([lines[0], `${lines[1]}${lines[2]}`]);
  });

  it('has the characters that people write in place of radicals', async () => {
    const { text } = await read([[{ text: '人⺠⽣活⻓期', x: 60, y: 100 }]]);
    expect(text).to.equal('人民生活长期');
  });

  it('leaves its bytes as they are', async () => {
    const bytes = pdf([[{ text: '增长。', x: 60, y: 100 }]]);
    const before = bytes.slice();
    await readSource(bytes, 'x.pdf');
    expect(bytes).to.deep.equal(before);
  });

  it('is read without a word on the console, even if it is odd', async () => {
    const said: unknown[] = [];
    const { log, warn } = console;
    console.log = console.warn = (...words) => said.push(words);
    try {
      await readSource(new TextEncoder().encode('%PDF-1.7\nbroken'), 'x.pdf').catch(() => undefined);
    } finally {
      Object.assign(console, { log, warn });
    }
    expect(said).to.deep.equal([]);
  });

  it('is read up to 400 pages, and says so where it has more', async () => {
    const pages = Array.from({ length: 401 }, (_, p) => [{ text: `第${p + 1}段。`, x: 60, y: 100 }]);
    const { text, findings } = await read(pages);
    expect(text.split('\n').at(-1)).to.equal('第400段。');
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'too-many-pages',
        place: { file: 'x.pdf', page: 400 },
        said: { zh: '只读了前400页。', en: 'only the first 400 pages were read.' },
      },
    ]);
  });

  it('says what to do where it has no text', async () => {
    expect(await refusal([[{ text: '增长', x: 60, y: 100 }]], 'named')).to.equal('no-text');
    expect(await refusal([[]])).to.equal('no-text');
  });
});
