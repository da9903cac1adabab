import { expect } from 'chai';
import type { Indicator } from '../../../src/report/schema.ts';
import { made, STATED } from '../support/indicators.ts';
import { indicatorOf, rowOf } from '../support/rows.ts';

describe('an indicator of a row', () => {
  it('has what the row says, and of the rest guesses that are told', () => {
    const row = rowOf('粮食产量', '万吨', { '2024 plan': '4以上' }, { number: 7, responsible: '农业局' });
    const { indicators, told, findings } = made([{ ...row, target: 'binding', group: '农业' }]);
    expect(indicators).to.deep.equal([
      {
        id: 'grain-output',
        name: { zh: '粮食产量' },
        group: '农业',
        annex: 7,
        unit: { zh: '万吨', en: 'tonnes' },
        unitMult: 4,
        measure: 'level',
        direction: 'higher',
        target: 'binding',
        responsible: { zh: '农业局' },
        observations: [
          {
            year: 2024,
            role: 'plan',
            raw: '4以上',
            value: 4,
            comparator: 'at-least',
            quote: '粮食产量 万吨 4以上',
          },
        ],
      },
    ]);
    expect(told).to.deep.equal([
      ['guess', 'id', '“粮食产量”：编号定为grain-output', '"粮食产量": its id is grain-output'],
      [
        'guess',
        'measure',
        '“粮食产量”：类型定为level，依据：单位是“万吨”',
        '"粮食产量": its measure is level, as its unit is 万吨',
      ],
      [
        'guess',
        'direction',
        '“粮食产量”：方向定为higher，依据：计划是“4以上”',
        '"粮食产量": its direction is higher, as its plan is "4以上"',
      ],
    ]);
    expect(findings.map(({ place }) => place)).to.deep.equal(Array(3).fill(row.place));
  });

  it('has what a person says, and nothing is told', () => {
    const { indicators, told } = made([rowOf('粮食产量', '吨')], {
      said: { 粮食产量: { ...STATED, en: 'Grain', measure: 'count', direction: 'none' } },
    });
    expect(indicators).to.deep.equal([
      {
        id: 'x',
        name: { zh: '粮食产量', en: 'Grain' },
        group: 'main',
        unit: { zh: '亿元', en: 'yuan' },
        unitMult: 8,
        measure: 'count',
        direction: 'none',
        observations: [],
      },
    ]);
    expect(told).to.deep.equal([]);
  });

  it('is of no number but of a table, and is left out where a person says so', () => {
    const { indicators } = made(
      [
        rowOf('粮食产量', '吨', {}, { number: 3, from: 'sentence' }),
        rowOf('油料产量', '吨', {}, { number: 4 }),
      ],
      { said: { 油料产量: { leaveOut: true } } },
    );
    expect(indicators.map(({ annex }) => annex)).to.deep.equal([undefined]);
  });

  it('has the number of its row in an id of nothing known, else its place', () => {
    const { indicators } = made([rowOf('甲', '个'), rowOf('乙', '个', {}, { number: 9 }), rowOf('丙', '个')]);
    expect(indicators.map(({ id }) => id)).to.deep.equal(['indicator-1', 'indicator-9', 'indicator-3']);
  });

  it('has nothing that neither row nor unit say', () => {
    const { indicators } = made([rowOf('甲', '个', { '2024 actual': '5' })], { said: {} });
    expect(indicators).to.deep.equal([
      {
        id: 'indicator-1',
        name: { zh: '甲' },
        group: 'main',
        unit: { zh: '个' },
        measure: 'count',
        direction: 'higher',
        observations: [{ year: 2024, role: 'actual', raw: '5', value: 5, quote: '甲 个 5' }],
      },
    ]);
  });

  it('takes no id of last year, nor one that a person gives to another', () => {
    const { indicators } = made(
      [rowOf('粮食产量', '吨'), rowOf('蔬菜产量', '吨'), rowOf('谷物', '吨'), rowOf('菜', '吨')],
      {
        said: { 菜: { id: 'vegetables-output' } },
        before: { 2: [indicatorOf('grain-output', '谷物'), 'name'] },
      },
    );
    expect(indicators.map(({ id }) => id)).to.deep.equal([
      'grain-output-2',
      'vegetables-output-2',
      'grain-output',
      'vegetables-output',
    ]);
  });

  it('has a dash for a unit that nothing says, which is told', () => {
    const { indicators, told } = made([rowOf('粮食产量', '')]);
    expect(indicators[0]?.unit).to.deep.equal({ zh: '—' });
    expect(told[0]).to.deep.equal([
      'doubt',
      'no-unit',
      '“粮食产量”没有单位，记作“—”。',
      '"粮食产量" has no unit; — is written.',
    ]);
  });

  it('of prices may be an index or a rise, which is told until a person says which', () => {
    const row = rowOf('居民消费价格', '%', { '2024 actual': '101' });
    const index = made([row]).told.find(([, code]) => code === 'index');
    expect(made([row], { mapped: true }).told).to.deep.equal(made([row]).told);
    expect(index).to.deep.equal([
      'doubt',
      'index',
      '“居民消费价格”的数可能是指数（上年=100），也可能是涨幅，当作index，请核对类型和单位。',
      'the figures of "居民消费价格" may be an index (last year is 100) or its rise; taken as index: see its measure and unit.',
    ]);
    const stated = made([row], { said: { 居民消费价格: { measure: 'index' } } }).told;
    expect(stated.map(([, code]) => code)).to.deep.equal(['id', 'direction']);
  });
});

