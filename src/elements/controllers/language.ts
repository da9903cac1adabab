import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Lang, langOf } from '../../messages/language.ts';
import { registerMessages } from '../../messages/registry.ts';
import type { Messages } from '../../messages/types.ts';

/** The nearest `lang` of an element or its ancestors, through shadow roots. */
function nearestLang(element: Element): string | null {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}

/** Where the words of a language come from; the more special tags first. */
export const sources = new Map<Lang, () => Promise<Messages>>([
  ['en', () => import('../../messages/en.ts').then(({ en }) => en)],
]);

/** Those whose words are known; the words before stay in use until then. */
const learnt = new Set<() => Promise<Messages>>();

export const connected = new Set<LanguageController>();

/** Follows the language of the place its host stands in, also when a `lang` around it changes. */
export class LanguageController implements ReactiveController {
  /** `null` while the first language's words are being loaded. */
  lang: Lang | null = null;
  /** What the place asks for, whether or not its words are there. */
  wanted: Lang = 'zh-CN';
  #speaks = false;
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    this.#observer ??= new MutationObserver(() => this.read());
    for (let place: Element = this.host; ; ) {
      const root = place.getRootNode();
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      place = root.host;
    }
    this.read();
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#observer?.disconnect();
  }

  /** From now on, the words are loaded. */
  speak(): void {
    this.#speaks = true;
    this.read();
  }

  /** Asks again, as the words may be others although the language is the same. */
  read(): void {
    const lang = langOf(nearestLang(this.host), sources.keys());
    this.wanted = lang;
    if (!this.#speaks) {
      this.host.requestUpdate();
      return;
    }
    const source = sources.get(lang);
    const speak = (spoken = lang) => {
      if (this.wanted !== lang || sources.get(lang) !== source) return;
      this.lang = spoken;
      this.host.requestUpdate();
    };
    if (!source || learnt.has(source)) speak();
    else
      source().then(
        (messages) => {
          if (sources.get(lang) !== source) return;
          // Of several elements that wait, the first one learns.
          if (!learnt.has(source)) registerMessages(lang, messages);
          learnt.add(source);
          speak();
        },
        // Chinese is always there: better the report's own words than none.
        () => speak('zh-CN'),
      );
  }
}
