import { expect } from 'chai';
import * as v from 'valibot';
import { matcher } from '../../src/report/matches.ts';
import { ReportSchema } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

const matches = matcher(ReportSchema);

type Container = Record<string, unknown>;

function* containersIn(value: unknown): Generator<Container> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Container;
  for (const inner of Object.values(value)) yield* containersIn(inner);
}

/** A short report: three of each list. */
function report() {
  const { projects, indicators, portfolios, ...rest } = otherDistrict();
  for (const one of indicators[0]?.observations ?? []) {
    one.verdict = { met: true, quote: '已完成' };
    one.completion = { percent: 100, quote: '完成100%' };
  }
  return {
    ...rest,
    indicators: indicators.slice(0, 3),
    portfolios: portfolios.slice(0, 3),
    projects: projects.slice(0, 3),
  };
}

/** As JSON, of which `undefined` removes the key. */
const VALUES = [
  undefined,
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1900',
  '2200',
  '2300',
  '1e999',
  '""',
  '"a-b"',
  '"2023-02-29"',
  '[]',
  '[[]]',
  '{}',
  '{"zh":"某"}',
  '{"__proto__":1}',
];

const object = v.strictObject({ a: v.string(), b: v.exactOptional(v.number()) });
const upTo = v.pipe(v.number(), v.maxValue(5));
const from = v.pipe(v.number(), v.minValue(5));

describe('a matcher', () => {
  for (const [what, schema, accepted, refused] of [
    ['an object', object, [{ a: '' }, { a: 'x', b: 1 }], [{}, { b: 1 }, { a: 1 }, { a: '', c: 1 }]],
    ['no other object', object, [], [null, [], 'a', 5, { a: '', b: undefined }, Object.create({ a: '' })]],
    ['no list in its place', v.strictObject({}), [{}], [[], null, '']],
    ['a list', v.array(v.string()), [[], ['a', 'b']], [['a', 1], [1], {}, { length: 0 }, 'a', null]],
    ['null', v.nullable(v.number()), [null, 1], ['x', {}, undefined]],
    ['one of several', v.picklist(['a', 'b']), ['a', 'b'], ['c', '', null]],
    ['one value', v.literal('a'), ['a'], ['b', null]],
    ['a text', v.string(), ['', 'a'], [1, null, {}]],
    ['a number', v.number(), [0, 1.5], ['1', null]],
    ['yes or no', v.boolean(), [true, false], [0, 'true', null]],
    ['a text that is not empty', v.pipe(v.string(), v.nonEmpty()), ['a'], ['', 1]],
    [
      'a list that is long enough',
      v.pipe(v.array(v.number()), v.minLength(2)),
      [
        [1, 2],
        [1, 2, 3],
      ],
      [[1], ['a', 2]],
    ],
    ['a pattern', v.pipe(v.string(), v.regex(/^a/)), ['a', 'ab'], ['ba', 1]],
    ['a date', v.pipe(v.string(), v.isoDate()), ['2024-01-16'], ['2024-1-16', '']],
    ['a finite number', v.pipe(v.number(), v.finite()), [1.5], [Number.POSITIVE_INFINITY, '1']],
    ['a whole number', v.pipe(v.number(), v.integer()), [1], [1.5, '1']],
    ['a least number', from, [5, 6], [4.9, '5']],
    ['a greatest number', upTo, [5, 4], [5.1, '5']],
    [
      'what is checked',
      v.pipe(
        v.string(),
        v.check((text) => text === 'a'),
      ),
      ['a'],
      ['b'],
    ],
    ['nothing of which it knows no test', v.date(), [], [new Date(), '2024-01-16']],
    ['no step of which it knows no test', v.pipe(v.string(), v.email()), [], ['a@b.example', 'a']],
    ['nothing that would be changed', v.pipe(v.string(), v.trim()), [], ['a', ' a ']],
  ] as [string, v.GenericSchema, unknown[], unknown[]][])
    it(`accepts ${what}`, () => {
      const test = matcher(schema);
      for (const value of accepted) expect(test(value), JSON.stringify(value)).to.equal(true);
      for (const value of refused) expect(test(value), JSON.stringify(value)).to.equal(false);
    });
});

describe('the matcher of reports', () => {
  it('accepts a valid report', () => {
    expect(matches(report())).to.be.true;
  });

  it('accepts after any change of a value what valibot accepts unchanged, and nothing else', () => {
    const text = JSON.stringify(report());
    const places = [...containersIn(JSON.parse(text))].flatMap((container, index) =>
      [...Object.keys(container), 'unknown'].map((key) => ({ index, key })),
    );
    const outcomes = { accepted: 0, rejected: 0 };
    for (const { index, key } of places)
      for (const json of VALUES) {
        const changed = JSON.parse(text);
        const container = [...containersIn(changed)][index] ?? {};
        if (json === undefined) delete container[key];
        else container[key] = JSON.parse(json);
        // An entry that was deleted leaves a hole, which JSON has not.
        const input = JSON.parse(JSON.stringify(changed));
        const { success, output } = v.safeParse(ReportSchema, input);
        const expected = success && JSON.stringify(sorted(output)) === JSON.stringify(sorted(input));
        if (matches(input) !== expected)
          throw new Error(`${key} = ${json}: expected ${expected}, got ${!expected}`);
        outcomes[expected ? 'accepted' : 'rejected'] += 1;
      }
    expect(outcomes.accepted).to.be.above(100);
    expect(outcomes.rejected).to.be.above(1000);
  });
});

/** With the keys in one order, as valibot copies them in that of the schema. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
