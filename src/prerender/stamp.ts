import { createHash } from 'node:crypto';
import { version } from '../../package.json' with { type: 'json' };
import type { Report } from '../report/schema.ts';

/** JSON with sorted keys. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const stamps = new WeakMap<Report, string>();

/**
 * Identifies what a prerendered figure was made from: `<library version>/<16 hexadecimal digits>`, the digits being a
 * hash of the report's content that does not depend on the order of keys.
 */
export function stampOf(report: Report): string {
  const cached = stamps.get(report);
  if (cached) return cached;
  const hash = createHash('sha256').update(canonicalJson(report)).digest('hex').slice(0, 16);
  const stamp = `${version}/${hash}`;
  stamps.set(report, stamp);
  return stamp;
}
