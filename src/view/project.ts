import { plain, printedDecimals } from '../model/printed-number.ts';
import type { Amount, Milestone, Project, Report } from '../model/schema.ts';
import type { Category, Stage } from '../model/vocabulary.ts';
import { type Lang, localise, type Said, said, spokenIn } from './lang.ts';
import { formatNumber } from './number.ts';
import { type Phase, phaseOf } from './phase.ts';
import { type Words, wordsOf } from './words.ts';

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

/** One project as the reader meets it. */
export interface ProjectView {
  id: string;
  name: string;
  nameLang: Lang;
  category: Category;
  categoryText: string;
  /** Where it stood at the end of the report's year; for a project that only starts later, its first plan. */
  stage: Stage;
  stageText: string;
  phase: Phase;
  place: Said | null;
  scale: string | null;
  investment: {
    text: string;
    lang: Lang;
    value: number;
    printed: number;
    unit: string;
    source: Amount;
  } | null;
  milestones: readonly MilestoneView[];
  note: Said | null;
  /** What it was read from. */
  source: Project;
  /** What its stage was read from. */
  reached: Milestone | undefined;
  /** What a search looks through. */
  haystack: string;
}

/** An amount as printed, in the language of the view. */
export function amountText({ value, unit, raw }: Amount, lang: Lang): string {
  return wordsOf(lang).quantity(formatNumber(value, printedDecimals(raw, value), lang), localise(unit, lang));
}

/** Comparable over units: 6.64亿元 is more than 2865万元. */
const magnitude = ({ value, unitMult = 0 }: Amount) => value * 10 ** unitMult;

/** Case, width and white space aside. */
export const searchable = (text: string): string => plain(text).toLowerCase();

function describeProject(project: Project, year: number, lang: Lang): ProjectView {
  const words = wordsOf(lang);
  const reached =
    project.milestones.filter((milestone) => milestone.year <= year).at(-1) ?? project.milestones[0];
  const stage = reached?.stage ?? 'planned';
  const categoryText = words.category[project.category];
  return {
    id: project.id,
    name: localise(project.name, lang),
    nameLang: spokenIn(project.name, lang),
    category: project.category,
    categoryText,
    stage,
    stageText: words.stage[stage],
    phase: phaseOf(stage),
    place: project.place ? said(project.place, lang) : null,
    scale: project.scale ?? null,
    investment: project.investment
      ? {
          text: amountText(project.investment, lang),
          lang: spokenIn(project.investment.unit, lang),
          value: magnitude(project.investment),
          printed: project.investment.value,
          unit: localise(project.investment.unit, lang),
          source: project.investment,
        }
      : null,
    milestones: project.milestones.map((milestone) => ({
      year: milestone.year,
      yearText: words.year(milestone.year),
      stage: milestone.stage,
      stageText: words.stage[milestone.stage],
      raw: milestone.raw,
      quote: milestone.quote,
      source: milestone,
    })),
    note: project.note ? said(project.note, lang) : null,
    source: project,
    reached,
    haystack: [
      project.name.zh,
      project.name.en,
      project.place?.zh,
      project.place?.en,
      project.scale,
      categoryText,
      ...project.milestones.map(({ quote }) => quote),
    ]
      .map((text) => searchable(text ?? ''))
      .join('\n'), // Which no search holds: what is found lies within one of them.
  };
}

const described = new WeakMap<Report, Map<Words, readonly ProjectView[]>>();

/** All projects of a report in its order, described once a language, and anew when its words change. */
export function projectsOf(report: Report, lang: Lang): readonly ProjectView[] {
  const words = wordsOf(lang);
  const byWords = described.get(report) ?? new Map<Words, readonly ProjectView[]>();
  described.set(report, byWords);
  const known = byWords.get(words);
  if (known) return known;
  const projects = report.projects.map((project) => describeProject(project, report.year, lang));
  byWords.set(words, projects);
  return projects;
}
