import annex from '../../data/zhanhe-2023.json?annex';
import type { Indicator, Report } from './schema.ts';

// The report that comes with the library: Zhanhe District, 2023. Not validated at run time: the tests do that.

interface Rest extends Pick<Report, 'portfolios' | 'projects'> {
  /** `null` marks the place of an indicator that is in the annex. */
  indicators: (Indicator | null)[];
}

/** Its head and the indicators of its annex, without other indicators, portfolios and projects: there at once. */
export const bundledAnnex: Report = annex as Report;

let bundled: Promise<Report> | undefined;

/** The whole report. What the annex lacks is a separate chunk, loaded on the first call. */
export function bundledReport(): Promise<Report> {
  if (!bundled) {
    bundled = import('../../data/zhanhe-2023.json?rest').then((file) => whole(file.default as Rest));
    // Do not cache a failure: the next call tries again.
    bundled.catch(() => {
      bundled = undefined;
    });
  }
  return bundled;
}

function whole({ indicators, portfolios, projects }: Rest): Report {
  const inAnnex = bundledAnnex.indicators.values();
  return {
    ...bundledAnnex,
    indicators: indicators.map((indicator) => indicator ?? (inAnnex.next().value as Indicator)),
    portfolios,
    projects,
  };
}
