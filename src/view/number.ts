import type { Lang } from './lang.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as this library prints it: the given decimals kept, a true minus sign, and thousands
 * separators as in the language, but none in Chinese, as the report has none.
 */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const digits = Math.min(Math.max(decimals, 0), 20);
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
  return format.format(value).replace('-', '−');
}

/** `2024年1月16日`, `16 January 2024`: the day of an ISO date. */
export function formatDate(date: string, lang: Lang): string {
  const tag = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(date));
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
