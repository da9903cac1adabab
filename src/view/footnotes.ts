import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText } from '../messages/localized-text.ts';
import { isBracketed } from '../report/brackets.ts';
import type { Observation, Report } from '../report/schema.ts';

const ON_BRACKETS = /[[［【]\s*[\]］】]|方括号|中括号/;

/** The report's footnotes, without those on brackets, which only its quotes have. */
export const footnotes = ({ notes }: Report, lang: Lang): LocalizedText[] =>
  notes.filter(({ zh }) => !ON_BRACKETS.test(zh)).map((note) => localizedText(note, lang));

/** The report's footnotes on brackets, where one of these figures is printed in them. */
export function notesOnBrackets(
  { notes }: Report,
  observations: readonly Observation[],
  lang: Lang,
): LocalizedText[] {
  if (!observations.some(({ raw }) => isBracketed(raw))) return [];
  return notes.filter(({ zh }) => ON_BRACKETS.test(zh)).map((note) => localizedText(note, lang));
}
