import { IndicatorGauge } from 'district-dashboard';

const EVENTS = ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'];

/** One of our elements with what custom-elements-everywhere asks of a framework: every kind of property and of event. */
export class Probe extends IndicatorGauge {
  static override properties = {
    bool: { type: Boolean },
    num: { type: Number },
    str: {},
    arr: { attribute: false },
    obj: { attribute: false },
    camelCaseObj: { attribute: false },
  };

  tell(): void {
    for (const type of EVENTS) this.dispatchEvent(new CustomEvent(type, { detail: type }));
  }
}

globalThis.customElements?.define('test-probe', Probe);
