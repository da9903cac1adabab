import { type Correction, correct } from './correction.ts';
import type { AddedSource, EarlierReport, Work } from './work.ts';

/** A step of a person's work. */
export type Change =
  | { readonly kind: 'add-sources'; readonly sources: readonly AddedSource[] }
  | { readonly kind: 'remove-source'; readonly file: string }
  | { readonly kind: 'set-like'; readonly like: EarlierReport | null }
  /** With the file as read in that encoding. */
  | (Extract<Correction, { kind: 'set-encoding' }> & { readonly source: AddedSource })
  | Exclude<Correction, { kind: 'set-encoding' }>;

export type ChangeKind = Change['kind'];

/** The work after a change; the same object if nothing changed. */
export function applyChange(work: Work, change: Change): Work {
  const { sources, mapping } = work;
  switch (change.kind) {
    case 'add-sources':
      return change.sources.length === 0 ? work : { ...work, sources: withSources(sources, change.sources) };
    case 'remove-source': {
      const rest = sources.filter(({ file }) => file !== change.file);
      return rest.length === sources.length ? work : { ...work, sources: rest };
    }
    case 'set-like':
      return work.like === change.like ? work : { ...work, like: change.like };
    case 'set-encoding': {
      const { file, encoding, source } = change;
      const before = sources.find((one) => one.file === file);
      if (!before || before.encoding === encoding) return work;
      return { ...work, sources: withSources(sources, [source]), mapping: correct(mapping, change) };
    }
    default: {
      const changed = correct(mapping, change);
      return JSON.stringify(changed) === JSON.stringify(mapping) ? work : { ...work, mapping: changed };
    }
  }
}

/** A file that comes again takes its old place. */
function withSources(sources: readonly AddedSource[], added: readonly AddedSource[]): AddedSource[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  for (const source of added) byFile.set(source.file, source);
  return [...byFile.values()];
}
