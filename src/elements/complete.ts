/** What completes a figure once it is shown: its charts, its table, and styles for paper and for readers with colours of their own. */
export { ChartsController } from './charts-controller.ts';
export { special } from './styles/special.ts';
export { tableTemplate } from './table.ts';
