import {
  type Draft,
  draftSteps,
  fieldSaid,
  isReportWorkbook,
  type Place,
  type Problem,
  problemSaid,
  type Report,
  reportOfFiledWorkbook,
  type Said,
  type Steps,
} from '../../../authoring/index.ts';
import type { Work } from '../state/work.ts';

/** The name that the page gives the text in the report, and to the file that it saves. */
export const TEXT_FILE = 'report.txt';

type Observation = Report['indicators'][number]['observations'][number];

/** A problem of the report, and what and where it is about. */
export interface LocatedProblem {
  /** In the report: `issuer`, `indicators[2].unit`. */
  readonly path: string;
  readonly said: Said;
  /** The name of the indicator, project, portfolio or group; empty if it is none of them. */
  readonly name: string;
  /** Of an indicator: which figure. */
  readonly figure: Observation | null;
  /** The name of the field. */
  readonly field: Said;
  /** In a filled-in workbook. */
  readonly place: Place | null;
}

/** All that was understood, as a value that can be posted between threads. */
export interface Understanding extends Omit<Draft, 'problems'> {
  /** Whether it is from the product's own workbook, in which nothing is guessed. */
  readonly filed: boolean;
  readonly problems: readonly LocatedProblem[];
}

/** Understands the work in short steps. */
export function* understand({ sources, like, mapping }: Work): Steps<Understanding> {
  const workbook = sources.find(({ sheets }) => isReportWorkbook(sheets));
  if (workbook) {
    const others = sources.filter((source) => source !== workbook);
    const { report, findings, problems, text, placeOf } = reportOfFiledWorkbook(workbook, others);
    return {
      ...{ tables: [], indicators: [], proposed: [], portfolios: [], proposedPortfolios: [], projects: [] },
      filed: true,
      matching: { matches: new Map(), added: [], gone: [], renamed: [], restated: [] },
      quotes: new Map(),
      findings,
      report,
      text,
      problems: problems.map((problem) => located(problem, report, placeOf(problem.path))),
    };
  }
  const draft = yield* draftSteps(sources, {
    mapping,
    textFile: TEXT_FILE,
    ...(like && { like: like.report }),
  });
  return {
    ...draft,
    filed: false,
    problems: draft.problems.map((problem) => located(problem, draft.report, null)),
  };
}

/** The lists of a report whose entries have names. */
interface Named {
  readonly name?: { readonly zh?: string };
  readonly observations?: readonly Observation[];
}

function located(problem: Problem, report: Report, place: Place | null): LocatedProblem {
  const { path } = problem;
  const [, list = '', index, observation] =
    /^(indicators|projects|portfolios|groups)\[(\d+)\](?:\.observations\[(\d+)\])?/.exec(path) ?? [];
  // A report that does not pass the check may lack any of them.
  const entry = (report as unknown as Readonly<Record<string, readonly Named[]>>)[list]?.[Number(index)];
  return {
    path,
    said: problemSaid(problem),
    name: entry?.name?.zh ?? '',
    figure: entry?.observations?.[Number(observation)] ?? null,
    field: fieldSaid(path),
    place,
  };
}

/** Whether a report can be shown: it passes the check, and there is something in it. */
export const isComplete = ({ problems, report }: Understanding): boolean =>
  problems.length === 0 && report.indicators.length + report.projects.length + report.portfolios.length > 0;
