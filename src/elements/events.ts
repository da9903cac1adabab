/** The events of the elements and their details. All bubble, are composed and carry plain data. */
export interface WidgetEvents {
  /** A report is loaded and shown. `src` is empty for the bundled one and for a `report` property. */
  'report-loaded': { id: string; year: number; src: string };
  /** A report could not be shown: `reason` as a keyword, `message` for developers. */
  'report-failed': { reason: string; message: string; src: string };
  /** The user opened the source of a figure; `quote` and `section` are empty where the report has none. */
  'provenance-shown': { label: string; figure: string; quote: string; section: string };
  /** The user selected an indicator. */
  'indicator-selected': { indicator: string; year: number };
  /** The user selected a project. */
  'project-selected': { project: string };
  /** The user changed filter, order or page of the list. */
  'filter-changed': {
    category: string;
    kind: string;
    stage: string;
    query: string;
    sort: string;
    page: number;
  };
  /** The selection of a group changed; empty ids clear it. A page may dispatch it on `document`, too. */
  'group-choice': { version: 1; group: string; indicator: string; category: string };
  /** An element has joined a group and asks for its selection; a member that knows it writes it into the event. */
  'group-joined': {
    version: 1;
    group: string;
    choice: { indicator: string; category: string } | null;
  };
}

declare global {
  interface HTMLElementEventMap {
    'report-loaded': CustomEvent<WidgetEvents['report-loaded']>;
    'report-failed': CustomEvent<WidgetEvents['report-failed']>;
    'provenance-shown': CustomEvent<WidgetEvents['provenance-shown']>;
    'indicator-selected': CustomEvent<WidgetEvents['indicator-selected']>;
    'project-selected': CustomEvent<WidgetEvents['project-selected']>;
    'filter-changed': CustomEvent<WidgetEvents['filter-changed']>;
    'group-choice': CustomEvent<WidgetEvents['group-choice']>;
    'group-joined': CustomEvent<WidgetEvents['group-joined']>;
  }
}

export function emit<Type extends keyof WidgetEvents>(
  host: EventTarget,
  type: Type,
  detail: WidgetEvents[Type],
): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
