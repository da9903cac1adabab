import { xlsxOf } from '../authoring/read/write-xlsx.ts';
import { templateOf } from '../authoring/workbook/template.ts';
import { newFile, required } from './new-files.ts';
import { writeAll } from './output.ts';
import { type Options, UsageError, yearOption } from './usage.ts';

/** The command `template`. */
export async function writeTemplate(names: readonly string[], values: Options): Promise<void> {
  if (names.length > 0) throw new UsageError(`template takes no file: ${names.join(', ')}`);
  const output = required(values.output, 'template needs --output FILE');
  const year = yearOption(values.year) ?? new Date().getFullYear() - 1;
  await writeAll([{ to: newFile(output, values.force), content: xlsxOf(templateOf(year)) }]);
}
