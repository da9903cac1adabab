import type { Lang } from '../messages/localized-text.ts';
import { complete, type PartialMessages } from '../messages/partial.ts';
import type { InteractionMessages, Messages } from '../messages/types.ts';
import { zh } from '../messages/zh-CN.ts';
import { connected, sources } from './controllers/language.ts';

export interface LanguageOptions {
  /**
   * Whose words stand for those that are missing, and which of its two languages a report is read in: English by
   * default, Chinese for a tag that begins with `zh`.
   */
  fallback?: 'zh-CN' | 'en';
}

const english = sources.get('en') as () => Promise<Messages>;

/**
 * Adds a language, or words of one's own to Chinese or English; widgets that are at work follow.
 *
 * @param tag - A BCP 47 tag: `fr`, `zh-Hant`. It is for every `lang` that begins with it; the longest wins.
 * @param words - As many as there are.
 * @throws RangeError where the tag is none.
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
    own: (later: InteractionMessages) => complete(later, messages),
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
