import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import { type PlanVsActualView, planVsActualView } from '../../view/plan-vs-actual.ts';
import { parseIds } from '../../view/select-indicators.ts';
import { type EmptyState, isEmptyState } from '../../view/widget.ts';
import { emit } from '../events.ts';
import { ReportElement } from '../report-element.ts';
import listStyles from '../shared/list.css?inline';
import type { BodyOptions } from '../shared/plot.ts';
import { BriefController } from './brief-controller.ts';
import rowStyles from './styles.css?inline';
import { planVsActualBody } from './template.ts';

/**
 * Many indicators: a row each, the actual as a bar, the plan as a line crossing it. Indicators with the same unit share a scale.
 *
 * @tagname plan-vs-actual
 * @csspart value - The actual of a row.
 * @csspart verdict - Met, not met or not quantified.
 * @fires indicator-selected - The user selected a row. Detail: `{ indicator, year }`.
 */
export class PlanVsActual extends ReportElement<PlanVsActualView> {
  static override properties: PropertyDeclarations = {
    indicators: {},
    group: {},
    compare: {},
  };

  /** Ids of indicators, separated by spaces or commas. Takes precedence over `group`. */
  indicators = '';

  /** The id of a group. With neither, the indicators of the report's annex. */
  group = '';

  /**
   * With several reports: `years` for the verdicts of the last five years, and plans that were restated or are gone;
   * `areas` for the same indicators in other areas.
   */
  compare: '' | 'years' | 'areas' = '';

  override readonly selectable = true;
  override readonly stateProperties = { indicator: 'selected' };
  protected override readonly figureStyles: readonly string[] = [listStyles, rowStyles];
  #selected = '';
  readonly #brief = new BriefController(this);

  /** @internal The id of the selected row. */
  get selected(): string {
    return this.#selected;
  }

  set selected(indicator: string) {
    this.#selected = indicator;
    this.requestUpdate();
  }

  override createView(report: Report, lang: Lang): PlanVsActualView | EmptyState {
    return planVsActualView(report, this, lang);
  }

  override needsMoreThan({ indicators, year }: Report): boolean {
    const known = new Set(indicators.map(({ id }) => id));
    const ids = parseIds(this.indicators ?? '');
    return (
      ids.some((id) => !known.has(id)) ||
      (ids.length === 0 && Boolean(this.group)) ||
      (this.year ?? year) !== year
    );
  }

  /** @internal */
  override brief(): 'loading' | 'loaded' | undefined {
    const { module } = this.#brief;
    if (module === null || (this.display !== 'brief' && this.display !== 'list')) return undefined;
    return module ? 'loaded' : 'loading';
  }

  /** @internal */
  override loadBrief(): Promise<void> | undefined {
    return this.brief() && this.#brief.load();
  }

  override renderBody(view: PlanVsActualView, options: BodyOptions): TemplateResult {
    const { selected } = this;
    const { module, links } = this.#brief;
    if (this.brief() && module && links) {
      if (this.display === 'list') return module.listBody(view, options.lang, selected);
      const { hrefOf, follow } = links;
      return module.briefBody(view, { lang: options.lang, selected, hrefOf, follow });
    }
    return planVsActualBody(view, { ...options, selected });
  }

  override indicatorOf(mark: string): string {
    return mark.split(':')[1] ?? '';
  }

  protected override indicatorSelected(indicator: string): void {
    const { view } = this;
    if (!view || isEmptyState(view)) return;
    this.selected = indicator;
    emit(this, 'indicator-selected', { indicator, year: view.year });
  }
}
