import { type Lang, REPORT_LANG } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { printedAs } from '../report/printed-number.ts';
import { rescale } from '../report/rescale.ts';
import type { Amount } from '../report/schema.ts';
import { powerOf } from '../report/unit-power.ts';
import { displayUnit } from './display-unit.ts';

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

/** An amount that is only a bound, without the words before it: `总投资5亿余元` has `5亿余元`. */
const PRINTED = /(?:约|近|逾|超过?|突破|不?低于|不超过|不足)?\d.*/;

export function amountView(amount: Amount, lang: Lang): AmountView {
  const { raw, comparator } = amount;
  const messages = messagesOf(lang);
  const { text: unit, lang: unitLang, power } = displayUnit(amount, [amount.value], lang);
  const printed = printedAs(raw, amount.value);
  const given = { value: amount.value, decimals: printed?.decimals ?? 0 };
  const { value, decimals } = rescale(given, powerOf(amount), power);
  const quantity = messages.quantity(formatNumber(value, decimals, lang), unit);
  const bounded = comparator && messages.bounded(comparator, quantity);
  // Words with a number are shown as printed.
  const asPrinted = bounded && lang === REPORT_LANG && PRINTED.exec(raw)?.[0];
  const isConverted = !asPrinted && printed !== null && printed.power !== 0 && unitLang === REPORT_LANG;
  const said = asPrinted || bounded || quantity;
  const text = isConverted ? messages.marked(said, raw) : said;
  return { text, lang: unitLang, value, unit, power, source: amount };
}

export const amountText = (amount: Amount, lang: Lang): string => amountView(amount, lang).text;
