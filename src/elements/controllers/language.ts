import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Lang, langOf } from '../../messages/language.ts';
import { registerMessages } from '../../messages/registry.ts';
import type { Messages } from '../../messages/types.ts';
import { dropRetry, inTime, onRecovery } from './recovery.ts';

/** The nearest `lang` of an element or its ancestors, through shadow roots. */
function nearestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** Where the messages of a language come from, the more specific tags first. */
export const sources = new Map<Lang, () => Promise<Messages>>([
  ['en', () => import('../../messages/en.ts').then(({ en }) => en)],
]);

/** Sources whose messages are registered; those before them stay in use until then. */
const loaded = new Set<() => Promise<Messages>>();

/** Begins to load the messages for an element that is not made yet. */
export function loadMessagesEarly(element: Element): void {
  // A failure is handled by the controller, which asks again.
  sources
    .get(langOf(nearestLang(element), sources.keys()))?.()
    .catch(() => {});
}

export const connected = new Set<LanguageController>();

/** One for all elements: there may be a thousand. */
let observer: MutationObserver | undefined;

/** Follows the language around its host, also when a `lang` attribute there changes. */
export class LanguageController implements ReactiveController {
  /** `null` while the messages of the first language are being loaded. */
  lang: Lang | null = null;
  /** The language around the host, whether or not its messages are loaded. */
  wanted: Lang = 'zh-CN';
  #loads = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get current(): Lang {
    return this.lang ?? 'zh-CN';
  }

  hostConnected(): void {
    connected.add(this);
    observer ??= new MutationObserver(() => {
      for (const controller of connected) controller.#changed();
    });
    for (let host: Element = this.host; ; ) {
      const root = host.getRootNode();
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      host = root.host;
    }
    this.read();
  }

  hostDisconnected(): void {
    connected.delete(this);
    dropRetry(this.#retry);
    if (connected.size === 0) observer?.disconnect();
  }

  readonly #retry = (): void => this.read();

  /** A `lang` attribute has changed, of whichever element. */
  #changed(): void {
    if (this.#around() !== this.lang) this.read();
  }

  #around(): Lang {
    return langOf(nearestLang(this.host), sources.keys());
  }

  /** From now on, messages are loaded. */
  load(): void {
    this.#loads = true;
    this.read();
  }

  /** Reads the language again, as its messages may have changed. */
  read(): void {
    const lang = this.#around();
    this.wanted = lang;
    if (!this.#loads) {
      this.host.requestUpdate();
      return;
    }
    const source = sources.get(lang);
    const use = (loadedLang = lang) => {
      if (this.wanted !== lang || sources.get(lang) !== source) return;
      this.lang = loadedLang;
      this.host.requestUpdate();
    };
    if (!source || loaded.has(source)) use();
    else
      inTime(source()).then(
        (messages) => {
          if (sources.get(lang) !== source) return;
          // Of several elements that wait, the first registers them.
          if (!loaded.has(source)) registerMessages(lang, messages);
          loaded.add(source);
          use();
        },
        // Chinese, the report's own language, is always available.
        () => {
          use('zh-CN');
          if (this.host.isConnected) onRecovery(this.#retry);
        },
      );
  }
}
