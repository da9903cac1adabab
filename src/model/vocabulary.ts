// The closed lists of the format. Apart from the schema, as views need them where nothing has to be checked.

export const COMPARATORS = ['at-least', 'at-most', 'about', 'over'] as const;
export const MEASURES = ['growth', 'level', 'count', 'share', 'index'] as const;
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
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

export type Comparator = (typeof COMPARATORS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Stage = (typeof STAGES)[number];
