import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { TrendView } from './indicator-trend-figure.ts';
import type { ProjectListView } from './project-list.ts';
import type { WidgetView } from './widget.ts';

/** In bytes of UTF-8: a file system takes 255, less an extension and a browser's ` (1)`. */
const LONGEST = 200;

const byteLength = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Names that Windows reserves for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Without characters that a file system forbids, that hide a file, or that reverse its extension. */
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

/** The filters of a list that are set, as texts. */
export function filtersOf(
  { categories, kinds, plan, late, stage, query }: ProjectListView,
  lang: Lang,
): string[] {
  const messages = messagesOf(lang);
  const chosen = [...kinds, ...categories, plan, late].map((one) =>
    one?.selected && one.value !== '' ? one.label : '',
  );
  const stages: Record<string, string> = { ...messages.stage, ...messages.phase };
  return [...chosen, stages[stage] ?? '', query.trim()].filter(Boolean);
}

/** The first and the last year, or part of a year: `2019年-2023年`. */
function spanOf({ points }: TrendView): string {
  const ends = [...points.slice(0, 1), ...points.slice(-1)];
  return [...new Set(ends.map(({ label }) => label))].join('-');
}

/** Year, element and what it shows: `2023年`, `指标`, `全区生产总值增速`. */
function partsOf(view: WidgetView, lang: Lang): string[] {
  const { year, column } = messagesOf(lang);
  switch (view.kind) {
    case 'indicator-gauge':
      return [year(view.indicator.year), column.indicator, view.title];
    case 'plan-vs-actual': {
      const rows = view.groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
      if (rows.length < 3) return [view.title, ...rows.map(({ shortName }) => shortName.text)];
      return [view.title, ...(view.groups.length === 1 ? view.groups.map(({ name }) => name) : [])];
    }
    case 'indicator-trend':
      return [spanOf(view), column.indicator, view.title];
    case 'project-list':
      return [year(view.origin.year), view.title, ...filtersOf(view, lang)];
  }
}

/** The name of a file with a view, safe on every system: `湛河区_2023年_指标_全区生产总值增速.csv`. */
export function fileName(view: WidgetView, lang: Lang, extension: string): string {
  const parts = [view.origin.area, ...partsOf(view, lang)];
  return `${safe(parts.filter(Boolean).join('_'))}.${extension}`;
}
