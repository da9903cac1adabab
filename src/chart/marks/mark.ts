/** A point of a drawing, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** How a mark is painted. `pattern` takes the place of the fill; widths and lengths are in pixels. */
export interface Style {
  fill?: string;
  pattern?: keyof typeof PATTERNS;
  stroke?: string;
  lineWidth?: number;
  lineDash?: readonly number[];
}

/** Areas or lines of one look, as one element of the drawing. */
export interface Paths {
  type: 'paths';
  shape: { paths: readonly (readonly Point[])[]; closed: boolean };
}

/** A part of a ring; angles in radians, clockwise from the right. */
export interface Sector {
  type: 'sector';
  shape: { cx: number; cy: number; r0: number; r: number; startAngle: number; endAngle: number };
}

export interface Circle {
  type: 'circle';
  shape: { cx: number; cy: number; r: number };
}

/** An element of a drawing, as ECharts' graphic component takes it but for the pattern. Later ones lie above earlier ones. */
export type Mark = (Paths | Sector | Circle) & {
  /** Unique in its drawing. */
  id: string;
  style: Style;
  /** Whether it takes clicks, under its id. */
  clickable?: true;
};

/** ECharts writes these into the SVG unchanged, so that CSS resolves them. */
export const COLOR = {
  actual: 'var(--dd-color-actual)',
  plan: 'var(--dd-color-plan)',
  next: 'var(--dd-color-next)',
  track: 'var(--dd-color-track)',
  edge: 'var(--dd-color-control)',
  surface: 'var(--dd-color-surface)',
  preparing: 'var(--dd-color-stage-preparing)',
  building: 'var(--dd-color-stage-building)',
  done: 'var(--dd-color-stage-done)',
  stalled: 'var(--dd-color-missed)',
} as const;

/**
 * Lines in the colour of the surface, `line` of `period` pixels thick, turned by degrees. `hatch`, diagonal, marks an estimate;
 * `stripes`, vertical, what is under construction, between the plain light and dark of the other phases.
 */
export const PATTERNS = {
  hatch: { line: 2, period: 7, rotation: -45 },
  stripes: { line: 1, period: 6, rotation: 90 },
} as const;

const NONE = 'none';

/** An area between corners. */
export const area = (id: string, corners: readonly Point[], style: Style): Mark =>
  areas(id, [corners], style);

export const areas = (id: string, all: readonly (readonly Point[])[], style: Style): Mark => ({
  id,
  type: 'paths',
  shape: { paths: all, closed: true },
  style,
});

/** The corners of a rectangle; a negative width or height runs to the left or up. */
export const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** A mark, and over it the same with a pattern, where there is one. */
export function patterned(mark: Mark, pattern: keyof typeof PATTERNS | undefined): Mark[] {
  if (pattern === undefined) return [mark];
  const { clickable: _, ...still } = mark;
  return [mark, { ...still, id: `${mark.id}-${pattern}`, style: { ...mark.style, pattern } }];
}

/** How a line is drawn. */
export interface LineStyle {
  color: string;
  width: number;
  dash?: readonly number[];
}

/** Lines of one look. */
export const lines = (
  id: string,
  all: readonly (readonly Point[])[],
  { color, width, dash }: LineStyle,
): Mark => ({
  id,
  type: 'paths',
  shape: { paths: all, closed: false },
  style: { fill: NONE, stroke: color, lineWidth: width, ...(dash ? { lineDash: dash } : {}) },
});

/** Lines, and below them a border in the colour of the surface, which sets them off. */
export const outlined = (id: string, all: readonly (readonly Point[])[], style: LineStyle): Mark[] => [
  lines(`${id}-edge`, all, { color: COLOR.surface, width: style.width + 4 }),
  lines(id, all, style),
];

/** Where a level or upright line of a width is sharp: on pixels, not between them. */
export function sharp(position: number, width: number): number {
  const doubled = Math.round(position * 2);
  return (doubled + Math.round(width)) % 2 === 0 ? doubled / 2 : (doubled + 1) / 2;
}
