import { gaugesOf, gaugeView, planVsActualView, projectListView, report, wholeAnnex } from './gauges.mjs';

/**
 * The elements of a page: tag, attributes, fallback content as an author would write it, and what `watch` waits for.
 * The number of marks of rows and projects in view depends on the page; one is enough.
 */
const element = (tag, attributes, summary, texts, least) => ({ tag, attributes, summary, texts, least });

export const gauge = (id, lang) => {
  const indicators = report.indicators.filter((indicator) => indicator.id === id);
  const [{ figure, plan, marks }] = gaugesOf({ ...report, indicators }, lang);
  const { title, summary } = gaugeView(report, { indicator: id }, lang);
  return element('indicator-gauge', ` indicator="${id}"`, `${title}: ${summary}`, [figure, plan], marks);
};

export const annexGauges = (lang) => wholeAnnex.map(({ id }) => gauge(id, lang));

export function rows(lang) {
  const { summary, groups } = planVsActualView(report, {}, lang);
  const shown = groups.flatMap(({ units }) => units).flatMap((unit) => unit.rows);
  return element('plan-vs-actual', '', summary, [shown[0].value.text, shown.at(-1).value.text], 1);
}

export function projects(lang) {
  const { summary, projects: shown } = projectListView(report, {}, lang);
  return element('project-list', '', summary, [shown[0].name, shown.at(-1).name], 1);
}

const MORE = { 'zh-CN': '报告全文', en: 'The report in full' };

/** `fallback` is a short paragraph with a link. */
export const html = ({ tag, attributes, summary }, lang, { fallback = false, src = '' } = {}) =>
  `<${tag}${attributes}${src ? ` src="${src}"` : ''}>${fallback ? `<p>${summary} <a href="#report">${MORE[lang]}</a></p>` : ''}</${tag}>`;

const TEXTS = {
  'zh-CN': {
    site: '湛河区人民政府',
    heading: '2023年计划完成得怎么样？',
    closing: '数据来自湛河区发展和改革委员会的年度报告。',
  },
  en: {
    site: 'Zhanhe District People’s Government',
    heading: 'How did the 2023 plan turn out?',
    closing: 'From the yearly report of the district’s Development and Reform Commission.',
  },
};

/** The elements between the header and the footer of a site; with large text, too, the first is in view. */
export function portal(elements, lang) {
  const { site, heading, closing } = TEXTS[lang];
  return `<header><p>${site}</p></header>
<main>
<h1>${heading}</h1>
${elements}
<p>${closing}</p>
</main>
<footer><p>${site}</p></footer>`;
}

/** What `watch` waits for; what is out of view need not be drawn. */
export const wantedOf = (elements, rendered = false) => ({
  selector: 'indicator-gauge, plan-vs-actual, project-list',
  marks: rendered ? 'svg path' : '.plot svg path',
  drawnInView: true,
  items: elements.map(({ texts, least }) => ({ texts, least })),
});
