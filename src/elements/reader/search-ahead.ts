import type { Report } from '../../model/schema.ts';
import type { Lang } from '../../view/lang.ts';
import { projectsOf } from '../../view/project.ts';

/** Projects at a time: 5 ms of work, measured. */
const AT_A_TIME = 2000;

/** Has what a search looks through ready by the time a reader has typed, in slices that leave the page free. */
export function searchAhead(report: Report, lang: Lang, from = 0): void {
  const to = from + AT_A_TIME;
  const projects = projectsOf(report, lang);
  for (const project of projects.slice(from, to)) void project.haystack;
  if (to < projects.length) setTimeout(searchAhead, 0, report, lang, to);
}
