import type { Report, Text } from '../../report/schema.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import type { Match } from '../match/matching.ts';
import { type IndicatorRow, keyOf } from '../rows/row.ts';
import { Ids, idFor } from './ids.ts';

/** The group of indicators without one. */
const MAIN: Text = { zh: '主要指标' };

/** The groups of a report, in the order in which they come. */
export class Groups {
  readonly list: Report['groups'] = [];
  readonly #ids = new Ids();
  /** Names by id, as a person corrected them, else as last year. */
  readonly #known: ReadonlyMap<string, Text>;

  constructor(
    private readonly like: Report | undefined,
    private readonly mapping: Mapping | undefined,
    private readonly findings: Finding[],
  ) {
    const names = [
      ...(like?.groups ?? []).map(({ id, name }): [string, Text] => [id, name]),
      ...Object.entries(mapping?.groups ?? {}).map(([id, { zh, en }]): [string, Text] => [
        id,
        { zh, ...(en !== undefined && { en }) },
      ]),
    ];
    this.#known = new Map(names);
    for (const id of this.#known.keys()) this.#ids.reserve(id);
  }

  of(row: IndicatorRow, match: Match | undefined): string {
    const stated = this.mapping?.indicators?.[keyOf(row)]?.group;
    if (stated) return this.#take(stated, this.#known.get(stated) ?? { zh: stated });
    const before = row.group ? undefined : match?.indicator.group;
    const last = this.like?.groups.find(({ id }) => id === before);
    if (last) {
      const id = this.#stated(last.name.zh) ?? last.id;
      return this.#take(id, this.#known.get(id) ?? last.name);
    }
    const printed = row.group || MAIN.zh;
    const own = this.#stated(printed);
    if (own) return this.#take(own, { zh: printed, ...this.#known.get(own) });
    for (const [id, name] of this.#known) if (name.zh === printed) return this.#take(id, name);
    const same = this.list.find(({ name }) => name.zh === printed);
    if (same) return same.id;
    const id = this.#ids.take(row.group ? idFor(printed, 'group', this.list.length + 1).id : 'main');
    this.findings.push(
      finding('guess', 'group', row.place, {
        zh: `分组“${printed}”，编号定为${id}。`,
        en: `group "${printed}", its id is ${id}.`,
      }),
    );
    return this.#take(id, { zh: printed });
  }

  /** The id that a person gave the group of this name, which may be another than last year. */
  #stated(name: string): string | undefined {
    return Object.entries(this.mapping?.groups ?? {}).find(([, { zh }]) => zh === name)?.[0];
  }

  #take(id: string, name: Text): string {
    const same = this.list.find((one) => one.id === id || one.name.zh === name.zh);
    if (same) return same.id;
    this.#ids.reserve(id);
    this.list.push({ id, name });
    return id;
  }
}
