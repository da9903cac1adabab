import {
  buildDraft,
  type Draft,
  isReportWorkbook,
  type Place,
  type Problem,
  type Report,
  reportOfFiledWorkbook,
} from '../../../authoring/index.ts';
import type { Work } from '../state/work.ts';

/** The name that the page gives the text in the report, and to the file that it saves. */
export const TEXT_FILE = 'report.txt';

/** A problem of the report, and what and where it is about. */
export interface LocatedProblem {
  /** In the report: `issuer`, `indicators[2].unit`. */
  readonly path: string;
  readonly message: string;
  /** The name of the indicator, project or portfolio; empty if it is none of them. */
  readonly name: string;
  /** In a filled-in workbook. */
  readonly place: Place | null;
}

/** All that was understood, as a value that can be posted between threads. */
export interface Understanding extends Omit<Draft, 'problems'> {
  /** Whether it is from the product's own workbook, in which nothing is guessed. */
  readonly filed: boolean;
  readonly problems: readonly LocatedProblem[];
}

export function understand({ sources, like, mapping }: Work): Understanding {
  const workbook = sources.find(({ sheets }) => isReportWorkbook(sheets));
  if (workbook) {
    const others = sources.filter((source) => source !== workbook);
    const { report, findings, problems, text, placeOf } = reportOfFiledWorkbook(workbook, others);
    const nothing = { tables: [], indicators: [], proposed: [], proposedPortfolios: [], projects: [] };
    return {
      ...nothing,
      filed: true,
      matching: { matches: new Map(), added: [], gone: [], renamed: [], restated: [] },
      quotes: new Map(),
      findings,
      report,
      text,
      problems: problems.map((problem) => located(problem, report, placeOf(problem.path))),
    };
  }
  const draft = buildDraft(sources, { mapping, textFile: TEXT_FILE, ...(like && { like: like.report }) });
  return {
    ...draft,
    filed: false,
    problems: draft.problems.map((problem) => located(problem, draft.report, null)),
  };
}

function located({ path, message }: Problem, report: Report, place: Place | null): LocatedProblem {
  const [, list, index] = /^(indicators|projects|portfolios)\[(\d+)\]/.exec(path) ?? [];
  const lists = report as unknown as Record<string, { name?: { zh?: string } }[]>;
  const named = list === undefined ? undefined : lists[list];
  return { path, message, name: named?.[Number(index)]?.name?.zh ?? '', place };
}

/** Whether a report can be shown: it passes the check, and there is something in it. */
export const isComplete = ({ problems, report }: Understanding): boolean =>
  problems.length === 0 && report.indicators.length + report.projects.length + report.portfolios.length > 0;
