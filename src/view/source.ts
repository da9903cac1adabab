import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localise, localizedText, quoted } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { roleOf } from '../report/milestone.ts';
import { plain } from '../report/printed-number.ts';
import type {
  Amount,
  Indicator,
  Milestone,
  Observation,
  Portfolio,
  Project,
  Report,
  SourceRecord,
} from '../report/schema.ts';
import { amountText } from './amount.ts';
import { reportCredits } from './credits.ts';
import { type Excerpt, milestoneExcerpt, observationExcerpt, sentenceExcerpt } from './excerpt.ts';
import { milestoneView } from './milestone.ts';
import { type LabelledText, observationView } from './observation.ts';
import { portfolioView } from './portfolio.ts';
import { scaleText } from './project-scale.ts';
import { factOf, observationFacts, type Statement, statementsOf } from './source-facts.ts';

export type { SourceRecord };

/** Where a figure is from. */
export interface SourceView {
  /** What the figure is of: `全区生产总值增速 · 2023年完成`. */
  label: string;
  figure: LocalizedText;
  /** The sentence it was read from, verbatim; `null` where the report has none. */
  quote: LocalizedText | null;
  /** The quote as it is shown. */
  excerpt: Excerpt | null;
  /** The section of the document that has the quote; `null` where the report does not name it. */
  section: LocalizedText | null;
  /** The verdict and the completion that the report itself states. */
  statements: readonly Statement[];
  /** Section, status, earlier figures, corrected misprints and other remarks. */
  facts: readonly LabelledText[];
  /** Issuer and date. */
  source: string;
  /** In place of a missing quote. */
  unquoted: string;
}

const textsOf = (lang: Lang) => interactionMessagesOf(messagesOf(lang)).provenance;

/** The source of a figure; `null` where it is not from this report. */
export function sourceViewOf(report: Report, source: SourceRecord, lang: Lang): SourceView | null {
  for (const indicator of report.indicators)
    for (const observation of indicator.observations)
      if (observation === source) return ofObservation(report, indicator, observation, lang);
  for (const portfolio of report.portfolios)
    if (portfolio === source) return ofPortfolio(report, portfolio, lang);
  for (const project of report.projects) {
    const { scale, milestones } = project;
    for (const milestone of milestones)
      if (milestone === source) return ofMilestone(report, project, milestone, lang);
    for (const key of ['investment', 'planned', 'invested'] as const)
      if (project[key] && project[key] === source) return ofAmount(report, project, key, lang);
    if (scale && project === source) return ofScale(report, project, scale, lang);
  }
  return null;
}

function ofObservation(
  report: Report,
  indicator: Indicator,
  observation: Observation,
  lang: Lang,
): SourceView {
  const view = observationView(indicator, observation, lang);
  const { label, text, lang: textLang } = view;
  const { quote } = observation;
  return {
    label: textsOf(lang).of(localise(indicator.name, lang), label),
    figure: { text, lang: textLang },
    ...common(report, observation, lang, observationFacts(indicator, view, lang)),
    excerpt: quote
      ? withoutRepetition(observationExcerpt(report, indicator, quote, [observation], lang), text)
      : null,
    statements: statementsOf(report, indicator, observation, lang),
  };
}

/** The figure itself is the translation of its words. */
const withoutRepetition = (excerpt: Excerpt, figure: string): Excerpt => ({
  ...excerpt,
  translations: excerpt.translations.filter(({ text }) => text !== figure),
});

/** The number of projects of a portfolio, and their investment. */
function ofPortfolio(report: Report, portfolio: Portfolio, lang: Lang): SourceView {
  const { year, projects } = messagesOf(lang);
  const texts = textsOf(lang);
  const { name, details } = portfolioView(portfolio, lang);
  const { count, investment, planned, invested, ofPlan } = portfolio;
  const names = [portfolio.name.zh];
  const printed = [String(count)];
  for (const amount of [investment, planned, invested]) if (amount) printed.push(amount.raw);
  if (ofPlan !== undefined) printed.push(`${ofPlan}%`);
  return {
    label: texts.of(name, year(portfolio.year)),
    figure: { text: texts.figures([projects.count(count), ...details]) },
    ...common(report, portfolio, lang),
    excerpt: sentenceExcerpt(
      report,
      portfolio.quote,
      printed.map((raw) => ({ raw, names })),
      lang,
    ),
  };
}

/** The stage that a project reached in a year, or is planned to reach. */
function ofMilestone(report: Report, project: Project, milestone: Milestone, lang: Lang): SourceView {
  const { year, roleOfYear } = messagesOf(lang);
  const planned = roleOf(milestone, report.year) === 'plan';
  const when = planned ? roleOfYear('plan', milestone.year) : year(milestone.year);
  return {
    label: textsOf(lang).of(localise(project.name, lang), when),
    figure: { text: milestoneView(milestone, report.year, lang).stageText },
    ...ofProject(report, project, milestone, milestone.raw, lang),
  };
}

function ofAmount(
  report: Report,
  project: Project,
  key: 'investment' | 'planned' | 'invested',
  lang: Lang,
): SourceView {
  const { column } = messagesOf(lang);
  const amount = project[key] as Amount;
  return {
    label: textsOf(lang).of(localise(project.name, lang), column[key]),
    figure: { text: amountText(amount, lang) },
    ...ofProject(report, project, milestoneWith(project, amount.raw), amount.raw, lang),
  };
}

function ofScale(report: Report, project: Project, scale: string, lang: Lang): SourceView {
  const { column } = messagesOf(lang);
  return {
    label: textsOf(lang).of(localise(project.name, lang), column.scale),
    figure: scaleText(scale, lang),
    ...ofProject(report, project, milestoneWith(project, scale), scale, lang),
  };
}

/** An amount and a scale have no quote of their own: it is that of the milestone that mentions them, if any. */
function milestoneWith({ milestones }: Project, printed: string): Milestone | undefined {
  return milestones.find(({ quote }) => plain(quote).includes(plain(printed)));
}

/** What is printed about a project, in the sentence of one of its milestones. */
function ofProject(
  report: Report,
  project: Project,
  milestone: Milestone | undefined,
  raw: string,
  lang: Lang,
): Omit<SourceView, 'label' | 'figure'> {
  return {
    ...common(report, milestone, lang, factOf(textsOf(lang).label.note, project.note, lang)),
    excerpt: milestone ? milestoneExcerpt(report, project, milestone, lang, raw) : null,
  };
}

/** What all sources show beside their figure. */
function common(
  report: Report,
  record: { quote?: string; section?: string } | undefined,
  lang: Lang,
  facts: readonly LabelledText[] = [],
): Omit<SourceView, 'label' | 'figure' | 'excerpt'> {
  const { label, unquoted } = textsOf(lang);
  const section = report.sections?.find(({ id }) => id === record?.section);
  return {
    quote: record?.quote ? quoted(record.quote) : null,
    section: section ? localizedText(section.name, lang) : null,
    statements: [],
    facts: [...factOf(label.section, section?.name, lang), ...facts],
    source: reportCredits(report, lang).source,
    unquoted,
  };
}
