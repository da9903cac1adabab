import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, languageOf, localizedText, quoted } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import { plain, printedDecimals } from '../report/printed-number.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { type DisplayUnit, displayUnit, powerOf, rescale } from './display-unit.ts';

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
  /** In `unit`; `null` where the report gives words. */
  value: number | null;
  decimals: number;
  unit: DisplayUnit;
  /** The number as printed, with its bound and without its unit: `8000以上`; or the report's words or their translation. */
  figure: string;
  /** The report gives words, or the number only roughly or as a bound. */
  inWords: boolean;
  estimated: boolean;
  /** 预计, 初步核算, or empty for a final figure. */
  status: string;
  bounded: boolean;
  quote: string | null;
  note: LocalizedText | null;
  source: Observation;
}

/** The brackets of the annex only mark an estimate, which `status` says. */
const withoutBrackets = (raw: string) => raw.replace(/^[[［【]|[\]］】]$/g, '');

/** A figure with its status where it is not final: `4%（预计）`. */
export const withStatus = (text: string, status: string, messages: Messages): string =>
  status ? messages.marked(text, status) : text;

/** One unit for all figures of an indicator, so that they can be compared and share an axis. */
export function unitOf(indicator: Indicator, lang: Lang): DisplayUnit {
  const values = indicator.observations
    .flatMap(({ value, upper }) => [value, upper])
    .filter((value) => value != null);
  return displayUnit(indicator, values, lang);
}

export function observationView(indicator: Indicator, observation: Observation, lang: Lang): ObservationView {
  const messages = messagesOf(lang);
  const { raw, rawText, comparator, status = 'A', quote, note } = observation;
  const printed = withoutBrackets(raw);
  const unit = unitOf(indicator, lang);
  const { value, decimals } = shown(observation, powerOf(indicator), unit.power);
  return {
    year: observation.year,
    role: observation.role,
    label: messages.roleOfYear(observation.role, observation.year),
    value,
    decimals,
    unit,
    ...(value === null ? words(printed) : wordingOf(formatNumber(value, decimals, lang))),
    inWords: value === null || comparator !== undefined,
    estimated: status !== 'A',
    status: messages.status[status],
    bounded: comparator !== undefined && comparator !== 'about',
    quote: quote ?? null,
    note: note ? localizedText(note, lang) : null,
    source: observation,
  };

  function words(text: string): Pick<ObservationView, 'figure' | 'text' | 'lang'> {
    const translated = rawText && languageOf(rawText, lang) !== REPORT_LANG;
    const given = translated ? localizedText(rawText, lang) : quoted(text);
    return { figure: given.text, ...given };
  }

  function wordingOf(number: string): Pick<ObservationView, 'figure' | 'text'> {
    const quantity = messages.quantity(number, unit.text);
    if (!comparator) return { figure: number, text: quantity };
    // In the report's language a bound is shown as printed: 突破10亿元, 300余万元.
    if (lang === REPORT_LANG && plain(printed).includes(plain(number)) && printed.includes(unit.text))
      return { figure: printed.replace(unit.text, ''), text: printed };
    return { figure: messages.bounded(comparator, number), text: messages.bounded(comparator, quantity) };
  }
}

function shown({ raw, value }: Observation, from: number, to: number) {
  return value === null
    ? { value, decimals: 0 }
    : rescale({ value, decimals: printedDecimals(raw, value) }, from, to);
}
