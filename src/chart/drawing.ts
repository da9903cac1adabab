import type { CategoryBar } from '../view/category-bar.ts';
import type { IndicatorView } from '../view/indicator.ts';
import type { Dial } from '../view/indicator-gauge.ts';
import type { Scale } from '../view/scale.ts';

/** What a chart of ours can show. */
export type Drawing =
  | { kind: 'gauge'; dial: Dial }
  | { kind: 'row'; row: IndicatorView; scale: Scale }
  | { kind: 'category'; bar: CategoryBar; longest: number };
