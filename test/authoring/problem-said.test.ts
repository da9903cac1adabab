import { expect } from 'chai';
import { fieldSaid } from '../../src/authoring/field-said.ts';
import { problemSaid } from '../../src/authoring/problem-said.ts';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { type Problem, ReportError } from '../../src/report/problem.ts';
import { misquotes } from '../../src/report/quotes.ts';
import { otherDistrict } from '../support/other-district.ts';

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ReportError) return error.problems;
    throw error;
  }
  return [];
}

// biome-ignore lint/suspicious/noExplicitAny: Values that the types do not allow.
const malformed = (change: (report: any) => void): Problem[] => {
  const report = otherDistrict();
  change(report);
  return [...problemsOf(() => parseReport(report))];
};

const chinese = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => `${problem.path}: ${problemSaid(problem).zh}`);

describe('a problem in Chinese', () => {
  it('says what is expected and what there is', () => {
    const problems = malformed((report) => {
      report.year = 23;
      report.issued = '2024-02-30';
      report.indicators[0].group = 'nowhere';
      report.indicators[1].observations[1].value = 70_000;
      delete report.indicators[3].unit;
      report.portfolios[2].count = 10;
      report.projects[0].name.en = '学校';
      report.notes = {};
    });
    expect(chinese(problems)).to.have.members([
      'year: 应为1900到2200之间的年份，现为23',
      'issued: 应为存在的日期，现为“2024-02-30”',
      'indicators[0].group: 没有“nowhere”这个分组，只有：output, environment, people, culture',
      'indicators[1].observations[1].value: 应为原文“70312.5”里的数，现为70000',
      'indicators[3].unit: 没有填写',
      'portfolios[0].count: 应为各分项之和15，现为14',
      'projects[0].name.en: 应为英文，不能有汉字，现为“学校”',
      'notes: 应为列表，现为一组内容',
    ]);
  });

  it('says where a quote is not found', () => {
    const [problem] = misquotes(otherDistrict(), '别的文字');
    expect(problem && problemSaid(problem).zh).to.match(/^原文里找不到“/);
  });

  it('says that a file is none of a report', () => {
    const said = (text: string) => chinese(problemsOf(() => parseReportText(text)));
    expect(said('')).to.deep.equal([': 文件是空的，应为JSON']);
    expect(said('<!doctype html>')).to.deep.equal([': 这是网页，应为JSON']);
    expect(said('{')).to.deep.equal([': 不是有效的JSON']);
  });

  it('keeps the message in English, and a message without a rule as it is', () => {
    const [problem] = malformed((report) => {
      report.year = 23;
    });
    expect(problem && problemSaid(problem).en).to.equal(problem?.message);
    const other = { path: '', message: 'something else', found: undefined };
    expect(problemSaid(other)).to.deep.equal({ zh: 'something else', en: 'something else' });
  });
});

describe('the field of a problem', () => {
  for (const [path, zh] of [
    ['indicators[2].unit', '单位'],
    ['indicators[2].name.en', '指标名称（英文）'],
    ['indicators[2].observations[0].value', '数值'],
    ['indicators[2].observations[0].raw', '原文'],
    ['indicators[2].observations[0]', ''],
    ['projects[1].milestones[0].stage', '阶段'],
    ['projects[1].investment.value', '总投资·数值'],
    ['portfolios[1].count', '项目个数'],
    ['groups[0].name.en', '分组名称（英文）'],
    ['issued', 'issued'],
  ] as const)
    it(`${path} is named as in the workbook`, () => {
      expect(fieldSaid(path).zh).to.equal(zh);
    });
});
