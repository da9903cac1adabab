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

/** Stages of a project, in the order it passes through them. */
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
] as const;

/** The kind of bound that a printed number is: 以上, 以内, 左右, 突破. */
export type Comparator = 'at-least' | 'at-most' | 'about' | 'over';
export type Category = (typeof CATEGORIES)[number];
export type Stage = (typeof STAGES)[number];

/** `not-quantified`: plan and actual cannot be compared as numbers; `not-planned`: one of them is missing. */
export type Verdict = 'met' | 'missed' | 'not-quantified' | 'not-planned';
