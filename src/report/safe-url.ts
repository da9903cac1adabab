/** An address with a host: `https://…`. */
const WITH_HOST = /^https?:\/\/[^/?#]/i;

/** A scheme, or a host without one. */
const ELSEWHERE = /^(?:[^/?#]*:|\/\/)/;

/** What browsers drop from an address or read as `/`: `java\tscript:`, `/\host`. */
const MISREAD = /[\p{Cc}\\]/u;

/**
 * The address of a report where a page may link to it: `http:` or `https:`, or relative and so of the page's own origin;
 * `null` for any other, such as `javascript:`, `data:` or `//host`.
 */
export function safeUrl(url: string | undefined): string | null {
  const text = url?.trim() ?? '';
  if (text === '' || MISREAD.test(text)) return null;
  return WITH_HOST.test(text) || !ELSEWHERE.test(text) ? text : null;
}
