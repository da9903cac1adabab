import { isReport, parseReportText } from '../../report/parse.ts';
import { type Problem, ReportError } from '../../report/problem.ts';
import { misquotes } from '../../report/quotes.ts';
import type { Indicator, Report } from '../../report/schema.ts';
import { addAll } from '../add-all.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import { matchReport } from '../match/match-report.ts';
import { baseName, type Place } from '../place.ts';
import type { QuoteCandidate } from '../quotes/candidate.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { sentencesOf } from '../quotes/sentences.ts';
import { portfolioRows } from '../rows/portfolio-rows.ts';
import { type IndicatorRow, keyOf, withKeys } from '../rows/row.ts';
import { fullYearsIn, isCenturyCertain, sentenceWithFullYears, withDigits } from '../short-years.ts';
import type { Source } from '../source.ts';
import { runAtOnce, type Steps } from '../steps.ts';
import type { Table } from '../table/table.ts';
import type { Draft, DraftOptions } from './draft.ts';
import { Groups } from './groups.ts';
import { headOf } from './head.ts';
import { Ids } from './ids.ts';
import { indicatorsOf } from './indicators.ts';
import { mergeRows, uniqueNames } from './merge-rows.ts';
import { portfolioKey, portfoliosOf } from './portfolios.ts';
import { projectsOf } from './projects.ts';
import { proposals } from './proposals.ts';
import { readTables } from './read-tables.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { settleYear } from './settle-year.ts';
import { tellMatching } from './tell-matching.ts';

/** Everything that files say, as a report, with what was guessed on the way. */
export function buildDraft(sources: readonly Source[], options: DraftOptions = {}): Draft {
  return runAtOnce(draftSteps(sources, options));
}

/** The same in short steps. */
export function* draftSteps(sources: readonly Source[], options: DraftOptions = {}): Steps<Draft> {
  const { like, mapping } = options;
  const findings: Finding[] = sources
    .flatMap((source) => source.findings)
    .filter((one) => !isStatedTable(one, mapping));
  const file = sources[0]?.file ?? '';
  const text = sources.map((source) => source.text).join('\n\n');
  const year = settleYear(sources, text, options, findings);

  const { tables, rows, projects: listed } = yield* readTables(sources, year, mapping, findings);
  const projects = withKeys(listed);
  const merged = mergeRows(rows, findings);
  yield;
  const texts = sources.map((source) => ({ file: source.file, sentences: sentencesOf(source.text) }));
  const { taken, proposed, findings: ofSentences } = proposals(texts, merged, year, options);
  addAll(findings, ofSentences);
  const all = withKeys(uniqueNames([...merged, ...taken]));
  // What a person took is no guess.
  tellTaken(
    taken.filter(({ name }) => !mapping?.indicators?.[name]?.take),
    findings,
  );
  tellShortYears(taken, year, fullYearsIn(text), findings);
  yield;
  const matching = matchReport(all, like, year, mapping);
  tellMatching(matching, file, findings);
  yield;
  const groups = new Groups(like, mapping, findings);
  const made = indicatorsOf(all, {
    mapping,
    matching,
    ids: new Ids(),
    groupOf: (row, match) => groups.of(row, match),
  });
  addAll(findings, made.findings);
  yield;
  const built = projectsOf(projects, year, new Ids(), like, mapping);
  addAll(findings, built.findings);
  const totals = texts.flatMap((one) => portfolioRows(one.sentences, one.file, year));
  const portfolios = totals.filter(
    (row) => options.sentences || mapping?.portfolios?.[portfolioKey(row)]?.take,
  );
  dropStatedUnits(all, mapping, findings);
  const madeOfTotals = portfoliosOf(portfolios, like, mapping);
  addAll(findings, madeOfTotals.findings);
  const { head, findings: headFindings } = headOf(
    sources.map((source) => source.text),
    year,
    file,
    options,
    like,
    mapping,
  );
  addAll(findings, headFindings);
  yield;

  const sections = sectionsOf(sources, like);
  const sentences = sentencesOf(text);
  const quotes = new Map<string, readonly QuoteCandidate[]>();
  const indicators: Indicator[] = [];
  // A long table alone has neither sentences nor sections.
  const isQuotedByRows = sentences.length === 0 && sections.list.length === 0 && !mapping?.quotes;
  for (const indicator of made.indicators) {
    if (isQuotedByRows) {
      indicators.push(indicator);
      continue;
    }
    indicators.push({
      ...indicator,
      observations: indicator.observations.map((observation) => {
        const key = [indicator.id, observation.period ?? observation.year, observation.role].join(' ');
        const candidates = findQuotes(indicator, observation, sentences, year);
        if (candidates.length > 0) quotes.set(key, candidates);
        const said = mapping?.quotes?.[key];
        const { quote: printed, ...rest } = observation;
        const quote = said === undefined ? printed : (said ?? undefined);
        return { ...rest, ...quoted(quote, sections) };
      }),
    });
    yield;
  }

  const candidate = {
    format: 'district-report/1',
    id: head.id,
    area: head.area,
    title: head.title,
    issuer: head.issuer,
    issued: head.issued,
    year,
    source: options.textFile === undefined ? {} : { text: options.textFile },
    notes: notesOf(tables.map(({ table }) => table)),
    ...(sections.list.length > 0 && { sections: sections.list }),
    groups: groups.list,
    indicators,
    portfolios: madeOfTotals.portfolios.map((one) => ({ ...one, ...quoted(one.quote, sections) })),
    projects: built.projects.map((project) => ({
      ...project,
      milestones: project.milestones.map((one) => ({ ...one, ...quoted(one.quote, sections) })),
    })),
  };
  const { report, problems: found } = checked(candidate, text);
  const problems = year === 0 ? withoutTimes(found) : found;
  return {
    tables,
    indicators: all,
    proposed,
    portfolios,
    proposedPortfolios: totals.filter((row) => !portfolios.includes(row)),
    projects,
    matching,
    quotes,
    findings,
    report,
    text,
    problems,
  };
}

