import { createHash } from 'node:crypto';
import type { Report } from '../report/schema.ts';

/** The same for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const contentHash = (report: Report): string =>
  createHash('sha256').update(canonical(report)).digest('hex').slice(0, 16);
