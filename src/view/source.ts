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
import { milestoneView } from './milestone.ts';
import { observationView } from './observation.ts';
import { portfolioView } from './portfolio.ts';

export type { SourceRecord };

/** Where a figure is from. */
export interface SourceView {
  /** What the figure is of: `全区生产总值增速 · 2023年完成`. */
  label: string;
  figure: LocalizedText;
  /** The sentence it was read from; `null` where the report has none. */
  quote: LocalizedText | null;
  /** The section of the document that has the sentence; `null` where the report does not name it. */
  section: LocalizedText | null;
  /** 预计, 初步核算, or empty for a final figure and for a plan. */
  status: string;
  /** The verdict that the report itself gives. */
  stated: string | null;
  /** The sentence that gives the verdict, where it is not `quote`. */
  statedQuote: LocalizedText | null;
  /** A corrected misprint, or other remarks. */
  note: LocalizedText | null;
  /** Issuer and date. */
  source: string;
  /** `unquoted` is shown in place of a missing quote. */
  labels: Record<'section' | 'status' | 'note' | 'unquoted', string>;
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
  const { verdict, quote } = observation;
  const { label, text, lang: textLang, status, note } = observationView(indicator, observation, lang);
  const texts = textsOf(lang);
  return {
    ...common(report, observation, lang),
    label: texts.of(localise(indicator.name, lang), label),
    figure: { text, lang: textLang },
    status,
    stated: verdict ? texts.stated(verdict.met) : null,
    statedQuote: verdict && verdict.quote !== quote ? quoted(verdict.quote) : null,
    note,
  };
}

/** The number of projects of a portfolio, and their investment. */
function ofPortfolio(report: Report, portfolio: Portfolio, lang: Lang): SourceView {
  const { year, projects } = messagesOf(lang);
  const texts = textsOf(lang);
  const { name, details } = portfolioView(portfolio, lang);
  return {
    ...common(report, portfolio, lang),
    label: texts.of(name, year(portfolio.year)),
    figure: { text: texts.figures([projects.count(portfolio.count), ...details]) },
  };
}

/** The stage that a project reached in a year, or is planned to reach. */
function ofMilestone(report: Report, project: Project, milestone: Milestone, lang: Lang): SourceView {
  const { year, roleOfYear } = messagesOf(lang);
  const planned = roleOf(milestone, report.year) === 'plan';
  const when = planned ? roleOfYear('plan', milestone.year) : year(milestone.year);
  return {
    ...common(report, milestone, lang, project),
    label: textsOf(lang).of(localise(project.name, lang), when),
    figure: { text: milestoneView(milestone, report.year, lang).stageText },
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
    ...common(report, milestoneWith(project, amount.raw), lang, project),
    label: textsOf(lang).of(localise(project.name, lang), column[key]),
    figure: { text: amountText(amount, lang) },
  };
}

function ofScale(report: Report, project: Project, scale: string, lang: Lang): SourceView {
  const { column } = messagesOf(lang);
  return {
    ...common(report, milestoneWith(project, scale), lang, project),
    label: textsOf(lang).of(localise(project.name, lang), column.scale),
    figure: quoted(scale),
  };
}

/** An amount and a scale have no quote of their own: it is that of the milestone that mentions them, if any. */
function milestoneWith({ milestones }: Project, printed: string): Milestone | undefined {
  return milestones.find(({ quote }) => plain(quote).includes(plain(printed)));
}

/** What all sources show beside their figure; portfolios and projects have neither status nor verdict. */
function common(
  report: Report,
  record: { quote?: string; section?: string } | undefined,
  lang: Lang,
  { note }: Pick<Project, 'note'> = {},
): Omit<SourceView, 'label' | 'figure'> {
  const { label, unquoted } = textsOf(lang);
  return {
    quote: record?.quote ? quoted(record.quote) : null,
    section: sectionOf(report, record?.section, lang),
    status: '',
    stated: null,
    statedQuote: null,
    note: note ? localizedText(note, lang) : null,
    source: reportCredits(report, lang).source,
    labels: { section: label.section, status: label.status, note: label.note, unquoted },
  };
}

function sectionOf({ sections = [] }: Report, id: string | undefined, lang: Lang): LocalizedText | null {
  const section = sections.find((one) => one.id === id);
  return section ? localizedText(section.name, lang) : null;
}
