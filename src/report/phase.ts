import { STAGES, type Stage } from './vocabulary.ts';

/** The nine stages grouped into three phases that a chart can distinguish. */
export const PHASES = ['preparing', 'building', 'done'] as const;
export type Phase = (typeof PHASES)[number];

const FIRST_BUILDING = STAGES.indexOf('started');
const FIRST_DONE = STAGES.indexOf('completed');

/** The phase a stage belongs to. */
export function phaseOf(stage: Stage): Phase {
  const step = STAGES.indexOf(stage);
  if (step >= FIRST_DONE) return 'done';
  return step >= FIRST_BUILDING ? 'building' : 'preparing';
}