/** Without the year of the report, the times of its figures are wrong, too: the one is told. */
const withoutTimes = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ path }) => !/\.(?:year|period)/.test(path));

/** That rows and columns were swapped is no guess once a person stated what the columns are. */
const isStatedTable = ({ code, place }: Finding, mapping: Mapping | undefined): boolean =>
  code === 'turned' &&
  Object.keys(mapping?.tables ?? {}).some((id) =>
    id.startsWith(`${baseName(place.file)} › ${place.sheet} › `),
  );

/** That a unit is that of the row above is no guess once a person stated it. */
function dropStatedUnits(
  rows: readonly IndicatorRow[],
  mapping: Mapping | undefined,
  findings: Finding[],
): void {
  const stated = rows.filter((row) => mapping?.indicators?.[keyOf(row)]?.unit).map(({ place }) => place);
  const lineOf = ({ file, sheet, row }: Place) => `${file}\n${sheet}\n${row}`;
  const lines = new Set(stated.map(lineOf));
  const isOfAnother = (code: string) => code === 'unit-inherited' || code === 'unit-of-group';
  const kept = findings.filter(({ code, place }) => !isOfAnother(code) || !lines.has(lineOf(place)));
  findings.length = 0;
  addAll(findings, kept);
}

/** A quote with the section that it is in. */
function quoted(quote: string | undefined, sections: Sections): { quote?: string; section?: string } {
  if (quote === undefined) return {};
  const section = sections.of(quote);
  return { quote, ...(section !== undefined && { section }) };
}

function checked(candidate: unknown, text: string): { report: Report; problems: readonly Problem[] } {
  try {
    // JSON has no undefined.
    const report = isReport(candidate) ? candidate : parseReportText(JSON.stringify(candidate));
    return { report, problems: misquotes(report, text) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { report: candidate as Report, problems: error.problems };
  }
}

function tellTaken(taken: readonly IndicatorRow[], findings: Finding[]): void {
  for (const { name, place, figures } of taken) {
    const printed = figures.map((figure) => figure.printed.raw);
    findings.push(
      finding('guess', 'sentence', place, {
        zh: `从句子读出“${name}”：${printed.join('、')}`,
        en: `"${name}" was read from a sentence: ${printed.join(', ')}`,
      }),
    );
  }
}

/** Figures of sentences whose year has two digits, where no year of the text says of which century it is. */
function tellShortYears(
  taken: readonly IndicatorRow[],
  year: number,
  stated: readonly number[],
  findings: Finding[],
): void {
  for (const { name, place, figures } of taken) {
    const doubtful = figures.find(({ quote = '' }) => {
      const full = sentenceWithFullYears(quote, year);
      return full !== withDigits(quote) && !isCenturyCertain(full, stated);
    });
    if (!doubtful) continue;
    findings.push(
      finding('doubt', 'short-year', place, {
        zh: `“${name}”一句的年份只有两位，文中没有四位的年份，当作${doubtful.year}年，请核对。`,
        en: `the year in the sentence of "${name}" has two digits, and no year in the text has four; ${doubtful.year} is taken. Check it.`,
      }),
    );
  }
}

const notesOf = (tables: readonly Table[]): Report['notes'] =>
  [...new Set(tables.flatMap(({ notes }) => notes))].map((note) => ({
    zh: note.replace(/^注\s*[:：]\s*/, ''),
  }));
