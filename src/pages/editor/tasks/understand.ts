import {
  buildDraft,
  type Draft,
  describeProblem,
  isReportWorkbook,
  type Place,
  reportOfFiledWorkbook,
} from '../../../authoring/index.ts';
import type { Work } from '../state/work.ts';

/** The name that the page gives the text in the report, and to the file that it saves. */
export const TEXT_FILE = 'report.txt';

/** A problem of the report in words, and where in a workbook it is. */
export interface LocatedProblem {
  readonly text: string;
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
      problems: problems.map((problem) => ({
        text: describeProblem(problem),
        place: placeOf(problem.path),
      })),
    };
  }
  const draft = buildDraft(sources, { mapping, textFile: TEXT_FILE, ...(like && { like: like.report }) });
  return {
    ...draft,
    filed: false,
    problems: draft.problems.map((problem) => ({ text: describeProblem(problem), place: null })),
  };
}
