import type { Report } from './schema.ts';

let bundled: Promise<Report> | undefined;

/**
 * The report that comes with the library: Zhanhe District, 2023. A separate chunk, loaded on the first call. Not
 * validated at run time: the tests do that.
 */
export function bundledReport(): Promise<Report> {
  if (!bundled) {
    bundled = import('../../data/zhanhe-2023.json').then((file) => file.default as Report);
    // Do not cache a failure: the next call tries again.
    bundled.catch(() => {
      bundled = undefined;
    });
  }
  return bundled;
}
