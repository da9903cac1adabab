import { expect } from 'chai';
import { problemSaid } from '../../src/authoring/problem-said.ts';
import { brokenRule } from '../../src/report/broken-rule.ts';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { type Problem, ReportError } from '../../src/report/problem.ts';
import type { ProblemCode } from '../../src/report/problem-words.ts';
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

/** What is said of each rule that is broken by 7, with what the rule names besides. */
const OF_RULES: Readonly<Record<ProblemCode, readonly [said: string, ...named: (string | number)[]]>> = {
  object: ['应为一组内容，现为7'],
  list: ['应为列表，现为7'],
  string: ['应为文字，现为7'],
  text: ['应为文字，不能为空，现为7'],
  english: ['应为英文，不能有汉字，现为7'],
  id: ['应为编号，现为7'],
  'kebab-case': ['应为小写字母、数字和短横组成的编号，现为7'],
  number: ['应为数，现为7'],
  finite: ['应为数，现为7'],
  'number-or-null': ['应为数，现为7'],
  'finite-or-null': ['应为数，现为7'],
  count: ['应为不小于0的整数，现为7'],
  'unit-mult': ['应为0到12的整数，现为7'],
  year: ['应为1900到2200之间的年份，现为7'],
  date: ['应为日期，例如2024-01-16，现为7'],
  'real-date': ['应为存在的日期，现为7'],
  period: ['应为一年中的一段，例如2024-09、2024-Q3或2024-H1，现为7'],
  boolean: ['应为是或否，现为7'],
  true: ['应为是，现为7'],
  'area-code': ['应为6位、9位或12位的行政区划代码，现为7'],
  format: ['应为district-report/1，现为7'],
  'one-of': ['应为其中之一：plan, actual，现为7', 'plan, actual'],
  milestones: ['应为至少一条进度，现为7'],
  printed: ['应为原文“8.5%”里的数，现为7', '8.5%'],
  'in-unit': ['应为0.8，即原文“8000元”里的数按单位“万元”折算，现为7', '8000元', '万元', 0.8],
  sum: ['应为各分项之和15，现为7', 15],
  'not-reached-yet': ['应为计划，因为2025年在报告年份之后，现为7', 2025],
  'rank-direction': ['应为越低越好，因为第一名最好，现为7'],
  bracketed: ['应为预计，因为原文“[4]”在方括号里，现为7', '[4]'],
  bound: ['应为另一种限定，或与越高越好不同的方向，现为7', 'higher'],
  completion: ['应为出处“完成目标的110%”里的数，现为7', '完成目标的110%'],
  'second-end': ['应为原文“6%—7%”所印区间的第二个数，现为7', '6%—7%'],
  'lower-end': ['应为区间的下限，因为填了上限，现为7'],
  'above-value': ['应为大于8的数，现为7', 8],
  'no-range': ['应为空，因为原文“8%”不是区间，现为7', '8%'],
  end: ['应为原文“6%—7%”所印区间的一端，现为7', '6%—7%'],
  'no-span': ['应为空，因为没有期间，现为7'],
  'part-of-year': ['应为2024年中的一段，现为7', 2024],
  required: ['没有填写'],
  'unknown-key': ['有不认识的内容"colour"', '"colour"'],
  'unknown-keys': ['有不认识的内容"a", "b"等，另有12个', '"a", "b" and 12 more'],
  'duplicate-id': ['编号7重复'],
  'unknown-id': ['没有7这个章节，只有：one, two等，另有3个', 'section', 'one, two and 3 more'],
  'none-defined': ['没有7这个组合，报告里没有任何组合', 'portfolio'],
  'part-of-itself': ['组合不能是自己的分项'],
  'duplicate-figure': ['同一时间的数有两个（7）：保留一个，或写明后一个的公布日期'],
  'before-start': ['完工年7早于开工年2023', 2023],
  'milestone-order': ['进度应按年份先后排列，7年在2024年之后', 2024],
  'not-in-quote': ['出处里没有7：“增长8%。”', '增长8%。'],
  'not-in-document': ['原文里找不到7'],
  'not-after-opening': ['原文里上一个标题之后找不到7'],
  'not-in-section': ['原文的章节review里找不到7', 'review'],
  'empty-file': ['文件是空的，应为JSON'],
  'web-page': ['这是网页，应为JSON'],
  'not-json': ['不是有效的JSON'],
  'utf-16': ['编码是UTF-16，应为UTF-8'],
  'not-utf-8': ['编码不是UTF-8，可能是GBK：第3行第14个字读不出', 3, 14],
};

describe('a broken rule in Chinese', () => {
  for (const [code, [said, ...named]] of Object.entries(OF_RULES))
    it(`is ${said}`, () => {
      expect(problemSaid(brokenRule('path', code as ProblemCode, 7, ...named)).zh).to.equal(said);
    });

  const FOUND: readonly [found: unknown, said: string][] = [
    [undefined, '没有填写，应为数'],
    [null, '应为数，现为空'],
    ['八', '应为数，现为“八”'],
    ['长'.repeat(61), `应为数，现为“${'长'.repeat(60)}…”`],
    [[1, 2], '应为数，现为2项的列表'],
    [{}, '应为数，现为一组内容'],
    [true, '应为数，现为是'],
    [false, '应为数，现为否'],
    [BigInt(`1${'0'.repeat(60)}`), `应为数，现为1${'0'.repeat(59)}…`],
  ];
  for (const [found, said] of FOUND)
    it(`says of what was found: ${said}`, () => {
      expect(problemSaid(brokenRule('path', 'number', found)).zh).to.equal(said);
    });

  it('names the way that is better of a bound, the kind of an id that is not there, and what is absent', () => {
    const said = (code: ProblemCode, found: unknown, ...named: string[]) =>
      problemSaid(brokenRule('path', code, found, ...named)).zh;
    expect(said('bound', 'at-least', 'lower')).to.equal(
      '应为另一种限定，或与越低越好不同的方向，现为“at-least”',
    );
    expect(said('unknown-id', 'x', 'group', 'a')).to.equal('没有“x”这个分组，只有：a');
    expect(said('unknown-key', 1, '"1 and 2 more", "3"')).to.equal('有不认识的内容"1 and 2 more", "3"');
    expect(said('not-in-document', undefined)).to.equal('原文里找不到空');
  });
});
