import { html, type TemplateResult } from 'lit';
import { occursIn, type Report } from '../../../authoring/index.ts';
import { type EditorContext, inLanguage } from '../context.ts';
import { radios } from '../fields.ts';
import { figureKey } from '../state/figures.ts';
import type { Understanding } from '../tasks/understand.ts';
import { figureName } from './figure-text.ts';

/** The values of the options that are no sentence of the text. */
const FOUND = 'found';
const NONE = 'none';

/** For each figure, the sentences that it may be from, best first. */
export function quoteFields(
  { messages, history, ui, change }: EditorContext,
  { quotes }: Understanding,
  indicator: Report['indicators'][number],
): TemplateResult {
  const stated = history.present.mapping.quotes ?? {};
  return html`<div class="quotes">
    ${indicator.observations.map((observation, o) => {
      const figure = figureKey(indicator.id, observation);
      // A sentence that does not print the figure as the table does is no quote of it.
      const candidates = (quotes.get(figure) ?? []).filter(
        ({ quote }) =>
          occursIn(observation.raw, quote) && (quote !== observation.quote || quote === stated[figure]),
      );
      const chosen = stated[figure];
      const at = candidates.findIndex(({ quote }) => quote === chosen);
      return radios({
        name: `quote-${o}`,
        legend: messages.check.quoteOf(figureName(observation, messages), observation.raw),
        as: 'cards',
        value: chosen === undefined ? FOUND : chosen === null ? NONE : String(at),
        options: [
          {
            value: FOUND,
            label: messages.check.foundQuote,
            ...(chosen === undefined &&
              observation.quote && { about: observation.quote.replaceAll('\t', ' ') }),
          },
          ...candidates.map(({ quote, because }, c) => ({
            value: String(c),
            label: quote,
            about: because.map((said) => inLanguage(said, ui)).join(ui === 'en' ? '; ' : '；'),
          })),
          { value: NONE, label: messages.check.noQuote },
        ],
        change: (value) =>
          change({
            kind: 'set-quote',
            figure,
            quote: value === FOUND ? undefined : value === NONE ? null : candidates[Number(value)]?.quote,
          }),
      });
    })}
  </div>`;
}
