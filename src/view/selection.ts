import { interactionMessagesOf } from '../messages/interaction.ts';
import { type Lang, localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/types.ts';
import type { Report } from '../report/schema.ts';

/** What is announced of an indicator that was selected for a group; empty for none. */
export function selectionText(report: Report, indicator: string, lang: Lang): string {
  const name = report.indicators.find(({ id }) => id === indicator)?.name;
  const { chosen, none } = interactionMessagesOf(messagesOf(lang)).choice;
  return name ? chosen(localise(name, lang)) : none;
}
