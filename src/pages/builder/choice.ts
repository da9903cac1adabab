import { TAGS, type Tag } from '../../elements/tags.ts';
import { type Refusal, readParameters } from '../frame/parameters.ts';

/** What an editor has chosen: all that a snippet says. */
export interface Choice {
  element: Tag;
  attributes: Readonly<Record<string, string>>;
  /** Names of themes, without the `theme-` of their classes. */
  themes: readonly string[];
  tokens: Readonly<Record<string, string>>;
  lang: Ui;
  /** In CSS pixels; empty for as wide as the place. */
  width: string;
}

export const UIS = ['zh-CN', 'en'] as const;
export type Ui = (typeof UIS)[number];

export const KINDS = ['module', 'classic', 'frame', 'static'] as const;
export type Kind = (typeof KINDS)[number];

/** How the editor looks at it. */
export interface Desk {
  ui: Ui;
  kind: Kind;
  /** Whether looks stand in a style sheet, as where a policy forbids them in a tag. */
  sheet: boolean;
  /** Where a reader without scripts finds the report; empty if nowhere. */
  link: string;
}

export interface Saved {
  choice: Choice;
  desk: Desk;
}

/** The names of the classes in `themes.css`, filled in by the build. */
declare const __THEMES__: readonly string[];
export const THEMES = __THEMES__;

export const start = (ui: Ui): Saved => ({
  choice: { element: TAGS[0], attributes: {}, themes: [], tokens: {}, lang: ui, width: '' },
  desk: { ui, kind: 'module', sheet: false, link: '' },
});

/** In the words of an address: those of a frame, and what is only for this page. */
export function addressOf({ choice, desk }: Saved): string {
  const query = new URLSearchParams(frameQuery(choice));
  if (choice.width) query.set('width', choice.width);
  query.set('ui', desk.ui);
  query.set('kind', desk.kind);
  if (desk.sheet) query.set('sheet', 'yes');
  if (desk.link) query.set('link', desk.link);
  return query.toString();
}

/** What a frame with this choice is asked for. */
export function frameQuery({ element, attributes, themes, tokens, lang }: Choice): URLSearchParams {
  const query = new URLSearchParams({ element });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value);
  if (themes.length > 0) query.set('theme', themes.join(' '));
  for (const [name, value] of Object.entries(tokens)) query.set(name, value);
  query.set('lang', lang);
  return query;
}

/** An address that a link may lead to, and files may come from: never one that is a script. */
export function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

export const isWidth = (text: string): boolean => /^\d{3,4}$/.test(text) && Number(text) >= 200;

const one = <Value extends string>(known: readonly Value[], value: string | null): Value | undefined =>
  known.find((each) => each === value);

/** What a link asks for; nothing of it is taken over if anything is wrong. */
export function readAddress(text: string, ui: Ui): Saved | { refusals: readonly Refusal[]; ui: Ui } {
  const query = new URLSearchParams(text);
  const usual = start(ui);
  const refusals: Refusal[] = [];
  const take = <Value extends string>(name: string, known: readonly Value[]): Value | undefined => {
    const value = query.get(name);
    query.delete(name);
    const found = one(known, value);
    if (value !== null && !found)
      refusals.push({ reason: 'parameter', name: `${name}=${value}`, value, expected: known });
    return found;
  };
  const desk: Desk = {
    ui: take('ui', UIS) ?? ui,
    kind: take('kind', KINDS) ?? usual.desk.kind,
    sheet: take('sheet', ['yes']) === 'yes',
    link: query.get('link') ?? '',
  };
  const link = query.get('link') ?? '';
  take('link', isAddress(link) ? [link] : ['https://…']);
  const width = query.get('width') ?? '';
  take('width', isWidth(width) ? [width] : ['200–9999']);
  const lang = take('lang', UIS) ?? desk.ui;
  const read = readParameters(query, {
    attributesOf: (tag) =>
      (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes,
    themes: THEMES,
    // A report of anyone's may be shown here, as long as it is one.
    origins: originsOf(query.get('src') ?? ''),
    base: location.href,
  });
  if ('refusals' in read) return { refusals: [...refusals, ...read.refusals], ui: desk.ui };
  if (refusals.length > 0) return { refusals, ui: desk.ui };
  const { element, attributes, themes, tokens } = read.request;
  const choice: Choice = {
    element,
    attributes: Object.fromEntries(attributes),
    themes,
    tokens: Object.fromEntries(tokens),
    lang,
    width,
  };
  return { choice, desk };
}

function originsOf(src: string): string[] {
  try {
    return [new URL(src, location.href).origin];
  } catch {
    return [];
  }
}
