import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { languageOf, localise } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { plain } from '../report/printed-number.ts';
import type { Amount, Portfolio } from '../report/schema.ts';
import { amountText } from './amount.ts';

/** A set of projects for which the report gives totals. */
export interface PortfolioView {
  name: string;
  nameLang: Lang;
  count: { figure: string; unit: string };
  details: readonly string[];
  /** The details in one line. */
  detailsText: string;
  source: Portfolio;
}

/** An amount with its label, in the report's language as the report prints it: 总投资, 合同金额, 已发行. */
function labelled(amount: Amount, label: (text: string) => string, lang: Lang): string {
  const text = amountText(amount, lang);
  return lang === REPORT_LANG && plain(amount.raw) !== plain(text) ? amount.raw : label(text);
}

/** Name, count and amount as a clause of a sentence. */
export function portfolioText(portfolio: Portfolio, lang: Lang): string {
  const messages = messagesOf(lang);
  const amount = portfolio.investment ? labelled(portfolio.investment, messages.projects.total, lang) : null;
  return messages.sentence.portfolio(localise(portfolio.name, lang), portfolio.count, amount);
}

export function portfolioView(source: Portfolio, lang: Lang): PortfolioView {
  const { name, count, investment, invested, ofPlan } = source;
  const messages = messagesOf(lang);
  const details: string[] = [];
  if (investment) details.push(labelled(investment, messages.projects.total, lang));
  if (invested) details.push(labelled(invested, messages.projects.invested, lang));
  if (ofPlan !== undefined)
    details.push(messages.projects.ofPlan(messages.quantity(formatExact(ofPlan, lang), '%')));
  return {
    name: localise(name, lang),
    nameLang: languageOf(name, lang),
    count: { figure: formatExact(count, lang), unit: messages.projects.unit(count) },
    details,
    detailsText: messages.line(details),
    source,
  };
}
