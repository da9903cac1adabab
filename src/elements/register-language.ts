import type { Lang } from '../view/lang.ts';
import type { ReaderWords } from '../view/reader-words.ts';
import { complete, type Wording } from '../view/wording.ts';
import type { Words } from '../view/words.ts';
import { zh } from '../view/words.zh.ts';
import { connected, sources } from './language-controller.ts';

export interface LanguageOptions {
  /**
   * Whose words stand for those that are missing, and which of its two languages a report is read in: English by
   * default, Chinese for a tag that begins with `zh`.
   */
  fallback?: 'zh-CN' | 'en';
}

const english = sources.get('en') as () => Promise<Words>;

/**
 * Adds a language, or words of one's own to Chinese or English; widgets that are at work follow.
 *
 * @param tag - A BCP 47 tag: `fr`, `zh-Hant`. It is for every `lang` that begins with it; the longest wins.
 * @param words - As many as there are.
 * @throws RangeError where the tag is none.
 */
export function registerLanguage(tag: string, words: Wording, options: LanguageOptions = {}): void {
  const [lang = ''] = Intl.getCanonicalLocales(tag);
  const [primary = ''] = lang.split('-');
  const { fallback = primary === 'zh' ? 'zh-CN' : 'en' } = options;
  const source = async () => ({
    ...complete(fallback === 'en' ? await english().catch(() => zh) : zh, words),
    own: (later: ReaderWords) => complete(later, words),
  });
  add(lang, source);
  // A page in `pt` is better served by `pt-BR` than by Chinese.
  if (primary !== 'zh' && !sources.has(primary)) add(primary, () => source());
  for (const controller of connected) controller.read();
}

function add(lang: Lang, source: () => Promise<Words>): void {
  sources.set(lang, source);
  const longestFirst = [...sources].sort(([one], [other]) => other.length - one.length);
  sources.clear();
  for (const [each, words] of longestFirst) sources.set(each, words);
}
