import type { Portfolio, Report } from '../../report/schema.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { comparableName } from '../match/names.ts';
import type { PortfolioRow } from '../rows/portfolio-rows.ts';
import { Ids, idFor } from './ids.ts';

/** The name of a total among the corrections: `重点项目 2024`. */
export const portfolioKey = ({ name, figures }: PortfolioRow): string => `${name} ${figures.year}`;

/** The portfolios of totals that were taken; ids and English names are carried over from last year's report. */
export function portfoliosOf(
  rows: readonly PortfolioRow[],
  like: Report | undefined,
  mapping: Mapping | undefined,
): { portfolios: Portfolio[]; findings: Finding[] } {
  const ids = new Ids();
  const findings: Finding[] = [];
  ids.reserveAll(rows.map((row) => mapping?.portfolios?.[portfolioKey(row)]));
  const portfolios = rows.map((row, r): Portfolio => {
    const { name, figures, place } = row;
    const said = mapping?.portfolios?.[portfolioKey(row)];
    const before = like?.portfolios.find((one) => comparableName(one.name.zh) === comparableName(name));
    const id = said?.id ?? ids.take(before?.id ?? idFor(name, 'portfolio', r + 1).id);
    // What a person took is no guess.
    if (!said?.take) {
      const { count, investment } = figures;
      findings.push(
        finding('guess', 'portfolio', place, {
          zh: `从句子读出“${name}”：${count}个${investment ? `，${investment.raw}` : ''}`,
          en: `"${name}" was read from a sentence: ${count}${investment ? `, ${investment.raw}` : ''}`,
        }),
      );
    }
    const en = said?.en ?? before?.name.en;
    return { id, name: { zh: name, ...(en !== undefined && { en }) }, ...figures };
  });
  return { portfolios, findings };
}
