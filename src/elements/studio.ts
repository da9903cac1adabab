import type { ChartOption, Size } from '../chart/option.ts';
import { gaugeOption } from '../option/indicator-gauge.ts';
import { rowOption } from '../option/plan-vs-actual.ts';
import { categoryOption } from '../option/project-list.ts';
import type { Drawing } from './drawing.ts';

export { open } from '../chart/echarts.ts';

/** The proportions that the styles give a box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'gauge') return { width: 240, height: 134 };
  return { width: 320, height: kind === 'row' ? 32 : 18 };
}

/** Loaded with ECharts, as nobody needs an option before. */
export function optionOf(drawing: Drawing, size: Size): ChartOption {
  switch (drawing.kind) {
    case 'gauge':
      return gaugeOption(drawing.dial, size);
    case 'row':
      return rowOption(drawing.row, drawing.scale, size);
    case 'category':
      return categoryOption(drawing.bar, drawing.longest, size);
  }
}
