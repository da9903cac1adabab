import type { Lang } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { drawn, positionsOf, type RowDrawing } from './drawing.ts';
import type { IndicatorView } from './indicator.ts';
import type { LabelledText, ObservationView } from './observation.ts';
import { type Scale, scaleOf } from './scale.ts';

/** What a row says of an indicator. */
export interface RowTexts {
  /** The actual, or a dash. */
  value: LocalizedText;
  /** Beside the actual, so that digits of several rows align: that it is an estimate, about a number. */
  status: string;
  /** The plans of the year and of the next. */
  references: readonly LabelledText[];
  /** Completion or gap; empty where there is none, and beside a verdict of `not-quantified`. */
  outcome: string;
}

export interface RowView extends IndicatorView, RowTexts {
  /** `null` where the plan is no number: beside the plan for the next year, a bar would seem to be progress. */
  drawing: RowDrawing | null;
}

/** Rows of one unit, on one scale. */
export interface UnitBlock {
  /** Of the list of rows: group and unit. */
  label: string;
  unitText: string;
  /** Empty where no row has a number to draw. */
  scaleText: string;
  scale: Scale;
  rows: readonly RowView[];
}

/** What is drawn of an indicator. */
const valuesOf = ({ actual, plan, next, source }: IndicatorView): number[] =>
  drawn(source, plan).length === 0
    ? []
    : [actual, plan, next].flatMap((observation) => drawn(source, observation));

/** The rows of indicators of a group that have this unit. */
export function unitBlock(
  group: string,
  unit: string,
  indicators: readonly IndicatorView[],
  lang: Lang,
): UnitBlock {
  const messages = messagesOf(lang);
  const values = indicators.flatMap(valuesOf);
  const scale = scaleOf(values);
  const unitText = messages.unit(unit);
  return {
    label: messages.labelled(group, unitText),
    unitText,
    scaleText:
      values.length > 0 ? messages.scale(formatExact(scale.min, lang), formatExact(scale.max, lang)) : '',
    scale,
    rows: indicators.map((indicator) => rowView(indicator, scale, lang)),
  };
}

const rowView = (indicator: IndicatorView, scale: Scale, lang: Lang): RowView => ({
  ...indicator,
  ...rowTexts(indicator, lang),
  drawing:
    valuesOf(indicator).length > 0 ? { kind: 'plan-vs-actual', ...positionsOf(indicator, scale) } : null,
});

export function rowTexts(
  { actual, plan, next, completion, gap, verdict }: IndicatorView,
  lang: Lang,
): RowTexts {
  const messages = messagesOf(lang);
  // In another unit than that of the row, with what is printed.
  const shown = ({ figure, text, printed }: ObservationView) => (printed ? text : figure);
  const referenceOf = (one: ObservationView) => ({ label: one.label, text: shown(one), lang: one.lang });
  return {
    value: actual ? { text: shown(actual), lang: actual.lang } : { text: messages.noFigure },
    status: actual?.qualifier ?? '',
    references: [
      ...(plan ? [{ ...referenceOf(plan), label: messages.role('plan') }] : []),
      ...(next ? [referenceOf(next)] : []),
    ],
    outcome: verdict === 'not-quantified' ? '' : (completion?.phrase ?? gap?.text ?? ''),
  };
}
