import file from '../../data/zhanhe-2023.json';
import { en } from '../../src/messages/en.ts';
import { registerMessages } from '../../src/messages/registry.ts';
import { parseReport } from '../../src/report/parse.ts';
import { printedNumbers } from '../../src/report/printed-number.ts';
import { printedPlaces } from '../../src/report/printed-place.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { kindsOfTargets } from '../../stories/reports/kinds-of-targets.ts';
import { otherDistrict } from './other-district.ts';

// Elements load the English messages on demand; the tests use both languages.
registerMessages('en', en);

/** Freezes an object deeply: writing to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** The bundled report, frozen. */
export const zhanhe: Report = frozen(parseReport(file));

/** The other district's report, checked and frozen. */
export const mouxian: Report = frozen(parseReport(otherDistrict()));

/** A report with a target of every kind, frozen. */
export const shili: Report = frozen(parseReport(kindsOfTargets()));

/** The first two reports, by id. */
export const reports: readonly Report[] = [zhanhe, mouxian];

/** Both languages, for tables of tests. */
export const languages = ['zh-CN', 'en'] as const;

/** An observation of 2023, with the value parsed from `raw`. */
export function observation(
  role: Observation['role'],
  raw: string,
  more: Partial<Observation> = {},
): Observation {
  return {
    year: 2023,
    role,
    raw,
    value: printedNumbers(raw)[0]?.value ?? printedPlaces(raw)[0] ?? null,
    ...more,
  };
}

/** An indicator in 亩; higher is better. */
export function indicator(more: Partial<Indicator>, ...observations: Observation[]): Indicator {
  return {
    id: 'orchards',
    name: { zh: '果园面积', en: 'Orchards' },
    group: 'rural',
    unit: { zh: '亩', en: 'mu' },
    measure: 'level',
    direction: 'higher',
    observations,
    ...more,
  };
}

/** The indicator of a report with that id. */
export function indicatorOf(report: Report, id: string): Indicator {
  const found = report.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator "${id}"`);
  return found;
}
