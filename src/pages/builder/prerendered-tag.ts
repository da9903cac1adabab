import { type Report, resolveReport } from '../../index.ts';

interface PrerenderedTag {
  tag: string;
  report: Report;
  html: string;
  problems: readonly string[];
}

/** What the tag shows or, of several reports that it names, each. */
const reportOf = (tag: string, report: Report) => async (src: string) => {
  if (!/ src="[^"]*\s/.test(tag)) return report;
  const read = await resolveReport({ src, report: undefined });
  if (read.kind === 'failed') throw new Error(read.message);
  return read.report;
};

/** Prerenders a tag as `district-dashboard render` does; only the latest request counts. */
export class TagPrerenderer {
  #requested: { tag: string; report: Report } | undefined;
  #done: PrerenderedTag | undefined;

  constructor(private readonly onDone: () => void) {}

  /** The prerendered tag; `null` until it is ready, when `onDone` is called. */
  get(tag: string, report: Report): PrerenderedTag | null {
    const isCurrent = (entry: { tag: string; report: Report } | undefined) =>
      entry?.tag === tag && entry.report === report;
    if (this.#done && isCurrent(this.#done)) return this.#done;
    if (!isCurrent(this.#requested)) void this.#prerender(tag, report);
    return null;
  }

  async #prerender(tag: string, report: Report): Promise<void> {
    const request = { tag, report };
    this.#requested = request;
    try {
      const { describePageProblem, renderPage } = await import('../../prerender/index.ts');
      const { page: html, problems } = await renderPage(tag, { reportOf: reportOf(tag, report) });
      if (this.#requested !== request) return;
      this.#done = { tag, report, html, problems: problems.map(describePageProblem) };
      this.onDone();
    } catch (error) {
      // The next call tries again.
      if (this.#requested === request) this.#requested = undefined;
      throw error;
    }
  }
}
