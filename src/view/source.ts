import { interactionMessagesOf } from '../messages/interaction.ts';
import { type Lang, localise, type Said, said } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/types.ts';
import { plain } from '../report/printed-number.ts';
import type {
  Amount,
  Indicator,
  Milestone,
  Observation,
  Portfolio,
  Project,
  Report,
} from '../report/schema.ts';
import { provenance as footing, type Source } from './figure.ts';
import { describeObservation } from './observation.ts';
import { totalOf } from './portfolio.ts';
import { amountText } from './project.ts';

/** Where a figure is from, in the language of the reader but for what is quoted. */
export interface SourceView {
  /** What the figure is of: `全区生产总值增速 · 2023年完成`. */
  label: string;
  figure: string;
  /** Set where the figure is in words of the report's own: `完成市定目标`. */
  figureLang: 'zh-CN' | null;
  /** The sentence it was read from, in the language of the report; `null` where the report file quotes none. */
  quote: string | null;
  /** The part of the document that the sentence stands in; `null` where the report file tells none. */
  section: Said | null;
  /** 预计, 初步核算, or empty for a final figure and for a plan. */
  status: string;
  /** The verdict that the report itself gives. */
  stated: string | null;
  /** The sentence that says so, where it is not the quote. */
  statedQuote: string | null;
  /** A misprint put right, or what else there is to know. */
  note: Said | null;
  /** Issuer and date. */
  source: string;
}

const wordsAround = (lang: Lang) => interactionMessagesOf(messagesOf(lang)).provenance;

/** What a figure of a view was read from, in words; `null` where it is not from this report. */
export function sourceViewOf(report: Report, source: Source, lang: Lang): SourceView | null {
  for (const indicator of report.indicators)
    for (const observation of indicator.observations)
      if (observation === source) return ofObservation(report, indicator, observation, lang);
  for (const portfolio of report.portfolios)
    if (portfolio === source) return ofPortfolio(report, portfolio, lang);
  for (const project of report.projects) {
    const { investment, scale, milestones } = project;
    for (const milestone of milestones)
      if (milestone === source) return ofMilestone(report, project, milestone, lang);
    if (investment && investment === source) return ofInvestment(report, project, investment, lang);
    if (scale && project === source) return ofScale(report, project, scale, lang);
  }
  return null;
}

/** Of an indicator: what was planned for a year, or done in it. */
function ofObservation(
  report: Report,
  indicator: Indicator,
  observation: Observation,
  lang: Lang,
): SourceView {
  const { verdict, section } = observation;
  const { label, text, value, quote, status, note } = describeObservation(indicator, observation, lang);
  const messages = wordsAround(lang);
  return {
    label: messages.of(localise(indicator.name, lang), label),
    figure: text,
    figureLang: value === null ? 'zh-CN' : null,
    quote,
    section: sectionOf(report, section, lang),
    status,
    stated: verdict ? messages.stated(verdict.met) : null,
    statedQuote: verdict && verdict.quote !== quote ? verdict.quote : null,
    note,
    source: footing(report, lang).source,
  };
}

/** Of a set of projects: how many they are, and what they cost. */
function ofPortfolio(report: Report, portfolio: Portfolio, lang: Lang): SourceView {
  const { year, projects } = messagesOf(lang);
  const messages = wordsAround(lang);
  const { name, details } = totalOf(portfolio, lang);
  return {
    ...plainly(report, portfolio, lang),
    label: messages.of(name, year(portfolio.year)),
    figure: messages.figures([projects.count(portfolio.count), ...details]),
    figureLang: null,
  };
}

/** Of a project: the stage it reached in a year, or is to reach. */
function ofMilestone(report: Report, project: Project, milestone: Milestone, lang: Lang): SourceView {
  const { year, roleOfYear, stage } = messagesOf(lang);
  const planned = milestone.year > report.year && milestone.stage !== 'planned';
  const when = planned ? roleOfYear('plan', milestone.year) : year(milestone.year);
  return {
    ...plainly(report, milestone, lang, project),
    label: wordsAround(lang).of(localise(project.name, lang), when),
    figure: stage[milestone.stage],
    figureLang: null,
  };
}

/** Of a project: what it costs. */
function ofInvestment(report: Report, project: Project, amount: Amount, lang: Lang): SourceView {
  const { column } = messagesOf(lang);
  return {
    ...plainly(report, sentenceWith(project, amount.raw), lang, project),
    label: wordsAround(lang).of(localise(project.name, lang), column.investment),
    figure: amountText(amount, lang),
    figureLang: null,
  };
}

/** Of a project: how large it is, in the words of the report. */
function ofScale(report: Report, project: Project, scale: string, lang: Lang): SourceView {
  const { column } = messagesOf(lang);
  return {
    ...plainly(report, sentenceWith(project, scale), lang, project),
    label: wordsAround(lang).of(localise(project.name, lang), column.scale),
    figure: scale,
    figureLang: 'zh-CN',
  };
}

/** An amount and a scale carry no quote of their own: it is that of the milestone that tells them, if one does. */
function sentenceWith({ milestones }: Project, printed: string): Milestone | undefined {
  return milestones.find(({ quote }) => plain(quote).includes(plain(printed)));
}

/** What portfolios and projects, which have neither status nor verdict, say beside their figure. */
function plainly(
  report: Report,
  sentence: { quote: string; section?: string } | undefined,
  lang: Lang,
  { note }: Pick<Project, 'note'> = {},
): Omit<SourceView, 'label' | 'figure' | 'figureLang'> {
  return {
    quote: sentence?.quote ?? null,
    section: sectionOf(report, sentence?.section, lang),
    status: '',
    stated: null,
    statedQuote: null,
    note: note ? said(note, lang) : null,
    source: footing(report, lang).source,
  };
}

function sectionOf({ sections = [] }: Report, id: string | undefined, lang: Lang): Said | null {
  const section = sections.find((one) => one.id === id);
  return section ? said(section.name, lang) : null;
}
