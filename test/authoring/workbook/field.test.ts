import { expect } from 'chai';
import {
  cellOf,
  columnOf,
  columnsOf,
  type Field,
  recordOf,
  valueIn,
} from '../../../src/authoring/workbook/field.ts';

const text: Field = { path: 'name.zh', zh: '名称', en: 'Name' };
const number: Field = { path: 'value', zh: '数值', en: 'Value', type: 'number' };
const list: Field = { path: 'parts', zh: '分项', en: 'Parts', type: 'list' };
const LABELS = { growth: '增速', level: '总量' };
const choice: Field = { path: 'measure', zh: '类型', en: 'Measure', labels: LABELS };
const YES = { true: '是', false: '否' };
const yes: Field = { path: 'verdict.met', zh: '称完成', en: 'Met', type: 'boolean', labels: YES };

describe('the column of a field', () => {
  it('has a head in both languages, a note and what may be chosen from', () => {
    expect(columnOf(text)).to.deep.equal({ head: '名称\nName', note: { zh: '名称', en: 'Name' }, width: 12 });
    expect(columnOf({ ...choice, width: 20, note: { zh: '说明', en: 'why' } })).to.deep.equal({
      head: '类型\nMeasure',
      note: { zh: '说明', en: 'why' },
      width: 20,
      choices: ['growth 增速', 'level 总量'],
    });
  });

  it('is found by its head, in both languages or in one of them', () => {
    const fields = [text, number];
    const heads: readonly [head: readonly string[], columns: readonly number[]][] = [
      [
        ['名称\nName', '数值\nValue'],
        [0, 1],
      ],
      [
        ['数值 value', ' 名 称 NAME'],
        [1, 0],
      ],
      [
        ['数值', '名称'],
        [1, 0],
      ],
      [
        ['ｖａｌｕｅ', 'name'],
        [1, 0],
      ],
      [
        ['名称', '名称\nName', '数值'],
        [1, 2],
      ],
      [
        ['单位', '数值2'],
        [-1, -1],
      ],
    ];
    for (const [head, columns] of heads) expect(columnsOf(fields, head), head.join()).to.deep.equal(columns);
  });
});

describe('the cell of a field', () => {
  const cells: readonly [field: Field, record: object, cell: string | number | null][] = [
    [text, { name: { zh: '就业' } }, '就业'],
    [text, { name: { zh: ' 就业' } }, '" 就业"'],
    [text, { name: {} }, null],
    [text, {}, null],
    [number, { value: 0 }, 0],
    [number, { value: -7.5 }, -7.5],
    [number, { value: '无' }, '无'],
    [list, { parts: ['a', 'b'] }, 'a\nb'],
    [list, { parts: [] }, '[]'],
    [choice, { measure: 'growth' }, 'growth 增速'],
    [choice, { measure: 'other' }, 'other'],
    [choice, { measure: '无' }, '无'],
    [yes, { verdict: { met: true } }, 'true 是'],
    [yes, { verdict: { met: false } }, 'false 否'],
  ];

  it('has what a record has', () => {
    for (const [field, record, cell] of cells)
      expect(cellOf(field, record), JSON.stringify(record)).to.equal(cell);
  });

  it('gives what a person chose or typed, or the text that cannot be understood', () => {
    const typed: readonly [field: Field, cell: string, value: unknown][] = [
      [text, ' 就业 ', '就业'],
      [text, '无', '无'],
      [text, '12', '12'],
      [number, '1,250', 1250],
      [number, ' １２．５ ', 12.5],
      [number, '1 250', 1250],
      [number, '-3', -3],
      [number, '约5', '约5'],
      [number, 'Infinity', 'Infinity'],
      [number, '无', '无'],
      [list, 'a\nb', ['a', 'b']],
      [list, '无', ['无']],
      [choice, 'growth 增速', 'growth'],
      [choice, 'GROWTH增速', 'growth'],
      [choice, ' level', 'level'],
      [choice, '总量', 'level'],
      [choice, '增长', '增长'],
      [choice, '无', '无'],
      [yes, '是', true],
      [yes, 'true 是', true],
      [yes, 'TRUE', true],
      [yes, '否', false],
      [yes, 'false', false],
      [yes, '对', '对'],
    ];
    for (const [field, cell, value] of typed)
      expect(valueIn(field, { text: cell }), `${field.zh} ${cell}`).to.deep.equal(value);
    // The number behind what is displayed.
    expect(valueIn(number, { text: '93.5%', value: 0.935 })).to.equal(0.935);
    expect(valueIn(text, { text: '2024', value: 2024 })).to.equal('2024');
  });
});

describe('the record of a row', () => {
  const fields = [text, { ...text, path: 'name.en' }, number];
  const row = (...cells: string[]) => cells.map((one) => ({ text: one }));

  it('has what is not blank, in the columns of the fields', () => {
    expect(recordOf(fields, [2, 0, 1], row('jobs', '5', '就业'))).to.deep.equal({
      name: { zh: '就业', en: 'jobs' },
      value: 5,
    });
    expect(recordOf(fields, [0, 1, 2], row('就业', ' ', ''))).to.deep.equal({ name: { zh: '就业' } });
    const deep = [
      { ...text, path: 'investment.unit.zh' },
      { ...text, path: 'investment.raw' },
    ];
    expect(recordOf(deep, [0, 1], row('亿元', '5亿元'))).to.deep.equal({
      investment: { unit: { zh: '亿元' }, raw: '5亿元' },
    });
    expect(cellOf(deep[0] ?? text, { investment: { unit: { zh: '亿元' } } })).to.equal('亿元');
    expect(recordOf(fields, [0, -1, 7], row('就业', '5'))).to.deep.equal({ name: { zh: '就业' } });
  });

  it('is none of a blank row', () => {
    expect(recordOf(fields, [0, 1, 2], row('', ' \n', '\u3000'))).to.equal(null);
    expect(recordOf(fields, [0, 1, 2], [])).to.equal(null);
    expect(recordOf(fields, [-1, -1, -1], row('就业'))).to.equal(null);
  });
});
