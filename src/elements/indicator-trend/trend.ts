import type { Report } from '../../report/schema.ts';
import { seriesOfOne, type TrendView, trendView } from '../../view/indicator-trend.ts';
import type { ReportElement } from '../report-element.ts';
import { addStyles } from '../shared/add-styles.ts';
import styles from './styles.css?inline';
import { trendBody } from './template.ts';

interface TrendElement extends Pick<ReportElement<TrendView>, 'createView' | 'renderBody' | 'renderRoot'> {
  from: string;
  to: string;
  indicatorIn(report: Report): string;
}

const completed = new WeakSet<TrendElement>();

/** Gives an `<indicator-trend>` what it is shown with. */
export function complete(element: TrendElement): void {
  if (completed.has(element)) return;
  completed.add(element);
  element.createView = (report, lang, joined) => {
    const { from, to } = element;
    return trendView(
      joined ?? seriesOfOne(report),
      { indicator: element.indicatorIn(report), from, to },
      lang,
    );
  };
  element.renderBody = trendBody;
  // In Node there is none.
  if (element.renderRoot) addStyles(element.renderRoot, [styles]);
}
