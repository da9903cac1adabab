import { plain, printedNumbers } from './printed-number.ts';
import type { Problem } from './problem.ts';
import type { Amount, Indicator, Milestone, Observation, Portfolio, Project, Report } from './schema.ts';

/** What may be missing or of another type while the schema's own findings are still being collected. */
type Loose<T> = { readonly [K in keyof T]?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function each<T>(list: unknown, visit: (entry: Loose<T>, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((entry, index) => {
    if (isObject(entry)) visit(entry as Loose<T>, index);
  });
}

function ids(list: unknown): Set<string> {
  const found = new Set<string>();
  each<{ id: string }>(list, ({ id }) => {
    if (typeof id === 'string') found.add(id);
  });
  return found;
}

const unitMult = (amount: Record<string, unknown>): number =>
  typeof amount['unitMult'] === 'number' ? amount['unitMult'] : 0;

const names = (known: Set<string>) => [...known].slice(0, 20).join(', ') || 'none is defined';

/**
 * The rules that a shape cannot say: unique ids, references that resolve, parts that add up, values that
 * agree with the print. Reads a report that may still be malformed, so that all problems are told at once.
 */
export function brokenRules(report: Loose<Report>): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: string, expected: string, found: unknown) => problems.push({ path, expected, found });

  for (const key of ['sections', 'groups', 'indicators', 'portfolios', 'projects'] as const) uniqueIds(key);
  const groups = ids(report.groups);
  const sections = ids(report.sections);

  each<Indicator>(report.indicators, (indicator, i) => {
    const place = `indicators[${i}]`;
    resolves(`${place}.group`, indicator.group, groups);
    const seen = new Set<string>();
    each<Observation>(indicator.observations, (observation, o) => {
      const at = `${place}.observations[${o}]`;
      const { year, role } = observation;
      // An object that JSON gave a `toString` cannot be put into a text: only these two may be.
      if (typeof year === 'number' && typeof role === 'string') {
        const key = `${year} ${role}`;
        if (seen.has(key)) tell(at, 'one observation a year and role', key);
        seen.add(key);
      }
      agreesWithPrint(at, observation);
      occursInQuote(at, observation);
      resolves(`${at}.section`, observation.section, sections);
      if (
        typeof observation.raw === 'string' &&
        /^\[.*\]$/.test(observation.raw) &&
        observation.status !== 'E'
      )
        tell(`${at}.status`, `"E", as "${observation.raw}" is printed in brackets`, observation.status);
    });
  });

  each<Portfolio>(report.portfolios, (portfolio, p) => {
    const place = `portfolios[${p}]`;
    for (const key of ['investment', 'invested'] as const)
      if (isObject(portfolio[key])) agreesWithPrint(`${place}.${key}`, portfolio[key] as Loose<Amount>);
    addUp(place, portfolio);
    resolves(`${place}.section`, portfolio.section, sections);
  });

  each<Project>(report.projects, (project, p) => {
    const place = `projects[${p}]`;
    if (isObject(project.investment))
      agreesWithPrint(`${place}.investment`, project.investment as Loose<Amount>);
    let last = Number.NEGATIVE_INFINITY;
    each<Milestone>(project.milestones, (milestone, m) => {
      const at = `${place}.milestones[${m}]`;
      if (typeof milestone.year === 'number') {
        if (milestone.year < last) tell(`${at}.year`, 'milestones oldest first', milestone.year);
        last = milestone.year;
      }
      occursInQuote(at, milestone);
      resolves(`${at}.section`, milestone.section, sections);
    });
  });
  return problems;

  function uniqueIds(key: 'sections' | 'groups' | 'indicators' | 'portfolios' | 'projects'): void {
    const seen = new Set<unknown>();
    each<{ id: string }>(report[key], ({ id }, index) => {
      if (id !== undefined && seen.has(id)) tell(`${key}[${index}].id`, 'an id that is used once', id);
      seen.add(id);
    });
  }

  function resolves(at: string, reference: unknown, known: Set<string>): void {
    if (typeof reference === 'string' && !known.has(reference)) tell(at, `one of ${names(known)}`, reference);
  }

  function agreesWithPrint(at: string, { raw, value }: Loose<Amount>): void {
    if (typeof raw !== 'string' || typeof value !== 'number') return;
    if (!printedNumbers(raw).some((number) => number.value === value))
      tell(`${at}.value`, `the number printed in "${raw}"`, value);
  }

  function occursInQuote(at: string, { raw, quote }: Loose<Observation>): void {
    if (typeof raw !== 'string' || typeof quote !== 'string') return;
    if (!plain(quote).includes(plain(raw))) tell(`${at}.raw`, `words of its quote "${quote}"`, raw);
  }

  function addUp(place: string, whole: Loose<Portfolio>): void {
    if (!Array.isArray(whole.parts)) return;
    const all = new Map<unknown, Loose<Portfolio>>();
    each<Portfolio>(report.portfolios, (portfolio) => all.set(portfolio.id, portfolio));
    const parts: Loose<Portfolio>[] = [];
    whole.parts.forEach((id: unknown, index) => {
      const part = all.get(id);
      if (part === whole) tell(`${place}.parts[${index}]`, 'another portfolio', id);
      else if (part) parts.push(part);
      else tell(`${place}.parts[${index}]`, `one of ${names(ids(report.portfolios))}`, id);
    });
    if (parts.length < whole.parts.length || parts.length === 0) return;
    sums(
      `${place}.count`,
      whole.count,
      parts.map((part) => part.count),
    );
    const power = isObject(whole.investment) ? unitMult(whole.investment) : 0;
    const investment = ({ investment: amount }: Loose<Portfolio>) =>
      isObject(amount) && typeof amount['value'] === 'number'
        ? amount['value'] * 10 ** (unitMult(amount) - power)
        : undefined;
    sums(`${place}.investment.value`, investment(whole), parts.map(investment));
  }

  function sums(at: string, whole: unknown, parts: unknown[]): void {
    if (typeof whole !== 'number' || !parts.every((part) => typeof part === 'number')) return;
    const sum = parts.reduce((total, part) => total + part, 0);
    // Printed with at most four decimals: a smaller difference is binary rounding.
    if (Math.abs(sum - whole) > 5e-5) tell(at, `the sum of its parts, ${Number(sum.toFixed(4))}`, whole);
  }
}
