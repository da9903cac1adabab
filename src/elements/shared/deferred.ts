/** What completes a figure once it is shown: its charts, its table, and styles for paper and for readers with colours of their own. */
import tableStyles from './data-table.css?inline';
import mediaStyles from './media.css?inline';
import { colorOverrides } from './media-overrides.ts';

export { tableOf } from '../../view/tables.ts';
export { ChartsController } from '../controllers/charts.ts';
export { tableTemplate } from './data-table.ts';

export const styles: readonly string[] = [tableStyles, colorOverrides, mediaStyles];
