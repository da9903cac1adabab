import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';
import { parseReport } from '../src/report/parse.ts';
import { yearsOf } from '../src/report/years.ts';
import { planVsActualView } from '../src/view/plan-vs-actual.ts';
import { projectListView } from '../src/view/project-list.ts';
import { tableOf } from '../src/view/tables.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../src/view/widget.ts';

/** What a view says, a text on each line: its title and summary, the sentences of its rows, its totals, its table. */
function textsOf(view: WidgetView, lang: 'zh-CN' | 'en'): string[] {
  const rows = view.kind === 'plan-vs-actual' ? view.rows.map(({ sentence }) => sentence) : [];
  const totals =
    view.kind === 'project-list'
      ? view.totals.map(
          ({ name, count, detailsText }) => `${name}: ${count.figure} ${count.unit} ${detailsText}`,
        )
      : [];
  const table = tableOf(view, lang).rows.map(({ cells }) =>
    // The last cell is the quote.
    cells
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' | '),
  );
  return [`${view.title}: ${view.summary}`, ...rows, ...totals, ...table];
}

/** Every sentence on a report in Chinese, with the English one below it. */
export function sentencesOf(input: unknown): string {
  registerMessages('en', en);
  const report = parseReport(input);
  const indicators = report.indicators.map(({ id }) => id);
  const inBoth = (viewIn: (lang: 'zh-CN' | 'en') => WidgetView | EmptyState) => {
    const [chinese = [], english = []] = (['zh-CN', 'en'] as const).map((lang) => {
      const view = viewIn(lang);
      return isEmptyState(view) ? [] : textsOf(view, lang);
    });
    return chinese.map((text, index) => `${text}\n${english[index]}\n`);
  };
  return [
    ...yearsOf(report).flatMap((year) =>
      inBoth((lang) => planVsActualView(report, { indicators, year }, lang)),
    ),
    ...inBoth((lang) => projectListView(report, { pageSize: report.projects.length }, lang)),
  ].join('\n');
}
