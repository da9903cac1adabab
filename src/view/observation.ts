import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, languageOf, localizedText, quoted } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import { withoutBrackets } from '../report/brackets.ts';
import { plain, printedAs } from '../report/printed-number.ts';
import { type Figure, rescale } from '../report/rescale.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { powerOf } from '../report/unit-power.ts';
import { monthsOf } from '../report/year-figures.ts';
import { type DisplayUnit, displayUnit } from './display-unit.ts';

/** A text with a label in the language of the view. */
export interface LabelledText extends LocalizedText {
  label: string;
}

/**
 * One observation. Its `text` is the number with unit and bound, `8000户以上`, or the report's words or their
 * translation; then `lang` is set, for `figure` as well.
 */
export interface ObservationView extends LabelledText {
  year: number;
  role: 'plan' | 'actual';
  /** `2023年计划`. */
  label: string;
  /** In `unit`; `null` where the report gives words; the lower end of a range. */
  value: number | null;
  /** The upper end of a range. */
  upper: number | null;
  decimals: number;
  unit: DisplayUnit;
  /** The number as printed, with its bound and without its unit: `8000以上`; or the report's words or their translation. */
  figure: string;
  /** The report gives words, the number only roughly, as a bound, a range or a rank, or in another unit. */
  inWords: boolean;
  estimated: boolean;
  /** What the report prints, where that is in another unit: 1.23456万元 of 12345.6元; or empty. */
  printed: string;
  /** 预计, 初步核算, or empty for a normal figure. */
  status: string;
  /** The part of the year that it is of, `1—9月`, or empty. */
  part: string;
  /** Beside a figure whose label names only the year: `1—9月预计`, or the status alone. */
  qualifier: string;
  /** The months of the year that it is of; `null` for all. */
  months: { from: number; to: number } | null;
  /** The number is a bound, or the lower end of a range. */
  bounded: boolean;
  /** The number is rough: 左右. */
  rough: boolean;
  quote: string | null;
  note: LocalizedText | null;
  source: Observation;
}

/** The notes of several figures, each once. */
export const distinctNotes = (observations: readonly ObservationView[]): LocalizedText[] => [
  ...new Map(observations.flatMap(({ note }) => (note ? [[note.text, note]] : []))).values(),
];

/** A figure with its status where it is not final: `4%（预计）`. */
export const withStatus = (text: string, status: string, messages: Messages): string =>
  status ? messages.marked(text, status) : text;

const units = new WeakMap<Indicator, Map<Messages, DisplayUnit>>();

/** One unit for all figures of an indicator, so that they can be compared and share an axis; cached. */
export function unitOf(indicator: Indicator, lang: Lang): DisplayUnit {
  const messages = messagesOf(lang);
  const byMessages = units.get(indicator) ?? new Map<Messages, DisplayUnit>();
  units.set(indicator, byMessages);
  const unit = byMessages.get(messages) ?? unitFor(indicator, lang);
  byMessages.set(messages, unit);
  return unit;
}

function unitFor(indicator: Indicator, lang: Lang): DisplayUnit {
  const values = indicator.observations
    .flatMap(({ value, upper }) => [value, upper])
    .filter((value) => value != null);
  return displayUnit(indicator, values, lang);
}

const AS_PRINTED = { decimals: 0, power: 0 };

export function observationView(indicator: Indicator, observation: Observation, lang: Lang): ObservationView {
  const messages = messagesOf(lang);
  const { raw, rawText, comparator, status = 'A', quote, note, aim } = observation;
  const printed = withoutBrackets(raw);
  const unit = unitOf(indicator, lang);
  let isConverted = false;
  const lower = figureOf(observation.value);
  const upper = lower && figureOf(observation.upper);
  const isRank = indicator.measure === 'rank';
  const hasWords = comparator !== undefined || upper !== null || isRank;
  const months = monthsOf(observation);
  const qualify = (text: string) =>
    months ? messages.part(months.from, months.to, !/[QH]/.test(String(observation.period)), text) : text;
  const label = messages.roleOfYear(observation.role, observation.year);
  return {
    year: observation.year,
    role: observation.role,
    label: months ? messages.marked(label, qualify('')) : label,
    value: lower?.value ?? null,
    upper: upper?.value ?? null,
    decimals: Math.max(lower?.decimals ?? 0, upper?.decimals ?? 0),
    unit,
    ...(lower ? withPrint(wordingOf(lower)) : words(printed)),
    inWords: lower === null || hasWords || isConverted,
    printed: isConverted ? printed : '',
    estimated: status !== 'A',
    status: messages.status[status],
    part: qualify(''),
    qualifier: qualify(messages.status[status]),
    months,
    bounded: (comparator !== undefined && comparator !== 'about') || upper !== null,
    rough: comparator === 'about',
    quote: quote ?? null,
    note: note ? localizedText(note, lang) : null,
    source: observation,
  };

  /** In a range such as 6亿元-7亿元, the hyphen before the upper end is not a sign. */
  function figureOf(value: number | null | undefined): Figure | null {
    if (value == null) return null;
    const { decimals, power } = printedAs(raw, value) ?? printedAs(raw, -value) ?? AS_PRINTED;
    // Where the language has other powers of ten than Chinese, all figures are converted.
    if (power !== 0 && unit.lang === REPORT_LANG) isConverted = true;
    return rescale({ value, decimals }, powerOf(indicator), unit.power);
  }

  /** A figure in another unit than the report prints, with what it prints: 12345.6元（1.23456万元）. */
  function withPrint({ figure, text }: Pick<ObservationView, 'figure' | 'text'>) {
    return { figure, text: isConverted ? messages.marked(text, printed) : text };
  }

  function words(text: string): Pick<ObservationView, 'figure' | 'text' | 'lang'> {
    const translated = rawText && languageOf(rawText, lang) !== REPORT_LANG;
    const given = translated ? localizedText(rawText, lang) : quoted(text);
    return { figure: given.text, ...given };
  }

  function wordingOf(least: Figure): Pick<ObservationView, 'figure' | 'text'> {
    const format = ({ value, decimals }: Figure) => formatNumber(value, decimals, lang);
    const number = upper === null ? format(least) : messages.range(format(least), format(upper));
    const isPrinted =
      lang === REPORT_LANG &&
      (isRank
        ? /\D/.test(plain(printed))
        : plain(printed).includes(plain(format(least))) && printed.includes(unit.text));
    // In the report's language words are shown as printed: 突破10亿元, 300余万元, 6%—7%, 全市前三.
    if (hasWords && isPrinted) {
      const aimed = aim && !printed.includes('力争') ? messages.aimed : (text: string) => text;
      return { figure: aimed(isRank ? printed : printed.split(unit.text).join('')), text: aimed(printed) };
    }
    const say = (quantity: string) => {
      const bound = isRank
        ? messages.rank(number, comparator)
        : comparator
          ? messages.bounded(comparator, quantity)
          : quantity;
      return aim ? messages.aimed(bound) : bound;
    };
    return { figure: say(number), text: say(messages.quantity(number, unit.text)) };
  }
}
