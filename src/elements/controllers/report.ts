import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../messages/types.ts';
import { bundledReport } from '../../report/bundled.ts';
import type { Report } from '../../report/schema.ts';
import { emit } from '../events.ts';

/** Where a report comes from. The object wins over the URL; neither means the bundled report. */
export interface ReportInput {
  src: string;
  report: unknown;
}

export type ReportState =
  | { kind: 'loading' }
  | { kind: 'ready'; report: Report }
  | { kind: 'failed'; reason: Failure; message: string };

/** Gets the report an element asks for. Of several requests only the latest counts. */
export class ReportController implements ReactiveController {
  state: ReportState = { kind: 'loading' };
  #latest: object | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** A controller needs one of the life-cycle methods; the element calls `load` when its input changes. */
  hostConnected(): void {}

  load(input: ReportInput): void {
    const request = {};
    this.#latest = request;
    // Only an answer to the latest request counts; until it comes, an earlier report stays shown.
    const settle = (state: ReportState) => {
      if (this.#latest !== request) return;
      this.state = state;
      this.host.requestUpdate();
      this.#tell(input.report == null ? input.src : '');
    };
    if (this.state.kind === 'failed') this.state = { kind: 'loading' };
    // A task for each of many elements, so that the page has its turn between them.
    void this.#get(input).then((state) => setTimeout(() => settle(state)));
  }

  /** What it takes to fetch and check a report is only loaded for one that is not the bundled one. */
  async #get(input: ReportInput): Promise<ReportState> {
    try {
      if (input.report != null || input.src !== '')
        return await (await import('./resolve-report.ts')).resolveReport(input);
      return { kind: 'ready', report: await bundledReport() };
    } catch (error) {
      return { kind: 'failed', reason: 'unreachable', message: String(error) };
    }
  }

  #tell(src: string): void {
    if (this.state.kind === 'ready') {
      const { id, year } = this.state.report;
      emit(this.host, 'report-loaded', { id, year, src });
    } else if (this.state.kind === 'failed') {
      const { reason, message } = this.state;
      emit(this.host, 'report-failed', { reason, message, src });
    }
  }
}
