import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText, quoted } from '../messages/localized-text.ts';
import { formatDate } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { replacedBy } from '../report/replaced-figures.ts';
import type { Indicator } from '../report/schema.ts';
import { type LabelledText, type ObservationView, observationView, withStatus } from './observation.ts';
import type { Column, Row, Table } from './table.ts';

/** Kind of target and responsible unit of an indicator. */
export function indicatorRemarks({ target, responsible }: Indicator, lang: Lang): LabelledText[] {
  const messages = messagesOf(lang);
  const { remark } = interactionMessagesOf(messages);
  return [
    ...(target ? [{ label: remark.target, text: messages.target[target] }] : []),
    ...(responsible ? [{ label: remark.responsible, ...localizedText(responsible, lang) }] : []),
  ];
}

/** What a figure is not shown with elsewhere: earlier figures that it replaces, breaks, notes. */
export function observationRemarks(
  indicator: Indicator,
  { source, role, value, text, lang: textLang, note, printed }: ObservationView,
  lang: Lang,
): LabelledText[] {
  const messages = messagesOf(lang);
  const { remark, provenance } = interactionMessagesOf(messages);
  const { aim, raw, published } = source;
  const earlier = replacedBy(indicator, source).map((one) => observationView(indicator, one, lang));
  return [
    // A number says so itself.
    ...(aim && value === null && !raw.includes('力争') ? [{ label: remark.aim, text, lang: textLang }] : []),
    ...earlier.map((one) => ({ label: remark.replaced[role], ...datedText(one, lang) })),
    ...(published ? [{ label: remark.published[role], text: formatDate(published, lang) }] : []),
    ...(source.break ? [{ label: remark.break, ...localizedText(source.break, lang) }] : []),
    ...(printed ? [{ label: provenance.label.quote, ...quoted(printed) }] : []),
    ...(note ? [{ label: messages.column.note, ...note }] : []),
  ];
}

/** The latest figure, for one that it replaces. */
export function revisionRemarks(
  indicator: Indicator,
  { source, role }: ObservationView,
  lang: Lang,
): LabelledText[] {
  const { remark } = interactionMessagesOf(messagesOf(lang));
  const later = indicator.observations.filter((one) => replacedBy(indicator, one).includes(source));
  const latest = later.find((one) =>
    later.every((other) => other === one || replacedBy(indicator, one).includes(other)),
  );
  if (!latest) return [];
  return [{ label: remark.revised[role], ...datedText(observationView(indicator, latest, lang), lang) }];
}

/** A figure with its status and the date that it was published on. */
function datedText({ text, lang: textLang, status, source }: ObservationView, lang: Lang): LocalizedText {
  const messages = messagesOf(lang);
  const { list } = interactionMessagesOf(messages).remark;
  const date = source.published && formatDate(source.published, lang);
  const said = [status, date].filter((part) => part !== undefined && part !== '') as string[];
  return { text: withStatus(text, list(said), messages), lang: textLang };
}

/** Remarks of several figures, each once, in one text; its language where that is the same for all. */
function remarksText(remarks: readonly LabelledText[], lang: Lang): LocalizedText {
  const messages = messagesOf(lang);
  const { remark } = interactionMessagesOf(messages);
  // In a column of notes, a note needs no label.
  const texts = remarks.map(({ label, text }) =>
    label === messages.column.note ? text : remark.labelled(label, text),
  );
  const [only, ...others] = new Set(remarks.map((one) => one.lang ?? lang));
  return { text: remark.list([...new Set(texts)]), lang: others.length === 0 ? only : undefined };
}

/** The rows with a column for their remarks, where they have any. */
export function withRemarks(
  columns: readonly Column[],
  rows: readonly (Row & { remarks: readonly LabelledText[] })[],
  lang: Lang,
): Pick<Table, 'columns' | 'rows'> {
  const hasRemarks = rows.some(({ remarks }) => remarks.length > 0);
  return {
    columns: hasRemarks ? [...columns, { label: messagesOf(lang).column.note, align: 'start' }] : columns,
    rows: rows.map(({ id, cells, remarks }) => ({
      id,
      cells: hasRemarks ? [...cells, remarksText(remarks, lang)] : cells,
    })),
  };
}
