import { version } from '../../package.json';
import type { Report } from '../report/schema.ts';
import { contentHash } from './content-hash.ts';

const stamps = new WeakMap<Report, string>();

/** What a prerendered figure was made from: this version of the library and a report's content. */
export function stampOf(report: Report): string {
  const known = stamps.get(report);
  if (known) return known;
  const stamp = `${version}/${contentHash(report)}`;
  stamps.set(report, stamp);
  return stamp;
}
