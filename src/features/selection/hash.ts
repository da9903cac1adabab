/** The hash of a URL holds the values of one key as `#…&key.name=value`; the rest of it belongs to others. */
const prefixOf = (key: string): string => `${encoded(key)}.`;

/** Half a character cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Without the `#`. */
export const hashOf = (url: string): string => (url.includes('#') ? url.slice(url.indexOf('#') + 1) : '');

export function valuesIn(hash: string, key: string): Map<string, string> {
  const prefix = prefixOf(key);
  const values = new Map<string, string>();
  for (const entry of hash.split(/[?&#]/)) {
    const [name = '', text] = entry.split('=', 2);
    const value = name.startsWith(prefix) && text !== undefined ? decoded(text) : null;
    if (value !== null) values.set(name.slice(prefix.length), value);
  }
  return values;
}

/**
 * Replaces the values of a key under these names; the rest of the hash stays byte for byte. A second `#` and what follows
 * it stay at the end, where WeChat appends `#wechat_redirect` and looks for it.
 */
export function withValues(
  hash: string,
  key: string,
  names: readonly string[],
  values: ReadonlyMap<string, string>,
): string {
  const prefix = prefixOf(key);
  const literal = prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const entries = RegExp(`(^|[?&#])(?:${literal}(?:${names.join('|')})=[^&#]*(&|$|(?=#)))+`, 'g');
  // What came before removed entries stays separated from what followed them.
  const rest = hash.replace(entries, (_, before, after) => (after ? before : ''));
  const [others = ''] = rest.split('#', 1);
  const appended = rest.slice(others.length);
  const own = [...values].map(([name, value]) => `${prefix}${name}=${encoded(value)}`).join('&');
  if (!own || !others) return (own || others) + appended;
  // A route such as `#/news` has its parameters after a question mark.
  return `${others}${/^!?\//.test(others) && !others.includes('?') ? '?' : '&'}${own}${appended}`;
}
