import { type Lang, REPORT_LANG } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { printedDecimals } from '../report/printed-number.ts';
import type { Amount } from '../report/schema.ts';
import { displayUnit, powerOf, rescale } from './display-unit.ts';

/** A sum of money: `2865万元`, `28.65 million yuan`. */
export interface AmountView extends LocalizedText {
  lang: Lang;
  /** In `unit`. */
  value: number;
  unit: string;
  /** The power of ten in the unit. */
  power: number;
  source: Amount;
}

/** A printed bound without a label such as 总投资 before it: 300余万元, 超50亿元. */
const BOUND = /^[约近超过突破不低少高多于]*\d/;

export function amountView(amount: Amount, lang: Lang): AmountView {
  const { raw, comparator } = amount;
  const messages = messagesOf(lang);
  const { text: unit, lang: unitLang, power } = displayUnit(amount, [amount.value], lang);
  const printed = { value: amount.value, decimals: printedDecimals(raw, amount.value) };
  const { value, decimals } = rescale(printed, powerOf(amount), power);
  const quantity = messages.quantity(formatNumber(value, decimals, lang), unit);
  const asPrinted = lang === REPORT_LANG && BOUND.test(raw);
  const text = comparator ? (asPrinted ? raw : messages.bounded(comparator, quantity)) : quantity;
  return { text, lang: unitLang, value, unit, power, source: amount };
}

export const amountText = (amount: Amount, lang: Lang): string => amountView(amount, lang).text;
