import type { PropertyDeclarations } from 'lit';
import { ReportElement } from '../report-element.ts';
import { LiveProjectList } from './live.ts';

/**
 * The year's projects: the totals the report gives, a chart of category by stage that filters the list, and
 * the list itself with search, filters, sorting and pages.
 *
 * @tagname project-list
 * @fires project-selected - The reader chose a project. Detail: `{ project }`.
 * @fires filter-changed - The reader changed what is listed. Detail: `{ category, stage, query, sort, page }`.
 */
export class ProjectList extends ReportElement {
  static override properties: PropertyDeclarations = {
    category: {},
    stage: {},
    query: {},
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
  };

  /** Only projects of this category. */
  category = '';

  /** Only projects at this stage, or in this phase: `preparing`, `building`, `done`. */
  stage = '';

  /** Only projects whose name, place, category or quotes hold all of these words. */
  query = '';

  /** `report`, `name`, `category`, `stage` or `investment`; descending with a leading minus. */
  sort = 'report';

  /** Projects a page. */
  pageSize = 10;

  protected override work(): LiveProjectList {
    return new LiveProjectList(this);
  }
}
