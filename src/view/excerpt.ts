import { interactionMessagesOf } from '../messages/interaction.ts';
import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, languageOf, localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Milestone, Observation, Project, Report, Text } from '../report/schema.ts';
import { annexRowOf } from './annex-row.ts';
import { notesOnBrackets } from './footnotes.ts';
import { markFigures, type Part, type PrintedFigure } from './mark.ts';
import { observationView } from './observation.ts';
import { withoutMarkup } from './printed-text.ts';
import { linkToText, type SoughtText } from './text-fragment.ts';

/** A sentence of the document, without markup. */
interface Sentence {
  kind: 'sentence';
  parts: readonly Part[];
}

/** A row of the annex with its column heads. */
interface Row {
  kind: 'row';
  /** Number, name and unit as printed: `1. 全区生产总值增速（%）`. */
  name: string;
  columns: readonly (Part & { label: string; translation: LocalizedText | null })[];
  /** The labels of the columns in a line, in the language of the figure. */
  heads: string;
  /** The report's footnotes on the brackets in the row. */
  notes: readonly LocalizedText[];
}

/** What the document says, as it is shown: figures marked, in the language of the document. */
export type Excerpt = (Sentence | Row) & {
  lang: Lang;
  /** Says that it is the original; empty in the document's own language. */
  label: string;
  /** Of the marked words of a sentence. */
  translations: readonly LocalizedText[];
  /** To the document; `null` where the report does not say where that is. */
  link: { url: string; text: string } | null;
};

/** The place of a quote that several observations of an indicator may have in common; these are marked. */
export function observationExcerpt(
  report: Report,
  indicator: Indicator,
  quote: string,
  observations: readonly Observation[],
  lang: Lang,
): Excerpt {
  const row = annexRowOf(indicator, quote);
  const translated = (observation: Observation) => translationOf(observation.rawText, lang);
  if (!row) {
    const figures = observations.map(({ raw, year, role }) => ({
      raw,
      year,
      role,
      names: namesOf(indicator),
    }));
    const translations = observations.flatMap((observation) => translated(observation) ?? []);
    return { ...sentenceExcerpt(report, quote, figures, lang), translations };
  }
  // Where all figures of a row are asked about, marks would say nothing.
  const some = observations.length === 1 || observations.length < row.observations.length;
  const space = row.name.indexOf(' ');
  const sought =
    space < 0 ? { text: row.name } : { prefix: row.name.slice(0, space), text: row.name.slice(space + 1) };
  const columns = row.observations.map((observation) => ({
    label: observationView(indicator, observation, lang).label,
    text: observation.raw,
    marked: some && observations.includes(observation),
    translation: translated(observation),
  }));
  return {
    kind: 'row',
    name: row.unit ? `${row.name}（${row.unit}）` : row.name,
    columns,
    heads: messagesOf(lang).list(columns.map(({ label }) => label)),
    notes: notesOnBrackets(report, row.observations, lang),
    ...common(report, sought, lang),
  };
}

/** A sentence with these figures marked. */
export function sentenceExcerpt(
  report: Report,
  quote: string,
  figures: readonly PrintedFigure[],
  lang: Lang,
): Excerpt {
  const parts = markFigures(withoutMarkup(quote), figures);
  return { kind: 'sentence', parts, ...common(report, { text: quote }, lang) };
}

/** The sentence of a milestone, with what it prints of the project: by default the stage. */
export const milestoneExcerpt = (
  report: Report,
  { name }: Project,
  { quote, raw, year }: Milestone,
  lang: Lang,
  printed: string = raw,
): Excerpt => sentenceExcerpt(report, quote, [{ raw: printed, names: [name.zh], year }], lang);

function common(
  { source: { url } }: Report,
  sought: SoughtText,
  lang: Lang,
): Pick<Excerpt, 'lang' | 'label' | 'translations' | 'link'> {
  const messages = messagesOf(lang);
  const { label, link } = interactionMessagesOf(messages).provenance;
  const address = linkToText(url, sought);
  return {
    lang: REPORT_LANG,
    label: messages.texts === 'zh' ? '' : label.quote,
    translations: [],
    link: address ? { url: address, text: link } : null,
  };
}

const namesOf = ({ name, shortName = name, aliases }: Indicator): string[] =>
  [name.zh, shortName.zh].concat(aliases ?? name.zh);

const translationOf = (text: Text | undefined, lang: Lang): LocalizedText | null =>
  text && languageOf(text, lang) !== REPORT_LANG ? localizedText(text, lang) : null;
