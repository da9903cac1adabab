import type { Text } from '../model/schema.ts';
import { wordsOf } from './words.ts';

/** The tag of a language there are words for: `zh-CN`, `en`, or one that a page has registered. */
export type Lang = string;

/** The first known language that a BCP 47 tag is or is a kind of; Chinese, the report's own, otherwise. */
export function langOf(tag: string | null | undefined, known: Iterable<Lang>): Lang {
  return [...known].find((lang) => RegExp(`^${lang}\\b`, 'i').test(tag ?? '')) ?? 'zh-CN';
}

/** The wording for that language; what the report prints where it has no other. */
export function localise(text: Text, lang: Lang): string {
  return text[wordsOf(lang).texts] ?? text.zh;
}

/** The language of that wording. */
export function spokenIn({ en }: Text, lang: Lang): Lang {
  return en && wordsOf(lang).texts === 'en' ? 'en' : 'zh-CN';
}
