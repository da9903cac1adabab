import type { Report } from '../../index.ts';

/** Where the editor leaves the report for the builder in the same tab. */
const KEY = 'district-dashboard:report';

interface HandedOver {
  readonly src: string;
  readonly report: Report;
}

/** Leaves a report that will be at an address; `false` if the browser does not allow it. */
export function handOver(src: string, report: Report): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ src, report }));
    return true;
  } catch {
    return false;
  }
}

/** The report that was left for an address. */
export function handedOver(src: string): unknown {
  try {
    const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as HandedOver | null;
    return left?.src === src ? left.report : null;
  } catch {
    return null;
  }
}

export function forgetHandedOver(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was left.
  }
}
