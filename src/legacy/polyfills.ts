/** Features that this library, lit, valibot or ECharts use and Chrome 69 lacks; each only if the browser lacks it. */
import 'core-js/stable/global-this.js';
import 'core-js/stable/array/at.js';
import 'core-js/stable/object/from-entries.js';
import 'core-js/stable/object/has-own.js';
import 'core-js/stable/string/match-all.js';

/** From Chrome 86 on; core-js has no DOM methods. */
if (typeof Element !== 'undefined' && !('replaceChildren' in Element.prototype))
  Object.defineProperty(Element.prototype, 'replaceChildren', {
    configurable: true,
    writable: true,
    value(this: Element, ...nodes: (Node | string)[]) {
      this.textContent = '';
      this.append(...nodes);
    },
  });
