import { brokenRule } from './broken-rule.ts';
import { plain } from './printed-number.ts';
import type { Problem } from './problem.ts';
import type { Report } from './schema.ts';

/** Every quote of a report with its path and the section it names. */
function* quotesOf(report: Report): Generator<[path: string, quote: string, section?: string | undefined]> {
  for (const [i, { observations }] of Object.entries(report.indicators))
    for (const [o, { quote, section, verdict, completion }] of Object.entries(observations)) {
      const at = `indicators[${i}].observations[${o}]`;
      if (quote !== undefined) yield [`${at}.quote`, quote, section];
      if (verdict) yield [`${at}.verdict.quote`, verdict.quote];
      if (completion) yield [`${at}.completion.quote`, completion.quote];
    }
  for (const [p, { quote, section }] of Object.entries(report.portfolios))
    yield [`portfolios[${p}].quote`, quote, section];
  for (const [p, { milestones }] of Object.entries(report.projects))
    for (const [m, { quote, section }] of Object.entries(milestones))
      yield [`projects[${p}].milestones[${m}].quote`, quote, section];
}

/**
 * Finds the quotes that do not occur verbatim in the document, or not in the section they name, and the openings of
 * sections that do not occur there in the report's order. White space and Markdown asterisks are ignored.
 *
 * @param document The text that the report was made from.
 * @returns a problem for each, whose `found` is the quote or opening; empty if all are found.
 */
export function misquotes(report: Report, document: string): Problem[] {
  const source = plain(document);
  // Most quotes of a table are a line each, which is found sooner than in a long text.
  const lines = new Set(document.split('\n').map(plain));
  const problems: Problem[] = [];
  const starts = new Map<string, number>();
  let from = 0;
  for (const [s, { id, opening }] of Object.entries(report.sections ?? [])) {
    const start = source.indexOf(plain(opening), from);
    if (start < 0) {
      const code = from > 0 ? 'not-after-opening' : 'not-in-document';
      problems.push(brokenRule(`sections[${s}].opening`, code, opening));
      continue;
    }
    starts.set(id, start);
    from = start + plain(opening).length;
  }
  // Each figure of a row quotes the row.
  const known = new Map<string, boolean>();
  const occurs = (quote: string): boolean => {
    const found = known.get(quote) ?? (lines.has(plain(quote)) || source.includes(plain(quote)));
    known.set(quote, found);
    return found;
  };
  const texts = new Map<string | undefined, string>(
    [...starts].map(([id, start], s, all) => [id, source.slice(start, all[s + 1]?.[1])]),
  );
  for (const [path, quote, section] of quotesOf(report)) {
    if (!occurs(quote)) problems.push(brokenRule(path, 'not-in-document', quote));
    else if (texts.get(section)?.includes(plain(quote)) === false)
      problems.push(brokenRule(path, 'not-in-section', quote, `${section}`));
  }
  return problems;
}
