import type { ReactiveController } from 'lit';
import { ReportElement } from '../elements/report-element.ts';
import { LAYOUT_STEPS } from '../features/hydration/prerendered-figure.ts';

/**
 * Stands in for container queries, which begin with Chrome 105: lists in attributes of a figure and of a dial which
 * widths it reaches, and sets a hundredth of its own, for the styles that build/legacy-css makes.
 */
class ContainerSteps implements ReactiveController {
  readonly #sizes = new ResizeObserver((entries) => {
    // In the same frame a changed height would be reported as a loop.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries) write(target as HTMLElement, contentRect.width);
    });
  });
  #known = new WeakSet<Element>();

  constructor(private readonly host: ReportElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    for (const container of [
      ...this.host.renderRoot.querySelectorAll('figure, .dial'),
      ...this.host.querySelectorAll('.dd-static figure, .dd-static .dial'),
    ]) {
      if (this.#known.has(container)) continue;
      this.#known.add(container);
      this.#sizes.observe(container);
    }
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#known = new WeakSet();
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
  }
}

function write(container: HTMLElement, width: number): void {
  const em = Number.parseFloat(getComputedStyle(container).fontSize);
  container.dataset['least'] = LAYOUT_STEPS.filter((step) => width >= step * em).join(' ');
  container.dataset['most'] = LAYOUT_STEPS.filter((step) => width <= step * em).join(' ');
  container.style.setProperty('--_percent', `${width / 100}px`);
}

if (typeof CSS !== 'undefined' && !CSS.supports('container-type', 'inline-size'))
  ReportElement.addInitializer((host) => {
    new ContainerSteps(host as ReportElement);
  });
