import type { Project, Report } from '../../src/report/schema.ts';
import { otherDistrict } from './other-district.ts';

/** The other district's report with that many projects, its own again and again, each under a name of its own. */
export function manyProjects(count: number): Report {
  const report = otherDistrict();
  const projects = Array.from({ length: count }, (_, index) => {
    const project = report.projects[(index * 5) % report.projects.length] as Project;
    return { ...project, id: `${project.id}-${index}`, name: { zh: `${project.name.zh}${index}号` } };
  });
  return { ...report, projects };
}
