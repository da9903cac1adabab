import type { PropertyValues } from 'lit';
import type { Lang } from '../../messages/language.ts';
import { messagesOf } from '../../messages/registry.ts';
import type { Messages } from '../../messages/types.ts';
import type { Report } from '../../report/schema.ts';
import { failureView } from '../../view/failure.ts';
import type { JoinedReports } from '../../view/joined-reports.ts';
import type { PlanVsActualRequest } from '../../view/plan-vs-actual.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../../view/widget.ts';
import type { ShownReports } from '../shared/series-templates.ts';
import type { ReportState } from './resolve-report.ts';

interface ViewSource<View> extends PlanVsActualRequest {
  /** The properties that the view depends on. */
  readonly viewProperties: readonly PropertyKey[];
  createView(report: Report, lang: Lang, joined?: JoinedReports): View | EmptyState;
}

/** The view of an element, created again when report, language, messages or settings change. */
export class ViewController<View extends WidgetView> {
  view: View | EmptyState | null = null;
  /** The report that the view was made from. */
  report: Report | null = null;
  /** Set where it is made from several reports. */
  joined: ShownReports | undefined;
  #messages: Messages | undefined;

  constructor(private readonly source: ViewSource<View>) {}

  invalidate(): void {
    this.report = null;
  }

  /** @returns whether the figure is now in other messages than before. */
  update(state: ReportState, lang: Lang | null, changed: PropertyValues): boolean {
    if (state.kind !== 'ready' || lang === null) {
      const failed = state.kind === 'failed' && lang !== null;
      this.view = failed ? failureView(state, lang) : null;
      this.report = null;
      return false;
    }
    const { report, joined } = state;
    const messages = messagesOf(lang);
    const translated = this.#messages !== messages;
    const same = !translated && this.report === report;
    if (same && !this.source.viewProperties.some((key) => changed.has(key))) return false;
    this.report = report;
    this.#messages = messages;
    this.joined = joined;
    const view = this.source.createView(report, lang, joined);
    this.view = joined && !isEmptyState(view) ? joined.credited(view, lang, this.source) : view;
    return translated;
  }
}
