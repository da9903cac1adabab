import { expect } from 'chai';
import { totalsTemplate } from '../../../src/elements/project-list/portfolio-totals.ts';
import { portfolioView } from '../../../src/view/portfolio.ts';
import { rendered, textOf } from '../../support/elements.ts';
import { mouxian } from '../../support/reports.ts';

describe('totalsTemplate', () => {
  const totals = () =>
    rendered(
      totalsTemplate(
        mouxian.portfolios.map((portfolio) => portfolioView(portfolio, 'zh-CN')),
        '报告给出的总数',
      ),
    );

  it('shows counts and amounts as the report prints them, and no others', () => {
    expect([...totals().querySelectorAll('dl > div')].map(textOf)).to.deep.equal([
      '重点项目 14 个 总投资47.5亿元 · 完成投资20.1亿元 · 目标的96.4%',
      '续建项目 5 个 总投资30.2亿元',
      '新建项目 9 个 总投资17.3亿元',
      '储备项目 30 个',
    ]);
  });

  it('has a source for each figure', () => {
    const buttons = [
      ...totals().querySelectorAll<HTMLElement & { source: { quote: string } }>('[data-source]'),
    ];
    const quotes = new Set(buttons.map(({ source }) => source.quote));
    expect([...quotes]).to.deep.equal(mouxian.portfolios.map(({ quote }) => quote));
  });

  it('is empty if the report has none', () => {
    expect(rendered(totalsTemplate([], '报告给出的总数')).childElementCount).to.equal(0);
  });
});
