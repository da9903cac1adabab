import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';

/** `text` and `link` are copied; `share` gives the picture to the system, where it takes it. */
export type ExportFormat = 'csv' | 'svg' | 'png' | 'text' | 'link' | 'share';

interface ExportLabels {
  /** The name of the menu. */
  menu: string;
  formats: readonly { format: ExportFormat; label: string }[];
  /** Announced after copying the text. */
  copied: string;
  /** Announced where the export failed. */
  failed: string;
}

export function exportLabels(lang: Lang): ExportLabels {
  const messages = messagesOf(lang);
  const { csv, svg, png, copy, link, share, copied, failed } = interactionMessagesOf(messages).takeAway;
  return {
    menu: messages.takeAway.label,
    formats: [
      { format: 'csv', label: csv },
      { format: 'svg', label: svg },
      { format: 'png', label: png },
      { format: 'text', label: copy },
      { format: 'link', label: link },
      { format: 'share', label: share },
    ],
    copied,
    failed,
  };
}
