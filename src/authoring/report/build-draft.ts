import { isReport, parseReportText } from '../../report/parse.ts';
import { type Problem, ReportError } from '../../report/problem.ts';
import { misquotes } from '../../report/quotes.ts';
import type { Report } from '../../report/schema.ts';
import type { Columns } from '../columns/column.ts';
import { understandColumns } from '../columns/understand-columns.ts';
import { type Finding, finding } from '../finding.ts';
import { matchReport } from '../match/match-report.ts';
import type { QuoteCandidate } from '../quotes/candidate.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { sentencesOf } from '../quotes/sentences.ts';
import { indicatorRows } from '../rows/indicator-rows.ts';
import { portfolioRows } from '../rows/portfolio-rows.ts';
import { projectRows } from '../rows/project-rows.ts';
import type { IndicatorRow, ProjectRow } from '../rows/row.ts';
import type { Source } from '../source.ts';
import { findTables } from '../table/find-tables.ts';
import type { Table } from '../table/table.ts';
import type { Draft, DraftOptions } from './draft.ts';
import { Groups } from './groups.ts';
import { headOf } from './head.ts';
import { Ids } from './ids.ts';
import { indicatorsOf } from './indicators.ts';
import { mergeRows, uniqueNames } from './merge-rows.ts';
import { portfoliosOf } from './portfolios.ts';
import { projectsOf } from './projects.ts';
import { proposals } from './proposals.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { settleYear } from './settle-year.ts';
import { tellMatching } from './tell-matching.ts';
import { tellSheet } from './tell-sheet.ts';

/** Everything that files say, as a report, with what was guessed on the way. */
export function buildDraft(sources: readonly Source[], options: DraftOptions = {}): Draft {
  const { like, mapping } = options;
  const findings: Finding[] = sources.flatMap((source) => source.findings);
  const file = sources[0]?.file ?? '';
  const text = sources.map((source) => source.text).join('\n\n');
  const year = settleYear(sources, text, options, findings);

  const tables: { table: Table; columns: Columns }[] = [];
  const rows: IndicatorRow[] = [];
  const projects: ProjectRow[] = [];
  for (const source of sources)
    for (const sheet of source.sheets) {
      if (sheet.hidden) {
        findings.push(
          finding(
            'left-out',
            'hidden-sheet',
            { file: source.file, sheet: sheet.name },
            {
              zh: '隐藏的工作表，没有读入。',
              en: 'a hidden sheet; not read.',
            },
          ),
        );
        continue;
      }
      const found = findTables(sheet, source.file);
      if (found.length === 0) tellSheet(sheet, source.file, findings);
      for (const table of found) {
        if (mapping?.tables?.[table.id]?.leaveOut) continue;
        const { columns, findings: found } = understandColumns(table, { year, ...(mapping && { mapping }) });
        findings.push(...found);
        tables.push({ table, columns });
        if (columns.kind === 'indicators') {
          const read = indicatorRows(table, columns);
          rows.push(...read.rows);
          findings.push(...read.findings);
        } else if (columns.kind === 'projects') {
          const read = projectRows(table, columns);
          projects.push(...read.rows);
          findings.push(...read.findings);
        } else
          findings.push(
            finding('left-out', 'table', table.place, {
              zh: `表“${table.title || table.heads.flat().slice(0, 3).join('、')}”没有指标或项目，没有读入。`,
              en: `the table "${table.title || table.heads.flat().slice(0, 3).join(', ')}" has neither indicators nor projects; not read.`,
            }),
          );
      }
    }

  const merged = mergeRows(rows, findings);
  const texts = sources.map((source) => ({ file: source.file, sentences: sentencesOf(source.text) }));
  const { taken, proposed } = proposals(texts, merged, year, options);
  const all = uniqueNames([...merged, ...taken]);
  for (const row of taken)
    findings.push(
      finding('guess', 'sentence', row.place, {
        zh: `从句子读出“${row.name}”：${row.figures.map(({ printed }) => printed.raw).join('、')}`,
        en: `"${row.name}" was read from a sentence: ${row.figures.map(({ printed }) => printed.raw).join(', ')}`,
      }),
    );
  const matching = matchReport(all, like, year, mapping);
  tellMatching(matching, file, findings);
  const groups = new Groups(like, mapping, findings);
  const made = indicatorsOf(all, {
    like,
    mapping,
    matching,
    ids: new Ids(),
    groupOf: (row, match) => groups.of(row, match),
  });
  findings.push(...made.findings);
  const built = projectsOf(projects, year, new Ids(), like, mapping);
  findings.push(...built.findings);
  const portfolios = texts.flatMap((one) => portfolioRows(one.sentences, one.file, year));
  const totals = portfoliosOf(options.sentences ? portfolios : [], like);
  findings.push(...totals.findings);
  const { head, findings: headFindings } = headOf(text, year, file, options, like, mapping);
  findings.push(...headFindings);

  const sections = sectionsOf(sources, like);
  const sentences = sentencesOf(text);
  const quotes = new Map<string, readonly QuoteCandidate[]>();
  const indicators = made.indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.map((observation) => {
      const key = [indicator.id, observation.period ?? observation.year, observation.role].join(' ');
      const candidates = findQuotes(indicator, observation, sentences, year);
      if (candidates.length > 0) quotes.set(key, candidates);
      const said = mapping?.quotes?.[key];
      if (said === undefined && sections.list.length === 0) return observation;
      const { quote: printed, ...rest } = observation;
      const quote = said === undefined ? printed : (said ?? undefined);
      return { ...rest, ...quoted(quote, sections) };
    }),
  }));

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
    portfolios: totals.portfolios.map((one) => ({ ...one, ...quoted(one.quote, sections) })),
    projects: built.projects.map((project) => ({
      ...project,
      milestones: project.milestones.map((one) => ({ ...one, ...quoted(one.quote, sections) })),
    })),
  };
  const { report, problems } = checked(candidate, text);
  return {
    tables,
    indicators: all,
    proposed,
    proposedPortfolios: options.sentences ? [] : portfolios,
    projects,
    matching,
    quotes,
    findings,
    report,
    text,
    problems,
  };
}

/** A quote with the section that it is in. */
function quoted(quote: string | undefined, sections: Sections): { quote?: string; section?: string } {
  if (quote === undefined) return {};
  const section = sections.of(quote);
  return { quote, ...(section !== undefined && { section }) };
}

function checked(candidate: unknown, text: string): { report: Report; problems: readonly Problem[] } {
  if (isReport(candidate)) return { report: candidate, problems: misquotes(candidate, text) };
  try {
    // JSON has no undefined.
    const report = parseReportText(JSON.stringify(candidate));
    return { report, problems: misquotes(report, text) };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { report: candidate as Report, problems: error.problems };
  }
}

const notesOf = (tables: readonly Table[]): Report['notes'] =>
  [...new Set(tables.flatMap(({ notes }) => notes))].map((note) => ({
    zh: note.replace(/^注\s*[:：]\s*/, ''),
  }));
