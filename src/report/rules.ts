import { brokenRule } from './broken-rule.ts';
import { enumerate } from './format-value.ts';
import { numbersInUnit, unitIn } from './numbers-in-unit.ts';
import { checkObservations } from './observation-rules.ts';
import { plain, printedNumbers } from './printed-number.ts';
import { printedPlaces } from './printed-place.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-words.ts';
import type { Amount, Indicator, Milestone, Observation, Portfolio, Project, Report } from './schema.ts';
import { type PrintedUnit, powerOf } from './unit-power.ts';

/** An object whose properties may be missing or of another type: the schema's own problems are still being collected. */
type Unchecked<T> = { readonly [K in keyof T]?: unknown };

/** A path, made when there is a problem to tell: there may be many thousands without. */
type Path = () => string;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function each<T>(list: unknown, visit: (entry: Unchecked<T>, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((entry, index) => {
    if (isObject(entry)) visit(entry as Unchecked<T>, index);
  });
}

function idsIn(list: unknown): Set<string> {
  const ids = new Set<string>();
  each<{ id: string }>(list, ({ id }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

/** As of figures: without `unitMult`, that of 万 and 亿. */
function powerIn(amount: unknown): number {
  const unit = isObject(amount) && unitIn(amount);
  return unit ? powerOf(unit) : 0;
}

/** As printed, or but for white space and the like: without it, the numbers of a row are one, and their commas mean nothing. */
export const occursIn = (raw: string, quote: string): boolean =>
  quote.includes(raw) || plain(quote).includes(plain(raw));

const unknownId = (path: string, kind: string, id: unknown, defined: ReadonlySet<string>): Problem =>
  defined.size > 0
    ? brokenRule(path, 'unknown-id', id, kind, enumerate(defined, defined.size))
    : brokenRule(path, 'none-defined', id, kind);

/**
 * Checks the rules that span several values: unique ids, references, sums of parts, values that agree with the
 * printed text. The report may violate the schema, so that problems of both kinds are reported together.
 */
export function checkRules(report: Unchecked<Report>): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, code: ProblemCode, found: unknown, ...named: (string | number)[]) =>
    problems.push(brokenRule(path, code, found, ...named));

  for (const key of ['sections', 'groups', 'indicators', 'portfolios', 'projects'] as const)
    checkUniqueIds(key);
  const groups = idsIn(report.groups);
  const sections = idsIn(report.sections);
  const portfolioIds = idsIn(report.portfolios);
  const portfolios = new Map<unknown, Unchecked<Portfolio>>();
  each<Portfolio>(report.portfolios, (portfolio) => portfolios.set(portfolio.id, portfolio));

  each<Indicator>(report.indicators, (indicator, i) => {
    const path = () => `indicators[${i}]`;
    checkReference(() => `${path()}.group`, 'group', indicator.group, groups);
    // Not spread into arguments, which may be too many.
    for (const problem of checkObservations(path(), indicator)) problems.push(problem);
    each<Observation>(indicator.observations, (observation, o) => {
      const at = () => `${path()}.observations[${o}]`;
      if (observation.upper === undefined) checkValue(at, observation, unitIn(indicator));
      checkQuoted(at, observation);
      checkReference(() => `${at()}.section`, 'section', observation.section, sections);
    });
  });

  each<Portfolio>(report.portfolios, (portfolio, p) => {
    const path = () => `portfolios[${p}]`;
    for (const key of ['investment', 'planned', 'invested'] as const)
      checkAmount(() => `${path()}.${key}`, portfolio[key]);
    checkParts(path(), portfolio);
    checkReference(() => `${path()}.section`, 'section', portfolio.section, sections);
  });

  each<Project>(report.projects, (project, p) => {
    const path = () => `projects[${p}]`;
    for (const key of ['investment', 'planned', 'invested'] as const)
      checkAmount(() => `${path()}.${key}`, project[key]);
    checkReference(() => `${path()}.portfolio`, 'portfolio', project.portfolio, portfolioIds);
    const { start, end } = project;
    if (typeof start === 'number' && typeof end === 'number' && end < start)
      add(`${path()}.end`, 'before-start', end, start);
    let last = Number.NEGATIVE_INFINITY;
    each<Milestone>(project.milestones, (milestone, m) => {
      const at = () => `${path()}.milestones[${m}]`;
      const { year } = milestone;
      if (typeof year === 'number') {
        if (year < last) add(`${at()}.year`, 'milestone-order', year, last);
        last = year;
        if (milestone.role === 'actual' && typeof report.year === 'number' && year > report.year)
          add(`${at()}.role`, 'not-reached-yet', milestone.role, year);
      }
      checkQuoted(at, milestone);
      checkReference(() => `${at()}.section`, 'section', milestone.section, sections);
    });
  });
  return problems;

  function checkUniqueIds(key: 'sections' | 'groups' | 'indicators' | 'portfolios' | 'projects'): void {
    const seen = new Set<unknown>();
    each<{ id: string }>(report[key], ({ id }, index) => {
      if (id !== undefined && seen.has(id)) add(`${key}[${index}].id`, 'duplicate-id', id);
      seen.add(id);
    });
  }

  function checkReference(path: Path, kind: string, id: unknown, defined: ReadonlySet<string>): void {
    if (typeof id === 'string' && !defined.has(id)) problems.push(unknownId(path(), kind, id, defined));
  }

  function checkAmount(path: Path, amount: unknown): void {
    if (isObject(amount)) checkValue(path, amount, unitIn(amount));
  }

  /** A number may be printed in another power of ten than the unit; then its value is in the unit. */
  function checkValue(path: Path, { raw, value }: Unchecked<Amount>, unit: PrintedUnit | null): void {
    if (typeof raw !== 'string' || typeof value !== 'number') return;
    if (unit) {
      const moved = numbersInUnit(raw, unit);
      if (moved.some((number) => number.value === Math.abs(value))) return;
      const other = moved.find(({ printed }) => printed === Math.abs(value));
      if (other) {
        add(`${path()}.value`, 'in-unit', value, raw, unit.unit.zh, Math.sign(value) * other.value);
        return;
      }
    }
    if (!printedNumbers(raw).some((number) => number.value === value) && !printedPlaces(raw).includes(value))
      add(`${path()}.value`, 'printed', value, raw);
  }

  function checkQuoted(path: Path, { raw, quote }: Unchecked<Observation>): void {
    if (typeof raw !== 'string' || typeof quote !== 'string') return;
    if (!occursIn(raw, quote)) add(`${path()}.raw`, 'not-in-quote', raw, quote);
  }

  function checkParts(path: string, whole: Unchecked<Portfolio>): void {
    if (!Array.isArray(whole.parts)) return;
    const parts: Unchecked<Portfolio>[] = [];
    whole.parts.forEach((id: unknown, index) => {
      const part = portfolios.get(id);
      const at = `${path}.parts[${index}]`;
      if (part === whole) add(at, 'part-of-itself', id);
      else if (part) parts.push(part);
      else problems.push(unknownId(at, 'portfolio', id, portfolioIds));
    });
    if (parts.length < whole.parts.length || parts.length === 0) return;
    checkSum(
      `${path}.count`,
      whole.count,
      parts.map((part) => part.count),
    );
    const power = powerIn(whole.investment);
    const investmentOf = ({ investment }: Unchecked<Portfolio>) =>
      isObject(investment) && typeof investment['value'] === 'number'
        ? investment['value'] * 10 ** (powerIn(investment) - power)
        : undefined;
    checkSum(`${path}.investment.value`, investmentOf(whole), parts.map(investmentOf));
  }

  function checkSum(path: string, whole: unknown, parts: unknown[]): void {
    if (typeof whole !== 'number' || !parts.every((part) => typeof part === 'number')) return;
    let sum = 0;
    for (const part of parts) sum += part;
    // Printed with at most four decimals: a smaller difference is binary rounding.
    if (Math.abs(sum - whole) > 5e-5) add(path, 'sum', whole, Number(sum.toFixed(4)));
  }
}
