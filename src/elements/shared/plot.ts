import type { TemplateResult } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';

/** The box of a chart: empty, for a chart that is loaded later, or with the chart as SVG. */
export type Plot = (drawing: Drawing) => TemplateResult;
