import type { Lang } from './language.ts';
import type { Messages } from './types.ts';
import { zh } from './zh-CN.ts';

/** The messages loaded so far; Chinese, the language of the reports, is always available. */
export const registered: Map<Lang, Messages> = new Map();

/** The messages of a language; the Chinese ones where it is not registered. */
export function messagesOf(lang: Lang): Messages {
  return registered.get(lang) ?? zh;
}

export function registerMessages(lang: Lang, messages: Messages): void {
  registered.set(lang, messages);
}
