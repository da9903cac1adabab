import { parseArgs } from 'node:util';

const RENDER = `Usage: district-dashboard render PAGE… [options]

Renders the figure of each <indicator-gauge>, <indicator-trend>, <plan-vs-actual> and <project-list> in HTML pages,
so that it is visible before any script runs. The rest of the page is not changed. PAGE is a file, a pattern such as
"*.html", or - for standard input.

  -o, --output FILE    write the page to FILE (default: standard output)
  -o, --output FOLDER  write several pages to FOLDER, under their own names
      --in-place       overwrite the pages
      --jsonld         describe the reports to search engines, as schema.org Datasets in a script of the head
      --og FOLDER      describe the page for link previews (Open Graph), and write their pictures, PNG of 1200 × 630
                       pixels with the first figure of a page, into FOLDER; needs a Chinese font
      --og-url URL     the address of that folder
      --og-figure ID   the figure of the tag with this id, in place of the first
      --font FILE      draw with this font (TTF, OTF or TTC), in place of one of the system; can be repeated
      --check          write nothing; list the files that are out of date, with exit status 1
      --base FOLDER    resolve src attributes in FOLDER, and read no report outside of it (default: resolve them in
                       the folder of the page, and read no report outside of the current folder)

If there are problems, all of them are printed as FILE:LINE:COLUMN, nothing is written and the exit status is 1.
All pages are written or, if one cannot be written, none.

Example: npx district-dashboard render page.html -o out.html
         npx district-dashboard render *.html --in-place --og og --og-url https://www.example.gov.cn/og/
`;

const IMPORT = `Usage: district-dashboard import FILE… -o report.json [options]

Makes a report from an office's files: Excel (.xlsx, .xls), ODS, Word (.docx), PDF, HTML, CSV and plain text in UTF-8 or
GB18030, together or alone. A filled-in workbook of "template" or "export" is read as it is. Prints what was guessed, what
is doubtful and what was left out, with file, sheet and cell. FILE may be a pattern such as "*.xlsx".

  -o, --output FILE      write the report to FILE
      --source FILE      write the text that the quotes are from to FILE
      --like FILE        last year's report: ids, groups, directions and English names are carried over
      --map FILE         corrections, as JSON
      --write-map FILE   write what was understood as corrections to start from
      --year YEAR        the year reported on
      --id ID            the id of the report
      --sentences        take the figures of sentences too, not only those of tables
      --strict           fail if anything was guessed or is doubtful
      --force            overwrite existing files
      --lang zh-CN|en    the language of messages (default: that of the system)

The exit status is 1, and nothing is written, if nothing could be read or the report would not pass the check.

Example: npx district-dashboard import annex.xlsx report.docx --like reports/2023.json -o reports/2024.json
`;

const CHECK = `Usage: district-dashboard check REPORT… [options]

Checks reports, and prints all problems and warnings by place.

      --source FILE    the text that the quotes must occur in
      --like FILE      last year's report: tells which of its indicators are gone
      --json           print the result as JSON

The exit status is 1 if a report has a problem; warnings do not count.

Example: npx district-dashboard check reports/2024.json --source reports/2024.txt
`;

const EXPORT = `Usage: district-dashboard export REPORT --to xlsx|csv|datapackage|jsonld -o FILE [options]

Writes a report as a workbook, which gives the same report again, as a table of observations (CSV, UTF-8 with byte order
mark), as a Data Package in a folder, or as a schema.org Dataset (JSON-LD).

  -o, --output FILE    the file, or for datapackage the folder (default for csv and jsonld: standard output)
      --to FORMAT      the format
      --force          overwrite existing files

Example: npx district-dashboard export reports/2024.json --to xlsx -o 2024.xlsx
`;

const TEMPLATE = `Usage: district-dashboard template -o FILE [options]

Writes an empty workbook to fill in: surest of all, as nothing is guessed when it is imported.

  -o, --output FILE    the file, such as report.xlsx
      --year YEAR      the year reported on (default: last year)
      --force          overwrite an existing file

Example: npx district-dashboard template -o 2024.xlsx --year 2024
`;

const SHARED = `
  -h, --help           show this help
      --version        show the version
`;

const USAGES = { render: RENDER, import: IMPORT, check: CHECK, export: EXPORT, template: TEMPLATE } as const;

export type Command = keyof typeof USAGES;

export const COMMANDS = Object.keys(USAGES) as Command[];

export const isCommand = (name: string | undefined): name is Command => COMMANDS.some((one) => one === name);

/** The help for a command, or for all. */
export const usageOf = (command: string | undefined): string =>
  isCommand(command) ? `${USAGES[command]}${SHARED}` : `${Object.values(USAGES).join('\n')}${SHARED}`;

/** Wrong arguments, or files that cannot be read or written: printed without a stack trace. */
export class UsageError extends Error {}

/** The name of standard input and standard output. */
export const STDIO = '-';

const options = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  base: { type: 'string' },
  source: { type: 'string' },
  like: { type: 'string' },
  map: { type: 'string' },
  'write-map': { type: 'string' },
  year: { type: 'string' },
  id: { type: 'string' },
  sentences: { type: 'boolean' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonld: { type: 'boolean' },
  og: { type: 'string' },
  'og-url': { type: 'string' },
  'og-figure': { type: 'string' },
  font: { type: 'string', multiple: true },
  check: { type: 'boolean' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const OPTIONS: Readonly<Record<Command, readonly (keyof typeof options)[]>> = {
  render: ['output', 'in-place', 'base', 'jsonld', 'og', 'og-url', 'og-figure', 'font', 'check'],
  import: [
    'output',
    'source',
    'like',
    'map',
    'write-map',
    'year',
    'id',
    'sentences',
    'strict',
    'force',
    'lang',
  ],
  check: ['source', 'like', 'json'],
  export: ['output', 'to', 'force'],
  template: ['output', 'year', 'force'],
};

export type Options = ReturnType<typeof readArguments>['values'];

export function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws {UsageError} if a command does not have one of the options. */
export function checkOptions(command: Command, values: Options): void {
  for (const name of Object.keys(values))
    if (!OPTIONS[command].some((one) => one === name) && name !== 'help' && name !== 'version')
      throw new UsageError(`--${name} cannot be used with ${command}`);
}

/** @throws {UsageError} if it is no year. */
export function yearOption(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(year)) throw new UsageError(`--year ${year}: expected a year such as 2024`);
  return Number(year);
}
