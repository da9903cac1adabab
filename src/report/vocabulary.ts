// Closed lists and patterns of the format, apart from the schema so that views can use them without valibot.

/** Ids are in kebab-case. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Categories of projects. */
export const CATEGORIES = [
  'industry',
  'energy',
  'services',
  'digital',
  'transport',
  'urban',
  'housing',
  'agriculture',
  'environment',
  'education',
  'health',
  'elderly-care',
  'safety',
  'culture',
] as const;

/** A project, or a programme: work in many places. */
export const KINDS = ['project', 'programme'] as const;

/** Stages of a project, in the order it passes through them; the last three are departures from that order. */
export const STAGES = [
  'planned',
  'signed',
  'land-secured',
  'started',
  'building',
  'topped-out',
  'resumed',
  'completed',
  'operating',
  'delayed',
  'suspended',
  'cancelled',
] as const;

/** What an indicator measures. */
export const MEASURES = ['growth', 'level', 'count', 'share', 'index', 'rank'] as const;

/** The kind of bound that a printed number is: 以上, 以内, 左右, 突破, 低于. */
export const COMPARATORS = ['at-least', 'at-most', 'about', 'over', 'under'] as const;

export type Comparator = (typeof COMPARATORS)[number];
export type Measure = (typeof MEASURES)[number];
export type Kind = (typeof KINDS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Stage = (typeof STAGES)[number];

/**
 * `not-quantified`: plan or actual is in words; `not-judged`: both are numbers, but they decide nothing, as the plan is
 * only rough or no direction is better; `not-planned`: one of the two is missing.
 */
export type Verdict = 'met' | 'missed' | 'not-quantified' | 'not-judged' | 'not-planned';
