import { expect } from 'chai';
import type { Column, Meaning, Quantity } from '../../../src/authoring/columns/column.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { CellFigure } from '../../../src/authoring/rows/cell-figure.ts';
import { printedFigure } from '../../../src/authoring/rows/printed-figure.ts';
import {
  isRate,
  tellBare,
  tellUnits,
  unitInFigures,
  unitOf,
  withPower,
} from '../../../src/authoring/rows/row-unit.ts';
import type { Table, TableRow } from '../../../src/authoring/table/table.ts';

const place = { file: 'x', row: 2, column: 3 };

/** A cell as it is printed, with the unit in its head: 5|亿元. */
function cell(text: string, quantity: Quantity = 'value'): CellFigure {
  const [raw = '', headUnit = ''] = text.split('|');
  return { quantity, headUnit, figure: { place, year: 2024, role: 'actual', printed: printedFigure(raw) } };
}

const cells = (...texts: string[]) => texts.map((text) => cell(text));

describe('a name', () => {
  it('is that of a rate by its end', () => {
    for (const name of ['失业率', '税收比重', '增加值占比', '女性比例', '产值增速', '产值增幅', '价格涨幅'])
      expect(isRate(name), name).to.equal(true);
    for (const name of ['率先完成数', '比重大的产业', '产值']) expect(isRate(name), name).to.equal(false);
  });
});

describe('the unit of a row', () => {
  const figures: Meaning = { kind: 'figure', quantity: 'value', year: 2024, role: 'actual' };
  const column = (index: number, unit: string, meaning: Meaning = figures): Column => ({
    index,
    unit,
    meaning,
    place,
    head: [],
    certainty: 'stated',
    evidence: [],
  });
  const table = (unit: string, hasRates = false) => ({ unit, ...(hasRates && { hasRates }) }) as Table;
  const row = (...texts: string[]) => ({ cells: texts }) as unknown as TableRow;

  it('is that of its own column, as printed', () => {
    for (const [stated, unit] of [
      ['亿元', '亿元'],
      ['亿 元', '亿元'],
      ['％', '%'],
      ['5％', '5％'],
      ['％以上', '％以上'],
    ] as const)
      expect(unitOf(row('5'), stated, '万元', '产值', [column(0, '元')], table('人')), stated).to.equal(unit);
  });

  it('is else that of its name, of a head above one of its figures, or of its table', () => {
    const columns = [
      column(0, '户', { kind: 'note' }),
      column(1, '%', { kind: 'figure', quantity: 'growth', year: 2024, role: 'actual' }),
      column(2, ''),
      column(3, '万人'),
      column(4, '元'),
    ];
    const named = (stated: string, inName: string, name: string, texts: string[], of = table('人')) =>
      unitOf(row(...texts), stated, inName, name, columns, of);
    expect(named('—', '万元', '产值', ['5', '5', '5', '5', '5'])).to.equal('万元');
    expect(named('', '', '产值', ['5', '5', '5', '5', '5'])).to.equal('万人');
    expect(named('', '', '产值', ['5', '5', '5', '—', '5'])).to.equal('元');
    expect(named('', '', '产值', ['5', '5', '5', '—', '—'])).to.equal('人');
    expect(named('', '', '产值', ['5', '5', '5'])).to.equal('人');
    expect(named('', '', '失业率', ['5'])).to.equal('人');
    expect(named('', '', '失业率', ['5'], table('人', true))).to.equal('%');
    expect(named('', '', '产值', ['5'], table('人', true))).to.equal('人');
  });

  it('is that of its figures, of growth and level that of the level', () => {
    for (const [texts, unit] of [
      [['5', '5亿元'], '亿元'],
      [['增长5%', '5亿元'], '亿元'],
      [['增长5%，达到5亿元'], '亿元'],
      [['增长5%'], ''],
      [['5', '完成'], ''],
      [['5%'], '%'],
    ] as const)
      expect(unitInFigures(cells(...texts), '产值'), texts.join()).to.equal(unit);
    expect(unitInFigures([cell('5%', 'growth'), cell('5亿元')], '产值')).to.equal('亿元');
  });

  it('has the power of ten that all its figures print', () => {
    for (const [unit, texts, full] of [
      ['户', ['1万户', '2万户'], '万户'],
      ['户', ['1万'], '万户'],
      ['元', ['1万亿'], '万亿元'],
      ['元', ['1百万元'], '百万元'],
      ['元', ['1百亿元'], '百亿元'],
      ['人次', ['1万'], '万人次'],
      ['户', ['1万', '完成'], '万户'],
      ['户', ['1万', '2'], '户'],
      ['户', [], '户'],
      ['户', ['1'], '户'],
      ['次', ['1人次'], '次'],
      ['人', ['1件/万人'], '人'],
      ['元', ['1万吨'], '元'],
      ['甲', ['1万'], '甲'],
      ['%', ['1万'], '%'],
      ['万元', ['1万'], '万元'],
    ] as const)
      expect(withPower(unit, cells(...texts)), `${unit} ${texts}`).to.equal(full);
    expect(withPower('户', [cell('1万'), cell('5%', 'growth')])).to.equal('万户');
    expect(withPower('户', [cell('1万', 'growth')])).to.equal('户');
  });
});

