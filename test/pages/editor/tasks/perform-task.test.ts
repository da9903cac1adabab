import { expect } from 'chai';
import { runAtOnce } from '../../../../src/authoring/steps.ts';
import { applyChange } from '../../../../src/pages/editor/state/change.ts';
import { type AddedSource, EMPTY_WORK, type Work } from '../../../../src/pages/editor/state/work.ts';
import { performTask, saidOf } from '../../../../src/pages/editor/tasks/perform-task.ts';
import { runInSlices } from '../../../../src/pages/editor/tasks/slices.ts';
import type { ResultOf, Task } from '../../../../src/pages/editor/tasks/task.ts';
import {
  isComplete,
  understand as stepsOf,
  type Understanding,
} from '../../../../src/pages/editor/tasks/understand.ts';
import { madeFile } from '../made-files.ts';

const perform = async <T extends Task>(task: T): Promise<ResultOf<T>> =>
  (await performTask(task, runAtOnce)) as ResultOf<T>;

const understand = (work: Work): Understanding => runAtOnce(stepsOf(work));

const read = (file: string): Promise<AddedSource> => perform({ kind: 'read', file, bytes: madeFile(file) });

const workOf = async (...files: readonly string[]): Promise<Work> =>
  applyChange(EMPTY_WORK, { kind: 'add-sources', sources: await Promise.all(files.map(read)) });

describe('what the editor understands', () => {
  it('is a value that can be posted between threads', async () => {
    const understanding = understand(await workOf('report.docx', 'annex.xlsx'));
    expect(structuredClone(understanding)).to.deep.equal(understanding);
    expect(isComplete(understanding)).to.equal(true);
  });

  it('says which field each thing that is missing belongs to', async () => {
    const understanding = understand(await workOf('annex.xlsx'));
    expect(understanding.problems.map(({ path }) => path)).to.deep.equal(['issuer', 'issued']);
    expect(isComplete(understanding)).to.equal(false);
  });

  it('names the indicator that a problem is with', async () => {
    const work = applyChange(await workOf('report.docx', 'annex.xlsx'), {
      kind: 'set-indicator',
      name: '城镇新增就业人数',
      patch: { id: 'Not An Id' },
    });
    const [problem] = understand(work).problems;
    expect(problem?.name).to.equal('城镇新增就业人数');
    expect(problem?.path).to.match(/^indicators\[2\]\.id/);
    expect(problem?.field).to.deep.equal({ zh: '编号', en: 'Id' });
    expect(problem?.said).to.deep.equal({
      zh: '应为小写字母、数字和短横组成的编号，现为“Not An Id”',
      en: 'expected an id in kebab-case, got "Not An Id"',
    });
  });

  it('is the same in slices, and ends when a person stops it', async () => {
    const work = await workOf('report.docx', 'annex.xlsx');
    expect(await runInSlices(() => {})(stepsOf(work))).to.deep.equal(understand(work));
    const stop = new Error('stopped');
    function* long() {
      for (const end = performance.now() + 1000; performance.now() < end; ) yield;
      return 'done';
    }
    const reason = await Promise.resolve(
      runInSlices(() => {
        throw stop;
      })(long()),
    ).catch((error: unknown) => error);
    expect(reason).to.equal(stop);
  });

  it('has the bytes of a text, to be read again in another encoding', async () => {
    const { bytes, encoding } = await read('gbk.txt');
    expect(encoding).to.equal('gb18030');
    if (!bytes) throw new Error('no bytes');
    const again = await perform({ kind: 'read', file: 'gbk.txt', bytes, encoding: 'big5' });
    expect(again.encoding).to.equal('big5');
    expect(again.text).to.not.include('青川区');
    expect((await read('annex.xlsx')).bytes).to.equal(undefined);
  });

  it('is incomplete where nothing was read, even if nothing is wrong', async () => {
    const understanding = understand(await workOf('gbk.txt'));
    expect(understanding.problems).to.deep.equal([]);
    expect(isComplete(understanding)).to.equal(false);
  });

  it('is the same report from the workbook made of it', async () => {
    const { report } = understand(await workOf('report.docx', 'annex.xlsx'));
    const bytes = await perform({ kind: 'write-workbook', report });
    const workbook = await perform({ kind: 'read', file: 'report.xlsx', bytes });
    const again = understand({ ...EMPTY_WORK, sources: [workbook] });
    expect(again.filed).to.equal(true);
    expect(again.report).to.deep.equal(report);
    const earlier = await perform({ kind: 'read-earlier', file: 'report.xlsx', bytes });
    expect(earlier.report).to.deep.equal(report);
  });

  it('has last year’s ids for the indicators that it has names for', async () => {
    const like = await perform({
      kind: 'read-earlier',
      file: 'last-year.json',
      bytes: madeFile('last-year.json'),
    });
    const { report, matching } = understand({ ...(await workOf('report.docx', 'annex.xlsx')), like });
    expect(report.indicators.map(({ id }) => id).slice(0, 3)).to.deep.equal(['output', 'budget', 'jobs']);
    expect(matching.gone).to.deep.equal(['grain']);
  });
});

describe('a task that fails', () => {
  const reasonOf = (task: Task) => performTask(task, runAtOnce).then(() => null, saidOf);

  it('says why in both languages', async () => {
    expect(await reasonOf({ kind: 'read', file: 'old.doc', bytes: madeFile('old.doc') })).to.deep.include({
      zh: '这是旧版Word格式（.doc）。请在Word中另存为.docx。',
    });
    const bytes = new TextEncoder().encode('{"format":"district-report/1"}');
    const said = await reasonOf({ kind: 'read-earlier', file: 'a.json', bytes });
    expect(said?.zh).to.match(/^报告不符合格式：id: 没有填写；.*；另有\d+处$/);
    expect(said?.en).to.match(/^the report is not valid: id: required; .*; and \d+ more$/);
    const annex = { kind: 'read-earlier', file: 'annex.xlsx', bytes: madeFile('annex.xlsx') } as const;
    expect((await reasonOf(annex))?.en).to.match(/^this is not a workbook of a report/);
  });
});
