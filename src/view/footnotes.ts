import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText } from '../messages/localized-text.ts';
import { isBracketed } from '../report/brackets.ts';
import type { Observation, Report } from '../report/schema.ts';

/** `[]中的数据均为预计数`. */
const ON_BRACKETS = /[[［【]\s*[\]］】]|[方中]括号/;

/** The report's footnotes: those on brackets, which only its quotes have, or the others. */
export const footnotes = ({ notes }: Report, lang: Lang, onBrackets = false): LocalizedText[] =>
  notes.filter(({ zh }) => ON_BRACKETS.test(zh) === onBrackets).map((note) => localizedText(note, lang));

/** The report's footnotes on brackets, where one of these figures is printed in them. */
export const notesOnBrackets = (
  report: Report,
  observations: readonly Observation[],
  lang: Lang,
): LocalizedText[] => (observations.some(({ raw }) => isBracketed(raw)) ? footnotes(report, lang, true) : []);
