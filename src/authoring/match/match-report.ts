import { plain } from '../../report/printed-number.ts';
import type { Indicator, Report } from '../../report/schema.ts';
import type { Mapping } from '../mapping.ts';
import { type IndicatorRow, keyOf } from '../rows/row.ts';
import type { Match, Matching } from './matching.ts';
import { NameIndex } from './name-index.ts';
import { comparableName, likeness } from './names.ts';

/** Names that are less alike are two indicators. */
const SIMILAR = 0.72;

const isRate = (unit: string): boolean => /^(?:%|％|‰|个?百分点)$/.test(unit);

/** A level and its growth often have names of the same words. */
const sameKind = (row: IndicatorRow, { unit }: Indicator): boolean => isRate(row.unit) === isRate(unit.zh);

interface Pair {
  readonly row: number;
  readonly match: Match;
  readonly score: number;
}

/** Which of an earlier report's indicators the rows are: by name and alias, not by position. */
export function matchReport(
  rows: readonly IndicatorRow[],
  like: Report | undefined,
  year: number,
  mapping?: Mapping,
): Matching {
  const pairs: Pair[] = [];
  const stated = new Set<number>();
  rows.forEach((row, r) => {
    const said = mapping?.indicators?.[keyOf(row)]?.like;
    if (said === undefined) return;
    stated.add(r);
    const indicator = like?.indicators.find(({ id }) => id === said);
    if (indicator)
      pairs.push({
        row: r,
        score: 2,
        match: { indicator, by: 'mapping', because: { zh: '已指定', en: 'stated' } },
      });
  });
  const index = like && new NameIndex(like.indicators);
  rows.forEach((row, r) => {
    if (stated.has(r)) return;
    for (const indicator of index?.candidates(row.name) ?? []) {
      const found = sameKind(row, indicator) && compare(row, indicator);
      if (found) pairs.push({ row: r, ...found });
    }
  });
  const matches = new Map<number, Match>();
  const taken = new Set<string>();
  for (const { row, match } of pairs.sort((a, b) => b.score - a.score)) {
    if (matches.has(row) || taken.has(match.indicator.id)) continue;
    matches.set(row, match);
    taken.add(match.indicator.id);
  }
  const matched = rows.flatMap((row, r) => {
    const match = matches.get(r);
    return match ? [{ row, ...match }] : [];
  });
  return {
    matches,
    added: rows.filter((_, r) => !matches.has(r)).map(({ name }) => name),
    gone: (like?.indicators ?? [])
      .filter(
        ({ id, observations }) =>
          !taken.has(id) && observations.some((one) => one.role === 'plan' && one.year === year),
      )
      .map(({ id }) => id),
    renamed: matched
      .filter(({ by }) => by === 'similar')
      .map(({ row, indicator }) => ({ id: indicator.id, from: indicator.name.zh, to: row.name })),
    restated: matched.flatMap(({ row, indicator }) => restatedIn(row, indicator, year)),
  };
}

function compare(row: IndicatorRow, indicator: Indicator): { match: Match; score: number } | null {
  const own = comparableName(row.name);
  const { name, shortName, aliases } = indicator;
  const said = (zh: string, en: string) => ({ zh, en });
  // The unit decides between a level in 亿元 and another in 户.
  const bonus = plain(row.unit) === plain(indicator.unit.zh) ? 0.05 : 0;
  if (row.name === name.zh)
    return { score: 1.2 + bonus, match: { indicator, by: 'name', because: said('同名', 'same name') } };
  if (own === comparableName(name.zh))
    return { score: 1.1 + bonus, match: { indicator, by: 'name', because: said('名称相同', 'same name') } };
  for (const alias of [aliases, shortName?.zh].flat())
    if (alias !== undefined && own === comparableName(alias))
      return {
        score: 1 + bonus,
        match: { indicator, by: 'alias', because: said(`曾用名“${alias}”`, `once named "${alias}"`) },
      };
  const score = Math.max(
    ...[name.zh, aliases].flat().map((one) => (one === undefined ? 0 : likeness(own, comparableName(one)))),
  );
  if (score < SIMILAR) return null;
  return {
    score: score * 0.9 + bonus,
    match: {
      indicator,
      by: 'similar',
      because: said(`名称与“${name.zh}”相近`, `its name is like "${name.zh}"`),
    },
  };
}

/** The plan for this year that the earlier report gave, where this one prints another. */
function restatedIn(row: IndicatorRow, indicator: Indicator, year: number): Matching['restated'] {
  const isPlan = (one: { role: string; year: number; period?: string | undefined }) =>
    one.role === 'plan' && one.year === year && one.period === undefined;
  const before = indicator.observations.filter(isPlan).at(-1)?.raw;
  const now = row.figures.find(isPlan)?.printed.raw;
  if (before === undefined || now === undefined) return [];
  const bareOf = (raw: string) => plain(raw).replace(/[%％]/g, '');
  return bareOf(before) === bareOf(now) ? [] : [{ id: indicator.id, before, now }];
}
