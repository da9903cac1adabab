type Span = 'cumulative' | 'single';

const ZH_QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
/** From 1 January to the end of a quarter. */
const ZH_TO_QUARTER = ['一季度', '上半年', '前三季度', '全年'];
const EN_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A part of a year in words: `2024-09` is 2024年1—9月, or 2024年9月 where it is that month alone. */
export function periodText(period: string, span: Span, lang: 'zh-CN' | 'en'): string {
  const [, year = '', unit = '', number = ''] = /^(\d{4})-([QH]?)(\d+)$/.exec(period) ?? [];
  const part = Number(number);
  const months = unit === 'Q' ? 3 : unit === 'H' ? 6 : 1;
  const last = part * months;
  const first = span === 'cumulative' ? 1 : last - months + 1;
  if (lang === 'en') return inEnglish(year, first, last);
  const words = unit && inChineseWords(first, last);
  return `${year}年${words || `${first === last ? last : `${first}—${last}`}月`}`;
}

/** The name of quarters and halves; empty where they have none. */
function inChineseWords(first: number, last: number): string {
  if (first === 7 && last === 12) return '下半年';
  return (first === 1 ? ZH_TO_QUARTER : ZH_QUARTERS)[last / 3 - 1] ?? '';
}

function inEnglish(year: string, first: number, last: number): string {
  const [from, to] = [EN_MONTHS[first - 1], EN_MONTHS[last - 1]];
  return first === last ? `${to} ${year}` : `${from} to ${to} ${year}`;
}
