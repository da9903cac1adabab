import { type Lang, languageOf, localise } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/types.ts';
import { plain } from '../report/printed-number.ts';
import type { Amount, Portfolio } from '../report/schema.ts';
import { amountText } from './project.ts';

/** What the report says of a set of projects as a whole. */
export interface Total {
  id: string;
  name: string;
  nameLang: Lang;
  count: { figure: string; unit: string };
  details: readonly string[];
  quote: string;
  /** What it was read from. */
  source: Portfolio;
}

/** What an amount is, in the report's own word where it prints one: 总投资, 合同金额, 已发行. */
function labelled(amount: Amount, label: (text: string) => string, lang: Lang): string {
  const text = amountText(amount, lang);
  return lang === 'zh-CN' && plain(amount.raw) !== plain(text) ? amount.raw : label(text);
}

/** Name, count and amount as a clause of a sentence. */
export function portfolioText(portfolio: Portfolio, lang: Lang): string {
  const messages = messagesOf(lang);
  const amount = portfolio.investment ? labelled(portfolio.investment, messages.projects.total, lang) : null;
  return messages.sentence.portfolio(localise(portfolio.name, lang), portfolio.count, amount);
}

export function totalOf(source: Portfolio, lang: Lang): Total {
  const { id, name, count, investment, invested, ofPlan, quote } = source;
  const messages = messagesOf(lang);
  const details: string[] = [];
  if (investment) details.push(labelled(investment, messages.projects.total, lang));
  if (invested) details.push(labelled(invested, messages.projects.invested, lang));
  if (ofPlan !== undefined)
    details.push(messages.projects.ofPlan(messages.quantity(formatExact(ofPlan, lang), '%')));
  return {
    id,
    name: localise(name, lang),
    nameLang: languageOf(name, lang),
    count: { figure: formatExact(count, lang), unit: messages.projects.unit(count) },
    details,
    quote,
    source,
  };
}
