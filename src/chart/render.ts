import type { Drawing, Size } from './drawing.ts';
import type { ChartOption } from './echarts.ts';
import { indicatorGaugeOption } from './options/indicator-gauge.ts';
import { planVsActualOption } from './options/plan-vs-actual.ts';
import { projectListOption } from './options/project-list.ts';

export { open } from './open.ts';

/** The size of a chart where its box has none: the proportions that the styles give the box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'indicator-gauge') return { width: 240, height: 134 };
  return { width: 320, height: kind === 'plan-vs-actual' ? 32 : 18 };
}

export function optionOf(drawing: Drawing, size: Size): ChartOption {
  switch (drawing.kind) {
    case 'indicator-gauge':
      return indicatorGaugeOption(drawing, size);
    case 'plan-vs-actual':
      return planVsActualOption(drawing, size);
    case 'project-list':
      return projectListOption(drawing, size);
  }
}
