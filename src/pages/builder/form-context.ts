import type { Report, Text } from '../../index.ts';
import { en, zh } from '../../index.ts';
import type { Option } from './fields.ts';
import type { Messages } from './messages/types.ts';
import type { BuilderState, UiLanguage } from './state.ts';

/** Contents of fields that are not, or not yet, part of the state. */
export interface Drafts {
  /** Whether the report is one of the editor's own. */
  own: boolean;
  src: string;
  /** The status of loading that report. */
  report: { text: string; wrong: boolean };
  search: string;
  width: string;
  tokens: Readonly<Record<string, string>>;
}

export function draftsOf({ attributes, tokens, width }: BuilderState): Drafts {
  const src = attributes['src'] ?? '';
  return { own: src !== '', src, report: { text: '', wrong: false }, search: '', width, tokens };
}

/** What the fields show, and what they change. */
export interface FormContext {
  state: BuilderState;
  drafts: Drafts;
  report: Report;
  messages: Messages;
  ui: UiLanguage;
  setState(change: Partial<BuilderState>): void;
  setDrafts(change: Partial<Drafts>): void;
  loadReport(): void;
  setToken(name: string, value: string): void;
  setWidth(value: string): void;
}

/** The elements' own names of categories, stages and the like. */
export const ELEMENT_MESSAGES = { 'zh-CN': zh, en };

export const textIn = (text: Text, ui: UiLanguage): string => (ui === 'en' && text.en) || text.zh;

/** Sets an attribute, or removes it if the value is empty, and removes those that it excludes. */
export function setAttribute(
  { state, setState }: FormContext,
  name: string,
  value: string,
  excluded: readonly string[] = [],
): void {
  const { [name]: _, ...others } = state.attributes;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !excluded.includes(key)));
  setState({ attributes: value ? { ...rest, [name]: value } : rest });
}

/** The options, and the current value if it is not one of them, such as a value from a link. */
export const withCurrent = (options: readonly Option[], value: string | undefined): readonly Option[] =>
  !value || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
