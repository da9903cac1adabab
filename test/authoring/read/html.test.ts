import { expect } from 'chai';
import { finding } from '../../../src/authoring/finding.ts';
import { readHtml } from '../../../src/authoring/read/html.ts';

const linesOf = (html: string) => readHtml(html, 'x.html').text.split('\n');

const ROW = '<tr><td>a</td><td>b</td></tr>';

const tablesOf = (html: string) =>
  readHtml(html, 'x.html').sheets.map(({ rows }) =>
    rows.map((row) => row.map(({ text, covered }) => (covered ? `+${covered.join()}${text}` : text))),
  );

/** The text of a cell beside another one. */
const cell = (html: string) => tablesOf(`<table><tr><td>${html}</td><td>b</td></tr></table>`)[0]?.[0]?.[0];

describe('the text of a page', () => {
  it('makes no digit of a raised one', () => {
    const table = readHtml(
      '<table><tr><td>指标<td>完成<tr><td>产值<td>535<sup>1</sup><tr><td>税收<td>20<sup> 12 </sup><tr><td>土地<td>5m<sup>2</sup></table>',
      'x.html',
    );
    expect(table.sheets[0]?.rows.slice(1).map((row) => row[1]?.text)).to.deep.equal(['535¹', '20¹²', '5m²']);
  });

  it('leaves out what is struck out, which is told', () => {
    for (const tag of ['s', 'strike']) {
      const { sheets, text, findings } = readHtml(
        `<p>增长<${tag}>6%</${tag}>7%</p><table><tr><td>指标<td>完成<tr><td>产值<td><${tag}>540</${tag}>545</table>`,
        'x.html',
      );
      expect([text, sheets[0]?.rows[1]?.[1]?.text]).to.deep.equal(['增长7%\n指标\t完成\n产值\t545', '545']);
      expect(findings).to.deep.equal([
        {
          kind: 'left-out',
          code: 'struck-out',
          place: { file: 'x.html' },
          said: {
            zh: '划掉的文字没有读入，如“6%”。',
            en: 'what is struck out was not read, such as "6%".',
          },
        },
      ]);
    }
    expect(readHtml('<p>增长<del>6%</del><s> </s>7%</p>', 'x.html').findings).to.deep.equal([]);
  });

  it('is a paragraph a line', () => {
    expect(readHtml('<p>一 \n 二</p><p>三</p>', 'x.html')).to.deep.equal({
      file: 'x.html',
      format: 'html',
      sheets: [],
      text: '一 二\n三',
      findings: [],
    });
    const found = finding('guess', 'encoding', { file: 'x' }, { zh: '', en: '' });
    expect(readHtml('a', 'x.docx', 'docx', [found])).to.deep.include({ format: 'docx', findings: [found] });
  });

  it('has a line of its own for each block', () => {
    for (const tag of 'address article aside blockquote dd div dl dt figcaption footer form h1 h2 h3 h4 h5 h6 header li main ol p pre section ul'.split(
      ' ',
    )) {
      expect(linesOf(`一<${tag}>二</${tag}>三`), tag).to.deep.equal(['一', '二', '三']);
      expect(cell(`一<${tag}>二</${tag}>三`), tag).to.equal('一\n二\n三');
    }
    expect(linesOf('一<hr>二<br>三')).to.deep.equal(['一', '二', '三']);
    expect(cell('一<hr>二<br>三')).to.equal('一\n二\n三');
  });

  it('goes on in what is no block', () => {
    for (const tag of ['span', 'b', 'a', 'i', 'em', 'font', 'u', 'sub', 'label'])
      expect(linesOf(`<p>一<${tag}>二</${tag}>三</p>`), tag).to.deep.equal(['一二三']);
  });

  it('has nothing of what is not read', () => {
    for (const tag of ['script', 'style', 'template', 'noscript', 'del', 'nav', 'button']) {
      expect(linesOf(`一<${tag}>二</${tag}>三`), tag).to.deep.equal(['一三']);
      expect(linesOf(`<b>一<${tag}>二</${tag}>三</b>`), tag).to.deep.equal(['一三']);
    }
    expect(linesOf('一<select><option>二</select>三')).to.deep.equal(['一三']);
    expect(linesOf('一<b><select><option>二</select></b>三')).to.deep.equal(['一三']);
    expect(linesOf('<head><title>题</title></head><body>一<!-- 二 -->三')).to.deep.equal(['一三']);
  });

  it('has one space for white space, and none at the ends of a line', () => {
    expect(linesOf('<p> 一\t\n\r 二 &nbsp; 三&nbsp;</p>')).to.deep.equal(['一 二 三']);
    expect(linesOf('<p>a\nb\tc</p>')).to.deep.equal(['a b c']);
    expect(linesOf('<p>一\u3000二</p>')).to.deep.equal(['一\u3000二']);
  });

  it('has no marks of footnotes, but powers', () => {
    for (const mark of [
      '<sup>[1]</sup>',
      '<sup> [ 12 ] </sup>',
      '<sup>［1］</sup>',
      '<sup>[1</sup>',
      '<sup>①</sup>',
      '<sup>(⑳)</sup>',
      '<sup>（*）</sup>',
      '<sup>*</sup>',
      '<sup><a href="#1">2</a></sup>',
      '<sup><a href="#1">(1)</a></sup>',
      '<sup>(<a href="#1">1</a>)</sup>',
    ])
      expect(linesOf(`完成${mark}5`), mark).to.deep.equal(['完成5']);
    for (const [html, text] of [
      ['m<sup>2</sup>', 'm²'],
      ['m<sup> 2 </sup>', 'm²'],
      ['m<sup> 3 </sup>', 'm³'],
      ['m<sup>4</sup>', 'm⁴'],
      ['m<sup>23</sup>', 'm²³'],
      ['m<sup>2a</sup>', 'm2a'],
      ['m<sup>a2</sup>', 'ma2'],
      ['10<sup>(1)</sup>', '10(1)'],
      ['a<sup>[123]</sup>', 'a[123]'],
      ['a<sup>x[1]</sup>', 'ax[1]'],
      ['a<sup>[1]x</sup>', 'a[1]x'],
      ['a<sup><b>1</b></sup>', 'a¹'],
      ['a<sub>2</sub>', 'a2'],
      ['a<b>[1]</b>', 'a[1]'],
    ] as const)
      expect(linesOf(html), html).to.deep.equal([text]);
  });
});

