const MAX_LENGTH = 60;

/** The beginning of a text that is too long for a message. */
export const truncate = (text: string, length = MAX_LENGTH): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

const MAX_LISTED = 20;

/** The first of many names for a message, and how many more there are. */
export function enumerate(names: Iterable<string>, count: number): string {
  const first: string[] = [];
  for (const name of names) if (first.push(truncate(name)) === MAX_LISTED) break;
  return `${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`;
}

/** A value as it is shown in a message: a string in double quotes, an object only by its type. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `an array (length ${value.length})`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return truncate(String(value));
  return truncate(JSON.stringify(value.slice(0, MAX_LENGTH)));
}
