import type { Lang } from '../messages/language.ts';
import { languageOf, localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { shift } from '../report/rescale.ts';
import { type PrintedUnit, powerOf } from '../report/unit-power.ts';

/** The unit that figures are shown in: 亿元 in Chinese, `billion yuan` or `yuan` in English. */
export interface DisplayUnit {
  text: string;
  lang: Lang;
  /** The power of ten in the unit: 8 for 亿元, 9 for `billion yuan`. */
  power: number;
}

const POWERS = [12, 9, 6] as const;

/** Older files name the power in the English unit too: `hundred million yuan`, `10,000 people`. */
const NAMED_POWER = /^(?:(?:ten|hundred|thousand|million|billion|trillion|[\d,]+)[ -])+/i;

/**
 * The unit to show these values in, which are in the printed unit. Chinese, and a unit without a translation, stay as
 * printed; English has no 万 and 亿, and names the largest of million, billion and trillion that the largest value has.
 */
export function displayUnit(printed: PrintedUnit, values: readonly number[], lang: Lang): DisplayUnit {
  const { unit } = printed;
  const power = powerOf(printed);
  const text = localise(unit, lang);
  const unitLang = languageOf(unit, lang);
  if (power === 0 || text !== unit.en) return { text, lang: unitLang, power };
  const named = text.replace(NAMED_POWER, '');
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(shift(value, power)));
  const fitting = POWERS.find((one) => largest >= 10 ** one);
  return {
    text: fitting ? messagesOf(lang).multiple(fitting, named) : named,
    lang: unitLang,
    power: fitting ?? 0,
  };
}
