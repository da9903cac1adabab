import type { Report } from '../../report/schema.ts';
import type { Lang } from '../../view/figure.ts';
import { projectsOf } from '../../view/project.ts';

/** Projects at a time: 5 ms of work, measured. */
const AT_A_TIME = 2000;

/** Has what a search looks through ready by the time a reader has typed, in slices that leave the page free. */
export function prepareSearch(report: Report, lang: Lang, from = 0): void {
  const to = from + AT_A_TIME;
  const projects = projectsOf(report, lang);
  for (const project of projects.slice(from, to)) void project.haystack;
  if (to < projects.length) setTimeout(prepareSearch, 0, report, lang, to);
}
