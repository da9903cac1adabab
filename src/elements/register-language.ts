import type { Lang } from '../messages/language.ts';
import { complete, type PartialMessages } from '../messages/partial.ts';
import type { Messages } from '../messages/types.ts';
import { zh } from '../messages/zh-CN.ts';
import { connected, sources } from './controllers/language.ts';

export interface LanguageOptions {
  /**
   * The language of missing messages and of the texts of a report: English by default, Chinese for a tag that begins
   * with `zh`.
   */
  fallback?: 'zh-CN' | 'en';
}

const english = sources.get('en') as () => Promise<Messages>;

/**
 * Adds a language, or replaces messages of Chinese or English; active elements update.
 *
 * @param tag - A BCP 47 tag: `fr`, `zh-Hant`. It matches every `lang` that begins with it; the longest tag wins.
 * @param messages - Any part of the messages.
 * @throws {RangeError} if the tag is not valid.
 */
export function registerLanguage(
  tag: string,
  messages: PartialMessages,
  options: LanguageOptions = {},
): void {
  const [lang = ''] = Intl.getCanonicalLocales(tag);
  const [primary = ''] = lang.split('-');
  const { fallback = primary === 'zh' ? 'zh-CN' : 'en' } = options;
  const source = async () => ({
    ...complete(fallback === 'en' ? await english().catch(() => zh) : zh, messages),
    own: <Later extends object>(later: Later) => complete(later, messages as PartialMessages<Later>),
  });
  add(lang, source);
  // A page in `pt` is better served by `pt-BR` than by Chinese.
  if (primary !== 'zh' && !sources.has(primary)) add(primary, () => source());
  for (const controller of connected) controller.read();
}

function add(lang: Lang, source: () => Promise<Messages>): void {
  sources.set(lang, source);
  const longestFirst = [...sources].sort(([one], [other]) => other.length - one.length);
  sources.clear();
  for (const [each, messages] of longestFirst) sources.set(each, messages);
}
