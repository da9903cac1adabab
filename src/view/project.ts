import { type Lang, languageOf, localise, type Said, said } from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { type Messages, messagesOf } from '../messages/types.ts';
import { type Phase, phaseOf } from '../report/phase.ts';
import { plain, printedDecimals } from '../report/printed-number.ts';
import type { Amount, Milestone, Project, Report } from '../report/schema.ts';
import type { Category, Stage } from '../report/vocabulary.ts';

export interface MilestoneView {
  year: number;
  yearText: string;
  stage: Stage;
  stageText: string;
  /** The report's words for the stage. */
  raw: string;
  quote: string;
  /** What it was read from. */
  source: Milestone;
}

/** An amount as printed, in the language of the view. */
export function amountText({ value, unit, raw }: Amount, lang: Lang): string {
  return messagesOf(lang).quantity(
    formatNumber(value, printedDecimals(raw, value), lang),
    localise(unit, lang),
  );
}

/** Case, width and white space aside. */
export const searchable = (text: string): string => plain(text).toLowerCase();

/** Which no search holds, as it parts the words of one: what is found lies within one text. */
const BETWEEN = '\0';

/** What a search asks for: each of them is to be found. */
export const needlesOf = (query: string): string[] =>
  query
    .split(/[\s\0]+/)
    .map(searchable)
    .filter(Boolean);

const haystackOf = ({ name, place, scale, milestones }: Project, category: string): string => {
  const quotes = milestones.map(({ quote }) => quote);
  return searchable([name.zh, name.en, place?.zh, place?.en, scale, category, ...quotes].join(BETWEEN));
};

/** One project as the reader meets it; put into words as it is read, as of many projects few are shown. */
export class ProjectView {
  /** Where it stood at the end of the report's year; for a project that only starts later, its first plan. */
  readonly stage: Stage;
  readonly phase: Phase;
  /** What its stage was read from. */
  readonly reached: Milestone | undefined;
  #haystack: string | undefined;

  constructor(
    /** What it was read from. */
    readonly source: Project,
    year: number,
    private readonly lang: Lang,
  ) {
    const { milestones } = source;
    this.reached = milestones.filter((milestone) => milestone.year <= year).at(-1) ?? milestones[0];
    this.stage = this.reached?.stage ?? 'planned';
    this.phase = phaseOf(this.stage);
  }

  get id(): string {
    return this.source.id;
  }

  get name(): string {
    return localise(this.source.name, this.lang);
  }

  get nameLang(): Lang {
    return languageOf(this.source.name, this.lang);
  }

  get category(): Category {
    return this.source.category;
  }

  get categoryText(): string {
    return messagesOf(this.lang).category[this.category];
  }

  get stageText(): string {
    return messagesOf(this.lang).stage[this.stage];
  }

  get place(): Said | null {
    const { place } = this.source;
    return place ? said(place, this.lang) : null;
  }

  get scale(): string | null {
    return this.source.scale ?? null;
  }

  /** What it costs, comparable over units: 6.64亿元 is more than 2865万元. */
  get cost(): number | null {
    const { investment } = this.source;
    return investment ? investment.value * 10 ** (investment.unitMult ?? 0) : null;
  }

  get investment(): {
    text: string;
    lang: Lang;
    value: number;
    printed: number;
    unit: string;
    source: Amount;
  } | null {
    const { investment: source } = this.source;
    return source
      ? {
          text: amountText(source, this.lang),
          lang: languageOf(source.unit, this.lang),
          value: this.cost ?? 0,
          printed: source.value,
          unit: localise(source.unit, this.lang),
          source,
        }
      : null;
  }

  get milestones(): readonly MilestoneView[] {
    const messages = messagesOf(this.lang);
    return this.source.milestones.map((source) => ({
      ...source,
      yearText: messages.year(source.year),
      stageText: messages.stage[source.stage],
      source,
    }));
  }

  get note(): Said | null {
    const { note } = this.source;
    return note ? said(note, this.lang) : null;
  }

  /** What a search looks through. */
  get haystack(): string {
    this.#haystack ??= haystackOf(this.source, this.categoryText);
    return this.#haystack;
  }
}

const described = new WeakMap<Report, Map<Messages, readonly ProjectView[]>>();

/** All projects of a report in its order, described once a language, and anew when its words change. */
export function projectsOf(report: Report, lang: Lang): readonly ProjectView[] {
  const messages = messagesOf(lang);
  const byWords = described.get(report) ?? new Map<Messages, readonly ProjectView[]>();
  described.set(report, byWords);
  const known = byWords.get(messages);
  if (known) return known;
  const projects = report.projects.map((project) => new ProjectView(project, report.year, lang));
  byWords.set(messages, projects);
  return projects;
}
