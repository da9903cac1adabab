import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Indicator, Report } from '../src/report/schema.ts';

/** The part outside the annex; `null` marks the place of an indicator that is in the annex. */
interface ReportRest extends Pick<Report, 'portfolios' | 'projects'> {
  indicators: (Indicator | null)[];
}

const inAnnex = ({ annex }: Indicator): boolean => annex !== undefined;

const PARTS: Record<string, (report: Report) => Report | ReportRest> = {
  annex: (report) => ({
    ...report,
    indicators: report.indicators.filter(inAnnex),
    portfolios: [],
    projects: [],
  }),
  rest: ({ indicators, portfolios, projects }) => ({
    indicators: indicators.map((indicator) => (inAnnex(indicator) ? null : indicator)),
    portfolios,
    projects,
  }),
};

const IMPORTED = /^(.*)\.json\?(annex|rest)$/;
const MODULE = /^(.*)\.(annex|rest)\.js$/;

/**
 * The bundled report in two parts: `…json?annex` has the report's head and the indicators of its annex, `…json?rest` the
 * other indicators, the portfolios and the projects. Not typed as a plugin of Vite's, as Vitest brings another version.
 */
export const bundledReportParts = {
  name: 'bundled-report-parts',
  enforce: 'pre' as const,
  resolveId(
    source: string,
    importer: string | undefined,
    options?: { isEntry?: boolean | undefined; scan?: boolean | undefined },
  ) {
    const [, file, part] = IMPORTED.exec(source) ?? [];
    if (!file || !importer) return undefined;
    // Vite's search for dependencies reads files without plugins.
    if (options?.scan) return { id: source, external: true };
    return resolve(dirname(importer), `${file}.${part}.js`);
  },
  load(this: { addWatchFile(file: string): void }, id: string): string | undefined {
    const [, file, part = ''] = MODULE.exec(id) ?? [];
    const select = PARTS[part];
    if (!file || !select) return undefined;
    this.addWatchFile(`${file}.json`);
    const json = JSON.stringify(select(JSON.parse(readFileSync(`${file}.json`, 'utf8'))));
    // Faster to parse than an object literal.
    return `export default JSON.parse('${json.replace(/[\\']/g, '\\$&')}');`;
  },
};
