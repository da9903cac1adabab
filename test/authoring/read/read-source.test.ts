import { expect } from 'chai';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { readSource, readString } from '../../../src/authoring/read/read-source.ts';
import type { Sheet } from '../../../src/authoring/source.ts';
import { archive, gbk, openDocument, spreadsheet, utf8, wordDocument } from '../support/files.ts';

const texts = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row.map(({ text }) => text)) ?? [];

const refusal = async (bytes: Uint8Array, file = 'x'): Promise<string> => {
  try {
    await readSource(bytes, file);
  } catch (error) {
    return (error as ReadError).code;
  }
  return 'read';
};

describe('a spreadsheet', () => {
  for (const type of ['xlsx', 'xls'] as const)
    it(`is read as displayed, from ${type}`, async () => {
      const bytes = spreadsheet(
        [
          {
            name: '附表',
            rows: [
              ['青川区2025年主要指标', null, null],
              ['指标', '计划', '完成'],
              ['城镇化率', { v: 0.935, z: '0.0%' }, { v: 7, z: '0.0' }],
              ['户数', { v: 1250, z: '#,##0' }, '[4]'],
            ],
            merges: ['A1:C1'],
          },
        ],
        type,
      );
      const { sheets, format } = await readSource(bytes, `x.${type}`);
      expect(format).to.equal('xlsx');
      expect(texts(sheets[0])).to.deep.equal([
        ['青川区2025年主要指标', '', ''],
        ['指标', '计划', '完成'],
        ['城镇化率', '93.5%', '7.0'],
        ['户数', '1,250', '[4]'],
      ]);
      expect(sheets[0]?.rows[0]?.[2]?.covered).to.deep.equal([0, 0]);
      expect(sheets[0]?.rows[2]?.[1]?.value).to.equal(0.935);
    });
});

describe('an ODS file', () => {
  it('is read as displayed', async () => {
    const { sheets } = await readSource(
      openDocument('附表', [['城镇化率', '0.935|93.5%', '7|7.0']]),
      'x.ods',
    );
    expect(sheets[0]?.name).to.equal('附表');
    expect(texts(sheets[0])).to.deep.equal([['城镇化率', '93.5%', '7.0']]);
  });
});

describe('a Word document', () => {
  it('keeps merged cells and the text around its tables', async () => {
    const bytes = wordDocument([
      '附表 青川区主要指标',
      {
        table: [
          [
            { text: '指标', down: 'start' },
            { text: '2025年', columns: 2 },
          ],
          [{ text: '', down: 'more' }, '计划', '完成'],
          ['生产总值增速', '6', '[6.3]'],
        ],
      },
      '注：[]内为预计数。',
    ]);
    const { sheets, text } = await readSource(bytes, 'x.docx');
    expect(texts(sheets[0])).to.deep.equal([
      ['指标', '2025年', ''],
      ['', '计划', '完成'],
      ['生产总值增速', '6', '[6.3]'],
    ]);
    expect(sheets[0]?.rows[1]?.[0]?.covered).to.deep.equal([0, 0]);
    expect(sheets[0]?.before).to.deep.equal(['附表 青川区主要指标']);
    expect(text.split('\n')).to.deep.equal([
      '附表 青川区主要指标',
      '指标\t2025年',
      '计划\t完成',
      '生产总值增速\t6\t[6.3]',
      '注：[]内为预计数。',
    ]);
  });

  it('drops what is deleted under tracking', async () => {
    const raw =
      '<w:p><w:r><w:t>增长</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>6%</w:t></w:r></w:ins></w:p>';
    expect((await readSource(wordDocument([{ raw }]), 'x.docx')).text).to.equal('增长6%');
  });
});

