import type { Drawing, Size } from './drawing.ts';
import { layOut, type SvgNode } from './echarts.ts';
import { indicatorGaugeMarks } from './marks/indicator-gauge.ts';
import { indicatorTrendMarks } from './marks/indicator-trend.ts';
import type { Mark } from './marks/mark.ts';
import { planVsActualMarks } from './marks/plan-vs-actual.ts';
import { projectListMarks } from './marks/project-list.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The size of a chart where its box has none: the proportions that the styles give the box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'indicator-gauge') return { width: 240, height: 134 };
  if (kind === 'indicator-trend') return { width: 480, height: 160 };
  return { width: 320, height: kind === 'plan-vs-actual' ? 32 : 18 };
}

function marksOf(drawing: Drawing, size: Size): Mark[] {
  switch (drawing.kind) {
    case 'indicator-gauge':
      return indicatorGaugeMarks(drawing, size);
    case 'plan-vs-actual':
      return planVsActualMarks(drawing, size);
    case 'project-list':
      return projectListMarks(drawing, size);
    case 'indicator-trend':
      return indicatorTrendMarks(drawing, size);
  }
}

/**
 * A drawing as a tree of SVG elements, scaled to its box whatever its proportions.
 *
 * @param prefix what its ids begin with.
 */
export function renderTree(drawing: Drawing, size: Size, prefix: string): SvgNode {
  const marks = marksOf(drawing, size);
  const { children = [], ...root } = layOut(marks, size);
  return {
    ...root,
    attrs: { viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: 'none', ...size },
    // ECharts keeps the order of marks: each is an element, before the definitions.
    children: children.map((node, index) => convert(node, prefix, marks[index])),
  };
}

function convert({ tag, attrs, children }: SvgNode, prefix: string, mark: Mark | undefined): SvgNode {
  const converted: SvgNode['attrs'] = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value == null || value === false) continue;
    converted[name] = typeof value === 'string' ? value.replace(/\bzr\d+-/, prefix) : value;
  }
  if (mark?.clickable) converted['data-series'] = mark.id;
  // A pattern lies over the mark that it belongs to.
  if (mark?.style.pattern) converted['pointer-events'] = 'none';
  return {
    tag,
    attrs: converted,
    ...(children ? { children: children.map((child) => convert(child, prefix, undefined)) } : {}),
  };
}

/** The ids of two drawings in one shadow root differ. */
let drawings = 0;

/** A drawing as an SVG element. */
export function renderSvg(drawing: Drawing, size: Size): SVGElement {
  drawings += 1;
  return toElement(renderTree(drawing, size, `c${drawings}-`));
}

function toElement({ tag, attrs, children = [] }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, String(value));
  element.append(...children.map(toElement));
  return element;
}
