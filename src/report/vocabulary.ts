// The closed lists of the format that views need, apart from the schema, as they check nothing.

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
/** In the order a project passes through them. */
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

export type Comparator = 'at-least' | 'at-most' | 'about' | 'over';
export type Category = (typeof CATEGORIES)[number];
export type Stage = (typeof STAGES)[number];

/** `not-quantified`: plan and actual cannot be compared as numbers; `not-planned`: one of them is missing. */
export type Verdict = 'met' | 'missed' | 'not-quantified' | 'not-planned';
