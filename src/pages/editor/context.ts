import type { Encoding, Report, Said } from '../../authoring/index.ts';
import type { Messages } from './messages/types.ts';
import type { Change } from './state/change.ts';
import type { History } from './state/history.ts';
import type { AddedSource, Work } from './state/work.ts';
import type { StepName, UiLanguage } from './steps.ts';
import type { Understanding } from './tasks/understand.ts';

export { isHttpUrl } from '../builder/state.ts';

/** What is open on the page, which is no part of the work. */
export interface ViewState {
  /** Page numbers of long lists, from 0, by their names. */
  readonly pages: Readonly<Record<string, number>>;
  readonly onlyDoubtful: boolean;
  /** The name of the indicator that is being changed. */
  readonly open: string | null;
  /** The indicator whose gauge is shown among the charts. */
  readonly indicator: string;
  /** A group's id that was typed and cannot be taken, and the id that the group has. */
  readonly refusedGroup: { readonly id: string; readonly typed: string } | null;
  readonly pasted: string;
  /** The address at which the report will be. */
  readonly address: string;
  readonly askedToClear: boolean;
}

export const INITIAL_VIEW: ViewState = {
  pages: {},
  onlyDoubtful: false,
  open: null,
  indicator: '',
  refusedGroup: null,
  pasted: '',
  address: '',
  askedToClear: false,
};

/** Long work. */
export interface Busy {
  readonly text: string;
  /** From 0 to 1; `null` while it is not known. */
  readonly share: number | null;
}

/** A file of which nothing could be read. */
export interface Failure {
  readonly file: string;
  readonly said: Said;
}

/** What the page shows, and what a person can do. */
export interface EditorContext {
  readonly ui: UiLanguage;
  readonly messages: Messages;
  readonly step: StepName;
  readonly history: History;
  readonly view: ViewState;
  /** Of the present work, or of the one before while it is being understood. */
  readonly understanding: Understanding | null;
  /** The work that was understood last. */
  readonly understood: Work | null;
  /** The last report that passed the check. */
  readonly valid: Report | null;
  readonly busy: Busy | null;
  readonly failures: readonly Failure[];
  /** Announced to screen readers. */
  readonly status: string;
  /** Whether the browser keeps nothing. */
  readonly notKept: boolean;
  /** When the browser kept the work; `null` if it has not yet. */
  readonly keptAt: Date | null;
  change(change: Change): void;
  undo(): void;
  redo(): void;
  clear(): void;
  setView(change: Partial<ViewState>): void;
  setUi(ui: UiLanguage): void;
  go(step: StepName): void;
  readFiles(files: readonly File[]): void;
  readPasted(text: string, format: 'html' | 'csv' | 'text'): void;
  /** Reads a text again, in another encoding. */
  readAgain(source: AddedSource, encoding: Encoding): void;
  readEarlier(file: File): void;
  stop(): void;
  save(kind: SavedFile): void;
  openBuilder(): void;
  /** Opens the indicator that was read there, or scrolls to its table. */
  show(finding: number): void;
  /** Goes to a field of the step in which the report is checked. */
  fillIn(selector: string): void;
}

export type SavedFile = 'report' | 'text' | 'workbook' | 'mapping' | 'template';

export const inLanguage = ({ zh, en }: Said, ui: UiLanguage): string => (ui === 'en' ? en : zh);
