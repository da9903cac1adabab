import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { localise } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';

/** Announces which indicator is selected for a group; none for an id that the report does not have. */
export function selectionText(report: Report | null, indicator: string, lang: Lang): string {
  const name = report?.indicators.find(({ id }) => id === indicator)?.name;
  const { chosen, none } = interactionMessagesOf(messagesOf(lang)).choice;
  return name ? chosen(localise(name, lang)) : none;
}
