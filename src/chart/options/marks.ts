import type { ChartSeries } from '../option.ts';

type Decal = NonNullable<NonNullable<ChartSeries['itemStyle']>['decal']>;

/** ECharts puts these into the SVG as they are, so CSS alone changes them. */
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
} as const;

/** Diagonal hatching says that a figure is an estimate. */
export const HATCH: Decal = {
  symbol: 'rect',
  color: COLOR.surface,
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: -Math.PI / 4,
};

/** Upright stripes: what is being built, between the plain light and the plain dark of the other phases. */
export const STRIPES: Decal = { ...HATCH, dashArrayY: [1, 5], rotation: Math.PI / 2 };

/**
 * For every drawing: nothing moves, so readers who ask for less motion need nothing else, and nothing
 * reacts to the pointer, as ECharts' emphasis computes with colours that only CSS can resolve.
 */
export const STILL = { animation: false, stateAnimation: { duration: 0 } } as const;
