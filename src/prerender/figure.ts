import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
// biome-ignore lint/plugin: the text of ECharts' own drawing, in Node, where there is no policy.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { optionOf, shapeOf } from '../chart/render.ts';
import { renderToSvgString } from '../chart/render-to-string.ts';
import { IndicatorGauge } from '../elements/indicator-gauge/indicator-gauge.ts';
import { gaugeBody, gaugeFoot } from '../elements/indicator-gauge/template.ts';
import { PlanVsActual } from '../elements/plan-vs-actual/plan-vs-actual.ts';
import { planVsActualBody } from '../elements/plan-vs-actual/template.ts';
import { ProjectList } from '../elements/project-list/project-list.ts';
import { projectsBody } from '../elements/project-list/template.ts';
import type { ReportElement } from '../elements/report-element.ts';
import { tableTemplate } from '../elements/shared/data-table.ts';
import { figureTemplate } from '../elements/shared/figure.ts';
import type { Plot } from '../elements/shared/plot.ts';
import { LINKS, type Settings } from '../features/hydration/settings.ts';
import { en } from '../messages/en.ts';
import { type Lang, langOf } from '../messages/language.ts';
import { registerMessages } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import { gaugeView } from '../view/indicator-gauge.ts';
import { planVsActualView } from '../view/plan-vs-actual.ts';
import { projectListView } from '../view/project-list.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../view/widget.ts';
import { standAlone } from './stand-alone.ts';
import type { Tag } from './tags.ts';

registerMessages('en', en);

/** Why there can be no figure. */
export class RenderError extends Error {
  override readonly name = 'Refused';
}

export interface FigureRequest {
  tag: Tag;
  attributes: Record<string, string>;
  /** The nearest `lang`, as written in the page. */
  lang: string;
  report: Report;
  stamp: string;
  /** What the author put into the slots, as HTML source. */
  slots: { title?: string; note?: string };
}

interface Parts {
  view: WidgetView;
  compact: boolean;
  body: TemplateResult;
  foot: TemplateResult | typeof nothing;
}

const still = () => {};

/**
 * The drawing itself, where a page at work has an empty box. Its HTML is ECharts' own, in Node: our options hold numbers,
 * closed ids and colours, and none of the report's text.
 */
const plot: Plot = (drawing) => {
  const size = shapeOf(drawing);
  return html`<div class="plot">${unsafeHTML(renderToSvgString(optionOf(drawing, size), size))}</div>`;
};

function shown<View extends WidgetView>(view: View | EmptyState): View {
  if (isEmptyState(view)) throw new RenderError(`${view.message.title} ${view.message.advice}`.trim());
  return view;
}

const parts: Record<Tag, (report: Report, element: ReportElement, lang: Lang) => Parts> = {
  'indicator-gauge'(report, element, lang) {
    const view = shown(gaugeView(report, element as IndicatorGauge, lang));
    const body = gaugeBody(view, { tabular: isTabular(element), plot, select: still });
    return { view, compact: true, body, foot: gaugeFoot(view, still) };
  },
  'plan-vs-actual'(report, element, lang) {
    const view = shown(planVsActualView(report, element as PlanVsActual, lang));
    const body = planVsActualBody(view, { tabular: isTabular(element), plot, selected: '', select: still });
    return { view, compact: false, body, foot: nothing };
  },
  'project-list'(report, element, lang) {
    const { category, stage, query, sort, pageSize } = element as ProjectList;
    const view = shown(projectListView(report, { category, stage, query, sort, pageSize, page: 1 }, lang));
    const handlers = {
      tabular: isTabular(element),
      plot,
      category,
      change: still,
      turn: still,
      select: still,
    };
    return { view, compact: false, body: projectsBody(view, handlers), foot: nothing };
  },
};

const ELEMENTS = {
  'indicator-gauge': IndicatorGauge,
  'plan-vs-actual': PlanVsActual,
  'project-list': ProjectList,
};

const isTabular = ({ display }: ReportElement): boolean => display === 'table';

/** The renderer wants to know whose slots it comes upon; here they are nobody's, and stay as they are. */
class Host extends ElementRenderer {
  override connectedCallback(): void {}
  override attributeChangedCallback(): void {}
  override renderShadow(): undefined {}
  override renderLight(): undefined {}
}

/** The element as the page sets it, though in no page: its attributes are read by its own rules. */
function elementOf(tag: Tag, attributes: Record<string, string>): ReportElement {
  const { observedAttributes } = ELEMENTS[tag];
  const element = new ELEMENTS[tag]();
  for (const name of observedAttributes)
    if (name in attributes) element.attributeChangedCallback(name, null, attributes[name] ?? null);
  return element;
}

/** One figure as HTML, from the templates, words and drawings of the element at work. */
export async function renderFigure({
  tag,
  attributes,
  lang: asked,
  report,
  stamp,
  slots,
}: FigureRequest): Promise<string> {
  const lang = langOf(asked, ['en']);
  const element = elementOf(tag, attributes);
  const figure = figureTemplate({
    ...parts[tag](report, element, lang),
    display: isTabular(element) ? 'table' : 'chart',
    headingLevel: element.headingLevel,
    warning: '',
    table: tableTemplate,
    order: null,
    announcement: '',
    onDisplay: still,
  });
  const { observedAttributes } = ELEMENTS[tag];
  const settings: Settings = { lang };
  for (const name of observedAttributes) if (!LINKS.includes(name)) settings[name] = attributes[name] ?? null;
  const root = html`<div class="dd-static" data-dd-static=${stamp} data-dd-settings=${JSON.stringify(settings)}><div class="root" lang=${lang}>${figure}</div></div>`;
  return standAlone(
    await collectResult(render(root, { customElementHostStack: [new Host('figure')] })),
    slots,
  );
}
