import { dirname, relative } from 'node:path';
import type { Finding } from '../authoring/finding.ts';
import { type Mapping, parseMapping } from '../authoring/mapping.ts';
import { baseName, describePlace } from '../authoring/place.ts';
import { problemSaid } from '../authoring/problem-said.ts';
import { ReadError } from '../authoring/read/read-error.ts';
import { readSource } from '../authoring/read/read-source.ts';
import { buildDraft } from '../authoring/report/build-draft.ts';
import { mappingOf } from '../authoring/report/mapping-of.ts';
import type { Source } from '../authoring/source.ts';
import { reportOfFiledWorkbook } from '../authoring/workbook/filed-report.ts';
import { isReportWorkbook } from '../authoring/workbook/read-report.ts';
import { describeProblem, type Problem } from '../report/problem.ts';
import { newFile, required } from './new-files.ts';
import { type Output, writeAll } from './output.ts';
import { nameOf, pagesOf, read } from './pages.ts';
import { readReport, readText } from './report-input.ts';
import { type Options, UsageError, yearOption } from './usage.ts';

type Language = 'zh' | 'en';

const WORDS = {
  zh: { guess: '推断', doubt: '存疑', 'left-out': '未读入', error: '错误' },
  en: { guess: 'guess', doubt: 'doubt', 'left-out': 'left out', error: 'error' },
} as const;

function languageOf(lang: string | undefined): Language {
  const { env } = process;
  const stated = lang ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? 'en';
  if (lang !== undefined && !/^(?:zh|en)\b/i.test(lang))
    throw new UsageError(`--lang ${lang}: expected zh-CN or en`);
  return /^zh/i.test(stated) ? 'zh' : 'en';
}

/** `附表.xlsx › 附表 › C7: guess: …` */
const findingLine = ({ kind, place, said }: Finding, language: Language): string =>
  `${describePlace(place)[language]}: ${WORDS[language][kind]}: ${said[language]}`;

async function readSources(
  names: readonly string[],
  language: Language,
  mapping: Mapping | undefined,
): Promise<Source[]> {
  const sources: Source[] = [];
  const failed: string[] = [];
  for (const name of await pagesOf(names)) {
    try {
      const file = nameOf(name);
      const encoding = mapping?.files?.[baseName(file)]?.encoding;
      sources.push(await readSource(new Uint8Array(await read(name)), file, encoding ? { encoding } : {}));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failed.push(`${error.file}: ${WORDS[language].error}: ${error.said[language]}`);
    }
  }
  for (const line of failed) console.error(line);
  if (failed.length > 0)
    throw new UsageError(
      language === 'zh' ? '有文件读不出，没有写入。' : 'a file could not be read; nothing was written',
    );
  return sources;
}

