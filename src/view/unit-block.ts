import type { Lang } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { drawn, positionsOf, type RowDrawing } from './drawing.ts';
import type { IndicatorView } from './indicator.ts';
import { type LabelledText, type ObservationView, withStatus } from './observation.ts';
import { type Scale, scaleOf } from './scale.ts';

/** What a row says of an indicator. */
export interface RowTexts {
  /** The actual with its status, or a dash. */
  value: LocalizedText;
  /** The plan below it; without one, the plan for the next year. */
  reference: LabelledText | null;
  /** Completion or gap, or empty. */
  outcome: string;
}

export interface RowView extends IndicatorView, RowTexts {
  /** `null` where the report gives no number. */
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

const valuesOf = ({ actual, plan, next, source }: IndicatorView): number[] =>
  [actual, plan, next].flatMap((observation) => drawn(source, observation));

/** The rows of indicators that have the same unit. */
export function unitBlock(group: string, indicators: readonly IndicatorView[], lang: Lang): UnitBlock {
  const messages = messagesOf(lang);
  const values = indicators.flatMap(valuesOf);
  const scale = scaleOf(values);
  const unitText = messages.unit(indicators[0]?.unit ?? '');
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

export function rowTexts({ actual, plan, next, completion, gap }: IndicatorView, lang: Lang): RowTexts {
  const messages = messagesOf(lang);
  const reference = plan ?? next;
  return {
    value: figureText(actual, lang),
    reference: reference && {
      label: plan ? messages.role('plan') : reference.label,
      text: reference.figure,
      lang: reference.lang,
    },
    outcome: (completion?.qualified ? completion.phrase : completion?.text) ?? gap?.text ?? '',
  };
}

/** A figure with its status, or a dash. */
function figureText(observation: ObservationView | null, lang: Lang): LocalizedText {
  const messages = messagesOf(lang);
  if (!observation) return { text: messages.noFigure };
  return {
    text: withStatus(observation.figure, observation.qualifier, messages),
    lang: observation.lang,
  };
}
