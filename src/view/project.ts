import type { Lang } from '../messages/language.ts';
import { type LocalizedText, languageOf, localise, localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages } from '../messages/types.ts';
import { reachedOf, roleOf } from '../report/milestone.ts';
import { type Phase, phaseOf } from '../report/phase.ts';
import type { Milestone, Project, Report } from '../report/schema.ts';
import { powerOf } from '../report/unit-power.ts';
import type { Category, Kind, Stage } from '../report/vocabulary.ts';
import { type AmountView, amountView } from './amount.ts';
import { type MilestoneView, milestoneView } from './milestone.ts';
import { detailsOf, type ProjectDetail } from './project-details.ts';
import { scaleText } from './project-scale.ts';
import { haystackOf } from './search.ts';

/** One project. Its texts are made when they are read, as few of many projects are shown. */
export class ProjectView {
  /** What was reached by the end of the report's year; `planned` where there are only plans. */
  readonly stage: Stage;
  readonly phase: Phase;
  readonly category: Category;
  readonly kind: Kind;
  /** The milestone that gives its stage: the last one reached, else its first plan. */
  readonly reached: Milestone | undefined;
  /** What came later than planned, and the name of the filter for that; `null` where reports do not say so. */
  readonly late: { text: string; filter: string } | null = null;
  readonly #report: Report;
  #haystack: string | undefined;
  #inPlan: boolean | undefined;

  constructor(
    readonly source: Project,
    report: Report,
    private readonly lang: Lang,
  ) {
    const { category, kind = 'project' } = source;
    this.#report = report;
    this.category = category;
    this.kind = kind;
    const reached = reachedOf(source, report.year);
    this.reached = reached ?? this.stated[0];
    this.stage = reached?.stage ?? 'planned';
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

  get kindText(): string {
    return messagesOf(this.lang).kind[this.kind];
  }

  get hasPlan(): boolean {
    return this.source.milestones.some((milestone) => roleOf(milestone, this.#report.year) === 'plan');
  }

  /** The milestones that the report itself states. */
  protected get stated(): readonly Milestone[] {
    return this.source.milestones;
  }

  /** The year of its first plan for a year to come, or of its first plan where it has nothing else; else `null`. */
  get planYear(): number | null {
    const { year } = this.#report;
    const next = this.stated.find((one) => one.year > year && roleOf(one, year) === 'plan');
    return (next ?? (this.phase === 'planned' ? this.reached : undefined))?.year ?? null;
  }

  /** Whether a plan for a year to come names it, whatever it has reached. */
  get inPlan(): boolean {
    this.#inPlan ??= this.phase === 'planned' || this.planYear !== null;
    return this.#inPlan;
  }

  get categoryText(): string {
    return messagesOf(this.lang).category[this.category];
  }

  /** What was reached, else what is planned: `开工`, `计划开工`. */
  get stageText(): string {
    const { reached, stage } = this;
    return reached
      ? milestoneView(reached, this.#report.year, this.lang).stageText
      : messagesOf(this.lang).stage[stage];
  }

  get place(): LocalizedText | null {
    const { place } = this.source;
    return place ? localizedText(place, this.lang) : null;
  }

  get scale(): LocalizedText | null {
    const { scale } = this.source;
    return scale ? scaleText(scale, this.lang) : null;
  }

  /** The investment without its unit's power, to be compared: 6.64亿元 is more than 2865万元. */
  get cost(): number | null {
    const { investment } = this.source;
    return investment ? investment.value * 10 ** powerOf(investment) : null;
  }

  /** Its total investment, or what is planned or done of it in the report's year. */
  amount(key: 'investment' | 'planned' | 'invested'): AmountView | null {
    const amount = this.source[key];
    return amount ? amountView(amount, this.lang) : null;
  }

  /** Who answers for it, or who builds it. */
  body(key: 'responsible' | 'builder'): LocalizedText | null {
    const body = this.source[key];
    return body ? localizedText(body, this.lang) : null;
  }

  get duration(): string {
    const { start = null, end = null } = this.source;
    return start === null && end === null ? '' : messagesOf(this.lang).projects.duration(start, end);
  }

  /** The portfolio that the report counts it in. */
  get portfolio(): LocalizedText | null {
    const found = this.#report.portfolios.find(({ id }) => id === this.source.portfolio);
    return found ? localizedText(found.name, this.lang) : null;
  }

  get milestones(): readonly MilestoneView[] {
    const { year } = this.#report;
    return this.source.milestones.map((milestone) => milestoneView(milestone, year, this.lang));
  }

  /** What an entry says beside the milestones. */
  get details(): readonly ProjectDetail[] {
    return detailsOf(this, this.lang);
  }

  get note(): LocalizedText | null {
    const { note } = this.source;
    return note ? localizedText(note, this.lang) : null;
  }

  /** Whether the note may be on scale or amounts, such as a scale that several projects share, and not only on the source. */
  get noteIsOnFigures(): boolean {
    const { scale, investment, planned, invested } = this.source;
    return Boolean(scale ?? investment ?? planned ?? invested);
  }

  /** The text that is searched. */
  get haystack(): string {
    this.#haystack ??= haystackOf(this.source, this.categoryText);
    return this.#haystack;
  }
}

const cache = new WeakMap<Report, Map<Messages, readonly ProjectView[]>>();

const classes = new WeakMap<Report, typeof ProjectView>();

/** The projects of a report that is made of several are views of this class. */
export const registerProjects = (report: Report, View: typeof ProjectView): void => {
  classes.set(report, View);
};

/** All projects of a report in its order; cached by report and messages. */
export function projectsOf(report: Report, lang: Lang): readonly ProjectView[] {
  const messages = messagesOf(lang);
  const byMessages = cache.get(report) ?? new Map<Messages, readonly ProjectView[]>();
  cache.set(report, byMessages);
  const known = byMessages.get(messages);
  if (known) return known;
  const View = classes.get(report) ?? ProjectView;
  const projects = report.projects.map((project) => new View(project, report, lang));
  byMessages.set(messages, projects);
  return projects;
}
