import type { TrendDrawing } from '../view/indicator-trend-drawing.ts';
import type { Drawing, Size } from './drawing.ts';
import { type ChartOption, layOut, type SvgNode } from './echarts.ts';
import { indicatorGaugeOption } from './options/indicator-gauge.ts';
import { planVsActualOption } from './options/plan-vs-actual.ts';
import { projectListOption } from './options/project-list.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The size of a chart where its box has none: the proportions that the styles give the box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'indicator-gauge') return { width: 240, height: 134 };
  if (kind === 'indicator-trend') return { width: 480, height: 160 };
  return { width: 320, height: kind === 'plan-vs-actual' ? 32 : 18 };
}

/** Set by `addTrends`. */
let trendOption: ((drawing: TrendDrawing, size: Size) => ChartOption) | undefined;

export const drawTrendsWith = (option: NonNullable<typeof trendOption>): void => {
  trendOption = option;
};

function optionOf(drawing: Drawing, size: Size): ChartOption {
  switch (drawing.kind) {
    case 'indicator-gauge':
      return indicatorGaugeOption(drawing, size);
    case 'indicator-trend':
      if (!trendOption) throw new Error('addTrends has not been called');
      return trendOption(drawing, size);
    case 'plan-vs-actual':
      return planVsActualOption(drawing, size);
    case 'project-list':
      return projectListOption(drawing, size);
  }
}

/** ECharts' attributes that say which series a mark belongs to. */
const META = 'ecmeta_';

/**
 * A drawing as a tree of SVG elements, scaled to its box whatever its proportions.
 *
 * @param prefix what its ids begin with.
 */
export function renderTree(drawing: Drawing, size: Size, prefix: string): SvgNode {
  const option = optionOf(drawing, size);
  const series = [option.series ?? []].flat();
  const convert = ({ tag, attrs, children }: SvgNode): SvgNode => {
    const converted: SvgNode['attrs'] = {};
    for (const [name, value] of Object.entries(attrs)) {
      if (value == null || value === false) continue;
      if (!name.startsWith(META))
        converted[name] = typeof value === 'string' ? value.replace(/\bzr\d+-/, prefix) : value;
    }
    const id = series[Number(attrs[`${META}series_index`])]?.id;
    if (id !== undefined && !attrs[`${META}silent`]) converted['data-series'] = id;
    // A pattern lies over the mark that it belongs to.
    if (String(attrs['fill']).startsWith('url(')) converted['pointer-events'] = 'none';
    return { tag, attrs: converted, ...(children ? { children: children.map(convert) } : {}) };
  };
  const { attrs, ...root } = convert(layOut(option, size));
  const { width, height } = size;
  return {
    ...root,
    attrs: { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', width, height },
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
