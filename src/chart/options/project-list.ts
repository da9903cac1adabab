import { PHASES } from '../../report/phase.ts';
import type { CategoryBar } from '../../view/category-bar.ts';
import type { ChartOption, Size } from '../option.ts';
import { COLOR, STILL, STRIPES } from './marks.ts';

/** One colour around all phases, as the lighter ones would be lost on their ground. */
const EDGE = 2;

/** One category: its projects stacked by phase, on a scale that all categories share. A mark's series is its phase. */
export function projectListOption({ counts }: CategoryBar, longest: number, { height }: Size): ChartOption {
  return {
    ...STILL,
    grid: { left: 1, right: 1, top: 1, bottom: 1, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: longest, show: false },
    yAxis: { type: 'category', data: [''], show: false },
    series: PHASES.filter((phase) => counts[phase] > 0).map((phase) => ({
      id: phase,
      type: 'bar',
      stack: 'phases',
      barWidth: height - EDGE,
      emphasis: { disabled: true },
      itemStyle: {
        color: COLOR[phase],
        borderColor: COLOR.done,
        borderWidth: EDGE,
        ...(phase === 'building' ? { decal: STRIPES } : {}),
      },
      data: [counts[phase]],
    })),
  };
}
