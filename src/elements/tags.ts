/** The tag names of the elements. */
export const TAGS = ['indicator-gauge', 'plan-vs-actual', 'project-list', 'indicator-trend'] as const;
export type Tag = (typeof TAGS)[number];
