import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';

/** `text` and `link` are copied; `share` gives the picture to the system, where it takes it. */
export type ExportFormat = 'csv' | 'svg' | 'png' | 'text' | 'link' | 'share';

interface Menu {
  name: string;
  formats: readonly { format: ExportFormat; label: string }[];
}

interface ExportLabels {
  /** Files to keep. */
  download: Menu;
  /** What is sent to others. */
  share: Menu;
  /** Announced after copying the text. */
  copied: string;
  /** Announced where the export failed. */
  failed: string;
}

export function exportLabels(lang: Lang): ExportLabels {
  const messages = messagesOf(lang);
  const { csv, svg, png, copy, link, share, copied, failed } = interactionMessagesOf(messages).takeAway;
  return {
    download: {
      name: messages.takeAway.label,
      formats: [
        { format: 'csv', label: csv },
        { format: 'svg', label: svg },
        { format: 'png', label: png },
      ],
    },
    share: {
      name: messages.takeAway.share,
      formats: [
        { format: 'share', label: share },
        { format: 'link', label: link },
        { format: 'text', label: copy },
      ],
    },
    copied,
    failed,
  };
}
