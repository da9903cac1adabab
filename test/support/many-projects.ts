import type { Project, Report } from '../../src/report/schema.ts';
import { otherDistrict } from './other-district.ts';

/** The report of the other district with that many projects: its own repeated under unique names. */
export function manyProjects(count: number): Report {
  const report = otherDistrict();
  const projects = Array.from({ length: count }, (_, index) => {
    const project = report.projects[(index * 5) % report.projects.length] as Project;
    return { ...project, id: `${project.id}-${index}`, name: { zh: `${project.name.zh}${index}号` } };
  });
  return { ...report, projects };
}
