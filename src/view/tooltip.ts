import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Observation, SourceRecord } from '../report/schema.ts';
import type { LocalizedText } from './figure.ts';
import type { IndicatorView } from './indicator.ts';
import type { GaugeView } from './indicator-gauge.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import { type LabelledText, type ObservationView, withStatus } from './observation.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';
import { indicatorRemarks, observationRemarks } from './remarks.ts';
import type { RowView } from './unit-block.ts';
import type { WidgetView } from './widget.ts';

/** The tooltip of one mark. */
export interface Tooltip {
  title: LocalizedText;
  lines: readonly TooltipLine[];
  /** Says that the figures open their sources; `null` where there is none. */
  hint: string | null;
}

interface TooltipLine {
  label: LocalizedText;
  figure: LocalizedText;
  /** Set for a figure of the report. */
  source: Observation | null;
}

/**
 * The tooltip of a mark: `indicator:gdp-growth`, `legend:plan`, `category:transport`, `phase:done` or `point:2023`; `null`
 * where the view has no such mark.
 */
export function tooltipOf(view: WidgetView, mark: string, lang: Lang): Tooltip | null {
  const content = contentOf(view, mark, lang);
  if (!content) return null;
  const isSourced = content.lines.some(({ source }) => source);
  return { ...content, hint: isSourced ? interactionMessagesOf(messagesOf(lang)).source.one : null };
}

/** The mark of a dial that shows a plan beside it; `null` where there is none. */
export function factMark(
  { dial, indicator }: GaugeView,
  source: SourceRecord | undefined,
): 'plan' | 'next' | null {
  const isShown = (role: 'plan' | 'next') =>
    dial?.drawing[role] != null && indicator[role]?.source === source;
  return (['plan', 'next'] as const).find(isShown) ?? null;
}

type Content = Omit<Tooltip, 'hint'>;

function contentOf(view: WidgetView, mark: string, lang: Lang): Content | null {
  const [kind, id] = mark.split(':');
  switch (view.kind) {
    case 'indicator-gauge':
      return ofIndicator(view.indicator, lang);
    case 'plan-vs-actual': {
      const rows = view.groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
      if (kind === 'legend') return ofLegend(view, rows, id);
      const row = rows.find((one) => one.id === id);
      return row ? ofIndicator(row, lang) : null;
    }
    case 'project-list':
      return kind === 'category' ? ofCategory(view, id, lang) : ofPhase(view, id, lang);
    case 'indicator-trend':
      return ofPoint(view, id, lang);
  }
}

/** An entry of the legend: the figures of all rows that have its mark. */
function ofLegend(
  { legend }: PlanVsActualView,
  rows: readonly RowView[],
  id: string | undefined,
): Content | null {
  const entry = legend.find(({ mark }) => mark === id);
  if (!entry) return null;
  const role = entry.mark === 'estimate' ? 'actual' : entry.mark;
  const lines = rows.flatMap((row) => {
    const observation = row[role];
    const isShown = observation && (id !== 'estimate' || observation.estimated);
    return isShown ? [figureLine(row.shortName, observation, observation.text)] : [];
  });
  return { title: { text: entry.label }, lines };
}

/** One year of a trend, or one part of a year; the year after has a mark of its own. */
function ofPoint({ points }: TrendView, id: string | undefined, lang: Lang): Content | null {
  const point = points.find((one) => one.id === id);
  if (!point) return null;
  const { lines } = ofIndicator({ ...point.indicator, next: null }, lang, point.remarks);
  return { title: { text: point.label }, lines };
}

function ofIndicator(indicator: IndicatorView, lang: Lang, known?: readonly LabelledText[]): Content {
  const { name, nameLang, plan, actual, next, gap, completion, verdict, badge } = indicator;
  const messages = messagesOf(lang);
  const figure = (observation: ObservationView | null) =>
    observation
      ? [
          figureLine(
            { text: observation.label },
            observation,
            withStatus(observation.text, observation.status, messages),
          ),
        ]
      : [];
  const { column } = messages;
  const remarks = known ?? [
    ...indicatorRemarks(indicator.source, lang),
    ...[actual, plan, next].flatMap((one) => (one ? observationRemarks(indicator.source, one, lang) : [])),
  ];
  return {
    title: { text: name, lang: nameLang },
    lines: [
      ...figure(actual),
      ...figure(plan),
      ...(gap ? [textLine(column.gap, gap.text)] : []),
      ...(completion
        ? [textLine(column.completion, completion.qualified ? completion.phrase : completion.text)]
        : []),
      ...(verdict === 'not-planned' ? [] : [textLine(column.verdict, badge.text)]),
      ...figure(next),
      ...distinct(remarks).map(({ label, ...text }) => ({
        label: { text: label },
        figure: text,
        source: null,
      })),
    ],
  };
}

/** An annex row's note may be that of all its figures. */
const distinct = (remarks: readonly LabelledText[]): LabelledText[] => [
  ...new Map(remarks.map((remark) => [`${remark.label} ${remark.text}`, remark])).values(),
];

function ofCategory({ bars }: ProjectListView, id: string | undefined, lang: Lang): Content | null {
  const bar = bars.find(({ category }) => category === id);
  if (!bar) return null;
  const { phase: names, projects } = messagesOf(lang);
  return {
    title: { text: bar.label },
    lines: bar.drawing.phases.map(({ phase, count }) => textLine(names[phase], projects.count(count))),
  };
}

function ofPhase({ bars, phases }: ProjectListView, id: string | undefined, lang: Lang): Content | null {
  const option = phases.find(({ value }) => value && value === id);
  if (!option) return null;
  const { count: text } = messagesOf(lang).projects;
  return {
    title: { text: option.label },
    lines: bars.flatMap(({ label, drawing }) =>
      drawing.phases
        .filter(({ phase }) => phase === option.value)
        .map(({ count }) => textLine(label, text(count))),
    ),
  };
}

const figureLine = (label: LocalizedText, { lang, source }: ObservationView, text: string): TooltipLine => ({
  label,
  figure: { text, lang },
  source,
});

const textLine = (label: string, text: string): TooltipLine => ({
  label: { text: label },
  figure: { text },
  source: null,
});
