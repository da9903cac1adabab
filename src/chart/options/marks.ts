import type { BarSeriesOption } from '../echarts.ts';

type Decal = NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>;

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

/** Diagonal hatching marks an estimate. */
export const HATCH: Decal = {
  symbol: 'rect',
  color: COLOR.surface,
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: -Math.PI / 4,
};

/** Vertical stripes mark what is under construction, between the plain light and dark of the other phases. */
export const STRIPES: Decal = { ...HATCH, dashArrayY: [1, 5], rotation: Math.PI / 2 };

/**
 * No animation in any chart, so that reduced motion needs no other option, and no reaction to the pointer, as ECharts'
 * emphasis computes with colours that only CSS can resolve.
 */
export const STILL = { animation: false, stateAnimation: { duration: 0 } } as const;
