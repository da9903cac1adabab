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

  it('are of a year of two digits, too', () => {
    expect(read('23年安排省重点项目22个，总投资162.3亿元。')[0]?.slice(0, 2)).to.deep.equal([
      '省重点项目',
      2023,
    ]);
  });

  it('are told apart where a sentence has several', () => {
    expect(read('列入省重点项目22个，总投资162.3亿元；区重点项目55个，总投资约354.9亿元。')).to.deep.equal([
      ['省重点项目', 2024, 22, '总投资162.3亿元', undefined, undefined, undefined],
      ['区重点项目', 2024, 55, '总投资约354.9亿元', undefined, undefined, undefined],
    ]);
  });

  it('have amounts with their unit, and the part of the sentence that they are from', () => {
    const text =
      '全年谋划“双百”项目30个；  2023年实施市级“三个一批”项目共12项，计划总投资超3万亿元，占计划的9%。 ';
    expect(portfolioRows(sentencesOf(`标题\n${text}`), '报告.txt', 2024)).to.deep.equal([
      {
        place: { file: '报告.txt', line: 2 },
        name: '市级三个一批项目',
        figures: {
          year: 2023,
          count: 12,
          investment: {
            value: 3,
            unit: { zh: '万亿元', en: 'yuan' },
            unitMult: 12,
            raw: '总投资超3万亿元',
            comparator: 'over',
          },
          ofPlan: 9,
          quote: '2023年实施市级“三个一批”项目共12项，计划总投资超3万亿元，占计划的9%。',
        },
      },
    ]);
  });

  it('have the share of the plan that was done, and the year before them', () => {
    for (const [said, ofPlan] of [
      ['占计划97%', 97],
      ['占年度投资计划的97.25%', 97.25],
      ['为全年目标任务97％', 97],
      ['完成年计划的97.2%', 97.2],
      ['实现投资目标97%', 97],
      ['占比97%', undefined],
    ] as const)
      expect(read(`安排省重点项目22个，总投资162.3亿元，2025年完工，${said}。`), said).to.deep.equal([
        ['省重点项目', 2024, 22, '总投资162.3亿元', undefined, undefined, ofPlan],
      ]);
  });

  it('have what is planned, and that is not done', () => {
    for (const [said, planned, invested] of [
      ['年度计划完成投资40亿元', '年度计划完成投资40亿元', undefined],
      ['计划完成投资40亿元', '计划完成投资40亿元', undefined],
      ['计划投资40亿元、完成投资3亿元', '计划投资40亿元', '完成投资3亿元'],
    ] as const)
      expect(read(`安排省重点项目22个，总投资162.3亿元，${said}。`), said).to.deep.equal([
        ['省重点项目', 2024, 22, '总投资162.3亿元', planned, invested, undefined],
      ]);
  });

  it('have a name without what leads to it', () => {
    for (const [said, name] of [
      ['今年全市共实施重点项目', '重点项目'],
      ['其中列入省级全年重点项目', '省级全年重点项目'],
      ['近十年重点项目', '近十年重点项目'],
      ['年度重点项目', '重点项目'],
    ] as const)
      expect(read(`${said}5个，总投资1亿元。`)[0]?.slice(0, 2), said).to.deep.equal([name, 2024]);
  });

  it('are not made of what a sentence does not say', () => {
    expect(read('全年新建项目20个。总投资30亿元的青川大桥开工建设。')).to.deep.equal([]);
  });
});
