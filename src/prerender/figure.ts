import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
// biome-ignore lint/plugin: the text of ECharts' own drawing, in Node, where there is no policy.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Plot } from '../chart/drawing.ts';
import { optionOf, shapeOf } from '../chart/render.ts';
import { renderToSvgString } from '../chart/render-to-string.ts';
import { IndicatorGauge } from '../elements/indicator-gauge/indicator-gauge.ts';
import { describeGauge, gaugeBody, gaugeFoot } from '../elements/indicator-gauge/template.ts';
import { PlanVsActual } from '../elements/plan-vs-actual/plan-vs-actual.ts';
import { describePlanVsActual, planVsActualBody } from '../elements/plan-vs-actual/template.ts';
import { ProjectList } from '../elements/project-list/project-list.ts';
import { describeProjects, projectsBody } from '../elements/project-list/template.ts';
import type { ReportElement } from '../elements/report-element.ts';
import { tableTemplate } from '../elements/shared/data-table.ts';
import { figureTemplate } from '../elements/shared/figure.ts';
import { LINKS, type Settings } from '../features/hydration/settings.ts';
import { en } from '../messages/en.ts';
import { type Lang, langOf } from '../messages/language.ts';
import { type Messages, messagesOf, registerMessages } from '../messages/types.ts';
import type { Report } from '../report/schema.ts';
import { type FigureView, isEmptyState, type Refusal } from '../view/figure.ts';
import { toLightDom } from './light-dom.ts';
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
  view: FigureView;
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

const parts: Record<
  Tag,
  (report: Report, element: ReportElement, lang: Lang, messages: Messages) => Parts | Refusal
> = {
  'indicator-gauge'(report, element, lang, messages) {
    const view = describeGauge(report, element as IndicatorGauge, lang);
    if (isEmptyState(view)) return view;
    const body = gaugeBody(view, { tabular: isTabular(element), plot, select: still });
    return { view, compact: true, body, foot: gaugeFoot(view, messages, still) };
  },
  'plan-vs-actual'(report, element, lang, messages) {
    const view = describePlanVsActual(report, element as PlanVsActual, lang);
    if (isEmptyState(view)) return view;
    const body = planVsActualBody(view, messages, {
      tabular: isTabular(element),
      plot,
      selected: '',
      select: still,
    });
    return { view, compact: false, body, foot: nothing };
  },
  'project-list'(report, element, lang, messages) {
    const { category, stage, query, sort, pageSize } = element as ProjectList;
    const view = describeProjects(report, { category, stage, query, sort, pageSize, page: 1 }, lang);
    if (isEmptyState(view)) return view;
    const hand = { tabular: isTabular(element), plot, category, change: still, turn: still, select: still };
    return { view, compact: false, body: projectsBody(view, messages, hand), foot: nothing };
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
  const messages = messagesOf(lang);
  const element = elementOf(tag, attributes);
  const made = parts[tag](report, element, lang, messages);
  if (isEmptyState(made)) throw new RenderError(`${made.message.title} ${made.message.advice}`.trim());
  const figure = figureTemplate({
    ...made,
    messages,
    display: isTabular(element) ? 'table' : 'chart',
    headingLevel: element.headingLevel,
    chartFailed: false,
    table: tableTemplate,
    order: null,
    announcement: '',
    onDisplay: still,
  });
  const { observedAttributes } = ELEMENTS[tag];
  const settings: Settings = { lang };
  for (const name of observedAttributes) if (!LINKS.includes(name)) settings[name] = attributes[name] ?? null;
  const root = html`<div class="dd-static" data-dd-static=${stamp} data-dd-settings=${JSON.stringify(settings)}><div class="root" lang=${lang}>${figure}</div></div>`;
  return toLightDom(
    await collectResult(render(root, { customElementHostStack: [new Host('figure')] })),
    slots,
  );
}
