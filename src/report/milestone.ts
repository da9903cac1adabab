import type { Milestone, Project } from './schema.ts';

/** Whether a milestone is a plan or was reached. Without `role` it is a plan where its year is after the report's. */
export const roleOf = ({ role, year }: Milestone, reportYear: number): 'plan' | 'actual' =>
  role ?? (year > reportYear ? 'plan' : 'actual');

/** The last milestone that a project has reached; none where it is only planned. */
export function reachedOf({ milestones }: Project, reportYear: number): Milestone | undefined {
  let reached: Milestone | undefined;
  for (const milestone of milestones) if (roleOf(milestone, reportYear) === 'actual') reached = milestone;
  return reached;
}
