import { numbersInUnit } from '../../report/numbers-in-unit.ts';
import type { Indicator, Observation } from '../../report/schema.ts';
import type { PrintedUnit } from '../../report/unit-power.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import type { Match, Matching } from '../match/matching.ts';
import { type IndicatorRow, keyOf } from '../rows/row.ts';
import { englishUnit, unitMultOf } from '../rows/unit.ts';
import { type Ids, idFor } from './ids.ts';
import { directionOf, isIndexOrRise, measureOf } from './measure.ts';

export interface IndicatorsOptions {
  readonly mapping: Mapping | undefined;
  readonly matching: Matching;
  readonly ids: Ids;
  groupOf(row: IndicatorRow, match: Match | undefined): string;
}

/** The indicators that rows give: with what last year's report knows of them, else with guesses, each told. */
export function indicatorsOf(
  rows: readonly IndicatorRow[],
  { mapping, matching, ids, groupOf }: IndicatorsOptions,
): { indicators: Indicator[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const indicators: Indicator[] = [];
  for (const { indicator } of matching.matches.values()) ids.reserve(indicator.id);
  ids.reserveAll(rows.map((row) => mapping?.indicators?.[keyOf(row)]));
  rows.forEach((row, r) => {
    const said = mapping?.indicators?.[keyOf(row)] ?? {};
    if (said.leaveOut) return;
    const match = matching.matches.get(r);
    const before = match?.indicator;
    const guess = (code: string, zh: string, en: string) =>
      findings.push(
        finding('guess', code, row.place, { zh: `“${row.name}”：${zh}`, en: `"${row.name}": ${en}` }),
      );
    const unit = said.unit ?? (row.unit || before?.unit.zh || '');
    if (unit === '')
      findings.push(
        finding('doubt', 'no-unit', row.place, {
          zh: `“${row.name}”没有单位，记作“—”。`,
          en: `"${row.name}" has no unit; — is written.`,
        }),
      );
    else if (before && before.unit.zh !== unit)
      findings.push(
        finding('doubt', 'unit-changed', row.place, {
          zh: `“${row.name}”的单位从“${before.unit.zh}”变为“${unit}”。`,
          en: `the unit of "${row.name}" changed from ${before.unit.zh} to ${unit}.`,
        }),
      );
    if (match && match.by === 'similar')
      guess(
        'match',
        `当作上年的“${match.indicator.name.zh}”`,
        `taken as "${match.indicator.name.zh}" of last year`,
      );

    let id = said.id ?? before?.id;
    if (id === undefined) {
      const made = idFor(row.name, 'indicator', row.number ?? r + 1);
      id = ids.take(made.id);
      guess('id', `编号定为${id}`, `its id is ${id}`);
    }

    const measure =
      said.measure ?? before?.measure ?? tell('measure', measureOf(row.name, unit, row.figures));
    if (!said.measure && isIndexOrRise(row.name, unit, measure, row.figures))
      findings.push(
        finding('doubt', 'index', row.place, {
          zh: `“${row.name}”的数可能是指数（上年=100），也可能是涨幅，当作${measure}，请核对类型和单位。`,
          en: `the figures of "${row.name}" may be an index (last year is 100) or its rise; taken as ${measure}: see its measure and unit.`,
        }),
      );
    const direction =
      said.direction ?? before?.direction ?? tell('direction', directionOf(row.name, measure, row.figures));
    function tell<T extends string>(
      code: string,
      { value, because }: { value: T; because: { zh: string; en: string } },
    ): T {
      const label = code === 'measure' ? ['类型', 'measure'] : ['方向', 'direction'];
      guess(
        code,
        `${label[0]}定为${value}，依据：${because.zh}`,
        `its ${label[1]} is ${value}, as ${because.en}`,
      );
      return value;
    }

    const same = match?.by === 'similar' ? undefined : before;
    const en = said.en ?? same?.name.en;
    const names = before ? [...(before.aliases ?? []), before.name.zh] : [];
    const aliases = [...new Set(names)].filter((name) => name !== row.name);
    const unitMult = unitMultOf(unit);
    const unitEn = (before?.unit.zh === unit ? before.unit.en : undefined) ?? englishUnit(unit);
    const target = row.target ?? before?.target;
    const responsible = row.responsible ? { zh: row.responsible } : before?.responsible;
    indicators.push({
      id,
      name: { zh: row.name, ...(en !== undefined && { en }) },
      ...(same?.shortName && { shortName: same.shortName }),
      ...(aliases.length > 0 && { aliases }),
      group: groupOf(row, match),
      ...(row.from === 'table' && row.number !== undefined && { annex: row.number }),
      unit: { zh: unit || '—', ...(unitEn !== undefined && { en: unitEn }) },
      ...(unitMult !== undefined && { unitMult }),
      measure,
      direction,
      ...(target && { target }),
      ...(responsible && { responsible }),
      observations: observationsOf(row, { unit: { zh: unit } }, direction, findings),
    });
  });
  return { indicators, findings };
}

const CONTRADICTS: Readonly<Record<string, Indicator['direction']>> = {
  'at-most': 'higher',
  under: 'higher',
  'at-least': 'lower',
  over: 'lower',
};

/** A printed number in the unit of the row: 1万人次 is 10000 where the others are in 人次. */
function inUnit(value: number, raw: string, unit: PrintedUnit): number {
  const moved = numbersInUnit(raw, unit).find(({ printed }) => printed === Math.abs(value));
  return moved ? Math.sign(value) * moved.value : value;
}

function observationsOf(
  row: IndicatorRow,
  unit: PrintedUnit,
  direction: Indicator['direction'],
  findings: Finding[],
): Observation[] {
  const seen = new Set<string>();
  return row.figures.flatMap((figure): Observation[] => {
    const { year, period, span, role, printed, quote, place } = figure;
    const key = `${year} ${period} ${span} ${role}`;
    if (seen.has(key)) {
      findings.push(
        finding('left-out', 'figure-twice', place, {
          zh: `“${row.name}”同一时间的数已经有了，没有读入“${printed.raw}”。`,
          en: `"${row.name}" has a figure of that time already; "${printed.raw}" was not read.`,
        }),
      );
      return [];
    }
    seen.add(key);
    const { raw, value, upper, comparator, aim, status } = printed;
    if (role === 'plan' && comparator && CONTRADICTS[comparator] === direction)
      findings.push(
        finding('doubt', 'bound', place, {
          zh: `“${row.name}”的计划“${raw}”与方向不合，请核对。`,
          en: `the plan "${raw}" of "${row.name}" contradicts its direction.`,
        }),
      );
    const { completion } = row;
    const isOf =
      completion && role === 'actual' && completion.of.year === year && completion.of.period === period;
    return [
      {
        year,
        ...(period && { period }),
        ...(span && { span }),
        role,
        raw,
        value: value === null ? null : inUnit(value, raw, unit),
        ...(upper !== undefined && { upper: inUnit(upper, raw, unit) }),
        ...(comparator && { comparator }),
        ...(aim && { aim }),
        ...(status && { status }),
        ...(isOf && { completion: { percent: completion.percent, quote: row.line } }),
        quote: quote ?? row.line,
      },
    ];
  });
}
