import type { Report } from './schema.ts';

let bundled: Promise<Report> | undefined;

/**
 * The report that comes with the library: Zhanhe District, 2023. A file of its own, loaded when first asked for;
 * the tests have checked it, so no reader's browser has to.
 */
export function bundledReport(): Promise<Report> {
  if (!bundled) {
    bundled = import('../../data/zhanhe-2023.json').then((file) => file.default as Report);
    // A lost connection must not be remembered: the next element to ask tries again.
    bundled.catch(() => {
      bundled = undefined;
    });
  }
  return bundled;
}
