import { html } from 'lit';
import { hostileReport } from './reports/hostile.ts';
import { otherDistrict } from './reports/other-district.ts';
import type { Settings } from './widget.ts';

/*
 * States that every element has, to be spread into its stories. The parameter `outcome` is set if no report is loaded:
 * "loading" while the request is pending, or the reason of "report-failed". The browser logs the failed request of
 * "not-found" to the console.
 */

/** A request for it stays pending. */
const pending = 'https://pending.invalid/report.json';
const { fetch } = globalThis;
globalThis.fetch = (input, init) => (input === pending ? new Promise(() => {}) : fetch(input, init));

const none = { ...otherDistrict(), indicators: [], portfolios: [], projects: [] };

const within = (inlineSize: string) => (story: () => unknown) =>
  html`<div .style=${`inline-size: ${inlineSize}`}>${story()}</div>`;

const args = (settings: Settings): { args: Settings } => ({ args: settings });

export const asTable = args({ display: 'table' });
export const inEnglish = args({ lang: 'en' });
export const asHeading = args({ 'heading-level': 2 });

export const narrow = { decorators: [within('20rem')] };
export const largeText = { decorators: [within('min(320px, 100%)')], globals: { textSize: '200' } };

export const hostile = args({ report: hostileReport() });
export const empty = args({ report: none });

export const loading = { ...args({ src: pending }), parameters: { outcome: 'loading' } };
export const notFound = { ...args({ src: 'no-such-report.json' }), parameters: { outcome: 'not-found' } };
export const notAReport = {
  ...args({ src: 'data:application/json,{"format":"district-report/1"}' }),
  parameters: { outcome: 'not-a-report' },
};
