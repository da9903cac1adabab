import { createHash } from 'node:crypto';
import { version } from '../../package.json' with { type: 'json' };
import type { Report } from '../report/schema.ts';

/** The same for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const stamps = new WeakMap<Report, string>();

/** What a static figure was made from: this version of the library and a report's content. */
export function stampOf(report: Report): string {
  const known = stamps.get(report);
  if (known) return known;
  const hash = createHash('sha256').update(canonical(report)).digest('hex').slice(0, 16);
  const stamp = `${version}/${hash}`;
  stamps.set(report, stamp);
  return stamp;
}
