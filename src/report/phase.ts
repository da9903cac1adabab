import type { Stage } from './vocabulary.ts';

/**
 * The stages grouped into phases that a chart can distinguish: what a project has reached, then what is only planned.
 * `stalled` is delayed, suspended or cancelled.
 */
export const PHASES = ['preparing', 'building', 'done', 'stalled', 'planned'] as const;
export type Phase = (typeof PHASES)[number];

const PHASE_OF: Readonly<Record<Stage, Phase>> = {
  planned: 'planned',
  signed: 'preparing',
  'land-secured': 'preparing',
  started: 'building',
  building: 'building',
  'topped-out': 'building',
  resumed: 'building',
  completed: 'done',
  operating: 'done',
  delayed: 'stalled',
  suspended: 'stalled',
  cancelled: 'stalled',
};

/** The phase a stage belongs to. */
export const phaseOf = (stage: Stage): Phase => PHASE_OF[stage];
