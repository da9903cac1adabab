import type { InteractionMessages, Messages } from './types.ts';

const of = (name: string, what: string) => `${name} · ${what}`;

/** Sentences as parts of one: only the last keeps its full stop. */
const joined = (texts: readonly string[], sign: string): string =>
  texts.map((text, i) => (i < texts.length - 1 ? text.replace(/[。；;]$/, '') : text)).join(sign);

const zh: InteractionMessages = {
  takeAway: {
    csv: '数据（CSV）',
    svg: '矢量图（SVG）',
    png: '图片（PNG）',
    copy: '复制文字',
    link: '复制链接',
    share: '分享图片',
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
    label: { quote: '原文', section: '章节', part: '时段', status: '状态', note: '说明' },
  },
  remark: {
    target: '性质',
    responsible: '责任单位',
    aim: '力争',
    replaced: { plan: '原计划', actual: '原公布' },
    earlier: { plan: '原计划', actual: '原公布' },
    revised: { plan: '调整后', actual: '修订后' },
    published: { plan: '调整日期', actual: '公布日期' },
    break: '与往年不可比',
    labelled: (label, text) => `${label}：${text}`,
    list: (remarks) => joined(remarks, '；'),
  },
  order: {
    ascending: (sorted) => `${sorted}（升序）`,
    descending: (sorted) => `${sorted}（降序）`,
    restored: '已恢复原顺序',
  },
  choice: { chosen: (name) => `已选：${name}`, none: '已取消选择' },
  meant: (id) => `是不是“${id}”？`,
  rowsLeft: (count) => `另有${count}项见网页。`,
  brief: {
    count: (label, count, _, estimated) =>
      `${label}${count}${estimated > 0 ? `（其中预计${estimated}）` : ''}`,
    all: (total, counts) => `${total}项：${counts.join('、')}`,
  },
};

const en: InteractionMessages = {
  takeAway: {
    csv: 'Data (CSV)',
    svg: 'Vector image (SVG)',
    png: 'Image (PNG)',
    copy: 'Copy as text',
    link: 'Copy link',
    share: 'Share image',
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
    label: { quote: 'Original', section: 'Section', part: 'Period', status: 'Status', note: 'Note' },
  },
  remark: {
    target: 'Type',
    responsible: 'Responsible',
    aim: 'Striven for',
    replaced: { plan: 'Original plan', actual: 'First published' },
    earlier: { plan: 'original', actual: 'first published' },
    revised: { plan: 'Revised plan', actual: 'Revised to' },
    published: { plan: 'Revised on', actual: 'Published on' },
    break: 'Not comparable with earlier years',
    labelled: (label, text) => `${label}: ${text}`,
    list: (remarks) => joined(remarks, '; '),
  },
  order: {
    ascending: (sorted) => `${sorted}, ascending`,
    descending: (sorted) => `${sorted}, descending`,
    restored: 'In the order of the report',
  },
  choice: { chosen: (name) => `Chosen: ${name}`, none: 'No indicator chosen' },
  meant: (id) => `Did you mean “${id}”?`,
  rowsLeft: (count) => `${count} more ${count === 1 ? 'row' : 'rows'} on the page.`,
  brief: {
    count: (_, __, clause, estimated) => `${clause}${estimated > 0 ? ` (${estimated} estimated)` : ''}`,
    all: (total, counts) => `${total} ${total === 1 ? 'indicator' : 'indicators'}: ${counts.join(', ')}`,
  },
};

const MESSAGES: Readonly<Record<string, InteractionMessages>> = { zh, en };

/** The interaction messages of a language, with those that a page has registered in their place. */
export function interactionMessagesOf({ texts, own }: Messages): InteractionMessages {
  const messages = MESSAGES[texts] ?? zh;
  return own?.(messages) ?? messages;
}
