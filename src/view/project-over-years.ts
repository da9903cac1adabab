import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Milestone, Project, Report } from '../report/schema.ts';
import type { JoinedProjects } from '../report/series-projects.ts';
import { ProjectView } from './project.ts';

/** Views of the projects of several reports, which say what came later than planned. Plans are those of the latest. */
export const projectsOverYears = ({
  delaysOf,
  originOf,
}: Pick<JoinedProjects, 'delaysOf' | 'originOf'>): typeof ProjectView =>
  class extends ProjectView {
    override readonly late: ProjectView['late'];

    constructor(source: Project, report: Report, lang: Lang) {
      super(source, report, lang);
      const messages = messagesOf(lang);
      const { late, postponed, lateFilter } = trendMessagesOf(messages);
      const texts = delaysOf(source).map(({ stage, planned, year, reached }) =>
        (reached ? late : postponed)(messages.stage[stage], year - planned),
      );
      this.late = texts.length > 0 ? { text: messages.list(texts), filter: lateFilter } : null;
    }

    // Earlier plans may have been put off.
    protected override get stated(): readonly Milestone[] {
      return super.stated.filter((milestone) => !originOf(milestone));
    }

    override get details(): ProjectView['details'] {
      const own = super.details;
      return this.late ? [{ text: this.late.text, source: null }, ...own] : own;
    }
  };
