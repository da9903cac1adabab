import { parseReport } from '../../src/report/parse.ts';
import type { Report } from '../../src/report/schema.ts';
import { countyProjects } from '../../stories/reports/county-projects.ts';

export { countyProjects };

/** A report whose projects have all that a report may say of them, checked. */
export const shanxian: Report = parseReport(countyProjects());
