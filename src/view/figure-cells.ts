import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Completion } from './comparison.ts';
import { type ObservationView, withStatus } from './observation.ts';
import type { Cell } from './table.ts';

/** A figure of a report with its status; a dash where there is none. */
export function figureCell(observation: ObservationView | null, lang: Lang): Cell {
  const messages = messagesOf(lang);
  if (!observation) return { text: messages.noFigure };
  const { figure, lang: figureLang, value, unit, qualifier: status, source } = observation;
  if (value === null) return { text: figure, lang: figureLang, source };
  return { text: withStatus(figure, status, messages), value, power: unit.power, status, source };
}

export const completionCell = (completion: Completion | null): Cell | null =>
  completion && {
    text: completion.qualified ? completion.phrase : completion.text,
    value: completion.percent,
    unit: '%',
    // The phrase is a note in CSV.
    ...(completion.qualified && { status: '' }),
  };
