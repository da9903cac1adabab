import { NETWORKS, PHONE_NETWORK } from './networks.mjs';
import {
  filesTable,
  gaugesTable,
  goalsTable,
  growthTable,
  lighthouseTable,
  phoneTable,
  portalTable,
  projectsTable,
  rowsTable,
  trendTable,
} from './tables.mjs';
import { wording } from './wording.mjs';

/** One network: how it was measured, and its table. */
function networkPart({ machine, browser, comparison = {} }, network, lang) {
  const measured = comparison[network];
  if (!measured) return [];
  const { date, rounds, slowDown, results } = measured;
  const about = { date: date.slice(0, 10), rounds, slowDown, network, browser, ...machine };
  return [wording[lang].how(about), gaugesTable({ results }, lang)];
}

/** The network of a phone, with its picture. */
function phonePart(measured, lang, folder) {
  const [how, ...rest] = networkPart(measured, PHONE_NETWORK, lang);
  if (!how) return [];
  const picture = `![${wording[lang].caption}](${folder}results${lang === 'zh' ? '.zh-CN' : ''}.svg)`;
  return [how, picture, ...rest];
}

/** What was measured on a phone. */
function phoneParts({ phone, portal, lighthouse }, lang) {
  const words = wording[lang];
  const { first, again, use } = portal?.page.results ?? {};
  return [
    ...(phone ? [words.phones, phoneTable(phone, lang)] : []),
    ...(portal ? [words.portal, portalTable({ first, again }, lang), words.use(use)] : []),
    ...(lighthouse ? [words.audited, lighthouseTable(lighthouse.pages.results, lang)] : []),
  ];
}

const otherNetworks = (measured, lang) =>
  Object.keys(NETWORKS)
    .filter((network) => network !== PHONE_NETWORK)
    .flatMap((network) => networkPart(measured, network, lang));

/** The results that docs/performance.md shows; `up` leads from there to the repository. */
export function summary(measured, lang, up) {
  const words = wording[lang];
  const parts = [
    ...phonePart(measured, lang, `${up}bench/results/`),
    words.goals,
    goalsTable(measured, lang),
    ...otherNetworks(measured, lang),
    words.repeat(`${up}bench/README.md`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All results in Markdown; the goals of what was not measured can be left out. */
export function markdown(measured, lang, onlyMeasured = false) {
  const words = wording[lang];
  const { versions, rows, trend, growth, projects, files } = measured;
  const parts = [...phonePart(measured, lang, ''), ...otherNetworks(measured, lang)];
  parts.push(...phoneParts(measured, lang));
  if (rows) parts.push(words.rowed, rowsTable(rows, lang));
  if (trend?.pages) parts.push(words.trends, trendTable(trend, lang));
  if (growth) parts.push(words.growing, growthTable(growth, lang));
  if (projects) parts.push(words.listing, projectsTable(projects, lang));
  if (files?.formats) parts.push(words.reading, filesTable(files.formats.results, lang));
  if (files?.command) parts.push(words.command(files.command.results));
  parts.push(words.goals, goalsTable(measured, lang, onlyMeasured));
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  parts.push(`${words.versions} ${used.join(', ')}`, words.repeat('../README.md'));
  return `${parts.join('\n\n')}\n`;
}
