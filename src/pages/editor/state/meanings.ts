import type { Column, Meaning } from '../../../authoring/index.ts';

/** A meaning as the value of an option. */
export function meaningKey(meaning: Meaning): string {
  if (meaning.kind !== 'figure') return meaning.kind;
  const { quantity, year, period = '', span = '', role } = meaning;
  return ['figure', quantity, year, role, period, span].join('|');
}

const OF_INDICATORS = ['name', 'unit', 'number', 'group', 'target', 'responsible', 'note'] as const;
const OF_PROJECTS = [
  ...['name', 'number', 'group', 'place', 'scale', 'category', 'builder', 'responsible'],
  ...['years', 'start', 'end', 'investment', 'planned', 'invested', 'progress', 'next-progress', 'note'],
] as Exclude<Meaning['kind'], 'figure'>[];

/** What a column may mean: figures of the years around the report's, names, units and so on. */
export function meaningsFor(columns: readonly Column[], kind: string, year: number): Meaning[] {
  const figures: Meaning[] = [];
  for (const one of [year - 1, year, year + 1])
    for (const role of ['plan', 'actual'] as const) {
      const figure = { kind: 'figure', year: one, role } as const;
      figures.push({ ...figure, quantity: 'value' }, { ...figure, quantity: 'growth' });
      if (role === 'actual') figures.push({ ...figure, quantity: 'completion' });
    }
  const others = (kind === 'projects' ? OF_PROJECTS : OF_INDICATORS).map((one): Meaning => ({ kind: one }));
  const all = [...others, ...(kind === 'projects' ? [] : figures)];
  const known = new Map(all.map((meaning) => [meaningKey(meaning), meaning]));
  // Those of the table, such as the months that its heads name.
  for (const { meaning } of columns) known.set(meaningKey(meaning), meaning);
  known.delete('unknown');
  known.set('ignored', { kind: 'ignored' });
  return [...known.values()];
}
