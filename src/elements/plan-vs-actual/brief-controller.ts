import type { ReactiveController } from 'lit';
import { dropRetry, inTime, onRecovery } from '../controllers/recovery.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type Brief = typeof import('./brief.ts');

/** Loads what `display="brief"` needs. */
export class BriefController implements ReactiveController {
  /** `null` where it could not be loaded. */
  module: Brief | null | undefined;
  links: InstanceType<Brief['RowLinks']> | undefined;
  /** Settles once it is loaded, or could not be. */
  loaded: Promise<void> | undefined;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.module === null) onRecovery(this.#retry);
  }

  hostDisconnected(): void {
    dropRetry(this.#retry);
  }

  load(): Promise<void> {
    const { host } = this;
    this.loaded ??= inTime(import('./brief.ts'))
      .then(
        (brief) => {
          this.module = brief;
          this.links = new brief.RowLinks(host);
          // In Node there is no shadow root.
          if (host.renderRoot) addStyles(host.renderRoot, [brief.styles]);
        },
        () => {
          this.module = null;
          if (host.isConnected) onRecovery(this.#retry);
        },
      )
      .then(() => host.requestUpdate());
    return this.loaded;
  }

  readonly #retry = (): void => {
    this.loaded = undefined;
    void this.load();
  };
}