async function readMapping(name: string | undefined): Promise<Mapping | undefined> {
  if (name === undefined) return undefined;
  try {
    return parseMapping(JSON.parse(await readText(name)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--map ${name}: ${(error as Error).message}`);
  }
}

// Of a long text, TextEncoder takes a tenth of the time of Buffer.
const encoder = new TextEncoder();

/** The text and a line break, which is added to the bytes: added to the text, it would copy all of it. */
const lineOf = (text: string): Uint8Array => Buffer.concat([encoder.encode(text), encoder.encode('\n')]);

const json = (value: unknown): Uint8Array => lineOf(JSON.stringify(value, null, 2));

/** The command `import`. */
export async function importReport(names: readonly string[], values: Options): Promise<void> {
  if (names.length === 0)
    throw new UsageError('missing file: expected the files of an office, or - for standard input');
  const language = languageOf(values.lang);
  const output = required(values.output, 'import needs --output FILE');
  const to = newFile(output, values.force);
  const year = yearOption(values.year);
  const mapping = await readMapping(values.map);
  const like = values.like === undefined ? undefined : await readReport(values.like);
  const sources = await readSources(names, language, mapping);
  const textFile =
    values.source === undefined ? undefined : relative(dirname(output), values.source).replaceAll('\\', '/');
  const workbook = sources.find(({ sheets }) => isReportWorkbook(sheets));
  const draft = workbook
    ? reportOfFiledWorkbook(
        workbook,
        sources.filter((source) => source !== workbook),
      )
    : buildDraft(sources, {
        ...(year !== undefined && { year }),
        ...(values.id !== undefined && { id: values.id }),
        ...(like && { like }),
        ...(mapping && { mapping }),
        ...(values.sentences && { sentences: true }),
        ...(textFile !== undefined && { textFile }),
      });
  const { findings, problems, report, text } = draft;
  // At once: a table of 10,000 rows has 30,000 findings.
  if (findings.length > 0) console.error(findings.map((one) => findingLine(one, language)).join('\n'));
  for (const problem of problems) {
    const place = 'placeOf' in draft ? `${describePlace(draft.placeOf(problem.path))[language]}: ` : '';
    const message = problemSaid(problem)[language];
    console.error(`${place}${WORDS[language].error}: ${describeProblem({ ...problem, message })}`);
  }
  const missing = missingHead(problems, language);
  if (missing) console.error(missing);
  const proposed =
    'proposed' in draft
      ? ([draft.proposed.length, draft.proposedPortfolios.length] as const)
      : ([0, 0] as const);
  console.error(summary(findings, report, proposed, language));
  const isEmpty =
    problems.length === 0 &&
    report.indicators.length + report.projects.length + report.portfolios.length === 0;
  if (isEmpty)
    console.error(
      language === 'zh'
        ? '没有读出指标或项目，没有写入。'
        : 'no indicator and no project was found; nothing was written.',
    );
  const isGuessed = values.strict && findings.some(({ kind }) => kind !== 'left-out');
  if (isGuessed)
    console.error(
      language === 'zh'
        ? '--strict：有推断或存疑，没有写入。'
        : '--strict: something was guessed or is doubtful; nothing was written.',
    );
  if (problems.length > 0 || isEmpty || isGuessed) {
    process.exitCode = 1;
    return;
  }
  const outputs: Output[] = [{ to, content: json(report) }];
  if (values.source !== undefined)
    outputs.push({ to: newFile(values.source, values.force), content: lineOf(text) });
  if (values['write-map'] !== undefined) {
    if (!('tables' in draft)) throw new UsageError('--write-map: a filled-in workbook needs no corrections');
    outputs.push({
      to: newFile(values['write-map'], values.force),
      content: json(mappingOf(draft, mapping)),
    });
  }
  await writeAll(outputs);
}

/** What a mapping has to say of the report as a whole. */
const OF_HEAD = {
  area: { zh: '…区', en: '…' },
  title: { zh: '…' },
  issuer: { zh: '…' },
  issued: '2025-01-16',
} as const;

/** How to state what the files do not say of the report. */
function missingHead(problems: readonly Problem[], language: Language): string | undefined {
  const keys = (['area', 'title', 'issuer', 'issued'] as const).filter((key) =>
    problems.some(({ path }) => path === key),
  );
  if (keys.length === 0) return undefined;
  const report = Object.fromEntries(keys.map((key) => [key, OF_HEAD[key]]));
  const file = JSON.stringify({ format: 'district-mapping/1', report });
  return language === 'zh'
    ? `文件里没有写的，请写进map.json，再用--map map.json导入：${file}`
    : `state what the files do not say in map.json, and import with --map map.json: ${file}`;
}

function summary(
  findings: readonly Finding[],
  { indicators = [], projects = [] }: { indicators?: readonly unknown[]; projects?: readonly unknown[] },
  [proposed, totals]: readonly [indicators: number, totals: number],
  language: Language,
): string {
  const count = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind).length;
  if (language === 'zh')
    return [
      `指标${indicators.length}项，项目${projects.length}个；推断${count('guess')}处，存疑${count('doubt')}处，未读入${count('left-out')}处。`,
      ...(proposed + totals > 0
        ? [`另有句子中的指标${proposed}项、项目合计${totals}项没有读入；加 --sentences 读入。`]
        : []),
    ].join('\n');
  const many = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return [
    `${many(indicators.length, 'indicator')}, ${many(projects.length, 'project')}; ${count('guess')} guessed, ${count('doubt')} doubtful, ${count('left-out')} left out.`,
    ...(proposed + totals > 0
      ? [
          `Not taken: ${many(proposed, 'indicator')} and ${many(totals, 'total')} of projects from sentences; --sentences takes them.`,
        ]
      : []),
  ].join('\n');
}
