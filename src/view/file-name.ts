import type { Messages } from '../messages/types.ts';
import type { FigureView } from './figure.ts';
import type { GaugeView } from './indicator-gauge.ts';
import type { PlanVsActualView } from './plan-vs-actual.ts';
import type { ProjectListView } from './project-list.ts';

/** A view of one of the widgets; each holds what the others do not. */
export type WidgetView = GaugeView | PlanVsActualView | ProjectListView;

/** Bytes in UTF-8, of 255 that a file system takes, less an ending and a browser's ` (1)`. */
const LONGEST = 200;

const byteLength = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Without what a file system forbids, what hides a file, and what turns its ending around. */
function safe(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\p{Cf}/gu, '');
  let short = '';
  let bytes = 0;
  for (const character of clean) {
    bytes += byteLength(character);
    if (bytes > LONGEST) break;
    short += character;
  }
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/g, '');
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed || 'report';
}

/** What a list was narrowed to, as words. */
export function filtersOf({ categories, stage, query }: ProjectListView, messages: Messages): string[] {
  const category = categories.filter(({ value, chosen }) => chosen && value !== '').map(({ label }) => label);
  const stages: Record<string, string> = { ...messages.stage, ...messages.phase };
  return [...category, stages[stage] ?? '', query.trim()].filter(Boolean);
}

/** District, year, widget and what it shows: `湛河区_2023年_指标_全区生产总值增速`. */
function partsOf(view: WidgetView, messages: Messages): string[] {
  if ('indicator' in view) return [messages.year(view.indicator.year), messages.column.indicator, view.title];
  if ('groups' in view) {
    const rows = view.groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    if (rows.length < 3) return [view.title, ...rows.map(({ shortName }) => shortName.text)];
    return [view.title, ...(view.groups.length === 1 ? view.groups.map(({ name }) => name) : [])];
  }
  return [messages.year(view.origin.year), view.title, ...filtersOf(view, messages)];
}

export const isWidgetView = (view: FigureView): view is WidgetView =>
  'indicator' in view || 'groups' in view || 'bars' in view;

/** The name of a file that holds a view, safe on every system. */
export function fileName(view: FigureView, messages: Messages, ending: string): string {
  const parts = isWidgetView(view) ? partsOf(view, messages) : [view.title];
  return `${safe([view.origin.area, ...parts].filter(Boolean).join('_'))}.${ending}`;
}
