import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import type { Match } from '../../../src/authoring/match/matching.ts';
import { Ids } from '../../../src/authoring/report/ids.ts';
import { indicatorsOf } from '../../../src/authoring/report/indicators.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Indicator, Observation } from '../../../src/report/schema.ts';
import { figureOf, indicatorOf, rowOf } from '../support/rows.ts';

interface With {
  readonly said?: NonNullable<Mapping['indicators']>;
  /** Whether there are corrections at all. */
  readonly mapped?: boolean;
  /** Of each row, last year's indicator that it is, and by what. */
  readonly before?: Readonly<Record<number, readonly [Indicator, Match['by']]>>;
}

function made(rows: readonly IndicatorRow[], { said, mapped = said !== undefined, before = {} }: With = {}) {
  const matches = new Map(
    Object.entries(before).map(([r, [indicator, by]]): [number, Match] => [
      Number(r),
      { indicator, by, because: { zh: '', en: '' } },
    ]),
  );
  const { indicators, findings } = indicatorsOf(rows, {
    mapping: mapped ? { format: 'district-mapping/1', ...(said && { indicators: said }) } : undefined,
    matching: { matches, added: [], gone: [], renamed: [], restated: [] },
    ids: new Ids(),
    groupOf: (row, match) => match?.indicator.group ?? (row.group || 'main'),
  });
  return {
    indicators,
    told: findings.map(({ kind, code, said: { zh, en } }) => [kind, code, zh, en]),
    findings,
  };
}

const STATED = { id: 'x', measure: 'level', direction: 'higher', unit: '亿元' } as const;

/** The observations of one row, of which all else is stated, and what is told of them. */
function observed(row: IndicatorRow, unit = '亿元', direction: Indicator['direction'] = 'higher') {
  const { indicators, told } = made([row], { said: { [row.name]: { ...STATED, unit, direction } } });
  return { observations: indicators[0]?.observations, told };
}

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

describe('the figures of an indicator', () => {
  it('have all that is printed and when they are of, and their row as quote', () => {
    const row = rowOf('工业', '亿元', {
      '2024-09 actual cumulative': '[9.5]',
      '2024-09 actual single': '1',
      '2024 plan': '力争突破10',
      '2025 plan': '10—12',
      '2026 plan': '稳步增长',
    });
    const quote = '工业 亿元 [9.5] 1 力争突破10 10—12 稳步增长';
    expect(observed(row).observations).to.deep.equal([
      {
        year: 2024,
        period: '2024-09',
        span: 'cumulative',
        role: 'actual',
        raw: '[9.5]',
        value: 9.5,
        status: 'E',
        quote,
      },
      { year: 2024, period: '2024-09', span: 'single', role: 'actual', raw: '1', value: 1, quote },
      {
        year: 2024,
        role: 'plan',
        raw: '力争突破10',
        value: 10,
        comparator: 'over',
        aim: true,
        quote,
      },
      { year: 2025, role: 'plan', raw: '10—12', value: 10, upper: 12, quote },
      { year: 2026, role: 'plan', raw: '稳步增长', value: null, quote },
    ]);
  });

  it('have the quote of their own sentence', () => {
    const figure = { ...figureOf('2024 actual', '5'), quote: '工业5亿元。' };
    const { observations } = observed(rowOf('工业', '亿元', {}, { figures: [figure] }));
    expect(observations?.[0]?.quote).to.equal('工业5亿元。');
  });

  it('are in the unit of their row', () => {
    const row = rowOf('工业', '万元', {
      '2023 actual': '1.5亿元',
      '2024 actual': '-2亿元',
      '2025 plan': '1亿—2亿元',
    });
    expect(observed(row, '万元').observations?.map(({ value, upper }) => [value, upper])).to.deep.equal([
      [15_000, undefined],
      [-20_000, undefined],
      [10_000, 20_000],
    ]);
  });

  it('are one for each time: a second one is not read, which is told', () => {
    const figures = [
      figureOf('2024 plan', '5'),
      figureOf('2024 plan', '6', '', 4),
      figureOf('2024 actual', '7'),
      figureOf('2024-06 plan', '8'),
      figureOf('2024-06 plan single', '9'),
      figureOf('2025 plan', '10'),
    ];
    const row = rowOf('工业', '亿元', {}, { figures });
    const { observations, told } = observed(row);
    expect(observations?.map(({ value }) => value)).to.deep.equal([5, 7, 8, 9, 10]);
    expect(told).to.deep.equal([
      [
        'left-out',
        'figure-twice',
        '“工业”同一时间的数已经有了，没有读入“6”。',
        '"工业" has a figure of that time already; "6" was not read.',
      ],
    ]);
    const { findings } = made([row]);
    expect(findings.find(({ code }) => code === 'figure-twice')?.place.row).to.equal(4);
  });

  const BOUNDS: readonly [raw: string, direction: Indicator['direction'], doubtful: boolean][] = [
    ['5以内', 'higher', true],
    ['低于5', 'higher', true],
    ['5以上', 'lower', true],
    ['突破5', 'lower', true],
    ['5以内', 'lower', false],
    ['低于5', 'none', false],
    ['5以上', 'higher', false],
    ['突破5', 'higher', false],
    ['5左右', 'higher', false],
    ['5', 'higher', false],
  ];
  for (const [raw, direction, doubtful] of BOUNDS)
    it(`planned as ${raw} are ${doubtful ? 'in doubt' : 'as they should be'} where ${direction} is better`, () => {
      const { told } = observed(
        rowOf('工业', '亿元', { '2024 plan': raw, '2024 actual': '5' }),
        '亿元',
        direction,
      );
      expect(told).to.deep.equal(
        doubtful
          ? [
              [
                'doubt',
                'bound',
                `“工业”的计划“${raw}”与方向不合，请核对。`,
                `the plan "${raw}" of "工业" contradicts its direction.`,
              ],
            ]
          : [],
      );
    });

  it('have the completion that the row states, of the figure that it is of', () => {
    const figures = {
      '2023 actual': '4',
      '2024 plan': '5',
      '2024-06 actual': '2',
      '2024 actual': '6',
    };
    const completionsOf = (of: Pick<Observation, 'year' | 'role' | 'period'>) =>
      observed(rowOf('工业', '亿元', figures, { completion: { percent: 120, of } })).observations?.map(
        ({ completion }) => completion,
      );
    const stated = { percent: 120, quote: '工业 亿元 4 5 2 6' };
    expect(completionsOf({ year: 2024, role: 'actual' })).to.deep.equal([
      undefined,
      undefined,
      undefined,
      stated,
    ]);
    expect(completionsOf({ year: 2024, role: 'actual', period: '2024-06' })).to.deep.equal([
      undefined,
      undefined,
      stated,
      undefined,
    ]);
  });
});
