import type { Lang } from '../messages/localized-text.ts';
import type { Messages } from '../messages/types.ts';
import type { Credits } from './credits.ts';

export type { Lang, LocalizedText } from '../messages/localized-text.ts';

/** The texts of the controls that all figures have. */
export interface FigureLabels {
  /** Of the switch, and of its two buttons. */
  display: { label: string; chart: string; table: string };
  download: string;
  source: string;
}

/** What every figure shows around its chart. */
export interface FigureView extends Credits {
  title: string;
  /** Set where the title is a name of the report, which may be in another language than the view. */
  titleLang?: Lang;
  /** One sentence that says what the chart shows. */
  summary: string;
  tableCaption: string;
  labels: FigureLabels;
}

export const figureLabels = ({ display, takeAway, source }: Messages): FigureLabels => ({
  display,
  download: takeAway.label,
  source: source.label,
});
