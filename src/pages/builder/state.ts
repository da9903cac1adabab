import { TAGS, type Tag } from '../../index.ts';

/** What a snippet contains: one element with its settings and its appearance. */
export interface BuilderState {
  element: Tag;
  attributes: Readonly<Record<string, string>>;
  /** Names of themes: class names without `theme-`. */
  themes: readonly string[];
  tokens: Readonly<Record<string, string>>;
  lang: UiLanguage;
  /** Maximum width in CSS pixels; empty for the width of the container. */
  width: string;
}

export const UI_LANGUAGES = ['zh-CN', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const SNIPPET_KINDS = ['module', 'classic', 'frame', 'static'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Settings of the page and of the kind of snippet. */
export interface UiState {
  ui: UiLanguage;
  kind: SnippetKind;
  /** Whether the appearance goes into a style sheet, for sites whose policy forbids style attributes. */
  sheet: boolean;
  /** The URL of the report in the fallback content; may be empty. */
  link: string;
}

/** What an address stores. */
export interface StoredState {
  state: BuilderState;
  uiState: UiState;
}

/** The names of the themes in `themes.css`; set by the build. */
declare const __THEMES__: readonly string[];
export const THEMES = __THEMES__;

export const initialState = (ui: UiLanguage): StoredState => ({
  state: { element: TAGS[0], attributes: {}, themes: [], tokens: {}, lang: ui, width: '' },
  uiState: { ui, kind: 'module', sheet: false, link: '' },
});

export const observedAttributesOf = (tag: Tag): readonly string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes;

/** Only `http:` and `https:`, so that a link in a snippet never is a script. */
export function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** The URL of a folder. */
export const isBaseUrl = (text: string): boolean => isHttpUrl(text) && !/[?#]/.test(text);

/** Pixels, from 200 to 9999. */
export const isWidth = (text: string): boolean => /^\d{3,4}$/.test(text) && Number(text) >= 200;
