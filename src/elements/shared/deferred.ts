/** What completes a figure once it is shown: its charts, its table, and styles for paper and for readers with colours of their own. */
export { ChartsController } from '../controllers/charts.ts';
export { tableTemplate } from './data-table.ts';
export { mediaOverrides } from './media-overrides.ts';
