/** The tag of a language with messages: `zh-CN`, `en`, or one that a page has registered. */
export type Lang = string;

/** The first known language that a BCP 47 tag is or is a kind of; Chinese, the report's own, otherwise. */
export function langOf(tag: string | null | undefined, known: Iterable<Lang>): Lang {
  return [...known].find((lang) => RegExp(`^${lang}\\b`, 'i').test(tag ?? '')) ?? 'zh-CN';
}
