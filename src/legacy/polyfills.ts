/**
 * What Chrome 69 lacks of what is called here, in lit, in valibot and in ECharts. Each looks first whether the
 * browser has it, and then leaves it alone.
 */
import 'core-js/stable/global-this.js';
import 'core-js/stable/array/at.js';
import 'core-js/stable/object/from-entries.js';
import 'core-js/stable/object/has-own.js';
import 'core-js/stable/string/match-all.js';

/** Chrome 86; core-js has nothing of the DOM's own. */
if (typeof Element !== 'undefined' && !('replaceChildren' in Element.prototype))
  Object.defineProperty(Element.prototype, 'replaceChildren', {
    configurable: true,
    writable: true,
    value(this: Element, ...nodes: (Node | string)[]) {
      this.textContent = '';
      this.append(...nodes);
    },
  });
