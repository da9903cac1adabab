import type { TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Indicator, Milestone, Observation, Project, Report } from '../../report/schema.ts';
import { milestoneExcerpt, observationExcerpt } from '../../view/excerpt.ts';
import { excerptTemplate } from './excerpt.ts';

/** Renders what the document says, for figures that show it among their content. */
export interface Excerpts {
  /** The quote that these observations of an indicator have in common. */
  ofObservations(indicator: Indicator, quote: string, observations: readonly Observation[]): TemplateResult;
  ofMilestone(project: Project, milestone: Milestone): TemplateResult;
}

export const excerptsOf = (report: Report, lang: Lang): Excerpts => ({
  ofObservations: (indicator, quote, observations) =>
    excerptTemplate(observationExcerpt(report, indicator, quote, observations, lang)),
  ofMilestone: (project, milestone) => excerptTemplate(milestoneExcerpt(report, project, milestone, lang)),
});
