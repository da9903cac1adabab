export { type FigureRequest, RenderError, renderFigure } from './figure.ts';
export { type RenderedPage, renderPage } from './page.ts';
export { describePageProblem, type PageProblem } from './page-problem.ts';
export { reportsIn } from './reports.ts';
export { stampOf } from './stamp.ts';
export type { ReportOf } from './tag-reports.ts';
export type { Tag } from './tags.ts';