describe('a figure that prints another unit than its row', () => {
  const told = (unit: string, ...of: CellFigure[]) => {
    const findings: Finding[] = [];
    tellUnits('产值', unit, of, findings);
    return findings;
  };

  it('is told', () => {
    expect(told('元', cell('5|万元'), cell('5'), cell('3万吨以上|吨'))).to.deep.equal([
      {
        kind: 'doubt',
        code: 'unit-differs',
        place,
        said: {
          zh: '“产值”的单位是“元”，这里印的是“5万元”。',
          en: 'the unit of "产值" is 元, but this prints "5万元".',
        },
      },
      {
        kind: 'doubt',
        code: 'unit-differs',
        place,
        said: {
          zh: '“产值”的单位是“元”，这里印的是“3万吨以上”。',
          en: 'the unit of "产值" is 元, but this prints "3万吨以上".',
        },
      },
    ]);
    for (const [unit, text] of [
      ['万元', '5亿'],
      ['亿元', '5个百分点'],
      ['亿元', '5百分点'],
      ['%', '5户'],
      ['指数', '5%'],
    ] as const)
      expect(told(unit, cell(text)), `${unit} ${text}`).to.have.length(1);
  });

  it('is not told where it is the same, or of something else', () => {
    for (const [unit, text] of [
      ['亿元', '5亿'],
      ['亿元', '5亿元'],
      ['mg/m³', '5mg/m3'],
      ['%', '5|％'],
      ['%', '5个百分点'],
      ['%', '5百分点'],
      ['亿元', '增长5%'],
      ['亿元', '增长5%，达到5亿元'],
      ['万元', '完成|元'],
      ['', '5%'],
      ['指数', '5亿元'],
    ] as const)
      expect(told(unit, cell(text)), `${unit} ${text}`).to.deep.equal([]);
    expect(told('亿元', cell('5%', 'growth'))).to.deep.equal([]);
  });
});

describe('a figure without a unit in a row that states none', () => {
  const told = (name: string, unit: string, ...of: CellFigure[]) => {
    const findings: Finding[] = [];
    tellBare(name, unit, of, findings);
    return findings;
  };

  it('is told beside one that prints its own', () => {
    expect(told('产值', '亿元', cell('340'), cell('5亿元'))).to.deep.equal([
      {
        kind: 'doubt',
        code: 'unit-of-another',
        place,
        said: {
          zh: '“产值”没有写单位，“340”的单位是按同一行另一个数当作“亿元”的，请核对。',
          en: '"产值" states no unit; that of another figure in its row, 亿元, is taken for "340".',
        },
      },
    ]);
    expect(told('产值', '%', cell('340'))).to.have.length(1);
    expect(told('失业率', '人', cell('340'))).to.have.length(1);
  });

  it('is not told where its unit is known, or there is none', () => {
    expect(told('产值', '', cell('340'))).to.deep.equal([]);
    expect(told('失业率', '%', cell('340'))).to.deep.equal([]);
    expect(
      told('产值', '亿元', cell('完成'), cell('340|万元'), cell('5亿元'), cell('5', 'growth')),
    ).to.deep.equal([]);
  });
});
