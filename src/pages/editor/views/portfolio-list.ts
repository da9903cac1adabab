import type { nothing, TemplateResult } from 'lit';
import { portfolioKey } from '../../../authoring/index.ts';
import type { EditorContext } from '../context.ts';
import { textField } from '../fields.ts';
import type { Understanding } from '../tasks/understand.ts';
import { takeList } from './take-list.ts';

/** Totals of projects that sentences give, those that were taken among them. */
export function portfolioList(
  context: EditorContext,
  { portfolios, proposedPortfolios, report }: Understanding,
): TemplateResult | typeof nothing {
  const { messages, change } = context;
  const { check } = messages;
  const rows = [...portfolios, ...proposedPortfolios].sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0),
  );
  return takeList(
    context,
    { id: 'portfolios', title: check.portfolios, hint: check.portfoliosHint },
    rows.map((row, r) => {
      const { name, figures } = row;
      const key = portfolioKey(row);
      const made = report.portfolios?.[portfolios.indexOf(row)];
      return {
        label: check.portfolio(name, figures.year, figures.count),
        sentence: figures.quote,
        taken: made !== undefined,
        ...(made && {
          fields: textField({
            id: `portfolio-en-${r}`,
            label: check.portfolioEnglish(name),
            value: made.name.en ?? '',
            lang: 'en',
            change: (en) => change({ kind: 'set-portfolio', key, patch: { en: en || undefined } }),
          }),
        }),
        take: (isTaken) =>
          change({ kind: 'set-portfolio', key, patch: { take: isTaken ? true : undefined } }),
      };
    }),
  );
}
