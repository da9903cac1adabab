import type { Lang } from './lang.ts';
import { wordsOf } from './words.ts';

/** The words around a source; in one file for both languages, as it is loaded only once a reader asks. */
export interface ProvenanceWords {
  /** What a figure is of: `全区生产总值增速 · 2023年完成`. */
  of(name: string, what: string): string;
  /** Several figures from one sentence: `77个，总投资517.2亿元`. */
  figures(parts: readonly string[]): string;
  /** What the report itself says of the plan. */
  stated(met: boolean): string;
  /** In place of a sentence. */
  unquoted: string;
  label: Record<'quote' | 'section' | 'status' | 'note', string>;
}

const of = (name: string, what: string) => `${name} · ${what}`;

const zh: ProvenanceWords = {
  of,
  figures: (parts) => parts.join('，'),
  stated: (met) => `报告写明：${met ? '完成' : '未完成'}`,
  unquoted: '未摘录原文',
  label: { quote: '原文', section: '章节', status: '状态', note: '说明' },
};

const en: ProvenanceWords = {
  of,
  figures: (parts) => parts.join(', '),
  stated: (met) => `The report itself says: ${met ? 'met' : 'not met'}`,
  unquoted: 'No sentence is quoted',
  label: { quote: 'Sentence', section: 'Section', status: 'Status', note: 'Note' },
};

export const provenanceWordsOf = (lang: Lang): ProvenanceWords => (wordsOf(lang).texts === 'en' ? en : zh);
