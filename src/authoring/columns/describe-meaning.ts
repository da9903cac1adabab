import type { Said } from '../finding.ts';
import type { Meaning } from './column.ts';

const KINDS: Readonly<Record<Exclude<Meaning['kind'], 'figure'>, Said>> = {
  number: { zh: '序号', en: 'number' },
  name: { zh: '名称', en: 'name' },
  unit: { zh: '单位', en: 'unit' },
  target: { zh: '指标属性', en: 'kind of target' },
  responsible: { zh: '责任单位', en: 'responsible body' },
  note: { zh: '备注', en: 'note' },
  group: { zh: '分组', en: 'group' },
  place: { zh: '建设地点', en: 'place' },
  scale: { zh: '建设内容及规模', en: 'scale' },
  category: { zh: '类别', en: 'category' },
  builder: { zh: '建设单位', en: 'builder' },
  years: { zh: '起止年限', en: 'years of construction' },
  start: { zh: '开工年', en: 'start' },
  end: { zh: '完工年', en: 'end' },
  investment: { zh: '总投资', en: 'total investment' },
  planned: { zh: '年度计划投资', en: 'planned investment' },
  invested: { zh: '年度完成投资', en: 'investment done' },
  progress: { zh: '形象进度', en: 'progress' },
  'next-progress': { zh: '下年目标', en: 'plan for the next year' },
  unknown: { zh: '不明', en: 'unknown' },
  ignored: { zh: '不读', en: 'ignored' },
};

/** A meaning in words: 2023年计划. */
export function describeMeaning(meaning: Meaning): Said {
  if (meaning.kind !== 'figure') return KINDS[meaning.kind];
  const { year, period, span, role, quantity, status } = meaning;
  const time = period ? `${period}${span === 'single' ? '（当期）' : '（累计）'}` : `${year}年`;
  const timeEn = period ? `${period} (${span === 'single' ? 'that period' : 'cumulative'})` : String(year);
  const zh = { value: '', growth: '增速', completion: '完成率' }[quantity];
  const en = { value: '', growth: ' growth', completion: ' completion' }[quantity];
  const estimate = { E: { zh: '预计', en: 'estimated ' }, P: { zh: '初步', en: 'provisional ' } };
  const mark = status ? estimate[status] : { zh: '', en: '' };
  return {
    zh: `${time}${mark.zh}${role === 'plan' ? '计划' : '完成'}${zh}`,
    en: `${timeEn} ${mark.en}${role}${en}`,
  };
}
