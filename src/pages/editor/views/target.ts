import { columnName, keyOf, type Mapping, type Place } from '../../../authoring/index.ts';
import type { ViewState } from '../context.ts';
import { pairRows } from '../state/figures.ts';
import type { LocatedProblem, Understanding } from '../tasks/understand.ts';
import { INDICATORS_ON_PAGE } from './indicator-list.ts';
import { PROJECTS_ON_PAGE } from './project-list.ts';

/** What shows a place of a file, and how to bring it up. */
export interface Target {
  readonly selector: string;
  readonly view: Partial<ViewState>;
}

const isSameLine = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.line === b.line && a.page === b.page;

const indicatorPairs = ({ indicators, report, findings }: Understanding, mapping: Mapping) =>
  pairRows(indicators, report.indicators ?? [], findings, mapping.indicators);

const projectPairs = ({ projects, report, findings }: Understanding, mapping: Mapping) =>
  pairRows(projects, report.projects ?? [], findings, mapping.projects);

/** @param field Of the opened card; its button if there is none. */
const indicatorTarget = (key: string, at: number, field?: string): Target => ({
  selector: field ?? `#indicators [data-name="${CSS.escape(key)}"] button`,
  view: {
    open: key,
    onlyDoubtful: false,
    pages: { indicators: Math.floor(at / INDICATORS_ON_PAGE) },
  },
});

const projectTarget = (at: number, field = `#category-${at}`): Target => ({
  selector: field,
  view: { pages: { projects: Math.floor(at / PROJECTS_ON_PAGE) } },
});

/** The card of the indicator or the project that was read there, else the column of the table. */
export function targetOf(place: Place, understanding: Understanding, mapping: Mapping): Target | null {
  const { tables } = understanding;
  const pairs = indicatorPairs(understanding, mapping);
  const i = pairs.findIndex(({ row }) => isSameLine(row.place, place));
  const found = pairs[i];
  if (found) return indicatorTarget(keyOf(found.row), i);
  const p = projectPairs(understanding, mapping).findIndex(
    ({ row, made }) => made !== null && isSameLine(row.place, place),
  );
  if (p >= 0) return projectTarget(p);
  const t = tables.findIndex(
    ({ table }) => table.place.file === place.file && table.place.sheet === place.sheet,
  );
  if (t < 0) return null;
  const column = place.column === undefined ? '' : columnName(place.column);
  const known = tables[t]?.columns.columns.some(({ index }) => columnName(index + 1) === column);
  return { selector: known ? `#column-${t}-${column}` : `#table-${t} summary`, view: {} };
}

/** The fields of indicators and projects, by the end of the path of a problem. */
const FIELDS: readonly (readonly [path: RegExp, indicator?: string, project?: string])[] = [
  [/\.id$/, '#indicator-id', 'id'],
  [/\.name\.en$/, '#indicator-en', 'en'],
  [/\.unit/, '#indicator-unit'],
  [/\.measure$/, '#indicator-measure'],
  [/\.direction$/, '#indicator-direction'],
  [/\.group$/, '#indicator-group'],
];

/** Where a problem with an entry of the report can be solved; `null` if no field does. */
export function targetOfProblem(
  { path }: LocatedProblem,
  understanding: Understanding,
  mapping: Mapping,
): Target | null {
  const [, list, digits, rest = ''] =
    /^(indicators|projects|portfolios|groups)\[(\d+)\](.*)$/.exec(path) ?? [];
  const { report } = understanding;
  const index = Number(digits);
  const [, indicatorField, projectField] = FIELDS.find(([end]) => end.test(rest)) ?? [];
  switch (list) {
    case 'indicators': {
      const pairs = indicatorPairs(understanding, mapping);
      const at = pairs.findIndex(({ made }) => made !== null && made === report.indicators[index]);
      const row = pairs[at]?.row;
      return row ? indicatorTarget(keyOf(row), at, indicatorField) : null;
    }
    case 'projects': {
      const pairs = projectPairs(understanding, mapping);
      const at = pairs.findIndex(({ made }) => made !== null && made === report.projects[index]);
      return at < 0 ? null : projectTarget(at, projectField && `#project-${projectField}-${at}`);
    }
    case 'portfolios':
      return { selector: '#portfolios', view: {} };
    case 'groups':
      if (rest === '.id') return { selector: `#group-id-${index}`, view: {} };
      return { selector: `#group-${CSS.escape(report.groups[index]?.id ?? '')}`, view: {} };
    default:
      return null;
  }
}
