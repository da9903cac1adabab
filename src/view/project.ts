import type { Lang } from '../messages/language.ts';
import {
  type LocalizedText,
  languageOf,
  localise,
  localizedText,
  quoted,
} from '../messages/localized-text.ts';
import { formatNumber } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import { type Phase, phaseOf } from '../report/phase.ts';
import { plain, printedDecimals } from '../report/printed-number.ts';
import type { Amount, Milestone, Project, Report } from '../report/schema.ts';
import type { Category, Stage } from '../report/vocabulary.ts';

interface MilestoneView {
  yearText: string;
  stageText: string;
  /** The report's own words for the stage, in quotation marks, where they are not the stage's name. */
  wording: LocalizedText | null;
  quote: LocalizedText;
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

/** Separates the texts that are searched; no query contains it, so that a match lies within one text. */
const SEPARATOR = '\0';

/** The words of a query, each of which a match contains. */
export const needlesOf = (query: string): string[] => [
  ...new Set(
    query
      .split(/[\s\0]+/)
      .map(searchable)
      .filter(Boolean),
  ),
];

const haystackOf = ({ name, place, scale, milestones }: Project, category: string): string => {
  const quotes = milestones.map(({ quote }) => quote);
  return searchable([name.zh, name.en, place?.zh, place?.en, scale, category, ...quotes].join(SEPARATOR));
};

/** One project. Its texts are made when they are read, as few of many projects are shown. */
export class ProjectView {
  /** At the end of the report's year; of a project that starts later, its first plan. */
  readonly stage: Stage;
  readonly phase: Phase;
  readonly category: Category;
  /** The milestone that gives its stage. */
  readonly reached: Milestone | undefined;
  #haystack: string | undefined;

  constructor(
    readonly source: Project,
    year: number,
    private readonly lang: Lang,
  ) {
    const { milestones, category } = source;
    this.category = category;
    this.reached = milestones[0];
    for (const milestone of milestones) if (milestone.year <= year) this.reached = milestone;
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

  get categoryText(): string {
    return messagesOf(this.lang).category[this.category];
  }

  get stageText(): string {
    return messagesOf(this.lang).stage[this.stage];
  }

  get place(): LocalizedText | null {
    const { place } = this.source;
    return place ? localizedText(place, this.lang) : null;
  }

  get scale(): LocalizedText | null {
    const { scale } = this.source;
    return scale ? quoted(scale) : null;
  }

  /** The investment without its unit's power, to be compared: 6.64亿元 is more than 2865万元. */
  get cost(): number | null {
    const { investment } = this.source;
    return investment ? investment.value * 10 ** (investment.unitMult ?? 0) : null;
  }

  get investment(): { text: string; lang: Lang; source: Amount } | null {
    const { investment: source } = this.source;
    return source
      ? { text: amountText(source, this.lang), lang: languageOf(source.unit, this.lang), source }
      : null;
  }

  get milestones(): readonly MilestoneView[] {
    const messages = messagesOf(this.lang);
    return this.source.milestones.map((source) => {
      const stageText = messages.stage[source.stage];
      return {
        yearText: messages.year(source.year),
        stageText,
        wording: source.raw === stageText ? null : quoted(messages.quoted(source.raw)),
        quote: quoted(source.quote),
        source,
      };
    });
  }

  get note(): LocalizedText | null {
    const { note } = this.source;
    return note ? localizedText(note, this.lang) : null;
  }

  /** The text that is searched. */
  get haystack(): string {
    this.#haystack ??= haystackOf(this.source, this.categoryText);
    return this.#haystack;
  }
}

const cache = new WeakMap<Report, Map<Messages, readonly ProjectView[]>>();

/** All projects of a report in its order; cached by report and messages. */
export function projectsOf(report: Report, lang: Lang): readonly ProjectView[] {
  const messages = messagesOf(lang);
  const byMessages = cache.get(report) ?? new Map<Messages, readonly ProjectView[]>();
  cache.set(report, byMessages);
  const known = byMessages.get(messages);
  if (known) return known;
  const projects = report.projects.map((project) => new ProjectView(project, report.year, lang));
  byMessages.set(messages, projects);
  return projects;
}
