import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { localizedText } from '../messages/localized-text.ts';
import { formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Observation, Report, Text } from '../report/schema.ts';
import { type Excerpt, sentenceExcerpt } from './excerpt.ts';
import type { LabelledText, ObservationView } from './observation.ts';
import { indicatorRemarks, observationRemarks, revisionRemarks } from './remarks.ts';

/** What the report itself says of a result, with the sentence that says so where that is not the figure's own. */
export interface Statement {
  text: string;
  excerpt: Excerpt | null;
}

/** A text of the report with its label, if there is one. */
export const factOf = (label: string, text: Text | undefined, lang: Lang): LabelledText[] =>
  text ? [{ label, ...localizedText(text, lang) }] : [];

/** What else the report says about an observation and its indicator. */
export function observationFacts(indicator: Indicator, view: ObservationView, lang: Lang): LabelledText[] {
  const { label } = interactionMessagesOf(messagesOf(lang)).provenance;
  const { part, status } = view;
  return [
    ...(part ? [{ label: label.part, text: part }] : []),
    ...(status ? [{ label: label.status, text: status }] : []),
    ...indicatorRemarks(indicator, lang),
    ...observationRemarks(indicator, view, lang),
    ...revisionRemarks(indicator, view, lang),
  ];
}

/** The verdict and the completion that the report itself states. */
export function statementsOf(
  report: Report,
  { name }: Indicator,
  { verdict, completion, quote }: Observation,
  lang: Lang,
): Statement[] {
  const messages = messagesOf(lang);
  const { provenance } = interactionMessagesOf(messages);
  const excerpt = (stated: string, ...printed: string[]) =>
    stated === quote
      ? null
      : sentenceExcerpt(
          report,
          stated,
          printed.map((raw) => ({ raw, names: [name.zh] })),
          lang,
        );
  const statements: Statement[] = [];
  if (verdict) statements.push({ text: provenance.stated(verdict.met), excerpt: excerpt(verdict.quote) });
  if (completion) {
    const { percent } = completion;
    const text = provenance.completion(messages.quantity(formatExact(percent, lang), '%'));
    statements.push({ text, excerpt: excerpt(completion.quote, `${percent}%`) });
  }
  return statements;
}
