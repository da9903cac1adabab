import type { ReactiveControllerHost } from 'lit';
import { bundledAnnex, bundledReport } from '../../report/bundled.ts';
import type { Report } from '../../report/schema.ts';
import { emit } from '../events.ts';
import { requestEarly } from './request.ts';
import type { ReportInput, ReportState } from './resolve-report.ts';

interface ReportHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the element shows more than there is in this part of the bundled report. */
  needsMoreThan(part: Report): boolean;
}

/** Loads the report of an element. Of several requests only the latest counts. */
export class ReportController {
  state: ReportState = { kind: 'loading' };
  /** Whether the rest of the bundled report is awaited, which the element needs since a property has changed. */
  pending = false;
  /** The latest outcome. */
  resolved: Promise<void> | undefined;
  #latest: ReportInput | undefined;
  /** The input that the state is the outcome of, and that of the last event. */
  #resolved: ReportInput | undefined;
  #notified: ReportInput | undefined;

  constructor(private readonly host: ReportHost) {}

  /** An earlier report stays until the new one is there; an earlier failure does not. */
  load(input: ReportInput): void {
    this.#latest = input;
    this.pending = false;
    if (this.state.kind === 'failed') this.state = { kind: 'loading' };
    if (isBundled(input)) {
      if (this.host.needsMoreThan(bundledAnnex)) this.#await(input, this.#loadBundled());
      else this.#resolve(input, { kind: 'ready', report: bundledAnnex });
      return;
    }
    if (input.report == null) requestEarly(input.src);
    this.#await(input, this.#loadOther(input));
  }

  /** Before an update: the whole report takes the place of its annex where that is no longer enough. */
  update(): void {
    const { state } = this;
    const input = this.#latest;
    if (!input || input !== this.#resolved || state.kind !== 'ready' || state.report !== bundledAnnex) return;
    const needed = this.host.needsMoreThan(bundledAnnex);
    if (needed && !this.pending) this.#await(input, this.#loadBundled());
    this.pending = needed;
  }

  #await(input: ReportInput, outcome: Promise<ReportState>): void {
    this.resolved = outcome
      .catch((error): ReportState => ({ kind: 'failed', reason: 'unreachable', message: String(error) }))
      .then((state) => {
        this.#resolve(input, state);
        this.host.requestUpdate();
      });
  }

  #resolve(input: ReportInput, state: ReportState): void {
    if (this.#latest !== input) return;
    this.pending = false;
    this.state = state;
    this.#resolved = input;
  }

  async #loadBundled(): Promise<ReportState> {
    return { kind: 'ready', report: await bundledReport() };
  }

  /** Checking is loaded only for a report that is not the bundled one. */
  async #loadOther(input: ReportInput): Promise<ReportState> {
    return (await import('./resolve-report.ts')).resolveReport(input);
  }

  /** Dispatches `report-loaded` or `report-failed`, once for each request; to be called when its outcome is shown. */
  notify(): void {
    const { state } = this;
    const input = this.#resolved;
    if (!input || input === this.#notified) return;
    this.#notified = input;
    const src = input.report == null ? input.src : '';
    if (state.kind === 'ready') {
      const { id, year } = state.report;
      emit(this.host, 'report-loaded', { id, year, src });
    } else if (state.kind === 'failed') {
      const { reason, message } = state;
      emit(this.host, 'report-failed', { reason, message, src });
    }
  }
}

const isBundled = ({ src, report }: ReportInput): boolean => report == null && src === '';
