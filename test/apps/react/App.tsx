import 'district-dashboard/react';
import { useEffect, useState } from 'react';
import { describeEvent } from '../shared/describe-event.ts';
import ownReport from '../shared/report.json';
import { Cases } from './Cases.tsx';

export function App() {
  const [indicator, choose] = useState('gdp-growth');
  const [report, give] = useState<unknown>();
  const [display, show] = useState<'chart' | 'table'>('chart');
  const [query, search] = useState('');
  const [listed, list] = useState(true);
  const [heard, tell] = useState<string[]>([]);
  const hear = (event: Event) => tell((before) => [...before, describeEvent(event)]);

  // React does not listen to custom elements that it hydrates (react#35446): these are recreated.
  const [live, come] = useState(false);
  useEffect(() => come(true), []);

  return (
    <main key={String(live)}>
      <button type="button" id="own" onClick={() => give(ownReport)}>
        own report
      </button>
      <button type="button" id="bundled" onClick={() => give(undefined)}>
        bundled report
      </button>
      <button type="button" id="display" onClick={() => show(display === 'chart' ? 'table' : 'chart')}>
        chart or table
      </button>
      <button type="button" id="listed" onClick={() => list(!listed)}>
        list or none
      </button>
      <input id="query" value={query} onChange={({ target }) => search(target.value)} />
      <indicator-gauge
        id="gauge"
        className="mine"
        indicator={indicator}
        report={report}
        onreport-loaded={hear}
        onindicator-selected={hear}
      >
        <span slot="title">Chosen: {indicator}</span>
        <p>No gauge yet</p>
      </indicator-gauge>
      <plan-vs-actual
        id="rows"
        indicators="gdp-growth pm25"
        year="2023"
        heading-level={3}
        display={display}
        onindicator-selected={(event) => {
          choose(event.detail.indicator);
          hear(event);
        }}
      />
      {listed && (
        <project-list
          id="list"
          category="transport"
          query={query}
          page-size="5"
          onfilter-changed={({ detail }) => search(detail.query)}
        />
      )}
      <output id="heard">{heard.join('\n')}</output>
      <Cases />
    </main>
  );
}
