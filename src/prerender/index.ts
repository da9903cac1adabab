export { type FigureRequest, RenderError, renderFigure } from './figure.ts';
export type { ReportOf } from './fill-tag.ts';
export {
  describePageProblem,
  type PageProblem,
  type RenderedPage,
  renderPage,
} from './page.ts';
export { reportsIn } from './reports.ts';
export { stampOf } from './stamp.ts';
export type { Tag } from './tags.ts';
