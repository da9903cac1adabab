import type { CategoryDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import { area, box, COLOR, type Mark, type PATTERNS, patterned, type Style } from './mark.ts';

/** One colour around all phases, as the lighter ones have too little contrast with the background. */
const EDGE = 2;

type Look = Style & { pattern?: keyof typeof PATTERNS };

/** What is planned is only an outline, dashed like the plan for the next year in other charts. */
const LOOK: Readonly<Record<CategoryDrawing['phases'][number]['phase'], Look>> = {
  preparing: { fill: COLOR.preparing },
  building: { fill: COLOR.building, pattern: 'stripes' },
  done: { fill: COLOR.done },
  stalled: { fill: COLOR.stalled, stroke: COLOR.stalled, pattern: 'hatch' },
  planned: { fill: COLOR.surface, stroke: COLOR.next, lineDash: [4 * EDGE, 2 * EDGE] },
};

/** One category: its projects stacked by phase, on a scale that all categories share. The id of a mark is its phase. */
export function projectListMarks({ phases, longest }: CategoryDrawing, { width, height }: Size): Mark[] {
  const room = EDGE / 2;
  const length = (count: number) => (count / longest) * (width - 2 * room);
  let before = 0;
  return phases.flatMap(({ phase, count }) => {
    const [from, long] = [room + length(before), length(count)];
    before += count;
    // Half of the border lies outside of the area.
    const edge = Math.min(EDGE, long);
    const corners = box(from + edge / 2, EDGE, long - edge, height - 2 * EDGE);
    const { pattern, ...look } = LOOK[phase];
    const style = { stroke: COLOR.done, lineWidth: edge, ...look };
    return patterned({ ...area(phase, corners, style), clickable: true }, pattern);
  });
}
