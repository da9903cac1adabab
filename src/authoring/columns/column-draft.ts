import type { Column, Evidence, Meaning } from './column.ts';
import { type HeadWords, headWords } from './head-words.ts';

/** A column while it is being understood. */
export interface ColumnDraft {
  meaning: Meaning;
  certainty: Column['certainty'];
  evidence: Evidence[];
  unit: string;
  words: HeadWords;
}

/** What the head of a column says by itself, in a report on a year. */
export function draftOf(head: readonly string[], near?: number): ColumnDraft {
  const lines = head.map((line) => headWords(line, near));
  const first = <K extends keyof HeadWords>(key: K): HeadWords[K] | undefined =>
    lines.find((line) => line[key] !== undefined)?.[key];
  const last = <K extends keyof HeadWords>(key: K): HeadWords[K] | undefined =>
    lines.findLast((line) => line[key] !== undefined)?.[key];
  const same = lines.find(({ samePeriodBefore }) => samePeriodBefore);
  const stated = first('year');
  // 上年同期 below 2024年 is of 2023.
  const year = same && stated !== undefined ? (same.year ?? stated - 1) : stated;
  const relative = first('relative');
  const role = first('role');
  const quantity = last('quantity');
  const part = last('part');
  const status = first('status');
  const words: HeadWords = {
    unit: lines.map(({ unit }) => unit).findLast(Boolean) ?? '',
    ...(year !== undefined && { year }),
    ...(relative !== undefined && { relative }),
    ...(role && { role }),
    ...(quantity && { quantity }),
    ...(part && { part }),
    ...(status && { status }),
    ...(last('single') && { single: true as const }),
    ...(first('samePeriodBefore') && { samePeriodBefore: true as const }),
  };
  const kind = last('kind');
  const meaning: Meaning = kind && kind !== 'figure' ? ({ kind } as Meaning) : { kind: 'unknown' };
  return {
    meaning,
    certainty: 'stated',
    evidence: head.map((text) => ({ from: 'head', text })),
    unit: words.unit,
    words:
      kind === 'figure' || quantity || (role && (year !== undefined || part))
        ? { ...words, kind: 'figure' }
        : words,
  };
}

export const isFigure = ({ kind }: HeadWords): boolean => kind === 'figure';
