import { plain } from '../model/printed-number.ts';
import type { Amount, Portfolio } from '../model/schema.ts';
import { type Lang, localise, spokenIn } from './lang.ts';
import { formatExact } from './number.ts';
import { amountText } from './project.ts';
import { wordsOf } from './words.ts';

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
  const words = wordsOf(lang);
  const amount = portfolio.investment ? labelled(portfolio.investment, words.projects.total, lang) : null;
  return words.sentence.portfolio(localise(portfolio.name, lang), portfolio.count, amount);
}

export function totalOf(source: Portfolio, lang: Lang): Total {
  const { id, name, count, investment, invested, ofPlan, quote } = source;
  const words = wordsOf(lang);
  const details: string[] = [];
  if (investment) details.push(labelled(investment, words.projects.total, lang));
  if (invested) details.push(labelled(invested, words.projects.invested, lang));
  if (ofPlan !== undefined)
    details.push(words.projects.ofPlan(words.quantity(formatExact(ofPlan, lang), '%')));
  return {
    id,
    name: localise(name, lang),
    nameLang: spokenIn(name, lang),
    count: { figure: formatExact(count, lang), unit: words.projects.unit(count) },
    details,
    quote,
    source,
  };
}
