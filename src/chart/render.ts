import type { Drawing } from './drawing.ts';
import type { ChartOption, Size } from './option.ts';
import { indicatorGaugeOption } from './options/indicator-gauge.ts';
import { planVsActualOption } from './options/plan-vs-actual.ts';
import { projectListOption } from './options/project-list.ts';

export { open } from './echarts.ts';

/** The proportions that the styles give a box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'gauge') return { width: 240, height: 134 };
  return { width: 320, height: kind === 'row' ? 32 : 18 };
}

/** Loaded with ECharts, as nobody needs an option before. */
export function optionOf(drawing: Drawing, size: Size): ChartOption {
  switch (drawing.kind) {
    case 'gauge':
      return indicatorGaugeOption(drawing.dial, size);
    case 'row':
      return planVsActualOption(drawing.row, drawing.scale, size);
    case 'category':
      return projectListOption(drawing.bar, drawing.longest, size);
  }
}
