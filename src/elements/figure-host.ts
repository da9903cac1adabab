import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../messages/language.ts';
import type { Report } from '../report/schema.ts';
import type { ExportFormat } from '../view/export-labels.ts';
import type { JoinedReports } from '../view/joined-reports.ts';
import type { TableOrder } from '../view/row-order.ts';
import type { EmptyState, WidgetView } from '../view/widget.ts';

/** An indicator and a category of projects that the user selected, by id; empty for none. */
export interface Selection {
  indicator: string;
  category: string;
}

export type StateName =
  | 'indicator'
  | 'category'
  | 'kind'
  | 'stage'
  | 'q'
  | 'sort'
  | 'page'
  | 'order'
  | 'display';

/** `mark-selected`, on the host only: the user clicked the row or mark of an indicator; `pinned`: its tooltip now is. */
export type MarkSelected = CustomEvent<{ indicator: string; pinned: boolean }>;

/** A figure to export, and where to announce the outcome. */
export interface ExportRequest {
  view: WidgetView;
  root: ShadowRoot;
  lang: Lang;
  announce(text: string): void;
}

/** All that features know of an element. */
export interface FigureHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: ShadowRoot;
  groupKey: string;
  stateKey: string;
  /** `lang` is `null` while messages are loading, `current` Chinese until then; `wanted` is what the page asks for. */
  readonly language: { readonly lang: Lang | null; readonly current: Lang; readonly wanted: Lang };

  /** What is shown; `null` while it is loading. */
  readonly view: WidgetView | EmptyState | null;
  /** The report that the view was made from. */
  readonly viewReport: Report | null;
  /** Set where that is made of several. */
  readonly viewReports: JoinedReports | undefined;
  readonly display: 'chart' | 'table' | 'brief' | 'list';
  /** Whether the element loads and renders its figure; prerendered content needs none. */
  readonly active: boolean;
  /** Whether nothing is left to load before the figure or a message can be shown. */
  readonly ready: boolean;
  /** Whether prerendered content is shown in place of the figure. */
  prerendered: boolean;
  activate(): void;

  /** The indicator of a row or mark, by its `data-mark`; empty for none. */
  indicatorOf(mark: string): string;
  /** Whether the user can select one of several indicators; a single one is only selected for a group. */
  readonly selectable: boolean;
  /**
   * The state that the user can change: the name of each property, by its name in a URL. Setting the property updates the
   * figure; that of `indicator` is a selection, which does not change the attributes of the author.
   */
  readonly stateProperties: Readonly<Partial<Record<StateName, string>>>;
  /** The order of the table; `null` for that of the view. */
  order: TableOrder | null;

  /** `open`: whether a tooltip, a menu or a source is. */
  readonly interaction: { readonly open: boolean };
  loadExport(): Promise<{ exportFigure(format: ExportFormat, request: ExportRequest): Promise<void> }>;
  /** Announces a text to screen readers. */
  announce(text: string): void;
}
