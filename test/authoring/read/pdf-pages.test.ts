import { expect } from 'chai';
import { readPdf } from '../../../src/authoring/read/pdf.ts';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { type Mark, pdf, ruledTable } from '../support/pdf.ts';

const read = (...pages: (readonly Mark[])[]) => readPdf(pdf(pages), 'x.pdf');

const tablesOf = async (...pages: (readonly Mark[])[]) =>
  (await read(...pages)).sheets.map(({ rows }) =>
    rows.map((row) => row.map(({ text, covered }) => (covered ? `+${covered.join()}${text}` : text))),
  );

const line = (text: string, y: number, x = 60): Mark => ({ text, x, y });
const WIDTHS = [100, 80, 80];
const HEAD = ['指标', '计划', '完成'];
const table = (y: number, ...rows: (string | null)[][]) => ruledTable(rows, 60, y, WIDTHS);

describe('the pages of a PDF', () => {
  it('are one document: its text, and its tables with the lines above them', async () => {
    const source = await read(
      [
        line('零。', 20),
        line('一。', 40),
        line('二。', 60),
        line('三。', 80),
        ...table(100, HEAD, ['就业', '5', '6']),
        line('注：完。', 200),
        ...table(300, HEAD, ['粮食', '7', '8']),
        line('后。', 400),
        line('又。', 420),
      ],
      [...table(100, HEAD, ['油料', '9', '1'])],
    );
    const rows = (...cells: string[]) => [HEAD, cells].map((row) => row.map((text) => ({ text })));
    expect(source).to.deep.equal({
      file: 'x.pdf',
      format: 'pdf',
      sheets: [
        { name: '表1', before: ['一。', '二。', '三。'], rows: rows('就业', '5', '6'), pages: [1, 1] },
        { name: '表2', before: ['注：完。'], rows: rows('粮食', '7', '8'), pages: [1, 1] },
        { name: '表3', before: [], rows: rows('油料', '9', '1'), pages: [2, 2] },
      ],
      text: [
        '零。',
        '一。',
        '二。',
        '三。',
        '指标\t计划\t完成',
        '就业\t5\t6',
        '注：完。',
        '指标\t计划\t完成',
        '粮食\t7\t8',
        '后。',
        '又。',
        '指标\t计划\t完成',
        '油料\t9\t1',
      ].join('\n'),
      findings: [],
    });
  });

  it('are in the order of the page, with each text once', async () => {
    const aligned = [HEAD, ['粮食', '7', '8'], ['油料', '9', '1']].flatMap((row, r) =>
      row.map((text, c) => line(text, 100 + r * 18, 60 + c * 100)),
    );
    // A text that is on the upper line of its table.
    const ruled = [...table(300, ['', '5', '6'], ['就业', '7', '8']), line('说明', 303, 64)];
    const { text, sheets } = await read([line('单位', 60), line('人', 60, 300), ...ruled, ...aligned]);
    expect(sheets.map(({ name, before, rows }) => [name, before, rows.length])).to.deep.equal([
      ['表1', ['单位 人'], 3],
      ['表2', [], 2],
    ]);
    expect(text.split('\n')).to.deep.equal([
      '单位 人',
      '指标\t计划\t完成',
      '粮食\t7\t8',
      '油料\t9\t1',
      '说明\t5\t6',
      '就业\t7\t8',
    ]);
  });

  const first = table(700, HEAD, ['就业', '5', '6']);
  const rowsOf = async (...pages: (readonly Mark[])[]) =>
    (await tablesOf(...pages)).map((rows) => rows.length);

  it('have a table that goes on as one, with what its cells cover', async () => {
    expect(await tablesOf(first, table(60, HEAD, ['粮食', '7', null], ['油料', '9', '1']))).to.deep.equal([
      [HEAD, ['就业', '5', '6'], ['粮食', '7', '+2,1'], ['油料', '9', '1']],
    ]);
    expect(
      await rowsOf(
        first,
        table(60, ['粮食', '7', '8'], ['油料', '9', '1']),
        table(60, HEAD, ['豆类', '2', '3']),
      ),
    ).to.deep.equal([5]);
    // A head is repeated if its cells are the same but for spaces.
    expect(await rowsOf(first, table(60, ['指 标', '计 划', '完成'], ['粮食', '7', '8']))).to.deep.equal([3]);
    expect(await rowsOf(first, table(60, ['指标计划', '完成', ''], ['粮食', '7', '8']))).to.deep.equal([4]);
    // The empty last column of a page is there on the other.
    expect(await tablesOf(first, table(60, ['粮食', '7', ''], ['油料', '9', '']))).to.deep.equal([
      [HEAD, ['就业', '5', '6'], ['粮食', '7', ''], ['油料', '9', '']],
    ]);
    expect(await rowsOf(first, ruledTable([HEAD, ['粮食', '7', '8']], 71, 60, WIDTHS))).to.deep.equal([3]);
  });

  it('have another table after a text, a page between, or in other columns', async () => {
    const next = table(60, HEAD, ['粮食', '7', '8']);
    expect(await rowsOf(first, next)).to.deep.equal([3]);
    expect(await rowsOf([...first, line('注。', 760)], next)).to.deep.equal([2, 2]);
    expect(await rowsOf(first, [line('表二。', 40), ...next])).to.deep.equal([2, 2]);
    expect(await rowsOf(first, [line('— 2 —', 40), ...next])).to.deep.equal([3]);
    expect(await rowsOf(first, [], next)).to.deep.equal([2, 2]);
    expect(await rowsOf([...first, ...table(100, HEAD, ['豆类', '2', '3'])])).to.deep.equal([2, 2]);
    expect(await rowsOf(first, ruledTable([HEAD, ['粮食', '7', '8']], 60, 60, [100, 80, 93]))).to.deep.equal([
      2, 2,
    ]);
    expect(await rowsOf(first, ruledTable([HEAD, ['粮食', '7', '8']], 72, 60, WIDTHS))).to.deep.equal([2, 2]);
    const wide = [...HEAD, '增长'];
    expect(
      await rowsOf(first, ruledTable([wide, ['粮食', '7', '8', '9']], 60, 60, [...WIDTHS, 80])),
    ).to.deep.equal([2, 2]);
  });

  it('have no page numbers', async () => {
    const numbers = [
      '1',
      '12',
      '123',
      '— 1 —',
      '-5-',
      '–7–',
      '· 8 ·',
      '第3页',
      '第 3 页',
      '第3页 共12页',
      '第3页/共 12 页',
      '3/12',
      '3 / 12',
      '4页',
      '第3页，共12页',
    ];
    const texts = ['1234', '第一页', '3年', '3/1234。', '共12页', '5%', '第3页共', 'a1', '1a'];
    const { text } = await read(...[...numbers, ...texts].map((one) => [line('文。', 100), line(one, 800)]));
    expect(text.split('\n').filter((one) => one !== '文。')).to.deep.equal(texts);
  });

  it('have paragraphs as lines', async () => {
    const long = '全年地区生产总值增长百分之六点一，';
    const paragraphs = async (...lines: string[]) =>
      (await read(lines.map((one, l) => line(one, 60 + l * 18)))).text.split('\n');
    expect(await paragraphs(long, '超过预期')).to.deep.equal([`${long}超过预期`]);
    expect(await paragraphs(`好。${long}`, '超过')).to.deep.equal([`好。${long}超过`]);
    expect(await paragraphs(long, long, long, '完')).to.deep.equal([`${long}${long}${long}完`]);
    for (const end of '。！？：；:;')
      expect(await paragraphs(`${long}${end}`, '超过'), end).to.deep.equal([`${long}${end}`, '超过']);
    for (const start of ['一、', '（二）', '(三)', '十一）', '1.', '12、', '附件', '附表', '——'])
      expect(await paragraphs(long, `${start}工作`), start).to.deep.equal([long, `${start}工作`]);
    for (const start of ['一是', '附近', '12年', '2024', '见附表'])
      expect(await paragraphs(long, start), start).to.deep.equal([`${long}${start}`]);
    // A short line ends its paragraph.
    expect(await paragraphs(long, '字'.repeat(11), '完')).to.deep.equal([`${long}${'字'.repeat(11)}`, '完']);
    expect(await paragraphs(long, '字'.repeat(12), '完')).to.deep.equal([`${long}${'字'.repeat(12)}完`]);
    expect(await paragraphs('长'.repeat(20), '字'.repeat(14), '完')).to.deep.equal([
      `${'长'.repeat(20)}${'字'.repeat(14)}`,
      '完',
    ]);
    // The rows of a table may be longer.
    const row = ruledTable(
      [
        ['名'.repeat(30), '5'],
        ['目', '6'],
      ],
      60,
      200,
      [320, 80],
    );
    const { text } = await read([line(long, 60), line('超过', 78), ...row]);
    expect(text.split('\n')[0]).to.equal(`${long}超过`);
  });

  it('have a text beside a table that no line is joined with', async () => {
    const long = '全年地区生产总值增长百分之六点一，';
    const { text } = await read([line(long, 60), ...table(100, HEAD, ['就业', '5', '6']), line('完', 200)]);
    expect(text.split('\n')).to.deep.equal([long, '指标\t计划\t完成', '就业\t5\t6', '完']);
  });
});

