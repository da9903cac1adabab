import type { Encoding, Report, Said } from '../../../authoring/index.ts';
import type { AddedSource, EarlierReport, Work } from '../state/work.ts';
import type { Understanding } from './understand.ts';

/** Long work, done beside the page. */
export type Task =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly bytes: Uint8Array;
      /** Of a text, where a person says so. */
      readonly encoding?: Encoding;
    }
  | {
      readonly kind: 'read-pasted';
      readonly file: string;
      readonly text: string;
      readonly format: 'html' | 'csv' | 'text';
    }
  | { readonly kind: 'read-earlier'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'understand'; readonly work: Work }
  | { readonly kind: 'write-workbook'; readonly report: Report }
  | { readonly kind: 'write-template'; readonly year: number };

/** What each task gives. */
export interface Results {
  read: AddedSource;
  'read-pasted': AddedSource;
  'read-earlier': EarlierReport;
  understand: Understanding;
  'write-workbook': Uint8Array;
  'write-template': Uint8Array;
}

export type ResultOf<T extends Task> = Results[T['kind']];

/** Why a task gave nothing, in a sentence. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
  constructor(readonly said: Said) {
    super(said.en);
  }
}

export interface TaskMessage {
  readonly id: number;
  readonly task: Task;
}

/** The first is sent once the worker has loaded. */
export type TaskAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly result: Results[Task['kind']] }
  | { readonly kind: 'failed'; readonly id: number; readonly said: Said };
