import type { Lang } from '../messages/language.ts';
import { type LocalizedText, quoted } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { shift } from '../report/rescale.ts';

/** A number with a Chinese unit: 118亩, 1.5万亩. */
const MEASURE = /^(\d+(?:\.\d+)?)(万|亿)?(\p{Script=Han}+)$/u;

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** The scale of a project; the report's own words where they are no number with a unit that the language has a name for. */
export function scaleText(scale: string, lang: Lang): LocalizedText {
  const { measure, quantity } = messagesOf(lang);
  const [, digits = '', multiple = '', unit = ''] = MEASURE.exec(scale) ?? [];
  const name = measure(unit);
  if (name === null) return quoted(scale);
  const value = shift(Number(digits), POWERS[multiple] ?? 0);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return { text: quantity(formatNumber(value, decimals, lang), name) };
}
