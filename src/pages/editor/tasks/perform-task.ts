import {
  isReportWorkbook,
  parseReportText,
  problemSaid,
  ReportError,
  reportOfFiledWorkbook,
  type Said,
  templateOf,
  workbookOf,
} from '../../../authoring/index.ts';
import { ReadError, readSource, readString, writeXlsx } from '../../../authoring/read/index.ts';
import type { AddedSource, EarlierReport } from '../state/work.ts';
import type { RunSteps } from './slices.ts';
import { type Results, type Task, TaskError } from './task.ts';
import { understand } from './understand.ts';

/** Does a task, in a worker or in the page. */
export async function performTask(task: Task, run: RunSteps): Promise<Results[Task['kind']]> {
  switch (task.kind) {
    case 'read':
      return read(task);
    case 'read-pasted':
      return readString(task.text, task.file, task.format);
    case 'read-earlier':
      return readEarlier(task.bytes, task.file);
    case 'understand':
      return run(understand(task.work));
    case 'write-workbook':
      return writeXlsx(workbookOf(task.report));
    case 'write-template':
      return writeXlsx(templateOf(task.year));
  }
}

async function read({ bytes, file, encoding }: Extract<Task, { kind: 'read' }>): Promise<AddedSource> {
  const source = await readSource(bytes, file, encoding);
  return source.encoding === undefined ? source : { ...source, bytes };
}

/** Last year's report: its JSON, or its workbook. */
async function readEarlier(bytes: Uint8Array, file: string): Promise<EarlierReport> {
  if (bytes[0] !== ZIP) return { file, report: parseReportText(new TextDecoder().decode(bytes)) };
  const source = await readSource(bytes, file);
  if (!isReportWorkbook(source.sheets))
    throw new TaskError({
      zh: '这不是本产品的报告工作簿。请选择上年的report.json或由它导出的工作簿。',
      en: 'this is not a workbook of a report. Choose last year’s report.json, or the workbook made from it.',
    });
  const { report, problems } = reportOfFiledWorkbook(source, []);
  const [problem] = problems;
  if (problem) throw new ReportError(problems);
  return { file, report };
}

/** The first byte of an archive, which a workbook is. */
const ZIP = 0x50;

/** Why a task failed. */
export function saidOf(error: unknown): Said {
  if (error instanceof ReadError || error instanceof TaskError) return error.said;
  if (error instanceof ReportError) return invalid(error);
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: `处理时出错：${reason}`, en: `it failed: ${reason}` };
}

const MAX_PROBLEMS = 5;

function invalid({ problems }: ReportError): Said {
  const first = problems.slice(0, MAX_PROBLEMS).map((problem) => {
    const { zh, en } = problemSaid(problem);
    const at = problem.path && `${problem.path}: `;
    return { zh: `${at}${zh}`, en: `${at}${en}` };
  });
  const more = problems.length - first.length;
  return {
    zh: `报告不符合格式：${first.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有${more}处` : ''}`,
    en: `the report is not valid: ${first.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  };
}
