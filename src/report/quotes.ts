import { plain } from './printed-number.ts';
import type { Problem } from './problem.ts';
import type { Report } from './schema.ts';

/** Every quote of a report with its place, and the section it is said to stand in. */
function* quotesOf(report: Report): Generator<[path: string, quote: string, section?: string | undefined]> {
  for (const [i, { observations }] of report.indicators.entries())
    for (const [o, { quote, section, verdict }] of observations.entries()) {
      const at = `indicators[${i}].observations[${o}]`;
      if (quote !== undefined) yield [`${at}.quote`, quote, section];
      if (verdict) yield [`${at}.verdict.quote`, verdict.quote];
    }
  for (const [p, { quote, section }] of report.portfolios.entries())
    yield [`portfolios[${p}].quote`, quote, section];
  for (const [p, { milestones }] of report.projects.entries())
    for (const [m, { quote, section }] of milestones.entries())
      yield [`projects[${p}].milestones[${m}].quote`, quote, section];
}

/**
 * The quotes that do not occur verbatim in the document they claim to be from, or not in the section they name,
 * and the openings of sections that do not follow one another there; white space and Markdown asterisks aside.
 * Empty when all are found.
 */
export function misquotes(report: Report, document: string): Problem[] {
  const source = plain(document);
  const problems: Problem[] = [];
  const starts: [id: string, start: number][] = [];
  let from = 0;
  for (const [s, { id, opening }] of (report.sections ?? []).entries()) {
    const start = source.indexOf(plain(opening), from);
    if (start < 0) {
      const expected = from > 0 ? 'words of the source after the opening before it' : 'words of the source';
      problems.push({ path: `sections[${s}].opening`, expected, found: opening });
      continue;
    }
    starts.push([id, start]);
    from = start + plain(opening).length;
  }
  const texts = new Map(starts.map(([id, start], s) => [id, source.slice(start, starts[s + 1]?.[1])]));
  for (const [path, found, section] of quotesOf(report)) {
    if (!source.includes(plain(found))) problems.push({ path, expected: 'words of the source', found });
    else if (section !== undefined && !(texts.get(section) ?? source).includes(plain(found)))
      problems.push({ path, expected: `messages of the section "${section}"`, found });
  }
  return problems;
}
