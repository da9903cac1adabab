import { executeServerCommand } from '@web/test-runner-commands';

type Listener = EventListenerOrEventListenerObject;

const SHARED = new Map<EventTarget, string>([
  [window, 'window'],
  [document, 'document'],
  [document.documentElement, 'html'],
  [document.body, 'body'],
]);

const captures = (options?: boolean | EventListenerOptions): boolean =>
  typeof options === 'object' ? options.capture === true : options === true;

const listening = new Map<Listener, string[]>();

const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

const nameOf = (target: EventTarget | undefined, type: string, options?: boolean | EventListenerOptions) => {
  const place = SHARED.get(target ?? window);
  return place && `${place}: ${type}${captures(options) ? ' (capture)' : ''}`;
};

/** What each observer observes. */
const observing = new Map<object, Set<unknown>>();
const OBSERVERS = [IntersectionObserver, MutationObserver, ResizeObserver] as const;
const natives = OBSERVERS.map(({ prototype }) => ({
  observe: prototype.observe,
  disconnect: prototype.disconnect,
  ...('unobserve' in prototype ? { unobserve: prototype.unobserve } : {}),
}));

/** Tracks listeners on global targets, and observers, until the tests end. */
before(() => {
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const name = nameOf(this, type, options);
    const names = listener && listening.get(listener);
    if (listener && name && !names?.includes(name)) listening.set(listener, [...(names ?? []), name]);
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const name = nameOf(this, type, options);
    const names = (listener && listening.get(listener))?.filter((other) => other !== name);
    if (listener && names?.length) listening.set(listener, names);
    else if (listener && name) listening.delete(listener);
    remove.call(this ?? window, type, listener, options);
  };
  for (const [index, { prototype }] of OBSERVERS.entries()) {
    const { observe, unobserve, disconnect } = natives[index] as {
      observe(...what: unknown[]): void;
      unobserve?(target: unknown): void;
      disconnect(): void;
    };
    Object.assign(prototype, {
      observe(this: object, ...what: unknown[]) {
        observing.set(this, (observing.get(this) ?? new Set()).add(what[0]));
        observe.apply(this, what);
      },
      ...(unobserve && {
        unobserve(this: object, target: unknown) {
          observing.get(this)?.delete(target);
          unobserve.call(this, target);
        },
      }),
      disconnect(this: object) {
        observing.delete(this);
        disconnect.call(this);
      },
    });
  }
});

after(() => {
  Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  for (const [index, { prototype }] of OBSERVERS.entries()) Object.assign(prototype, natives[index]);
});

/** Active listeners on global targets, as `document: keydown`, and the name of an observer for each of its targets. */
export const listenersAndObservers = (): string[] =>
  [
    ...[...listening.values()].flat(),
    ...[...observing].flatMap(([observer, targets]) => [...targets].map(() => observer.constructor.name)),
  ].sort();

interface Memory {
  /** The JavaScript heap. */
  bytes: number;
  /** DOM nodes, attached or referenced by a script. */
  nodes: number;
}

/** Memory in use after garbage collection; `false` if the engine cannot report it. */
export const memory = (): Promise<Memory | false> =>
  executeServerCommand<Memory | false, undefined>('memory');
