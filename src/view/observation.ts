import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, localise, localizedText, quoted } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import { plain, printedDecimals } from '../report/printed-number.ts';
import type { Indicator, Observation } from '../report/schema.ts';

/** A text with a label in the language of the view. */
export interface LabelledText extends LocalizedText {
  label: string;
}

/**
 * One observation. Its `text` is the number with unit and bound, `8000户以上`, or the report's words; then `lang` is set,
 * for `figure` as well.
 */
export interface ObservationView extends LabelledText {
  year: number;
  role: 'plan' | 'actual';
  /** `2023年计划`. */
  label: string;
  /** `null` where the report gives words. */
  value: number | null;
  decimals: number;
  /** The number as printed, with its bound and without its unit: `8000以上`; or the report's words. */
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

/** The notes of several figures, each once. */
export const distinctNotes = (observations: readonly (ObservationView | null)[]): LocalizedText[] => [
  ...new Map(observations.flatMap((each) => (each?.note ? [[each.note.text, each.note]] : []))).values(),
];

/** The brackets of the annex only mark an estimate, which `status` says. */
const withoutBrackets = (raw: string) => raw.replace(/^[[［【]|[\]］】]$/g, '');

/** A figure with its status where it is not final: `4%（预计）`. */
export const withStatus = (text: string, status: string, messages: Messages): string =>
  status ? messages.marked(text, status) : text;

export function observationView(indicator: Indicator, observation: Observation, lang: Lang): ObservationView {
  const messages = messagesOf(lang);
  const { raw, value, comparator, status = 'A', quote, note } = observation;
  const printed = withoutBrackets(raw);
  const decimals = value === null ? 0 : printedDecimals(raw, value);
  return {
    year: observation.year,
    role: observation.role,
    label: messages.roleOfYear(observation.role, observation.year),
    value,
    decimals,
    ...(value === null
      ? { figure: printed, ...quoted(printed) }
      : wordingOf(formatNumber(value, decimals, lang))),
    inWords: value === null || comparator !== undefined,
    estimated: status !== 'A',
    status: messages.status[status],
    bounded: comparator !== undefined && comparator !== 'about',
    quote: quote ?? null,
    note: note ? localizedText(note, lang) : null,
    source: observation,
  };

  function wordingOf(number: string): Pick<ObservationView, 'figure' | 'text'> {
    const unit = localise(indicator.unit, lang);
    const quantity = messages.quantity(number, unit);
    if (!comparator) return { figure: number, text: quantity };
    // In the report's language a bound is shown as printed: 突破10亿元, 300余万元.
    if (lang === REPORT_LANG && plain(printed).includes(plain(number)) && printed.includes(unit))
      return { figure: printed.replace(unit, ''), text: printed };
    return { figure: messages.bounded(comparator, number), text: messages.bounded(comparator, quantity) };
  }
}
