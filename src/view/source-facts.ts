import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText } from '../messages/localized-text.ts';
import { formatDate, formatExact } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Observation, Report, Text } from '../report/schema.ts';
import { type Excerpt, sentenceExcerpt } from './excerpt.ts';
import { observationView, withStatus } from './observation.ts';

/** One line of what the report says about a figure. */
export interface SourceFact extends LocalizedText {
  label: string;
}

/** What the report itself says of a result, with the sentence that says so where that is not the figure's own. */
export interface Statement {
  text: string;
  excerpt: Excerpt | null;
}

/** A fact of the report, if there is one. */
export const factOf = (label: string, text: Text | undefined, lang: Lang): SourceFact[] =>
  text ? [{ label, ...localizedText(text, lang) }] : [];

/** What else the report says about an observation and its indicator. */
export function observationFacts(indicator: Indicator, observation: Observation, lang: Lang): SourceFact[] {
  const { provenance } = interactionMessagesOf(messagesOf(lang));
  const { label } = provenance;
  const { period, span, role, aim, published } = observation;
  const { status } = observationView(indicator, observation, lang);
  const fact = (name: string, text: string | undefined | false) => (text ? [{ label: name, text }] : []);
  const goals = role === 'plan' && [
    ...(indicator.target ? [provenance.target[indicator.target]] : []),
    ...(aim ? [provenance.aim] : []),
  ];
  return [
    ...fact(label.period, period && provenance.period(period, span ?? 'cumulative')),
    ...fact(label.status, status),
    ...fact(label.target, goals && messagesOf(lang).list(goals)),
    ...factOf(label.responsible, indicator.responsible, lang),
    ...fact(label.published, published && formatDate(published, lang)),
    ...revisions(indicator, observation, lang),
    ...factOf(label.break, observation.break, lang),
    ...factOf(label.note, observation.note, lang),
  ];
}

/** The figures of the same year and role that this one replaces, and the one that replaces it. */
function revisions(indicator: Indicator, observation: Observation, lang: Lang): SourceFact[] {
  const messages = messagesOf(lang);
  const { former, current } = interactionMessagesOf(messages).provenance;
  const { role } = observation;
  const versions = indicator.observations
    .filter((other) => keyOf(other) === keyOf(observation))
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const latest = versions.at(-1);
  return versions.flatMap((other) => {
    const isFormer = dateOf(other) < dateOf(observation);
    if (other === observation || (!isFormer && other !== latest)) return [];
    const { text, lang: textLang, status } = observationView(indicator, other, lang);
    const date = other.published ? formatDate(other.published, lang) : '';
    const figure = withStatus(text, [status, date].filter(Boolean).join(' · '), messages);
    return [{ label: isFormer ? former(role) : current(role), text: figure, lang: textLang }];
  });
}

const keyOf = ({ year, period = '', span = 'cumulative', role }: Observation): string =>
  [year, period, period && span, role].join(' ');

/** ISO dates sort as texts; the first figure has none. */
const dateOf = ({ published = '' }: Observation): string => published;

/** The verdict and the completion that the report itself states. */
export function statementsOf(
  report: Report,
  { name }: Indicator,
  { verdict, completion, quote }: Observation,
  lang: Lang,
): Statement[] {
  const messages = messagesOf(lang);
  const { provenance } = interactionMessagesOf(messages);
  const excerpt = (stated: string, raw: string) =>
    stated === quote ? null : sentenceExcerpt(report, stated, [{ raw, names: [name.zh] }], lang);
  const statements: Statement[] = [];
  if (verdict) statements.push({ text: provenance.stated(verdict.met), excerpt: excerpt(verdict.quote, '') });
  if (completion) {
    const { percent } = completion;
    const text = provenance.completion(messages.quantity(formatExact(percent, lang), '%'));
    statements.push({ text, excerpt: excerpt(completion.quote, `${percent}%`) });
  }
  return statements;
}
