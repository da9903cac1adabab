import { html, type noChange, type TemplateResult } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';
import type { Lang } from '../../messages/language.ts';
import type { Excerpts } from './excerpts.ts';
import type { SeriesTemplates } from './series-templates.ts';

/** Renders the box of a chart, empty or with the chart in it. */
export type Plot = (drawing: Drawing) => TemplateResult;

/** An empty box, in which `ChartsController` draws later. */
export const plot: Plot = (drawing) => html`<div class="plot" .drawing=${drawing}></div>`;

/** Renders what is closed at first, at once or later. */
export type Later = <Content>(render: () => Content) => Content | typeof noChange;

export const atOnce: Later = (render) => render();

/** How a body is rendered. */
export interface BodyOptions {
  /** Of the view. */
  lang: Lang;
  /** Whether the table is shown instead of the chart. */
  tabular: boolean;
  plot: Plot;
  later: Later;
  /** Not set before its code is loaded, and where that failed. */
  excerpts: Excerpts | undefined;
  /** Set where the view is made of several reports. */
  series: SeriesTemplates | undefined;
}

export type FootOptions = Pick<BodyOptions, 'later' | 'excerpts'>;
