import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundledAnnex, bundledReport } from '../../report/bundled.ts';
import type { Report } from '../../report/schema.ts';
import { emit } from '../events.ts';
import { dropRetry, inTime, onRecovery, TimeoutError } from './recovery.ts';
import { requestEarly } from './request.ts';
import type { ReportInput, ReportState } from './resolve-report.ts';

interface ReportHost extends ReactiveControllerHost, HTMLElement {
  /** Whether the element shows more than there is in this part of the bundled report. */
  needsMoreThan(part: Report): boolean;
  /** Loads what the element needs beside a report. */
  prepare(): Promise<unknown> | undefined;
}

/** Loads the report of an element. Of several requests only the latest counts. */
export class ReportController implements ReactiveController {
  state: ReportState = { kind: 'loading' };
  /** Whether the rest of the bundled report is awaited, which the element needs since a property has changed. */
  pending = false;
  /** The latest outcome. */
  resolved: Promise<void> | undefined;
  #latest: ReportInput | undefined;
  /** The input that the state is the outcome of, and that of the last event. */
  #resolved: ReportInput | undefined;
  #notified: [ReportInput, ReportState['kind']] | undefined;

  constructor(private readonly host: ReportHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.kind !== 'loading' && this.state.retry) onRecovery(this.#retry);
  }

  hostDisconnected(): void {
    dropRetry(this.#retry);
  }

  /** The message of the failure stays until there is another outcome. */
  readonly #retry = (): void => {
    const { state } = this;
    if (!this.#latest) return;
    if (state.kind === 'failed') this.state = { ...state, pending: true };
    this.host.requestUpdate();
    this.#load(this.#latest);
  };

  /**
   * An earlier report stays until the new one is there; an earlier failure does not. The same input again is only loaded
   * after a failure.
   */
  load(input: ReportInput): void {
    const { state } = this;
    const latest = this.#latest;
    if (state.kind !== 'failed' && latest?.src === input.src && latest.report === input.report) return;
    if (state.kind === 'failed') this.state = { kind: 'loading' };
    this.#load(input);
  }

  #load(input: ReportInput): void {
    dropRetry(this.#retry);
    this.#latest = input;
    this.pending = false;
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
    this.resolved = Promise.all([outcome, this.host.prepare()])
      .catch((error): [ReportState] => {
        const reason = error instanceof TimeoutError ? 'timeout' : 'unreachable';
        return [{ kind: 'failed', reason, message: String(error), retry: true }];
      })
      .then(([state]) => {
        this.#resolve(input, state);
        this.host.requestUpdate();
      });
  }

  #resolve(input: ReportInput, state: ReportState): void {
    if (this.#latest !== input) return;
    this.pending = false;
    this.state = state;
    this.#resolved = input;
    if (this.host.isConnected) this.hostConnected();
  }

  async #loadBundled(): Promise<ReportState> {
    return { kind: 'ready', report: await inTime(bundledReport()) };
  }

  /** Checking is loaded only for a report that is not the bundled one. */
  async #loadOther(input: ReportInput): Promise<ReportState> {
    return (await inTime(import('./resolve-report.ts'))).resolveReport(input);
  }

  /**
   * Dispatches `report-loaded` or `report-failed`, once for each input and outcome; to be called when the outcome is
   * shown.
   */
  notify(): void {
    const { state } = this;
    const input = this.#resolved;
    if (!input || (input === this.#notified?.[0] && state.kind === this.#notified[1])) return;
    this.#notified = [input, state.kind];
    const src = input.report == null ? input.src : '';
    if (state.kind === 'ready') {
      const { id, year } = state.report;
      emit(this.host, 'report-loaded', { id, year, src });
      for (const { reason, message, src } of state.failures ?? [])
        emit(this.host, 'report-failed', { reason, message, src });
    } else if (state.kind === 'failed') {
      const { reason, message } = state;
      emit(this.host, 'report-failed', { reason, message, src });
    }
  }
}

const isBundled = ({ src, report }: ReportInput): boolean => report == null && src === '';
