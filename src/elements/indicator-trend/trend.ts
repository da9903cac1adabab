import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import { seriesOfOne, type TrendRequest, type TrendView, trendView } from '../../view/indicator-trend.ts';
import type { JoinedReports } from '../../view/joined-reports.ts';
import type { EmptyState } from '../../view/widget.ts';

export { default as styles } from './styles.css?inline';
export { trendBody } from './template.ts';

/** The view of one report, or of several that are joined. */
export const viewOf = (
  report: Report,
  joined: JoinedReports | undefined,
  request: TrendRequest,
  lang: Lang,
): TrendView | EmptyState => trendView(joined ?? seriesOfOne(report), request, lang);
