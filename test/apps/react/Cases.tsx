import '../shared/probe.ts';
import { useState } from 'react';
import type { Probe } from '../shared/probe.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'test-probe': HTMLAttributes<Probe> & Record<string, unknown>;
    }
  }
}

/** What custom-elements-everywhere asks. */
export function Cases() {
  const [times, count] = useState(0);
  const [heard, tell] = useState<string[]>([]);
  const hear = ({ type }: Event) => tell((before) => [...before, type]);

  return (
    <section id="cases">
      <button type="button" id="again" onClick={() => count(times + 1)}>
        again
      </button>
      <test-probe
        bool={times % 2 === 0}
        num={42 + times}
        str={`text ${times}`}
        arr={['a', times]}
        obj={{ times }}
        camelCaseObj={{ label: times }}
        onlowercaseevent={hear}
        onkebab-event={hear}
        oncamelEvent={hear}
        onCAPSevent={hear}
        onPascalEvent={hear}
      >
        <b>{times}</b>
      </test-probe>
      <output>{heard.join(' ')}</output>
    </section>
  );
}
