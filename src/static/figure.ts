import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
// biome-ignore lint/plugin: the text of ECharts' own drawing, in Node, where there is no policy.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { stillOf } from '../chart/still.ts';
import type { Plot } from '../elements/drawing.ts';
import { figureTemplate } from '../elements/figure.ts';
import { describeGauge, gaugeBody, gaugeFoot } from '../elements/figures/indicator-gauge.ts';
import { describeRows, rowsBody } from '../elements/figures/plan-vs-actual.ts';
import { describeProjects, projectsBody } from '../elements/figures/project-list.ts';
import { IndicatorGauge } from '../elements/indicator-gauge.ts';
import { PlanVsActual } from '../elements/plan-vs-actual.ts';
import { ProjectList } from '../elements/project-list.ts';
import type { ReportElement } from '../elements/report-element.ts';
import { LINKS, type Settings } from '../elements/settings.ts';
import { optionOf, shapeOf } from '../elements/studio.ts';
import { tableTemplate } from '../elements/table.ts';
import type { Report } from '../model/schema.ts';
import { type FigureView, isRefusal, type Refusal } from '../view/figure.ts';
import { type Lang, langOf } from '../view/languages.ts';
import { en } from '../view/words.en.ts';
import { learn, type Words, wordsOf } from '../view/words.ts';
import { standAlone } from './stand-alone.ts';
import type { Tag } from './tags.ts';

learn('en', en);

/** Why there can be no figure. */
export class Refused extends Error {
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
  return html`<div class="plot">${unsafeHTML(stillOf(optionOf(drawing, size), size))}</div>`;
};

const parts: Record<
  Tag,
  (report: Report, element: ReportElement, lang: Lang, words: Words) => Parts | Refusal
> = {
  'indicator-gauge'(report, element, lang, words) {
    const view = describeGauge(report, element as IndicatorGauge, lang);
    if (isRefusal(view)) return view;
    const body = gaugeBody(view, { tabular: isTabular(element), plot, select: still });
    return { view, compact: true, body, foot: gaugeFoot(view, words, still) };
  },
  'plan-vs-actual'(report, element, lang, words) {
    const view = describeRows(report, element as PlanVsActual, lang);
    if (isRefusal(view)) return view;
    const body = rowsBody(view, words, { tabular: isTabular(element), plot, selected: '', select: still });
    return { view, compact: false, body, foot: nothing };
  },
  'project-list'(report, element, lang, words) {
    const { category, stage, query, sort, pageSize } = element as ProjectList;
    const view = describeProjects(report, { category, stage, query, sort, pageSize, page: 1 }, lang);
    if (isRefusal(view)) return view;
    const hand = { tabular: isTabular(element), plot, category, change: still, turn: still, select: still };
    return { view, compact: false, body: projectsBody(view, words, hand), foot: nothing };
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
  const words = wordsOf(lang);
  const element = elementOf(tag, attributes);
  const made = parts[tag](report, element, lang, words);
  if (isRefusal(made)) throw new Refused(`${made.message.title} ${made.message.advice}`.trim());
  const figure = figureTemplate({
    ...made,
    words,
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
  return standAlone(
    await collectResult(render(root, { customElementHostStack: [new Host('figure')] })),
    slots,
  );
}
