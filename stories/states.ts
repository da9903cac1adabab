import { html } from 'lit';
import { hostileReport } from './reports/hostile.ts';
import { otherDistrict } from './reports/other-district.ts';
import type { Settings } from './widget.ts';

/*
 * States that every widget has, to be spread into its stories. The parameter `outcome` says what a widget tells
 * of its report where that is not "loaded": "loading", nothing yet, or the reason of "report-failed". A story
 * whose outcome is "not-found" also makes the browser itself write the failed request to its console.
 */

const endless = 'https://endless.invalid/report.json';
// A server that never answers.
const { fetch } = globalThis;
globalThis.fetch = (input, init) => (input === endless ? new Promise(() => {}) : fetch(input, init));

const none = { ...otherDistrict(), indicators: [], portfolios: [], projects: [] };

const within = (inlineSize: string) => (story: () => unknown) =>
  html`<div .style=${`inline-size: ${inlineSize}`}>${story()}</div>`;

const args = (settings: Settings): { args: Settings } => ({ args: settings });

export const asTable = args({ display: 'table' });
export const inEnglish = args({ lang: 'en' });
export const asHeading = args({ 'heading-level': 2 });

export const narrow = { decorators: [within('20rem')] };
export const largeText = { decorators: [within('320px')], globals: { textSize: '200' } };

export const hostile = args({ report: hostileReport() });
export const empty = args({ report: none });

export const loading = { ...args({ src: endless }), parameters: { outcome: 'loading' } };
export const notFound = { ...args({ src: 'no-such-report.json' }), parameters: { outcome: 'not-found' } };
export const notAReport = {
  ...args({ src: 'data:application/json,{"format":"district-report/1"}' }),
  parameters: { outcome: 'not-a-report' },
};
