import type { Report } from '../../src/model/schema.ts';
import { describePageProblem, renderPage } from '../../src/static/page.ts';

/** What `district-dashboard render` makes of a tag, made here: by the same code. */
export async function renderTag(tag: string, report: Report): Promise<{ html: string; problems: string[] }> {
  const { page, problems } = await renderPage(tag, { reportOf: async () => report });
  return { html: page, problems: problems.map(describePageProblem) };
}
