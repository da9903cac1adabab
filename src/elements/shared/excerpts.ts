import type { TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Indicator, Milestone, Observation, Project, Report } from '../../report/schema.ts';
import { milestoneExcerpt, observationExcerpt } from '../../view/excerpt.ts';
import type { JoinedReports } from '../../view/joined-reports.ts';
import { originOf } from '../../view/origin.ts';
import { excerptTemplate } from './excerpt.ts';

/** Renders what the document says, for figures that show it among their content. */
export interface Excerpts {
  /** The quote that these observations of an indicator have in common. */
  ofObservations(indicator: Indicator, quote: string, observations: readonly Observation[]): TemplateResult;
  ofMilestone(project: Project, milestone: Milestone): TemplateResult;
}

/** @param joined Set where `report` is made of several: a quote is in the report that states the figure. */
export const excerptsOf = (report: Report, lang: Lang, joined?: JoinedReports): Excerpts => ({
  ofObservations(indicator, quote, observations) {
    const origins = observations.map((one) => originOf(joined ?? { report }, indicator, one));
    const origin = origins[0] ?? { report, indicator };
    const quoted = origins.map(({ observation }) => observation);
    return excerptTemplate(observationExcerpt(origin.report, origin.indicator, quote, quoted, lang));
  },
  ofMilestone(project, milestone) {
    const origin = joined?.projects.originOf(milestone) ?? { report, project, milestone };
    return excerptTemplate(milestoneExcerpt(origin.report, origin.project, origin.milestone, lang));
  },
});
