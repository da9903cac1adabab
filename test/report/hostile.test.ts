import { expect } from 'chai';
import bundled from '../../data/zhanhe-2023.json';
import { parseReport } from '../../src/report/parse.ts';
import { ReportError } from '../../src/report/problem.ts';
import { checkRules } from '../../src/report/rules.ts';

/** A sequence of numbers from 0 to 1 that is the same each time: mulberry32. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Container = Record<string, unknown>;

const containersIn = (value: unknown): Container[] =>
  typeof value === 'object' && value !== null
    ? [value as Container, ...Object.values(value).flatMap(containersIn)]
    : [];

const hostileValues: (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => -1,
  () => -0,
  () => 1e308,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 12n,
  () => Symbol('id'),
  () => () => 'x',
  () => '',
  () => 'NaN',
  () => '<script>alert(1)</script>',
  () => '字'.repeat(10_000),
  () => '9'.repeat(400),
  () => '\ud800',
  () => [],
  () => new Array(3),
  () => [[null, [undefined]]],
  () => ({}),
  () => new Date(Number.NaN),
  () => Object.create(null),
  () => JSON.parse('{"toString": 1, "valueOf": 1}'),
  () => JSON.parse('{"__proto__": {"id": "x", "value": 1}, "constructor": 1, "length": 1e9}'),
];

describe('a malformed report', () => {
  for (const [name, report] of [
    ['without any key', {}],
    ['that is a list', [1, null, [2]]],
    ['with null for every list', { groups: null, indicators: null, portfolios: null, projects: null }],
    ['with texts for lists', { groups: 'a', indicators: 'b', portfolios: 'c', projects: 'd' }],
    ['with objects for lists', { groups: { length: 2 }, indicators: {}, portfolios: {}, projects: {} }],
    ['with lists of nothing', { groups: [null], indicators: [undefined], portfolios: [[]], projects: ['p'] }],
    ['with empty entries', { groups: [{}], indicators: [{}, {}], portfolios: [{}, {}], projects: [{}, {}] }],
    ['with empty observations', { indicators: [{ observations: [{}, null, 1, []] }] }],
    ['with holes in its lists', { indicators: new Array(3), projects: [{ milestones: new Array(2) }] }],
    ['with texts for numbers', { portfolios: [{ id: 'a', count: '1', investment: '2', parts: ['a'] }] }],
    [
      'with numbers for texts',
      { indicators: [{ group: 1, observations: [{ raw: 1, quote: 2, value: 3 }] }] },
    ],
    ['with parts that are no ids', { portfolios: [{ id: 'a', parts: [null, {}, [], 1] }] }],
    ['with a portfolio that is its own part', { portfolios: [{ id: 'a', count: 1, parts: ['a'] }] }],
    [
      'with ids and years that cannot be made a text',
      JSON.parse(`{
        "groups": [{ "id": { "toString": 1, "valueOf": 1 } }],
        "indicators": [{ "group": "g", "observations": [{ "year": { "toString": 1, "valueOf": 1 } }] }],
        "portfolios": [{ "id": { "toString": 1, "valueOf": 1 }, "parts": ["p"] }]
      }`),
    ],
    ['with symbols', { groups: [{ id: Symbol('g') }], indicators: [{ group: 'g', id: Symbol('i') }] }],
  ] as [string, object][]) {
    it(`does not make the rules throw: ${name}`, () => {
      expect(checkRules(report as Parameters<typeof checkRules>[0])).to.be.an('array');
    });
  }

  it('is accepted or throws a ReportError after any change of the bundled report', () => {
    const random = sequence(20_240_116);
    const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const text = JSON.stringify(bundled);
    const outcomes = { accepted: 0, rejected: 0 };

    for (let round = 0; round < 600; round++) {
      const report = JSON.parse(text);
      const containers = containersIn(report);
      const changes: string[] = [];
      for (let change = 0; change <= round % 3; change++) {
        const target = among(containers);
        const key = among(Object.keys(target)) ?? 'zh';
        const kind = among(['set', 'delete', 'add', 'repeat', 'swap', 'graft']);
        changes.push(`${kind} ${key}`);
        if (kind === 'set') target[key] = among(hostileValues)();
        else if (kind === 'delete') delete target[key];
        else if (kind === 'add')
          target[among(['zh', 'id', 'parts', 'value', '', '0'])] = among(hostileValues)();
        else if (kind === 'repeat' && Array.isArray(target)) target.push(target[0]);
        else if (kind === 'swap') target[key] = among(Object.values(among(containers)));
        else target[key] = among(containers);
      }
      try {
        expect(parseReport(report)).to.be.an('object');
        outcomes.accepted += 1;
      } catch (error) {
        if (!(error instanceof ReportError)) throw new Error(`round ${round}, ${changes}: ${error}`);
        expect(error.problems, `round ${round}, ${changes}`).not.to.be.empty;
        expect(error.message).not.to.be.empty;
        outcomes.rejected += 1;
      }
      checkRules(report);
    }

    // Both must occur, or the changes have no effect.
    expect(outcomes.accepted).to.be.above(10);
    expect(outcomes.rejected).to.be.above(300);
    expect(Object.keys(Object.prototype)).to.be.empty;
  });
});
