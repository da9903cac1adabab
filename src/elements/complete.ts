/** What completes a figure once it is shown: its table, and styles for paper and for readers with colours of their own. */
export { special } from './styles/special.ts';
export { tableTemplate } from './table.ts';
