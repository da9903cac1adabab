import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { listText } from './picture.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';
import { briefView } from './verdict-lines.ts';
import type { WidgetView } from './widget.ts';

/** More lines are no message to somebody. */
const MOST_LINES = 100;

/** A figure as text, to be sent: what it says, and its source, each in a line. */
export function copiedText(view: WidgetView, display: string, lang: Lang): string {
  return [...linesOf(view, display, lang), view.source].filter(Boolean).join('\n');
}

function linesOf(view: WidgetView, display: string, lang: Lang): string[] {
  switch (view.kind) {
    // The sentence begins with the name.
    case 'indicator-gauge':
    case 'indicator-trend':
      return [view.summary];
    case 'plan-vs-actual':
      return [view.title, ...rowLines(view, display, lang)];
    case 'project-list':
      return [view.title, ...projectLines(view, display, lang)];
  }
}

function rowLines(view: PlanVsActualView, display: string, lang: Lang): string[] {
  const sentences = view.rows.map(({ sentence }) => sentence);
  if (display !== 'brief') return display === 'list' ? sentences : [view.summary, ...sentences];
  const { headline, rows } = briefView(view, lang);
  const { indicator } = messagesOf(lang).sentence;
  return [
    headline,
    ...rows.map(({ name, badge, gap }) => indicator(name, [badge.text, gap].filter(Boolean), null)),
  ];
}

function projectLines(view: ProjectListView, display: string, lang: Lang): string[] {
  const isList = display === 'list';
  if (!isList && !view.filtered) return [view.summary];
  const messages = messagesOf(lang);
  const { matching } = view;
  const listed = matching.slice(0, MOST_LINES).map(({ name, milestones }) =>
    messages.sentence.indicator(
      name,
      milestones.map(({ text }) => text),
      null,
    ),
  );
  const left = matching.length - listed.length;
  return [
    isList ? view.listedText : listText(view, lang),
    ...listed,
    ...(left > 0 ? [interactionMessagesOf(messages).rowsLeft(left)] : []),
  ];
}
