import type { LineStyle, Mark, Point } from '../../src/chart/marks/mark.ts';

export const byId = (marks: readonly Mark[]): ReadonlyMap<string, Mark> =>
  new Map(marks.map((mark) => [mark.id, mark]));

export const idsOf = (marks: readonly Mark[]): string[] => marks.map(({ id }) => id);

/** The corners of areas, or the ends of lines; none of a sector or a circle. */
export const pathsOf = (mark: Mark | undefined): readonly (readonly Point[])[] =>
  mark?.type === 'paths' ? mark.shape.paths : [];

/** From where to where the points of a mark reach. */
export function extentOf(mark: Mark | undefined): { x: [number, number]; y: [number, number] } | undefined {
  const points = pathsOf(mark).flat();
  if (points.length === 0) return undefined;
  const reach = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  return { x: reach(points.map(([x]) => x)), y: reach(points.map(([, y]) => y)) };
}

/** Every colour of marks. */
export const coloursIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ style: { fill, stroke } }) =>
    [fill, stroke].filter((color) => color !== undefined && color !== 'none'),
  ) as string[];

/** How a mark of lines is drawn. */
export const lineStyleOf = ({ style: { stroke = '', lineWidth = 0, lineDash } }: Mark): LineStyle => ({
  color: stroke,
  width: lineWidth,
  ...(lineDash ? { dash: lineDash } : {}),
});

/** Every number in a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
