import type { Report } from '../../report/schema.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import type { Match } from '../match/matching.ts';
import type { IndicatorRow } from '../rows/row.ts';
import { Ids, idFor } from './ids.ts';

/** The groups of a report, in the order in which they come. */
export class Groups {
  readonly list: Report['groups'] = [];
  readonly #ids = new Ids();
  readonly #byName = new Map<string, string>();

  constructor(
    private readonly like: Report | undefined,
    private readonly mapping: Mapping | undefined,
    private readonly findings: Finding[],
  ) {}

  of(row: IndicatorRow, match: Match | undefined): string {
    const stated = this.mapping?.indicators?.[row.name]?.group;
    if (stated) {
      const name = this.mapping?.groups?.[stated] ?? this.like?.groups.find(({ id }) => id === stated)?.name;
      return this.#take(stated, name?.zh ?? stated, name?.en);
    }
    const known = this.like?.groups.find(({ id, name }) =>
      row.group ? name.zh === row.group : id === match?.indicator.group,
    );
    if (known) return this.#take(known.id, known.name.zh, known.name.en);
    const name = row.group || '主要指标';
    const before = this.#byName.get(name);
    if (before !== undefined) return before;
    const id = row.group ? idFor(row.group, 'group', this.list.length + 1).id : 'main';
    this.findings.push(
      finding('guess', 'group', row.place, {
        zh: `分组“${name}”，编号定为${id}。`,
        en: `group "${name}", its id is ${id}.`,
      }),
    );
    return this.#take(id, name);
  }

  #take(id: string, zh: string, en?: string): string {
    const before = this.#byName.get(zh);
    if (before !== undefined) return before;
    const taken = this.#ids.take(id);
    this.#byName.set(zh, taken);
    this.list.push({ id: taken, name: { zh, ...(en !== undefined && { en }) } });
    return taken;
  }
}