describe('an indicator that last year has', () => {
  const before: Indicator = indicatorOf('grain', '粮食总产量', {
    name: { zh: '粮食总产量', en: 'Grain' },
    shortName: { zh: '粮食' },
    aliases: ['粮食产量', '谷物'],
    group: 'farming',
    unit: { zh: '万吨', en: 'tons' },
    measure: 'count',
    direction: 'none',
    target: 'expected',
    responsible: { zh: '农业局' },
  });

  it('keeps what was known of it', () => {
    const { indicators, told } = made([rowOf('粮食产量', '')], { before: { 0: [before, 'alias'] } });
    expect(indicators).to.deep.equal([
      {
        id: 'grain',
        name: { zh: '粮食产量', en: 'Grain' },
        shortName: { zh: '粮食' },
        aliases: ['谷物', '粮食总产量'],
        group: 'farming',
        unit: { zh: '万吨', en: 'tons' },
        unitMult: 4,
        measure: 'count',
        direction: 'none',
        target: 'expected',
        responsible: { zh: '农业局' },
        observations: [],
      },
    ]);
    expect(told).to.deep.equal([]);
  });

  it('has no English name of another that is only like it, which is told', () => {
    const { indicators, told } = made([rowOf('粮食收成', '万吨')], { before: { 0: [before, 'similar'] } });
    expect(indicators[0]).to.deep.include({
      id: 'grain',
      name: { zh: '粮食收成' },
      aliases: ['粮食产量', '谷物', '粮食总产量'],
    });
    expect(indicators[0]).to.not.have.property('shortName');
    expect(told).to.deep.equal([
      [
        'guess',
        'match',
        '“粮食收成”：当作上年的“粮食总产量”',
        '"粮食收成": taken as "粮食总产量" of last year',
      ],
    ]);
  });

  it('has no other names without any, and is named as a person says', () => {
    const plain = indicatorOf('grain', '粮食产量', { unit: { zh: '万吨' } });
    const { indicators } = made([rowOf('粮食产量', '万吨')], {
      before: { 0: [plain, 'name'] },
      said: { 粮食产量: { en: 'Grain', id: 'corn', measure: 'level', direction: 'lower' } },
    });
    expect(indicators[0]).to.deep.equal({
      id: 'corn',
      name: { zh: '粮食产量', en: 'Grain' },
      group: 'main',
      unit: { zh: '万吨', en: 'tonnes' },
      unitMult: 4,
      measure: 'level',
      direction: 'lower',
      observations: [],
    });
  });

  it('has the target and the office that the row names now', () => {
    const row = rowOf('粮食总产量', '万吨', {}, { target: 'binding', responsible: '粮食局' });
    expect(made([row], { before: { 0: [before, 'name'] } }).indicators[0]).to.deep.include({
      target: 'binding',
      responsible: { zh: '粮食局' },
    });
  });

  it('may have another unit, which is told', () => {
    const { indicators, told } = made([rowOf('粮食总产量', '亿斤')], { before: { 0: [before, 'name'] } });
    expect(indicators[0]?.unit).to.deep.equal({ zh: '亿斤' });
    expect(told).to.deep.equal([
      [
        'doubt',
        'unit-changed',
        '“粮食总产量”的单位从“万吨”变为“亿斤”。',
        'the unit of "粮食总产量" changed from 万吨 to 亿斤.',
      ],
    ]);
  });
});