describe('a table of a page', () => {
  it('has its rows, wherever they are, and cells of heads', () => {
    const html =
      '<table><thead><tr><th>a<td>b</thead><tbody><tr><td>c<td>d</tbody><tfoot><tr><td>e<td>f</tfoot></table>';
    expect(tablesOf(html)).to.deep.equal([
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ]);
  });

  it('has cells over several rows and columns', () => {
    const table = (attributes: string) =>
      tablesOf(`<table><tr><td ${attributes}>a<td>b</tr>${ROW}</table>`)[0];
    expect(table('colspan=2')?.[0]).to.deep.equal(['a', '+0,0', 'b']);
    expect(table('rowspan=2')?.[1]).to.deep.equal(['+0,0', 'a', 'b']);
    expect(table('rowspan=0')?.[1]).to.deep.equal(['+0,0', 'a', 'b']);
    expect(table('colspan=0 rowspan=x')).to.deep.equal([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(table('colspan=-3')?.[0]).to.deep.equal(['a', 'b']);
    expect(table('colspan=9999')?.[0]?.length).to.equal(256);
  });

  it('keeps the indentation of a cell, which says what it is a part of', () => {
    expect(cell(' \n\u3000\u3000其中： ')).to.equal('\u3000\u3000其中：');
    expect(cell('<p>&nbsp;&nbsp;小麦</p>')).to.equal('\u00a0\u00a0小麦');
    expect(cell('小麦\u3000')).to.equal('小麦');
  });

  it('is named by number and has three lines above it, and its caption', () => {
    const { sheets, text } = readHtml(
      `<p>零<p>一<p>二<p>三<table><caption> 表 <b>题</b></caption>${ROW}</table>单位<table>${ROW}</table>完`,
      'x',
    );
    expect(sheets.map(({ name, before }) => [name, before])).to.deep.equal([
      ['表1', ['一', '二', '三', '表 题']],
      ['表2', ['三', 'a\tb', '单位']],
    ]);
    expect(text).to.equal('零\n一\n二\n三\na\tb\n单位\na\tb\n完');
  });

  it('is no table of layout, which holds others or has a cell a row', () => {
    const outer = `<table><tr><td>左<td><table>${ROW}${ROW}</table>右</table>`;
    expect(tablesOf(outer)).to.deep.equal([
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ]);
    expect(linesOf(outer)).to.deep.equal(['左', 'a\tb', 'a\tb', '右']);
    expect(tablesOf('<table><tr><td>a<tr><td>b</table>')).to.deep.equal([]);
    expect(linesOf('<table><tr><td>a<tr><td>b</table>')).to.deep.equal(['a', 'b']);
    expect(tablesOf(`<table><tr><td>a</tr>${ROW}</table>`)[0]?.length).to.equal(2);
  });

  it('has nothing but cells in its rows', () => {
    expect(tablesOf('<table><tr><script>1</script><td>a<!-- b --><td>b</table>')).to.deep.equal([
      [['a', 'b']],
    ]);
    expect(linesOf('一<table><caption>题</caption><tr><td>a</table>')).to.deep.equal(['一', '题', 'a']);
  });

  it('is found inside of what is no block', () => {
    expect(linesOf(`零<span>一<table>${ROW}</table>二</span>三`)).to.deep.equal(['零一', 'a\tb', '二三']);
    expect(linesOf(`零<div>一<table>${ROW}</table>二</div>三`)).to.deep.equal([
      '零',
      '一',
      'a\tb',
      '二',
      '三',
    ]);
    expect(tablesOf(`<span>一<b><table>${ROW}${ROW}</table></b>二</span>`)).to.have.length(1);
    expect(linesOf(`<span>一<b><table>${ROW}</table></b>二</span>`)).to.deep.equal(['一', 'a\tb', '二']);
    expect(tablesOf(`<nav><table>${ROW}</table></nav>`)).to.deep.equal([]);
  });

  it('has cells of which the text is a line in the text of the page', () => {
    expect(linesOf('<table><tr><td><p>a</p><p>b</p><td>c</table>')).to.deep.equal(['a b\tc']);
  });
});
