import type { Text } from '../report/schema.ts';
import { type Lang, REPORT_LANG } from './language.ts';
import { messagesOf } from './registry.ts';

/** A text and its language; where `lang` is not set, that of the view it is part of. */
export interface LocalizedText {
  text: string;
  lang?: Lang | undefined;
}

/** The text in that language; the Chinese one where the report has no other. */
export function localise(text: Text, lang: Lang): string {
  return text[messagesOf(lang).texts] ?? text.zh;
}

/** The language of what `localise` returns. */
export function languageOf({ en }: Text, lang: Lang): Lang {
  return en && messagesOf(lang).texts === 'en' ? 'en' : REPORT_LANG;
}

export const localizedText = (text: Text, lang: Lang): { text: string; lang: Lang } => ({
  text: localise(text, lang),
  lang: languageOf(text, lang),
});

/** The report's own words, which are not translated. */
export const quoted = (text: string | null | undefined): { text: string; lang: Lang } => ({
  text: text ?? '',
  lang: REPORT_LANG,
});
