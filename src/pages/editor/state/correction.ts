import type { Encoding, Mapping, Meaning } from '../../../authoring/index.ts';

type Entries<Key extends keyof Mapping> = NonNullable<Mapping[Key]>;
type Entry<Key extends 'indicators' | 'projects' | 'portfolios'> = Entries<Key>[string];
type TableEntry = Entries<'tables'>[string];

/** New values by name; `undefined` takes a correction back. */
type Patch<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What a person corrects of what was understood. */
export type Correction =
  | { readonly kind: 'set-report'; readonly patch: Patch<Entries<'report'>> }
  | {
      readonly kind: 'set-column';
      readonly table: string;
      readonly column: string;
      readonly meaning: Meaning | undefined;
    }
  | { readonly kind: 'set-table'; readonly table: string; readonly leaveOut: boolean }
  /** `zh` is its name as printed. */
  | { readonly kind: 'set-group'; readonly id: string; readonly zh: string; readonly en: string | undefined }
  /** Another id for a group; the indicators that a person put into it stay there. */
  | {
      readonly kind: 'rename-group';
      readonly id: string;
      readonly to: string;
      readonly name: Entries<'groups'>[string];
    }
  /**
   * `id` is the indicator's id before the change: its quotes are stored by it. `groupName` is the name of its new group, which
   * no row may print before this one.
   */
  | {
      readonly kind: 'set-indicator';
      readonly name: string;
      readonly id?: string;
      readonly groupName?: Entries<'groups'>[string];
      readonly patch: Patch<Entry<'indicators'>>;
    }
  | { readonly kind: 'set-project'; readonly name: string; readonly patch: Patch<Entry<'projects'>> }
  | { readonly kind: 'set-portfolio'; readonly key: string; readonly patch: Patch<Entry<'portfolios'>> }
  /** `null` for no quote, `undefined` for the one that is found. */
  | { readonly kind: 'set-quote'; readonly figure: string; readonly quote: string | null | undefined }
  | { readonly kind: 'set-encoding'; readonly file: string; readonly encoding: Encoding };

/** The corrections with one more. */
export function correct(mapping: Mapping, change: Correction): Mapping {
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
    case 'set-group': {
      const { id, zh, en } = change;
      const name: Entries<'groups'>[string] = en === undefined ? { zh } : { zh, en };
      return { ...mapping, groups: withEntry(mapping.groups, id, name) };
    }
    case 'rename-group': {
      const { id, to, name } = change;
      const { [id]: _, ...others } = mapping.groups ?? {};
      const indicators = Object.entries(mapping.indicators ?? {}).map(([key, entry]) => [
        key,
        entry.group === id ? { ...entry, group: to } : entry,
      ]);
      return {
        ...mapping,
        groups: { ...others, [to]: name },
        ...(indicators.length > 0 && { indicators: Object.fromEntries(indicators) }),
      };
    }
    case 'set-indicator': {
      const entry = patched(mapping.indicators?.[change.name], change.patch);
      const { quotes, ...rest } = mapping;
      const renamed = quotes && renameQuotes(quotes, change.id, change.patch.id);
      const { group } = change.patch;
      const groups = group && change.groupName && withEntry(mapping.groups, group, change.groupName);
      return {
        ...rest,
        ...(groups && { groups }),
        indicators: withEntry(mapping.indicators, change.name, entry),
        ...(renamed && { quotes: renamed }),
      };
    }
    case 'set-project': {
      const entry = patched(mapping.projects?.[change.name], change.patch);
      return { ...mapping, projects: withEntry(mapping.projects, change.name, entry) };
    }
    case 'set-portfolio': {
      const entry = patched(mapping.portfolios?.[change.key], change.patch);
      return { ...mapping, portfolios: withEntry(mapping.portfolios, change.key, entry) };
    }
    case 'set-quote':
      return { ...mapping, quotes: withEntry(mapping.quotes, change.figure, change.quote) };
    case 'set-encoding':
      return {
        ...mapping,
        files: withEntry<Entries<'files'>[string]>(mapping.files, change.file, { encoding: change.encoding }),
      };
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
  quotes: Entries<'quotes'>,
  from: string | undefined,
  to: string | undefined,
): Entries<'quotes'> {
  if (from === undefined || to === undefined) return quotes;
  // An id that another indicator has: its quotes are not this one's.
  if (Object.keys(quotes).some((key) => key.startsWith(`${to} `))) return quotes;
  return Object.fromEntries(
    Object.entries(quotes).map(([key, quote]) => [
      key.startsWith(`${from} `) ? `${to}${key.slice(from.length)}` : key,
      quote,
    ]),
  );
}
