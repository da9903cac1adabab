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

/** An amount with its label, in the report's language as the report prints it: `总投资517.2亿元`. */
function labelled(amount: Amount, label: (text: string) => string, lang: Lang): string {
  const text = amountText(amount, lang);
  return lang === REPORT_LANG && plain(amount.raw) !== plain(text) ? amount.raw : label(text);
}

/** The amount for the whole of its projects: an investment, or what the report calls it, such as 合同金额. */
function wholeText({ investment, investmentLabel }: Portfolio, lang: Lang): string | null {
  const { total, amount } = messagesOf(lang).projects;
  if (!investment) return null;
  const label = investmentLabel && localise(investmentLabel, lang);
  return labelled(investment, label ? (text) => amount(label, text) : total, lang);
}

/** Name, count and amount as a clause of a sentence. */
export function portfolioText(portfolio: Portfolio, lang: Lang): string {
  const messages = messagesOf(lang);
  return messages.sentence.portfolio(
    localise(portfolio.name, lang),
    portfolio.count,
    wholeText(portfolio, lang),
  );
}

export function portfolioView(source: Portfolio, lang: Lang): PortfolioView {
  const { name, count, planned, invested, ofPlan } = source;
  const messages = messagesOf(lang);
  const details: string[] = [];
  const whole = wholeText(source, lang);
  if (whole !== null) details.push(whole);
  if (planned) details.push(labelled(planned, messages.projects.planned, lang));
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
