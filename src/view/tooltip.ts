import type { Lang } from '../messages/localized-text.ts';
import type { Messages } from '../messages/types.ts';
import type { FigureView } from './figure.ts';
import type { IndicatorView } from './indicator.ts';
import type { GaugeView } from './indicator-gauge.ts';
import type { ObservationView } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';

/** What is said of one mark, whether it is pointed at or its row has the focus. */
export interface Tooltip {
  title: string;
  /** Set, as that of a label, where it is a name of the report, which may be in another language than the view. */
  titleLang?: Lang;
  sentence: string;
  lines: readonly { label: string; labelLang?: Lang; text: string; datum: ObservationView | null }[];
}

const isGauge = (view: FigureView): view is GaugeView => 'dial' in view;
const isRows = (view: FigureView): view is PlanVsActualView => 'groups' in view;
const isProjects = (view: FigureView): view is ProjectListView => 'bars' in view;

/**
 * The tip of a mark: `indicator:gdp-growth`, `legend:plan`, `category:transport` or `phase:done`; `null` where the figure has
 * no such mark.
 */
export function tooltipOf(view: FigureView, mark: string, messages: Messages): Tooltip | null {
  const [kind, id] = mark.split(':');
  if (isGauge(view)) return ofIndicator(view.indicator, messages);
  if (isRows(view)) {
    const rows = view.groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    if (kind === 'legend') return ofLegend(view, rows, id);
    const row = rows.find((one) => one.id === id);
    return row ? ofIndicator(row, messages) : null;
  }
  if (!isProjects(view)) return null;
  return kind === 'category' ? ofCategory(view, id, messages) : ofPhase(view, id, messages);
}

/** An entry of the legend: the figures of all rows that it stands for. */
function ofLegend(
  { legend }: PlanVsActualView,
  rows: readonly IndicatorView[],
  id: string | undefined,
): Tooltip | null {
  const title = id ? (legend as Record<string, string | null>)[id] : null;
  if (!title) return null;
  const figureOf = ({ plan, next, actual }: IndicatorView) =>
    id === 'plan' ? plan : id === 'next' ? next : actual;
  const lines = rows.flatMap((row) => {
    const datum = figureOf(row);
    const shown = datum && (id !== 'estimate' || datum.estimated);
    const { text, lang } = row.shortName;
    return shown ? [{ label: text, labelLang: lang, text: datum.text, datum }] : [];
  });
  return { title, sentence: title, lines };
}

function ofIndicator(indicator: IndicatorView, messages: Messages): Tooltip {
  const { name, nameLang, sentence, plan, actual, next, gap, completion, verdict, verdictText } = indicator;
  const observed = (datum: ObservationView | null) =>
    datum
      ? [
          {
            label: datum.label,
            text: datum.status ? messages.marked(datum.text, datum.status) : datum.text,
            datum,
          },
        ]
      : [];
  const said = (label: string, text: string | undefined) => (text ? [{ label, text, datum: null }] : []);
  return {
    title: name,
    titleLang: nameLang,
    sentence,
    lines: [
      ...observed(actual),
      ...observed(plan),
      ...said(messages.column.gap, gap?.text),
      ...said(messages.column.completion, completion?.text),
      ...said(messages.column.verdict, verdict === 'not-planned' ? undefined : verdictText),
      ...observed(next),
    ],
  };
}

function ofCategory(
  { bars, phases }: ProjectListView,
  id: string | undefined,
  messages: Messages,
): Tooltip | null {
  const bar = bars.find(({ category }) => category === id);
  if (!bar) return null;
  return {
    title: bar.label,
    sentence: bar.sentence,
    lines: phases.flatMap(({ value, label }) =>
      value === '' ? [] : [{ label, text: messages.projects.count(bar.counts[value]), datum: null }],
    ),
  };
}

function ofPhase(
  { bars, phases }: ProjectListView,
  id: string | undefined,
  messages: Messages,
): Tooltip | null {
  const phase = phases.find(({ value }) => value !== '' && value === id);
  if (!phase || phase.value === '') return null;
  const { value, label } = phase;
  const counted = bars.filter(({ counts }) => counts[value] > 0);
  const parts = counted.map((bar) => messages.projects.inPhase(bar.label, bar.counts[value]));
  return {
    title: label,
    sentence: messages.projects.mark(label, parts),
    lines: counted.map((bar) => ({
      label: bar.label,
      text: messages.projects.count(bar.counts[value]),
      datum: null,
    })),
  };
}
