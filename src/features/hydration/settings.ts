import type { PropertyDeclaration } from 'lit';
import type { ReportElement } from '../../elements/report-element.ts';

/** What links an element with others and with the page's URL: it shows the same with and without. */
export const LINKS: readonly string[] = ['group-key', 'state-key'];

/** What a tag asks for: each attribute that its figure depends on, as written, and the language of the place as `lang`. */
export type Settings = Record<string, string | null>;

type Properties = Record<PropertyKey, unknown>;

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** As `langOf` has it where only Chinese and English are known; its own file would be one more for a page to load. */
const langAt = (tag: Element): string =>
  /^en\b/i.test(tag.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'zh-CN';

/** Whether a tag asks for something else while it is no element yet. */
export function tagDiffers(tag: Element, settings: Settings): boolean {
  const { lang, ...attributes } = settings;
  if (langAt(tag) !== lang) return true;
  return ['report', ...Object.keys(attributes)].some(
    (name) => Object.hasOwn(tag, camel(name)) || tag.getAttribute(name) !== (attributes[name] ?? null),
  );
}

/** Whether an element asks for something else, whether it was asked by attributes or by properties. */
export function elementDiffers(element: ReportElement, { lang, ...attributes }: Settings): boolean {
  const { elementProperties } = element.constructor as typeof ReportElement;
  const asks = element as unknown as Properties;
  let untouched: Properties | undefined;
  const differs = ([name, { attribute }]: [PropertyKey, PropertyDeclaration]): boolean => {
    const value = asks[name] ?? null;
    if (attribute === false) return value !== null;
    const written = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    if (LINKS.includes(written)) return false;
    const asked = attributes[written] ?? null;
    if (value === null || asked !== null) return (value === null ? null : String(value)) !== asked;
    untouched ??= new (element.constructor as new () => Element)() as unknown as Properties;
    return value !== untouched[name];
  };
  return lang !== element.language.wanted || [...elementProperties].some(differs);
}
