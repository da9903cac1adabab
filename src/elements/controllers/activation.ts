import type { FigureHost } from '../figure-host.ts';
import { inTime, onRecovery } from './recovery.ts';

/** How long a figure waits for the state in the URL or the group, in ms; what comes later changes the figure. */
const STATE_LIMIT = 2000;

/**
 * Decides when an element loads its figure: at once, or, where the page has prerendered content, when that is used.
 * State from the URL or a group is read before, so that the first figure already has it.
 */
export class ActivationController {
  #hydration: Promise<void> | undefined;
  #selection: Promise<void> | undefined;

  constructor(private readonly host: FigureHost) {}

  /** Before an update, which then may already render the figure. */
  update(): void {
    const { host } = this;
    if (host.groupKey || host.stateKey)
      this.#selection ??= Promise.race([
        this.#sync(),
        new Promise<void>((resolve) => setTimeout(resolve, STATE_LIMIT)),
      ]).then(() => this.#start());
    else if (!this.#selection) this.#start();
  }

  readonly #sync = (): Promise<void> =>
    import('../../features/selection/selection-sync.ts').then(
      ({ syncSelection }) => syncSelection(this.host),
      () => onRecovery(this.#sync),
    );

  /** Loads hydration only if prerendered content exists. */
  #start(): void {
    const { host } = this;
    if (this.#hydration || host.active) return;
    const content = host.querySelector<HTMLElement>(PRERENDERED);
    if (content)
      this.#hydration = inTime(import('../../features/hydration/prerendered-figure.ts')).then(
        ({ prerenderedFigure }) => prerenderedFigure(content).adopt(host),
        () => host.activate(),
      );
    else host.activate();
  }

  async complete(): Promise<void> {
    await this.#selection;
    await this.#hydration;
  }
}

/** The prerendered content of an element. */
export const PRERENDERED = ':scope > .dd-static';
