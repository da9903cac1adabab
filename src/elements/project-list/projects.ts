import { type ProjectListView, projectListView } from '../../view/project-list.ts';
import { isEmptyState } from '../../view/widget.ts';
import { emit } from '../events.ts';
import type { ReportElement } from '../report-element.ts';
import { addStyles } from '../shared/add-styles.ts';
import type { BodyOptions } from '../shared/plot.ts';
import type { Filter } from './project-filters.ts';
import styles from './styles.css?inline';
import { belowProjects, type ProjectListOptions, projectListBody } from './template.ts';

interface ProjectElement extends ReportElement<ProjectListView>, Filter {
  pageSize: number;
  page: number;
  change?(change: Partial<Filter>): void;
}

const completed = new WeakSet<ProjectElement>();

/** Gives a `<project-list>` what it is shown with. */
export function complete(element: ProjectElement): void {
  if (completed.has(element)) return;
  completed.add(element);
  const change = (change: Partial<Filter>): void => {
    // Some browsers tell of a text twice: by the end of its composition, and as input.
    const [key, ...others] = Object.keys(change);
    if (key === 'query' && others.length === 0 && change.query === (element.query ?? '')) return;
    Object.assign(element, change);
    element.page = 1;
    void notify(element);
  };
  element.change = change;
  element.createView = (report, lang) => {
    const { category, kind, stage, query, sort, pageSize, page } = element;
    return projectListView(report, { category, kind, stage, query, sort, pageSize, page }, lang);
  };
  const optionsOf = (options: BodyOptions): ProjectListOptions => ({
    ...options,
    alone: element.brief?.() !== undefined,
    change,
    turn: (page) => void turn(element, page),
    select: (project) => emit(element, 'project-selected', { project }),
  });
  element.renderBody = (view, options) => projectListBody(view, optionsOf(options));
  element.renderBelow = (view, options) => belowProjects(view, optionsOf(options));
  closeEntries(element);
  // In Node there is none.
  if (element.renderRoot) addStyles(element.renderRoot, [styles]);
}

/** Closes the open entries of the previous view, as Lit reuses their elements for other projects. */
function closeEntries(element: ProjectElement): void {
  let listed: unknown;
  element.addController({
    hostUpdated() {
      if (listed === element.view) return;
      if (listed)
        for (const details of element.renderRoot.querySelectorAll<HTMLDetailsElement>('.project details'))
          details.open = false;
      listed = element.view;
    },
  });
}

/** The next page begins at the top of the list, where the focus goes too. */
async function turn(element: ProjectElement, page: number): Promise<void> {
  element.page = page;
  await notify(element);
  const find = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
  find('.count-line')?.scrollIntoView({ block: 'nearest' });
  find(element.display === 'table' ? '[part="table"]' : '.project .name')?.focus({ preventScroll: true });
}

async function notify(element: ProjectElement): Promise<void> {
  await element.updateComplete;
  const { view, page, sort } = element;
  if (view && !isEmptyState(view)) element.announce(view.announcement);
  // A removed attribute leaves null behind.
  const text = (key: 'category' | 'kind' | 'stage' | 'query') => element[key] ?? '';
  emit(element, 'filter-changed', {
    category: text('category'),
    kind: text('kind'),
    stage: text('stage'),
    query: text('query'),
    sort: sort ?? 'report',
    page,
  });
}
