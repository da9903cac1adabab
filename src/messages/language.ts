/** The tag of a language with messages: `zh-CN`, `en`, or one that a page has registered. */
export type Lang = string;

/** The language that reports are written in. */
export const REPORT_LANG: Lang = 'zh-CN';

/** The first known language that a BCP 47 tag is or is a kind of; that of the reports otherwise. */
export function langOf(tag: string | null | undefined, known: Iterable<Lang>): Lang {
  return [...known].find((lang) => RegExp(`^${lang}\\b`, 'i').test(tag ?? '')) ?? REPORT_LANG;
}
