import { inTime } from '../controllers/recovery.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type Brief = typeof import('./brief.ts');

/** Loads what `display="brief"` and `display="list"` need. */
export class BriefController {
  /** `null` where it could not be loaded: the chart is shown then, which says the same and more. */
  module: Brief | null | undefined;
  links: InstanceType<Brief['RowLinks']> | undefined;
  #loaded: Promise<void> | undefined;

  constructor(private readonly host: FigureHost) {}

  /** Settles once it is loaded, or could not be. */
  load(): Promise<void> {
    const { host } = this;
    this.#loaded ??= inTime(import('./brief.ts'))
      .then(
        (brief) => {
          this.module = brief;
          this.links = new brief.RowLinks(host);
          // In Node there is no shadow root.
          if (host.renderRoot) addStyles(host.renderRoot, [brief.styles]);
        },
        () => {
          this.module = null;
        },
      )
      .then(() => host.requestUpdate());
    return this.#loaded;
  }
}
