import type { Drawing, Size } from './drawing.ts';
import { addParts, type ChartOption, type ChartParts, layOut, type SvgNode } from './echarts.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The size of a chart where its box has none: the proportions that the styles give the box. */
export function shapeOf({ kind }: Drawing): Size {
  if (kind === 'indicator-gauge') return { width: 240, height: 134 };
  if (kind === 'indicator-trend') return { width: 480, height: 160 };
  return { width: 320, height: kind === 'plan-vs-actual' ? 32 : 18 };
}

type Kind = Drawing['kind'];
type DrawingOf<K extends Kind> = Extract<Drawing, { kind: K }>;
type Option<K extends Kind> = (drawing: DrawingOf<K>, size: Size) => ChartOption;

const options: { [K in Kind]?: Option<K> } = {};

/** Lets drawings of a kind be drawn. What they need of ECharts is a file of its own, which other charts do not load. */
export function addDrawing<K extends Kind>(kind: K, option: Option<K>, parts: ChartParts): void {
  if (options[kind]) return;
  Object.assign(options, { [kind]: option });
  addParts(parts);
}

function optionOf<K extends Kind>(drawing: DrawingOf<K>, size: Size): ChartOption {
  const option: Option<K> | undefined = options[drawing.kind as K];
  if (!option) throw new Error(`${drawing.kind} cannot be drawn: call addDrawings of its file`);
  return option(drawing, size);
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
