import type { Mapping } from '../../../src/authoring/mapping.ts';
import type { Match } from '../../../src/authoring/match/matching.ts';
import { Ids } from '../../../src/authoring/report/ids.ts';
import { indicatorsOf } from '../../../src/authoring/report/indicators.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Indicator } from '../../../src/report/schema.ts';

interface With {
  readonly said?: NonNullable<Mapping['indicators']>;
  /** Whether there are corrections at all. */
  readonly mapped?: boolean;
  /** Of each row, last year's indicator that it is, and by what. */
  readonly before?: Readonly<Record<number, readonly [Indicator, Match['by']]>>;
}

/** The indicators of rows, and what is told of them. */
export function made(
  rows: readonly IndicatorRow[],
  { said, mapped = said !== undefined, before = {} }: With = {},
) {
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

/** All that would be guessed of an indicator. */
export const STATED = { id: 'x', measure: 'level', direction: 'higher', unit: '亿元' } as const;
