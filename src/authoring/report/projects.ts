import type { Milestone, Project, Report } from '../../report/schema.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { comparableName } from '../match/names.ts';
import { keyOf, type ProjectRow } from '../rows/row.ts';
import { type Ids, idFor } from './ids.ts';
import { categoryOf, stageOf } from './project-facts.ts';

/** The projects that rows give; category and stage are guesses where last year's report does not know them. */
export function projectsOf(
  rows: readonly ProjectRow[],
  year: number,
  ids: Ids,
  like: Report | undefined,
  mapping: Mapping | undefined,
): { projects: Project[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const known = new Map((like?.projects ?? []).map((project) => [comparableName(project.name.zh), project]));
  const projects: Project[] = [];
  ids.reserveAll(rows.map((row) => mapping?.projects?.[keyOf(row)]));
  for (const [r, row] of rows.entries()) {
    const said = mapping?.projects?.[keyOf(row)] ?? {};
    if (said.leaveOut) continue;
    const guess = (code: string, zh: string, en: string) =>
      findings.push(
        finding('guess', code, row.place, { zh: `“${row.name}”：${zh}`, en: `"${row.name}": ${en}` }),
      );
    const name = comparableName(row.name);
    const before = known.get(name);
    // A second row of the name is another project.
    known.delete(name);
    let category = said.category ?? before?.category;
    if (!category) {
      const made = categoryOf(`${row.name}${row.group}`);
      category = made.category;
      guess(
        'category',
        made.word ? `类别定为${category}，依据“${made.word}”` : `类别定为${category}，没有依据`,
        `its category is ${category}, as ${made.word ? `it says "${made.word}"` : 'nothing else is known'}`,
      );
    }
    let id = said.id ?? (before && ids.take(before.id));
    if (id === undefined) {
      id = ids.take(idFor(row.name, 'project', r + 1).id);
      guess('id', `编号定为${id}`, `its id is ${id}`);
    }
    const en = said.en ?? before?.name.en;
    projects.push({
      id,
      name: { zh: row.name, ...(en !== undefined && { en }) },
      ...(before?.kind && { kind: before.kind }),
      category,
      ...(row.location && { place: { zh: row.location } }),
      ...(row.investment && { investment: row.investment }),
      ...(row.planned && { planned: row.planned }),
      ...(row.invested && { invested: row.invested }),
      ...(row.responsible && { responsible: { zh: row.responsible } }),
      ...(row.builder && { builder: { zh: row.builder } }),
      ...(row.start !== undefined && { start: row.start }),
      ...(row.end !== undefined && (row.start ?? row.end) <= row.end && { end: row.end }),
      ...(row.scale && { scale: row.scale }),
      milestones: milestonesOf(row, year, said, guess),
    });
  }
  return { projects, findings };
}

type Guess = (code: string, zh: string, en: string) => void;

type ProjectMapping = NonNullable<Mapping['projects']>[string];

function milestonesOf(row: ProjectRow, year: number, said: ProjectMapping, guess: Guess): Milestone[] {
  const made: Milestone[] = [];
  const add = (text: string, of: number, role: 'plan' | 'actual') => {
    if (text === '') return;
    const stated = role === 'plan' ? said.nextStage : said.stage;
    const stage = stated ?? stageOf(text)?.stage ?? (role === 'plan' ? 'planned' : 'building');
    if (!stated) guess('stage', `“${text}”当作${stage}`, `"${text}" is taken as ${stage}`);
    made.push({ year: of, role, stage, raw: text, quote: row.line });
  };
  add(row.progress, year, 'actual');
  add(row.nextProgress, year + 1, 'plan');
  if (made.length === 0) {
    if (!said.stage) guess('stage', '没有写进度，当作计划', 'no progress is stated; taken as planned');
    made.push({ year, role: 'plan', stage: said.stage ?? 'planned', raw: row.name, quote: row.line });
  }
  return made;
}
