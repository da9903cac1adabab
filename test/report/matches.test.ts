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

describe('matcher', () => {
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
