/** The tag names of the elements. */
export const TAGS = ['indicator-gauge', 'plan-vs-actual', 'project-list'] as const;
export type Tag = (typeof TAGS)[number];
