import { type ParameterError, readParameters } from '../frame/parameters.ts';
import {
  type BuilderState,
  initialState,
  isHttpUrl,
  isWidth,
  observedAttributesOf,
  SNIPPET_KINDS,
  type StoredState,
  THEMES,
  UI_LANGUAGES,
  type UiLanguage,
  type UiState,
} from './state.ts';

/** The query that stores a state: the parameters of a frame, and those of the builder. */
export function addressOf({ state, uiState }: StoredState): string {
  const query = new URLSearchParams(frameQuery(state));
  if (state.width) query.set('width', state.width);
  query.set('ui', uiState.ui);
  query.set('kind', uiState.kind);
  if (uiState.sheet) query.set('sheet', 'yes');
  if (uiState.link) query.set('link', uiState.link);
  return query.toString();
}

/** The parameters of `frame.html`. */
export function frameQuery({ element, attributes, themes, tokens, lang }: BuilderState): URLSearchParams {
  const query = new URLSearchParams({ element });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value);
  if (themes.length > 0) query.set('theme', themes.join(' '));
  for (const [name, value] of Object.entries(tokens)) query.set(name, value);
  query.set('lang', lang);
  return query;
}

/** Restores a state. If a parameter is invalid, only the errors are returned, and the language of the page. */
export function readAddress(
  text: string,
  ui: UiLanguage,
): StoredState | { errors: readonly ParameterError[]; ui: UiLanguage } {
  const query = new URLSearchParams(text);
  const defaults = initialState(ui);
  const errors: ParameterError[] = [];
  const take = <Value extends string>(name: string, options: readonly Value[]): Value | undefined => {
    const value = query.get(name);
    query.delete(name);
    const found = options.find((option) => option === value);
    if (value !== null && found === undefined)
      errors.push({ reason: 'parameter', name: `${name}=${value}`, value, expected: options });
    return found;
  };
  const link = query.get('link') ?? '';
  const uiState: UiState = {
    ui: take('ui', UI_LANGUAGES) ?? ui,
    kind: take('kind', SNIPPET_KINDS) ?? defaults.uiState.kind,
    sheet: take('sheet', ['yes']) === 'yes',
    link,
  };
  take('link', isHttpUrl(link) ? [link] : ['https://…']);
  const width = query.get('width') ?? '';
  take('width', isWidth(width) ? [width] : ['200–9999']);
  const lang = take('lang', UI_LANGUAGES) ?? uiState.ui;
  // A link may say the language of the page only.
  if (!query.has('element')) query.set('element', defaults.state.element);
  const parameters = readParameters(query, {
    attributesOf: observedAttributesOf,
    themes: THEMES,
    // The builder previews reports of any origin.
    origins: originsOf(query.get('src') ?? ''),
    base: location.href,
  });
  if ('errors' in parameters) return { errors: [...errors, ...parameters.errors], ui: uiState.ui };
  if (errors.length > 0) return { errors, ui: uiState.ui };
  const { element, attributes, themes, tokens } = parameters.request;
  const state: BuilderState = {
    element,
    attributes: Object.fromEntries(attributes),
    themes,
    tokens: Object.fromEntries(tokens),
    lang,
    width,
  };
  return { state, uiState };
}

const originsOf = (src: string): string[] =>
  src.split(/\s+/).flatMap((url) => {
    try {
      return [new URL(url, location.href).origin];
    } catch {
      return [];
    }
  });
