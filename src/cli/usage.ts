import { parseArgs } from 'node:util';

export const USAGE = `Usage: district-dashboard render PAGE… [options]

Renders the figure of each <indicator-gauge>, <plan-vs-actual> and <project-list> in HTML pages, so that it is
visible before any script runs. The rest of the page is not changed. PAGE is a file, a pattern such as "*.html",
or - for standard input.

  -o, --output FILE    write the page to FILE (default: standard output)
  -o, --output FOLDER  write several pages to FOLDER, under their own names
      --in-place       overwrite the pages
      --base FOLDER    resolve src attributes in FOLDER, and read no report outside of it (default: resolve them in
                       the folder of the page, and read no report outside of the current folder)
  -h, --help           show this help
      --version        show the version

If there are problems, all of them are printed as FILE:LINE:COLUMN, nothing is written and the exit status is 1.
All pages are written or, if one cannot be written, none.

Example: npx district-dashboard render page.html -o out.html
`;

/** Wrong arguments, or files that cannot be read or written: printed without a stack trace. */
export class UsageError extends Error {}

/** The name of standard input and standard output. */
export const STDIO = '-';

const options = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
