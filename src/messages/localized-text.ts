import type { Text } from '../report/schema.ts';
import type { Lang } from './language.ts';
import { messagesOf } from './types.ts';

export type { Lang };

/** The wording for that language; what the report prints where it has no other. */
export function localise(text: Text, lang: Lang): string {
  return text[messagesOf(lang).texts] ?? text.zh;
}

/** A wording, and the language it is in. */
export interface Said {
  text: string;
  lang: Lang;
}

/** What `localise` and `spokenIn` give. */
export const said = (text: Text, lang: Lang): Said => ({
  text: localise(text, lang),
  lang: languageOf(text, lang),
});

/** The language of that wording. */
export function languageOf({ en }: Text, lang: Lang): Lang {
  return en && messagesOf(lang).texts === 'en' ? 'en' : 'zh-CN';
}