describe('the lines of a table in a PDF', () => {
  const cells = [line('甲', 110), line('乙', 110, 170), line('丙', 130), line('丁', 130, 170)];
  const [left, right, middle] = [50, 260, 160];
  /** From the bottom: the page is 842 high. */
  const ys = [742, 722, 702];
  const xs = [left, middle, right];
  const bars = [
    ...ys.map((y) => `${left} ${y} ${right - left} 1 re f`),
    ...xs.map((x) => `${x} 702 1 40 re f`),
  ].join('\n');
  const strokes = [
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l`),
    ...xs.map((x) => `${x} 702 m ${x} 742 l`),
  ].join('\n');
  const boxes = [
    [left, 722, 110, 20],
    [middle, 722, 100, 20],
    [left, 702, 110, 20],
    [middle, 702, 100, 20],
  ]
    .map((box) => `${box.join(' ')} re S`)
    .join('\n');
  const drawn: readonly [name: string, raw: string][] = [
    ['lines', `${strokes} S`],
    ['thin rectangles', bars],
    ['boxes', boxes],
    [
      'boxes that are closed',
      boxes.replaceAll(
        /(\d+) (\d+) (\d+) (\d+) re S/g,
        (_, x, y, w, h) => `${x} ${y} m ${+x + +w} ${y} l ${+x + +w} ${+y + +h} l ${x} ${+y + +h} l s`,
      ),
    ],
    [
      'lines that are moved',
      `q 1 0 0 1 -30 100 cm q 2 0 0 2 0 0 cm Q ${strokes.replaceAll(/(\d+) (\d+) (?=[ml])/g, (_, x, y) => `${+x + 30} ${+y - 100} `)} S Q`,
    ],
    [
      'lines that are twice as large',
      `q 2 0 0 2 0 0 cm ${strokes.replaceAll(/(\d+) (\d+) (?=[ml])/g, (_, x, y) => `${x / 2} ${y / 2} `)} S Q`,
    ],
    ['lines after what is restored', `q 3 0 0 3 9 9 cm Q ${strokes} S`],
    ['lines beside curves', `10 10 m 20 20 30 30 40 10 c S ${strokes} S`],
  ];
  for (const [name, raw] of drawn)
    it(`may be ${name}`, async () => {
      expect(await tablesOf([{ raw }, ...cells])).to.deep.equal([
        [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
      ]);
    });

  it('are none where nothing is painted, or they are slanted', async () => {
    expect(await tablesOf([{ raw: `${strokes} n` }, ...cells])).to.deep.equal([]);
    expect(
      await tablesOf([{ raw: `${strokes.replaceAll(`${right} `, `${right}0 `)} W n` }, ...cells]),
    ).to.deep.equal([]);
    const slanted = ys.map((y) => `${left} ${y} m ${right} ${y + 10} l`).join('\n');
    expect(
      await tablesOf([
        { raw: `${slanted} S ${xs.map((x) => `${x} 702 m ${x} 742 l`).join('\n')} S` },
        ...cells,
      ]),
    ).to.deep.equal([]);
  });
});

describe('a PDF that cannot be read', () => {
  const refusal = async (bytes: Uint8Array) => {
    const error: ReadError = await readSource(bytes, 'x.pdf').then(
      () => expect.fail('read'),
      (reason) => reason,
    );
    return [error.file, error.code, error.said?.zh, error.said?.en];
  };

  it('is told with what to do', async () => {
    const picture = 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
    expect(await refusal(pdf([[], [{ raw: picture }]]))).to.deep.equal([
      'x.pdf',
      'scan',
      '这份PDF是扫描件，没有文字。请使用Word、Excel，或先做文字识别。',
      'this PDF is a scan, without text. Use Word or Excel, or run text recognition first.',
    ]);
    expect(await refusal(pdf([[line(' ', 100)]]))).to.deep.equal([
      'x.pdf',
      'no-text',
      '这份PDF里读不出文字：字体可能没有嵌入。请从Word重新导出PDF并嵌入字体，或直接使用Word文件。',
      'no text can be read from this PDF: its fonts may not be embedded. Export it again with embedded fonts, or use the Word file.',
    ]);
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nbroken'))).to.deep.equal([
      'x.pdf',
      'damaged',
      'PDF打不开，可能已损坏。请重新导出。',
      'the PDF cannot be opened and may be damaged. Export it again.',
    ]);
    const text = new TextDecoder().decode(pdf([[line('甲', 100)]]));
    const key = '00'.repeat(32);
    const locked = text.replace(
      'trailer\n<<',
      `trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    );
    expect(await refusal(new TextEncoder().encode(locked))).to.deep.equal([
      'x.pdf',
      'encrypted',
      'PDF设有密码。请取消密码后再保存一份。',
      'the PDF is protected by a password. Save a copy without one.',
    ]);
  });

  it('may have been stopped', async () => {
    const stop = new DOMException('stopped', 'AbortError');
    const run = () => {
      throw stop;
    };
    const error = await readSource(pdf([[line('甲', 100)]]), 'x.pdf', { run }).catch((reason) => reason);
    expect(error).to.equal(stop);
  });

  it('may have pages that are pictures beside one with text', async () => {
    expect((await read([], [line('甲。', 100)])).text).to.equal('甲。');
  });
});
