import type { ChartOption, ChartSeries } from '../../src/chart/echarts.ts';

/** The series of an option, which may be one or an array. */
export function seriesOf({ series }: ChartOption): ChartSeries[] {
  return [series ?? []].flat();
}

/** Every colour in an option: the strings under keys that end in `color`. */
export function coloursIn(value: unknown, inColour = false): string[] {
  if (typeof value === 'string') return inColour ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    coloursIn(inner, Array.isArray(value) ? inColour : /colou?r$/i.test(key)),
  );
}
