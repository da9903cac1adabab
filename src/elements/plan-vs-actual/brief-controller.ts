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
  #loaded: Promise<void> | undefined;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.module === null) onRecovery(this.#load);
  }

  hostDisconnected(): void {
    dropRetry(this.#load);
  }

  /** Settles once it is loaded, or could not be. */
  load(): Promise<void> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  readonly #load = async (): Promise<void> => {
    const { host } = this;
    try {
      const brief = await inTime(import('./brief.ts'));
      this.links = new brief.RowLinks(host);
      // In Node there is no shadow root.
      if (host.renderRoot) addStyles(host.renderRoot, [brief.styles]);
      this.module = brief;
    } catch {
      this.module = null;
      if (host.isConnected) onRecovery(this.#load);
    }
    host.requestUpdate();
  };
}
