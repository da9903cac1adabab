import { IndicatorGauge } from '../../elements/indicator-gauge/indicator-gauge.ts';
import { LiveGauge } from '../../elements/indicator-gauge/live.ts';
import type { LiveFigure } from '../../elements/live-figure.ts';
import { LivePlanVsActual } from '../../elements/plan-vs-actual/live.ts';
import { LiveProjectList } from '../../elements/project-list/live.ts';
import { ProjectList } from '../../elements/project-list/project-list.ts';
import type { ReportElement } from '../../elements/report-element.ts';
import { gaugeView } from '../../view/indicator-gauge.ts';
import { orderRows } from '../../view/row-order.ts';
import type { WidgetView } from '../../view/widget.ts';
import type { Ordering } from '../interaction/interaction.ts';
import type { Name, State } from './hash-state.ts';

export type Live = LiveFigure<ReportElement, WidgetView>;

/** The property that holds a part of the view, and what it is where nothing is set. */
const PROPERTIES: Partial<Record<Name, readonly [property: string, none: string]>> = {
  display: ['display', 'chart'],
  category: ['category', ''],
  stage: ['stage', ''],
  q: ['query', ''],
  sort: ['sort', 'report'],
};

/** What a reader changes in an element: its properties, and what only its figure at work knows. */
export class Kept {
  readonly isList: boolean;
  /** The indicator that was chosen. */
  indicator = '';
  /** Of a gauge: what the author asked for when that was chosen. */
  #asked = '';
  readonly #author: ReadonlyMap<Name, string>;
  /** For the figure at work, once there is one. */
  #page: number | undefined;
  #order: string | undefined;

  constructor(
    private readonly element: ReportElement,
    private readonly live: () => Live | undefined,
  ) {
    this.isList = element instanceof ProjectList;
    const rows = live();
    if (rows instanceof LivePlanVsActual) this.indicator = rows.selected;
    this.#author = new Map(this.names.map((name) => [name, this.#valueOf(name)]));
  }

  get isGauge(): boolean {
    return this.element instanceof IndicatorGauge;
  }

  get names(): readonly Name[] {
    return this.isList
      ? ['category', 'stage', 'q', 'sort', 'page', 'order', 'display']
      : ['indicator', 'order', 'display'];
  }

  /** What is not as the author has set it. */
  get now(): State {
    const values = this.names.map((name): [Name, string] => [name, this.#valueOf(name)]);
    return new Map(values.filter(([name, value]) => value !== this.#author.get(name)));
  }

  get category(): string {
    return this.isList ? this.#valueOf('category') : '';
  }

  #valueOf(name: Name): string {
    const [property, none] = PROPERTIES[name] ?? [];
    if (property) return String(Reflect.get(this.element, property) ?? none);
    if (name === 'indicator') return this.indicator;
    const live = this.live();
    if (name === 'page') return String(this.#page ?? (live instanceof LiveProjectList ? live.page : 1));
    if (this.#order !== undefined || !live?.order) return this.#order ?? '';
    return `${live.order.descending ? '-' : ''}${live.order.column + 1}`;
  }

  choose(indicator: string): void {
    this.indicator = indicator;
    if (this.element instanceof IndicatorGauge) this.#asked = this.element.indicator;
    this.#again();
  }

  filter(category: string): void {
    Object.assign(this.element, { category });
  }

  restore(state: State, changed: ReadonlySet<Name>): void {
    const wanted = (name: Name) => state.get(name) ?? this.#author.get(name) ?? '';
    for (const name of changed) {
      const [property] = PROPERTIES[name] ?? [];
      if (property) Reflect.set(this.element, property, wanted(name));
    }
    if (changed.has('order')) this.#order = wanted('order');
    if (this.isList) this.#page = Number(wanted('page'));
    this.#again();
  }

  #again(): void {
    const { element } = this;
    element.requestUpdate();
    const live = this.live();
    if (live instanceof LiveGauge) {
      this.hand();
      live.again();
    }
    // Whatever else is listed now begins with its first page.
    if (live instanceof LiveProjectList) void element.updateComplete.then(() => live.again());
  }

  /** To the figure at work, within an update, and so before it first says what there is to say. */
  hand(): void {
    const live = this.live();
    if (live instanceof LivePlanVsActual) live.selected = this.indicator;
    if (live instanceof LiveGauge) live.describe = this.#describe;
    if (live instanceof LiveProjectList) live.page = this.#page ?? live.page;
    if (!live) return;
    this.#page = undefined;
    if (this.#order !== undefined) live.order = this.#orderingOf(this.#order);
    this.#order = undefined;
  }

  /** The author's word is the last, and what another report has may be unknown to this one. */
  readonly #describe: LiveGauge['describe'] = (report, lang) => {
    const { indicator: asked, year } = this.element as IndicatorGauge;
    const has = asked === this.#asked && report.indicators.some(({ id }) => id === this.indicator);
    return gaugeView(report, { indicator: has ? this.indicator : asked, year }, lang);
  };

  #orderingOf(order: string): Ordering | null {
    const column = Math.abs(Number(order)) - 1;
    const descending = order.startsWith('-');
    const lang = () => this.element.language.lang ?? 'zh-CN';
    return order
      ? { column, descending, sort: (table) => orderRows(table, { column, descending }, lang()) }
      : null;
  }
}
