import type { Mapping, Meaning, Source } from '../../../authoring/index.ts';
import type { EarlierReport, Work } from './work.ts';

type Entry<Key extends 'indicators' | 'projects'> = NonNullable<Mapping[Key]>[string];
type TableEntry = NonNullable<Mapping['tables']>[string];
type ReportEntry = NonNullable<Mapping['report']>;

/** New values by name; `undefined` takes a correction back. */
type Patch<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** A step of a person's work. */
export type Change =
  | { readonly kind: 'add-sources'; readonly sources: readonly Source[] }
  | { readonly kind: 'remove-source'; readonly file: string }
  | { readonly kind: 'set-like'; readonly like: EarlierReport | null }
  | { readonly kind: 'set-report'; readonly patch: Patch<ReportEntry> }
  | {
      readonly kind: 'set-column';
      readonly table: string;
      readonly column: string;
      readonly meaning: Meaning | undefined;
    }
  | { readonly kind: 'set-table'; readonly table: string; readonly leaveOut: boolean }
  /** `id` is the indicator's id before the change: its quotes are stored by it. */
  | {
      readonly kind: 'set-indicator';
      readonly name: string;
      readonly id?: string;
      readonly patch: Patch<Entry<'indicators'>>;
    }
  | { readonly kind: 'set-project'; readonly name: string; readonly patch: Patch<Entry<'projects'>> }
  /** `null` for no quote, `undefined` for the one that is found. */
  | { readonly kind: 'set-quote'; readonly figure: string; readonly quote: string | null | undefined };

export type ChangeKind = Change['kind'];

/** The work after a change; the same object if nothing changed. */
export function applyChange(work: Work, change: Change): Work {
  const { sources, mapping } = work;
  switch (change.kind) {
    case 'add-sources': {
      if (change.sources.length === 0) return work;
      const files = new Set(change.sources.map(({ file }) => file));
      return { ...work, sources: [...sources.filter(({ file }) => !files.has(file)), ...change.sources] };
    }
    case 'remove-source': {
      const rest = sources.filter(({ file }) => file !== change.file);
      return rest.length === sources.length ? work : { ...work, sources: rest };
    }
    case 'set-like':
      return work.like === change.like ? work : { ...work, like: change.like };
    default: {
      const changed = correct(mapping, change);
      return JSON.stringify(changed) === JSON.stringify(mapping) ? work : { ...work, mapping: changed };
    }
  }
}

type Correction = Exclude<Change, { kind: 'add-sources' | 'remove-source' | 'set-like' }>;

function correct(mapping: Mapping, change: Correction): Mapping {
  switch (change.kind) {
    case 'set-report':
      return { ...mapping, report: patched(mapping.report, change.patch) };
    case 'set-column': {
      const table = mapping.tables?.[change.table];
      const columns = withEntry(table?.columns, change.column, change.meaning);
      const entry: TableEntry = { ...table, columns };
      return { ...mapping, tables: withEntry(mapping.tables, change.table, entry) };
    }
    case 'set-table': {
      const { leaveOut: _, ...table } = mapping.tables?.[change.table] ?? {};
      const entry: TableEntry = change.leaveOut ? { ...table, leaveOut: true } : table;
      return { ...mapping, tables: withEntry(mapping.tables, change.table, entry) };
    }
    case 'set-indicator': {
      const entry = patched(mapping.indicators?.[change.name], change.patch);
      const { quotes, ...rest } = mapping;
      const renamed = quotes && renameQuotes(quotes, change.id, change.patch.id);
      return {
        ...rest,
        indicators: withEntry(mapping.indicators, change.name, entry),
        ...(renamed && { quotes: renamed }),
      };
    }
    case 'set-project': {
      const entry = patched(mapping.projects?.[change.name], change.patch);
      return { ...mapping, projects: withEntry(mapping.projects, change.name, entry) };
    }
    case 'set-quote':
      return { ...mapping, quotes: withEntry(mapping.quotes, change.figure, change.quote) };
  }
}

function patched<T extends object>(entry: T | undefined, patch: Patch<T>): T {
  const stated = Object.entries({ ...entry, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated) as T;
}

function withEntry<T>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const { [key]: _, ...others } = entries ?? {};
  return value === undefined ? others : { ...others, [key]: value };
}

/** `id 2024 plan` of an indicator whose id changes. */
function renameQuotes(
  quotes: NonNullable<Mapping['quotes']>,
  from: string | undefined,
  to: string | undefined,
): NonNullable<Mapping['quotes']> {
  if (from === undefined || to === undefined) return quotes;
  return Object.fromEntries(
    Object.entries(quotes).map(([key, quote]) => [
      key.startsWith(`${from} `) ? `${to}${key.slice(from.length)}` : key,
      quote,
    ]),
  );
}
