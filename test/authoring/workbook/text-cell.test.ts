import { expect } from 'chai';
import { listCell, listOf, textCell, textOf } from '../../../src/authoring/workbook/text-cell.ts';

describe('a text as a cell', () => {
  const cells: readonly [text: string, cell: string][] = [
    ['生产总值', '生产总值'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['😀', '😀'],
    ['"a', '"a'],
    ['a"', 'a"'],
    ['_x0041', '_x0041'],
    ['x0041_', 'x0041_'],
    ['=1+1', '=1+1'],
    // What a spreadsheet would change is a string of JSON.
    [' a', '" a"'],
    ['a\n', '"a\\n"'],
    ['a\tb', '"a\\tb"'],
    ['a\r\nb', '"a\\r\\nb"'],
    ['a\u0085b', '"a\\u0085b"'],
    ['a\u0001', '"a\\u0001"'],
    ['a\ufffe', '"a\\ufffe"'],
    ['\uffffa', '"\\uffffa"'],
    ['\ud800a', '"\\ud800a"'],
    ['_x0041_', '"\\u005fx0041\\u005f"'],
    ['a_xAbCd_', '"a\\u005fxAbCd\\u005f"'],
    ['"a"', '"\\"a\\""'],
    [' \u007f\u009f', '" \\u007f\\u009f"'],
  ];

  it('is as it is, or a string of JSON, and is the same text again', () => {
    for (const [text, cell] of cells) {
      expect(textCell(text)).to.equal(cell);
      expect(textOf(cell)).to.equal(text);
    }
  });

  it('is read as a person typed it, without white space at its ends', () => {
    for (const [cell, text] of [
      [' 增长\u3000', '增长'],
      ['第一\r\n第二\r第三', '第一\n第二\n第三'],
      ['"没有', '"没有'],
      ['"a" 和 "b"', '"a" 和 "b"'],
      ['12', '12'],
      ['["a"]', '["a"]'],
    ] as const)
      expect(textOf(cell)).to.equal(text);
  });
});

describe('a list as a cell', () => {
  const cells: readonly [items: readonly string[], cell: string][] = [
    [['财政总收入'], '财政总收入'],
    [['财政总收入', '公共财政预算收入'], '财政总收入\n公共财政预算收入'],
    [['中[国', '甲]'], '中[国\n甲]'],
    [[], '[]'],
    [[''], '[""]'],
    [['甲', ''], '["甲",""]'],
    [['甲 ', '乙'], '["甲 ","乙"]'],
    [['甲\n乙', '丙'], '["甲\\n乙","丙"]'],
    [['[甲', '乙'], '["[甲","乙"]'],
    [['甲\t乙'], '["甲\\t乙"]'],
    [['甲\u0085'], '"[\\"甲\\u0085\\"]"'],
    [['"甲', '乙"'], '"\\"甲\\n乙\\""'],
  ];

  it('has an item a line, or is JSON, and is the same list again', () => {
    for (const [items, cell] of cells) {
      expect(listCell(items)).to.equal(cell);
      expect(listOf(cell)).to.deep.equal(items);
    }
  });

  it('is read as a person typed it, without blank lines', () => {
    for (const [cell, items] of [
      [' 甲 \n\n 乙\r\n丙', ['甲', '乙', '丙']],
      ['[甲', ['[甲']],
      ['[1]', ['[1]']],
      ['["a",1]', ['["a",1]']],
      ['12', ['12']],
      ['{"a":1}', ['{"a":1}']],
    ] as const)
      expect(listOf(cell)).to.deep.equal(items);
  });
});
