import { describePageProblem, renderPage } from '../../prerender/page.ts';
import type { Report } from '../../report/schema.ts';

/** What `district-dashboard render` makes of a tag, made here: by the same code. */
export async function renderTag(tag: string, report: Report): Promise<{ html: string; problems: string[] }> {
  const { page, problems } = await renderPage(tag, { reportOf: async () => report });
  return { html: page, problems: problems.map(describePageProblem) };
}
