import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
// biome-ignore lint/plugin: the text of ECharts' own drawing, in Node, where there is no policy.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { shapeOf } from '../chart/render.ts';
import { renderToString } from '../chart/render-to-string.ts';
import { ELEMENTS } from '../define.ts';
import type { ReportElement } from '../elements/report-element.ts';
import { anchorName } from '../elements/shared/anchor.ts';
import { tableTemplate } from '../elements/shared/data-table.ts';
import { excerptsOf } from '../elements/shared/excerpts.ts';
import { figureTemplate } from '../elements/shared/figure.ts';
import { atOnce, type Plot } from '../elements/shared/plot.ts';
import { seriesTemplates } from '../elements/shared/series-templates.ts';
import { LINKS, type Settings } from '../features/hydration/settings.ts';
import { en } from '../messages/en.ts';
import { type Lang, langOf } from '../messages/language.ts';
import { registerMessages } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import type { JoinedReports } from '../view/joined-reports.ts';
import { tableOf } from '../view/tables.ts';
import { isEmptyState, type WidgetView } from '../view/widget.ts';
import { toLightDom } from './light-dom.ts';
import type { Tag } from './tags.ts';

registerMessages('en', en);

/** A figure that cannot be rendered: the message says why. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

export interface FigureRequest {
  tag: Tag;
  attributes: Record<string, string>;
  /** The nearest `lang`, as written in the page. */
  lang: string;
  report: Report;
  /** Set where that is made of several. */
  joined?: JoinedReports | undefined;
  stamp: string;
  /** What the author put into the slots, as HTML source. */
  slots: { title?: string; note?: string };
  /** How often the page has had each figure, by its hash: ids are unique in a page. */
  figures?: Map<string, number>;
}

/**
 * The boxes of a figure with their charts; an element renders them empty. Each SVG is ECharts' own, made in Node: the options
 * contain numbers, colours and ids from closed lists, and none of the report's text.
 */
function plots(): Plot {
  let count = 0;
  return (drawing) => {
    const svg = renderToString(drawing, shapeOf(drawing), `p${count}-`);
    count += 1;
    return html`<div class="plot">${unsafeHTML(svg)}</div>`;
  };
}

/** The renderer needs a host for slots; this one leaves them as they are. */
class Host extends ElementRenderer {
  override connectedCallback(): void {}
  override attributeChangedCallback(): void {}
  override renderShadow(): undefined {}
  override renderLight(): undefined {}
}

/** An element outside of any page, so that the attributes are converted to properties by its own rules. */
function elementOf(tag: Tag, attributes: Record<string, string>): ReportElement {
  const { observedAttributes } = ELEMENTS[tag];
  const element = new ELEMENTS[tag]();
  for (const name of observedAttributes)
    if (name in attributes) element.attributeChangedCallback(name, null, attributes[name] ?? null);
  return element;
}

/** One figure as HTML, from the views, templates and charts of its element. */
export const renderFigure = async (request: FigureRequest): Promise<string> =>
  (await renderFigureWithView(request)).html;

/** A figure as HTML, and the view that it shows. */
export interface RenderedFigure {
  html: string;
  view: WidgetView;
  lang: Lang;
}

export async function renderFigureWithView({
  tag,
  attributes,
  lang: asked,
  report,
  joined,
  stamp,
  slots,
  figures = new Map(),
}: FigureRequest): Promise<RenderedFigure> {
  const lang = langOf(asked, ['en']);
  const element = elementOf(tag, attributes);
  await element.prepare();
  const made = element.createView(report, lang, joined);
  if (isEmptyState(made)) throw new RenderError(`${made.message.title} ${made.message.advice}`.trim());
  const view = joined ? joined.credited(made, lang, element) : made;
  await element.loadBrief?.();
  const tabular = element.display === 'table';
  const excerpts = excerptsOf(report, lang, joined);
  const options = {
    lang,
    tabular,
    plot: plots(),
    later: atOnce,
    excerpts,
    series: joined && seriesTemplates,
  };
  const figure = figureTemplate({
    view,
    display: element.brief?.() ? 'brief' : tabular ? 'table' : 'chart',
    headingLevel: element.headingLevel,
    compact: element.compact,
    notes: element.notes !== 'none',
    body: element.renderBody(view, options),
    below: element.renderBelow(view, options),
    foot: element.renderFoot(view, { later: atOnce, excerpts }),
    warning: null,
    open: false,
    table: tableTemplate(tableOf(view, lang), null),
    announcement: '',
    onDisplay: () => {},
    onOpen: () => {},
    onRetry: () => {},
  });
  const { observedAttributes } = ELEMENTS[tag];
  const settings: Settings = { lang };
  for (const name of observedAttributes) if (!LINKS.includes(name)) settings[name] = attributes[name] ?? null;
  const root = html`<div class="dd-static" data-dd-static=${stamp} data-dd-settings=${JSON.stringify(settings)}><div class="root" lang=${lang}>${figure}</div></div>`;
  const rendered = await collectResult(render(root, { customElementHostStack: [new Host('figure')] }));
  const anchor = attributes['id'] ? '' : anchorName(view, report.id, element.display);
  return { html: toLightDom(rendered, slots, anchor, figures), view, lang };
}
