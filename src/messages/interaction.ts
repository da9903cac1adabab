import { periodText } from './period.ts';
import type { InteractionMessages, Messages } from './types.ts';

const of = (name: string, what: string) => `${name} · ${what}`;

const zh: InteractionMessages = {
  takeAway: {
    csv: '数据（CSV）',
    svg: '矢量图（SVG）',
    png: '图片（PNG）',
    copy: '复制文字',
    copied: '已复制。',
    failed: '未能完成，请重试。',
    from: '来源',
    date: '日期',
  },
  source: { one: '点按数字可看出处' },
  table: { sorted: (column) => `按${column}排序` },
  provenance: {
    of,
    figures: (parts) => parts.join('，'),
    stated: (met) => `报告写明：${met ? '完成' : '未完成'}`,
    completion: (percent) => `报告写明：完成计划的${percent}`,
    unquoted: '未摘录原文',
    link: '查看报告原文（新窗口打开）',
    period: (period, span) => periodText(period, span, 'zh-CN'),
    target: { binding: '约束性指标', expected: '预期性指标' },
    aim: '力争目标',
    former: (role) => (role === 'plan' ? '原计划' : '原公布'),
    current: (role) => (role === 'plan' ? '调整后' : '修订后'),
    label: {
      quote: '原文',
      translation: '译文',
      section: '章节',
      period: '时段',
      status: '状态',
      target: '目标性质',
      responsible: '责任单位',
      published: '公布日期',
      break: '可比性',
      note: '说明',
    },
  },
  order: {
    ascending: (sorted) => `${sorted}（升序）`,
    descending: (sorted) => `${sorted}（降序）`,
    restored: '已恢复原顺序',
  },
  choice: { chosen: (name) => `已选：${name}`, none: '已取消选择' },
};

const en: InteractionMessages = {
  takeAway: {
    csv: 'Data (CSV)',
    svg: 'Vector image (SVG)',
    png: 'Image (PNG)',
    copy: 'Copy as text',
    copied: 'Copied.',
    failed: 'That did not work. Please try again.',
    from: 'From',
    date: 'Date',
  },
  source: { one: 'Choose a number to see its source' },
  table: { sorted: (column) => `Sorted by ${column.charAt(0).toLowerCase()}${column.slice(1)}` },
  provenance: {
    of,
    figures: (parts) => parts.join(', '),
    stated: (met) => `The report itself says: ${met ? 'met' : 'not met'}`,
    completion: (percent) => `The report itself says: ${percent} of the plan`,
    unquoted: 'No sentence is quoted',
    link: 'Read it in the report (new window)',
    period: (period, span) => periodText(period, span, 'en'),
    target: { binding: 'binding', expected: 'anticipated' },
    aim: 'striven for, not promised',
    former: (role) => (role === 'plan' ? 'Original plan' : 'First published as'),
    current: (role) => (role === 'plan' ? 'Now planned' : 'Revised to'),
    label: {
      quote: 'Original',
      translation: 'Translation',
      section: 'Section',
      period: 'Period',
      status: 'Status',
      target: 'Target',
      responsible: 'Responsible',
      published: 'Published',
      break: 'Comparability',
      note: 'Note',
    },
  },
  order: {
    ascending: (sorted) => `${sorted}, ascending`,
    descending: (sorted) => `${sorted}, descending`,
    restored: 'In the order of the report',
  },
  choice: { chosen: (name) => `Chosen: ${name}`, none: 'No indicator chosen' },
};

const MESSAGES: Readonly<Record<string, InteractionMessages>> = { zh, en };

/** The interaction messages of a language, with those that a page has registered in their place. */
export function interactionMessagesOf({ texts, own }: Messages): InteractionMessages {
  const messages = MESSAGES[texts] ?? zh;
  return own?.(messages) ?? messages;
}
