import { expect } from 'chai';
import { sentencesOf } from '../../../src/authoring/quotes/sentences.ts';
import { portfolioRows } from '../../../src/authoring/rows/portfolio-rows.ts';

const read = (text: string) =>
  portfolioRows(sentencesOf(text), 'x', 2024).map(({ name, figures }) => [
    name,
    figures.year,
    figures.count,
    figures.investment?.raw,
    figures.planned?.raw,
    figures.invested?.raw,
    figures.ofPlan,
  ]);

describe('totals of projects in a sentence', () => {
  it('have a number, a total and what was planned and done of it', () => {
    expect(
      read(
        '2024年安排重点建设项目44项（其中新开工20项），项目总投资514.1亿元，年度投资计划64.7亿元，完成投资62.9亿元，占年度投资计划的97.2%。',
      ),
    ).to.deep.equal([
      ['重点建设项目', 2024, 44, '总投资514.1亿元', '年度投资计划64.7亿元', '完成投资62.9亿元', 97.2],
    ]);
  });

  it('are told apart where a sentence has several', () => {
    expect(read('列入省重点项目22个，总投资162.3亿元；区重点项目55个，总投资约354.9亿元。')).to.deep.equal([
      ['省重点项目', 2024, 22, '总投资162.3亿元', undefined, undefined, undefined],
      ['区重点项目', 2024, 55, '总投资约354.9亿元', undefined, undefined, undefined],
    ]);
  });

  it('are not made of what a sentence does not say', () => {
    expect(read('全年新建项目20个。总投资30亿元的青川大桥开工建设。')).to.deep.equal([]);
  });
});
