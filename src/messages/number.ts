import type { Lang } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();
const days = new Map<string, string>();

/** What needs neither rounding nor separators: making a format takes a slow machine 20 ms (4 times slowed down). */
function asItIs(value: number, digits: number): string | null {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || decimals.length > digits) return null;
  return digits > 0 ? `${whole}.${decimals.padEnd(digits, '0')}` : whole;
}

/**
 * A number as this library prints it: the given decimals kept, a true minus sign, and thousands
 * separators as in the language, but none in Chinese, as the report has none.
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

/** `2024年1月16日`, `16 January 2024`: the day of an ISO date. A format for it takes a slow machine 60 ms to make. */
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

/** A number of no printed wording, such as an axis end, with the decimals it needs. */
export function formatExact(value: number, lang: Lang): string {
  return formatNumber(value, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0, lang);
}
