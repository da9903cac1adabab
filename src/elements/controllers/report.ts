import type { ReactiveControllerHost } from 'lit';
import { bundledReport } from '../../report/bundled.ts';
import { emit } from '../events.ts';
import type { ReportInput, ReportState } from './resolve-report.ts';

/** Loads the report of an element. Of several requests only the latest counts. */
export class ReportController {
  state: ReportState = { kind: 'loading' };
  #latest: ReportInput | undefined;
  /** The state of the last event. */
  #notified: ReportState = this.state;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** An earlier report stays until the new one is there; an earlier failure does not. */
  load(input: ReportInput): void {
    this.#latest = input;
    if (this.state.kind === 'failed') this.state = { kind: 'loading' };
    // Each element updates in a task of its own, so that many of them do not block the page.
    void this.#get(input).then((state) =>
      setTimeout(() => {
        if (this.#latest !== input) return;
        this.state = state;
        this.host.requestUpdate();
      }),
    );
  }

  /** Fetching and checking are loaded only for a report that is not the bundled one. */
  async #get(input: ReportInput): Promise<ReportState> {
    try {
      if (input.report != null || input.src !== '')
        return await (await import('./resolve-report.ts')).resolveReport(input);
      return { kind: 'ready', report: await bundledReport() };
    } catch (error) {
      return { kind: 'failed', reason: 'unreachable', message: String(error) };
    }
  }

  /** Dispatches `report-loaded` or `report-failed`, once for each request; to be called when its outcome is shown. */
  notify(): void {
    const { state } = this;
    if (state === this.#notified) return;
    this.#notified = state;
    const src = this.#latest?.report == null ? (this.#latest?.src ?? '') : '';
    if (state.kind === 'ready') {
      const { id, year } = state.report;
      emit(this.host, 'report-loaded', { id, year, src });
    } else if (state.kind === 'failed') {
      const { reason, message } = state;
      emit(this.host, 'report-failed', { reason, message, src });
    }
  }
}
