import type { Words } from './words.ts';

/** The words that come with a reader's first use of a widget: in one file for both languages, as few need them. */
export interface ReaderWords {
  provenance: {
    /** What a figure is of: `全区生产总值增速 · 2023年完成`. */
    of(name: string, what: string): string;
    /** Several figures from one sentence: `77个，总投资517.2亿元`. */
    figures(parts: readonly string[]): string;
    /** What the report itself says of the plan. */
    stated(met: boolean): string;
    /** In place of a sentence. */
    unquoted: string;
    label: Record<'quote' | 'section' | 'status' | 'note', string>;
  };
  /** How the rows of a table stand; `sorted` is `按差距排序`. */
  order: {
    ascending(sorted: string): string;
    descending(sorted: string): string;
    restored: string;
  };
}

const of = (name: string, what: string) => `${name} · ${what}`;

const zh: ReaderWords = {
  provenance: {
    of,
    figures: (parts) => parts.join('，'),
    stated: (met) => `报告写明：${met ? '完成' : '未完成'}`,
    unquoted: '未摘录原文',
    label: { quote: '原文', section: '章节', status: '状态', note: '说明' },
  },
  order: {
    ascending: (sorted) => `${sorted}（升序）`,
    descending: (sorted) => `${sorted}（降序）`,
    restored: '已恢复原顺序',
  },
};

const en: ReaderWords = {
  provenance: {
    of,
    figures: (parts) => parts.join(', '),
    stated: (met) => `The report itself says: ${met ? 'met' : 'not met'}`,
    unquoted: 'No sentence is quoted',
    label: { quote: 'Sentence', section: 'Section', status: 'Status', note: 'Note' },
  },
  order: {
    ascending: (sorted) => `${sorted}, ascending`,
    descending: (sorted) => `${sorted}, descending`,
    restored: 'In the order of the report',
  },
};

/** Those of a language, with a page's own in their place. */
export function readerWordsOf({ texts, own }: Words): ReaderWords {
  const words = texts === 'en' ? en : zh;
  return own?.(words) ?? words;
}
