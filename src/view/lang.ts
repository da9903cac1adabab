import type { Text } from '../model/schema.ts';
import type { Lang } from './languages.ts';
import { wordsOf } from './words.ts';

export type { Lang };

/** The wording for that language; what the report prints where it has no other. */
export function localise(text: Text, lang: Lang): string {
  return text[wordsOf(lang).texts] ?? text.zh;
}

/** A wording, and the language it is in. */
export interface Said {
  text: string;
  lang: Lang;
}

/** What `localise` and `spokenIn` give. */
export const said = (text: Text, lang: Lang): Said => ({
  text: localise(text, lang),
  lang: spokenIn(text, lang),
});

/** The language of that wording. */
export function spokenIn({ en }: Text, lang: Lang): Lang {
  return en && wordsOf(lang).texts === 'en' ? 'en' : 'zh-CN';
}