describe('text', () => {
  const row = '指标\t单位\t2025年计划\n地区生产总值增速\t%\t6左右\n';

  it('is UTF-8, GBK or UTF-16', async () => {
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${row}`, (c) => c.charCodeAt(0)).buffer);
    for (const bytes of [utf8(row), utf8(`\ufeff${row}`), gbk(row), wide]) {
      const { sheets, findings } = await readSource(bytes, 'x.txt');
      expect(texts(sheets[0])[1]).to.deep.equal(['地区生产总值增速', '%', '6左右']);
      expect(findings.map(({ code }) => code)).to.deep.equal(
        bytes.length === gbk(row).length ? ['encoding'] : [],
      );
    }
  });

  it('is told to be guessed with its beginning, and may be stated', async () => {
    const text = '  经济增长，按可比价格计算，比上年增长百分之六。';
    const guess = await readSource(gbk(text), 'x.txt');
    expect(guess.encoding).to.equal('gb18030');
    expect(guess.findings).to.deep.equal([
      {
        kind: 'guess',
        code: 'encoding',
        place: { file: 'x.txt' },
        said: {
          zh: '文件没有注明编码，按GB18030读取：“经济增长，按可比价格计算，比上年增长百分…”',
          en: 'no encoding is stated; read as GB18030: "经济增长，按可比价格计算，比上年增长百分…"',
        },
      },
    ]);
    const stated = await readSource(gbk('增长'), 'x.txt', { encoding: 'big5' });
    expect([stated.encoding, stated.text, stated.findings]).to.deep.equal(['big5', '崝酗', []]);
    expect((await readSource(utf8('增长'), 'x.txt')).encoding).to.equal('utf-8');
    expect((await readSource(utf8('<p>增长'), 'x.txt')).format).to.equal('html');
    expect((await readString('a,b', 'x', 'csv')).format).to.equal('csv');
    expect((await readString('<p>a', 'x', 'html')).text).to.equal('a');
    expect((await readString('<p>a', 'x', 'text')).text).to.equal('<p>a');
  });

  it('is read as separated values where the name says so, with newlines in quotes', async () => {
    const { sheets } = await readSource(utf8('指标;单位;"2025年\n计划"\n户数;户;"1,250"\n'), 'x.csv');
    expect(texts(sheets[0])).to.deep.equal([
      ['指标', '单位', '2025年\n计划'],
      ['户数', '户', '1,250'],
    ]);
  });

  it('has tables where lines have the cells of one', async () => {
    const text = [
      '一、总体要求',
      '坚持稳中求进工作总基调，推动高质量发展，取得新的成效。',
      '附表',
      '指标名称  单位  2025年计划  2025年完成',
      '---------------------------------',
      '1. 生产总值增速  %  6  [6.3]',
      '2. 新增就业  人  5000  5216',
      '',
      '注：[]内为预计数。',
    ].join('\n');
    const { sheets } = await readSource(utf8(text), 'x.txt');
    expect(sheets.length).to.equal(1);
    expect(texts(sheets[0])[1]).to.deep.equal(['1. 生产总值增速', '%', '6', '[6.3]']);
  });
});

describe('a text with each cell on a line of its own', () => {
  const lines = [
    '表1 农产品',
    '指标 |',
    '2024年 |',
    '增长（%） |',
    '粮食 |',
    '5.16万吨 |',
    '-1.4 |',
    '  #小麦 |',
    '93吨 |',
    '— |',
  ];

  it('has the table that they are, and its rows as lines', async () => {
    const { sheets, text } = await readSource(utf8([...lines, '说明：按当年价计算。'].join('\n')), 'x.txt');
    expect(sheets.length).to.equal(1);
    expect(sheets[0]?.before).to.deep.equal(['表1 农产品']);
    expect(texts(sheets[0])).to.deep.equal([
      ['指标', '2024年', '增长（%）'],
      ['粮食', '5.16万吨', '-1.4'],
      ['  #小麦', '93吨', '—'],
    ]);
    expect(text.split('\n').filter(Boolean)).to.deep.equal([
      '表1 农产品',
      '指标\t2024年\t增长（%）',
      '粮食\t5.16万吨\t-1.4',
      '#小麦\t93吨\t—',
      '说明：按当年价计算。',
    ]);
  });

  it('has none where the rows do not have as many cells as the head', async () => {
    const short = lines.filter((line) => line !== '-1.4 |');
    expect((await readSource(utf8(short.join('\n')), 'x.txt')).sheets).to.deep.equal([]);
  });

  it('may have bars between cells, which quotes do not have', async () => {
    const { text } = await readSource(
      utf8('指标 | 2024年 | 增长% |\n粮食 | 5万吨 | -1.4 |\n油料 | 93吨 | 2 |'),
      'x.txt',
    );
    expect(text.split('\n')[1]).to.equal('粮食\t5万吨\t-1.4');
  });
});

describe('a page', () => {
  const table =
    '<table><tr><td rowspan="2">指标</td><td colspan="2">2025年</td></tr><tr><td>计划</td><td>完成<sup><a href="#1">[1]</a></sup></td></tr><tr><td>面积<br>（m<sup>2</sup>）</td><td>5</td><td>6</td></tr></table>';

  it('has its tables, without footnote marks and scripts', async () => {
    const html = `<!doctype html><title>x</title><script>1</script><h1>统计</h1><table><tr><td>${table}</td></tr></table>`;
    const { sheets, text } = await readSource(utf8(html), 'x.html');
    expect(texts(sheets[0])).to.deep.equal([
      ['指标', '2025年', ''],
      ['', '计划', '完成'],
      ['面积\n（m²）', '5', '6'],
    ]);
    expect(text).to.match(/^统计\n/);
    expect(text).not.to.match(/1<|\[1\]/);
  });
});

describe('a file that cannot be read', () => {
  const ole = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Array(600).fill(0),
      ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);

  it('is named in the message of the error', async () => {
    const error = await readSource(new Uint8Array(), '空.csv').catch((reason) => reason);
    expect(String(error)).to.equal('ReadError: 空.csv: the file is empty.');
  });

  it('is told by its content', async () => {
    expect(await refusal(new Uint8Array())).to.equal('empty');
    expect(await refusal(ole('WordDocument'), 'x.docx')).to.equal('legacy-doc');
    expect(await refusal(ole('EncryptedPackage'), 'x.xlsx')).to.equal('encrypted');
    expect(await refusal(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).to.equal('picture');
    expect(await refusal(archive({ 'a.txt': 'x' }))).to.equal('archive');
    expect(await refusal(spreadsheet([{ name: 'a', rows: [['x']] }]).subarray(0, 900))).to.equal('damaged');
    expect(await refusal(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))).to.equal('not-text');
    expect(await refusal(utf8('%PDF-1.7\nbroken'))).to.equal('damaged');
  });
});
