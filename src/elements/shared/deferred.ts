/** What is loaded once a figure is shown: its charts, its table, its sources, and the styles for print, more contrast and forced colours. */
import type { FigureHost } from '../figure-host.ts';
import tableStyles from './data-table.css?inline';
import excerptStyles from './excerpt.css?inline';
import mediaStyles from './media.css?inline';
import { colorOverrides } from './media-overrides.ts';
import printStyles from './print.css?inline';

export { tableOf } from '../../view/tables.ts';
export { AddressController } from '../controllers/address.ts';
export { ChartsController } from '../controllers/charts.ts';
export { addressOf } from './anchor.ts';
export { tableTemplate } from './data-table.ts';
export { excerptsOf } from './excerpts.ts';
export { warnIfUnclosed } from './unclosed.ts';

export const styles: readonly string[] = [
  tableStyles,
  excerptStyles,
  colorOverrides,
  mediaStyles,
  printStyles,
];

/** Space between Chinese and digits where the browser has no `text-autospace`; without the file, there is none. */
export function autospace(host: FigureHost): void {
  if (CSS.supports('text-autospace', 'normal')) return;
  import('./autospace.ts').then(
    (module) => module.autospace(host),
    () => {},
  );
}
