/** What completes a figure once it is shown: its charts, its table, and styles for paper and for readers with colours of their own. */
import { colorOverrides } from './media-overrides.ts';
import print from './print.css?inline';

export { ChartsController } from '../controllers/charts.ts';
export { tableTemplate } from './data-table.ts';

export const mediaOverrides: readonly string[] = [colorOverrides, print];
