import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { PHASES } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { portfolioText } from './portfolio.ts';
import type { ProjectView } from './project.ts';
import { countsOf } from './project-counts.ts';

/** What the named projects have reached, and what is only planned. */
export function namedText(report: Report, projects: readonly ProjectView[], lang: Lang): string {
  const { phases, kinds, planned } = countsOf(projects);
  const reached = PHASES.flatMap((phase) =>
    phase === 'planned' || phases[phase] === 0 ? [] : [[phase, phases[phase]] as const],
  );
  const listed = { total: projects.length, programmes: kinds.programme };
  return messagesOf(lang).sentence.projects(report.year, listed, reached, planned);
}

/** That, and the report's first total: a sentence each, as the report need not say that the total includes what it names. */
export function projectsSummary(report: Report, named: string, lang: Lang): string {
  const { sentence, text } = messagesOf(lang);
  const [headline] = report.portfolios;
  return text([named, ...(headline ? [sentence.total(headline.year, portfolioText(headline, lang))] : [])]);
}

/** What is listed, and whether the report says that its totals include it. */
export function coverageText(report: Report, projects: readonly ProjectView[], lang: Lang): string {
  const { portfolios } = countsOf(projects);
  const shares = report.portfolios.map(({ id, name }) => ({
    name: localise(name, lang),
    count: portfolios.get(id) ?? 0,
  }));
  return messagesOf(lang).projects.coverage(projects.length, shares.length > 0 ? shares : null);
}
