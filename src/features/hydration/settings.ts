import type { FigureHost } from '../../elements/figure-host.ts';
import { type DeclaredProperty, declaredProperties } from '../../elements/shared/declared-properties.ts';

/** Attributes that do not change what an element shows: they link it with others and with the URL. */
export const LINKS: readonly string[] = ['group-key', 'state-key'];

/** The attributes that a figure depends on, as written, and the language around its tag as `lang`. */
export type Settings = Record<string, string | null>;

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `langOf` for Chinese and English only; importing it would load another file. */
const langAt = (tag: Element): string =>
  /^en\b/i.test(tag.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'zh-CN';

/** Whether a tag that is not yet an element asks for something else. */
export function tagDiffers(tag: Element, settings: Settings): boolean {
  const { lang, ...attributes } = settings;
  if (langAt(tag) !== lang) return true;
  return ['report', ...Object.keys(attributes)].some(
    (name) => Object.hasOwn(tag, camel(name)) || tag.getAttribute(name) !== (attributes[name] ?? null),
  );
}

/** Whether an element asks for something else, by attributes or by properties. */
export function elementDiffers(element: FigureHost, { lang, ...attributes }: Settings): boolean {
  const differs = ({ attribute, value = null, initial }: DeclaredProperty): boolean => {
    if (attribute === null) return value !== null;
    if (LINKS.includes(attribute)) return false;
    const asked = attributes[attribute] ?? null;
    if (value === null || asked !== null) return (value === null ? null : String(value)) !== asked;
    return value !== initial;
  };
  return lang !== element.language.wanted || declaredProperties(element).some(differs);
}
