import { type Lang, localise, said } from '../messages/localized-text.ts';
import { formatDate } from '../messages/number.ts';
import { type Message, messagesOf } from '../messages/types.ts';
import type { Amount, Milestone, Observation, Portfolio, Project, Report } from '../report/schema.ts';

export interface Column {
  label: string;
  align: 'start' | 'end';
}

/** The report's record of a figure, of a project that of its scale; `provenance.ts` puts it into words. */
export type Source = Observation | Portfolio | Milestone | Amount | Project;

export interface Cell {
  text: string;
  /** Set where the words are the report's own and so not in the language of the view. */
  lang?: string;
  /** The number that the text says. */
  value?: number | null | undefined;
  unit?: string;
  /** Set for a figure of the report: 预计, 初步核算, or empty for a final one. */
  status?: string;
  /** What it was read from, where it is a figure of the report. */
  source?: Source | undefined;
}

export interface Row {
  id: string;
  cells: readonly Cell[];
}

/** A table whose first column names its rows. */
export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Set where those are one page of many, too many to show: all of them, and at which the page begins. */
  whole?: { rows(): readonly Row[]; from: number } | undefined;
}

/** What every figure says around its drawing. */
export interface FigureView {
  title: string;
  /** Set where the title is a name of the report, which may be in another language than the view. */
  titleLang?: Lang;
  /** One sentence that says what the drawing shows. */
  summary: string;
  table: Table;
  /** The report's footnotes. */
  notes: readonly { text: string; lang?: Lang }[];
  /** Who says so, and when. */
  source: string;
  origin: Origin;
}

/** Whose report it is. */
export interface Origin {
  area: string;
  issuer: string;
  /** ISO 8601. */
  issued: string;
  year: number;
}

/** Why there is nothing to show although the report is there. */
export interface EmptyState {
  state: 'empty' | 'unknown' | 'failed';
  message: Message;
  /** The technical reason, where there is one. */
  details?: string;
}

export const isEmptyState = (view: object): view is EmptyState => 'state' in view && 'message' in view;

/** A quote stays in the report's language, whatever the reader's. */
export const quoted = (quote: string | null | undefined): Cell => ({ text: quote ?? '', lang: 'zh-CN' });

/** Footnotes and source line of a report. */
export function provenance(report: Report, lang: Lang): Pick<FigureView, 'notes' | 'source' | 'origin'> {
  const { issued, year } = report;
  const issuer = localise(report.issuer, lang);
  return {
    notes: report.notes.map((note) => said(note, lang)),
    source: messagesOf(lang).source.line(issuer, formatDate(issued, lang)),
    origin: { area: localise(report.area.name, lang), issuer, issued, year },
  };
}

/** The years a report observes or plans for, ascending. */
export function yearsOf(report: Report): number[] {
  const years = report.indicators.flatMap(({ observations }) => observations.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The year asked for, the report's own by default or for what is no number; a refusal where the report has nothing
 * for it. A framework sets the property to the text of an attribute.
 */
export function chooseYear(
  report: Report,
  asked: number | null | undefined,
  lang: Lang,
): number | EmptyState {
  if (asked == null || Number.isNaN(asked)) return report.year;
  const known = yearsOf(report);
  if (known.includes(+asked)) return +asked;
  return { state: 'unknown', message: messagesOf(lang).message.noYear(String(asked), known.map(String)) };
}
