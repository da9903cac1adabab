import type { Lang } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();
const days = new Map<string, string>();

/** A number that needs neither rounding nor separators. Creating a format takes 20 ms with a CPU slowed down 4 times. */
function asItIs(value: number, digits: number): string | null {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || decimals.length > digits) return null;
  return digits > 0 ? `${whole}.${decimals.padEnd(digits, '0')}` : whole;
}

/**
 * A number with the given decimals, a minus sign (U+2212), and the thousands separators of the language; none in
 * Chinese, as the reports have none.
 */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const digits = Math.min(Math.max(decimals, 0), 20);
  const plain = lang === 'zh-CN' && asItIs(value, digits);
  return (plain || byFormat(value, digits, lang)).replace('-', '−');
}

function byFormat(value: number, digits: number, lang: Lang): string {
  const key = `${lang} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: lang !== 'zh-CN' && 'auto',
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** `2024年1月16日`, `16 January 2024`: the day of an ISO date. Creating a format takes 60 ms with a CPU slowed down 4 times. */
export function formatDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number);
  if (lang === 'zh-CN') return `${year}年${month}月${day}日`;
  const key = `${lang} ${date}`;
  let text = days.get(key);
  if (text === undefined) {
    const tag = lang === 'en' ? 'en-GB' : lang;
    const format = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    text = format.format(new Date(date));
    days.set(key, text);
  }
  return text;
}

/** A number with an explicit sign; zero has none. */
export function formatSigned(value: number, decimals: number, lang: Lang): string {
  const formatted = formatNumber(value, decimals, lang);
  return value > 0 ? `+${formatted}` : formatted;
}

/** A number that the report does not print, such as the end of an axis, with the decimals it needs. */
export function formatExact(value: number, lang: Lang): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0, lang);
}
