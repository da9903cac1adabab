import type { Problem } from '../../report/problem.ts';
import type { Report } from '../../report/schema.ts';

/** What is no mistake, but missing: quotes, English names, figures of last year. */
export function warningsOf(report: Report, like?: Report): Problem[] {
  const warnings: Problem[] = [];
  const add = (path: string, message: string, found: unknown = undefined) =>
    warnings.push({ path, message, found });
  report.indicators.forEach(({ name, unit, observations }, i) => {
    const path = `indicators[${i}]`;
    if (name.en === undefined) add(`${path}.name`, 'no English name', name.zh);
    if (unit.en === undefined && unit.zh !== '—')
      add(`${path}.unit`, `no English name for the unit ${unit.zh}`, unit.zh);
    if (observations.length === 0) add(`${path}.observations`, 'no figure', name.zh);
    observations.forEach(({ quote, value, rawText, raw }, o) => {
      const at = `${path}.observations[${o}]`;
      if (quote === undefined) add(at, 'no quote', raw);
      if (value === null && rawText?.en === undefined) add(`${at}.rawText`, `no English for "${raw}"`, raw);
    });
  });
  report.projects.forEach(({ name }, p) => {
    if (name.en === undefined) add(`projects[${p}].name`, 'no English name', name.zh);
  });
  if (report.source.url === undefined) add('source.url', 'no address of the document');
  const present = new Set(report.indicators.map(({ id }) => id));
  for (const { id, name, observations } of like?.indicators ?? [])
    if (!present.has(id) && observations.some(({ role, year }) => role === 'plan' && year === report.year))
      add(
        'indicators',
        `"${id}" (${name.zh}) of the earlier report had a plan for ${report.year} and is gone`,
        id,
      );
  return warnings;
}
