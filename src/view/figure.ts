import type { Lang } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import { type Credits, reportCredits } from './credits.ts';

export type { LocalizedText } from '../messages/localized-text.ts';

/** The texts of the controls that all figures have. */
interface FigureLabels {
  /** Of the switch, of its two buttons, and of what opens it in a small figure. */
  display: { label: string; chart: string; table: string; more: string };
  download: string;
  share: string;
  source: string;
}

/** What every figure shows around its chart. */
export interface FigureView extends Credits {
  title: string;
  /** Set where the title is a name of the report, which may be in another language than the view. */
  titleLang?: Lang;
  /** One sentence that says what the chart shows. */
  summary: string;
  /** The beginning of the summary, or all of it, that is said below it as well, and so is only for screen readers. */
  heard: string;
  tableCaption: string;
  /** Says what hatching means, where something is hatched. */
  drawingNote: string;
  /** Of the report's brackets, for the quotes that have them. */
  quoteNotes: readonly LocalizedText[];
  labels: FigureLabels;
}

/** The summary without what is only heard of it. */
export const restOf = ({ summary, heard }: FigureView): string => summary.slice(heard.length);

/** Labels and credits, which do not depend on what the figure shows, for one without drawings or quotes to explain. */
export function figureBase(
  report: Report,
  lang: Lang,
): Pick<FigureView, 'labels' | 'heard' | 'drawingNote' | 'quoteNotes' | keyof Credits> {
  const { display, takeAway, source } = messagesOf(lang);
  return {
    labels: { display, download: takeAway.label, share: takeAway.share, source: source.label },
    heard: '',
    drawingNote: '',
    quoteNotes: [],
    ...reportCredits(report, lang),
  };
}
