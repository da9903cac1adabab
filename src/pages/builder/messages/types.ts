import type { Tag } from '../../../index.ts';
import type { SnippetKind } from '../state.ts';

/** The texts of the page in one language; names of categories, stages and the like come from the elements. */
export interface Messages {
  /** The name of the language in that language. */
  name: string;
  title: string;
  lead: string;
  language: string;
  invalidLink: string;
  element: string;
  elements: Record<Tag, { name: string; about: string }>;
  content: string;
  report: string;
  bundledReport: string;
  ownReport: string;
  makeReport: string;
  address: string;
  addressHint: string;
  load: string;
  loading: string;
  loaded(title: string): string;
  year: string;
  ownYear: string;
  from: string;
  to: string;
  anyYear: string;
  indicator: string;
  indicators: string;
  search: string;
  found(shown: number, all: number, chosen: number): string;
  clear: string;
  group: string;
  allGroups: string;
  /** What several reports are compared by. */
  compare: string;
  compareNothing: string;
  compareYears: string;
  compareAreas: string;
  category: string;
  projectKind: string;
  stage: string;
  any: string;
  query: string;
  sort: string;
  descending: string;
  pageSize: string;
  appearance: string;
  theme: string;
  themes: Record<string, string>;
  defaultTheme: string;
  large: string;
  colours: string;
  allTokens: string;
  tokensHint: string;
  reset(name: string): string;
  notAValue: string;
  tokens: Readonly<Record<string, string>>;
  chartLanguage: string;
  display: string;
  /** The verdicts without the figures. */
  brief: string;
  /** A line for each indicator or project. */
  list: string;
  heading: string;
  noHeading: string;
  level(level: number): string;
  width: string;
  widthHint: string;
  notAWidth: string;
  preview: string;
  size: string;
  phone: string;
  desktop: string;
  code: string;
  kind: string;
  kinds: Record<SnippetKind, { name: string; about: string }>;
  sheet: string;
  html: string;
  css: string;
  copy: string;
  /** At the bottom of a narrow window. */
  copyCode: string;
  copied: string;
  notCopied: string;
  generating: string;
  noHashes: string;
  files: string;
  filesHint: string;
  link: string;
  linkHint: string;
  notAnAddress: string;
  share: string;
  shared: string;
  readReport: string;
}
