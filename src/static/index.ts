export { type FigureRequest, Refused, renderFigure } from './figure.ts';
export {
  describePageProblem,
  type PageProblem,
  type RenderedPage,
  type ReportOf,
  renderPage,
} from './page.ts';
export { reportsIn } from './reports.ts';
export { stampOf } from './stamp.ts';
export type { Tag } from './tags.ts';
