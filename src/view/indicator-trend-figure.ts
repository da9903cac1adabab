import type { Indicator } from '../report/schema.ts';
import type { FigureView } from './figure.ts';
import type { TrendDrawing } from './indicator-trend-drawing.ts';
import type { TrendLegendEntry } from './indicator-trend-legend.ts';
import type { TrendPoint } from './indicator-trend-points.ts';
import type { TrendCount } from './indicator-trend-sentence.ts';
import type { LabelledText } from './observation.ts';
import type { Scale } from './scale.ts';
import type { Table } from './table.ts';
import type { RowTexts } from './unit-block.ts';
import type { VerdictBadge } from './verdict.ts';

/** The view of `<indicator-trend>`. */
export interface TrendView extends FigureView {
  kind: 'indicator-trend';
  indicator: Indicator;
  unitText: string;
  /** The points are parts of a year, not years. */
  inParts: boolean;
  points: readonly TrendPointView[];
  /** The points, and the gaps between them, side by side as in the drawing. */
  columns: readonly TrendColumn[];
  /** The figures are from more than one report. */
  severalReports: boolean;
  /** Verdicts of the years that have ended, each that there is; empty for parts of a year. */
  counts: readonly TrendCount[];
  /** `null` where the reports give no number that can be drawn. */
  chart: { scale: Scale; scaleText: string; drawing: TrendDrawing } | null;
  /** Only what the chart has. */
  legend: readonly TrendLegendEntry[];
  /** Other names of the indicator in earlier reports. */
  remarks: readonly string[];
  /** What is missing because a report could not be read or joined. */
  gaps: readonly string[];
  /** The technical reasons for that, in English: `2013.json: indicators[2].unit: expected …`. */
  problems: readonly string[];
  /** Made by the view, as its code is loaded with few figures. */
  table(): Table;
}

/** A point with what is said of it and what else is known of its figures. */
export interface TrendPointView extends TrendPoint, Pick<RowTexts, 'value' | 'outcome'> {
  /** The plan, with its label. */
  reference: LabelledText | null;
  /** `null` where there is nothing to judge yet. */
  badge: VerdictBadge | null;
  remarks: readonly LabelledText[];
  /** The titles of the reports that state its figures. */
  reports: readonly string[];
}

/** A part of the axis, as wide as so many of its units: years, or months. */
export interface TrendColumn {
  span: number;
  /** `null` where there is no result. */
  point: TrendPointView | null;
}
