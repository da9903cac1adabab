import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Amount, Portfolio } from '../../src/report/schema.ts';
import { portfolioText, portfolioView } from '../../src/view/portfolio.ts';
import '../support/reports.ts';

const amount = (value: number, raw: string, more: Partial<Amount> = {}): Amount => ({
  value,
  raw,
  unit: { zh: '亿元', en: 'yuan' },
  unitMult: 8,
  ...more,
});

const portfolio = (more: Partial<Portfolio> = {}): Portfolio => ({
  id: 'key',
  name: { zh: '重点项目', en: 'Key projects' },
  year: 2024,
  count: 1234,
  quote: '重点项目1234个。',
  ...more,
});

const details = (more: Partial<Portfolio>, lang: Lang = 'zh-CN') =>
  portfolioView(portfolio(more), lang).details;

describe('a portfolio', () => {
  it('has name, count and nothing else that the report does not give', () => {
    const source = portfolio();
    expect(portfolioView(source, 'zh-CN')).to.deep.equal({
      name: '重点项目',
      nameLang: 'zh-CN',
      count: { figure: '1234', unit: '个' },
      details: [],
      detailsText: '',
      source,
    });
    expect(portfolioView(source, 'en')).to.deep.include({
      name: 'Key projects',
      nameLang: 'en',
      count: { figure: '1,234', unit: 'projects' },
    });
    expect(portfolioView(portfolio({ count: 1 }), 'en').count).to.deep.equal({
      figure: '1',
      unit: 'project',
    });
  });

  it('has all amounts with their labels, in one line', () => {
    const all = {
      investment: amount(210.5, '210.5亿元'),
      planned: amount(60, '60亿元'),
      invested: amount(58.2, '58.2亿元'),
      ofPlan: 97.5,
    };
    const zh = ['总投资210.5亿元', '年度计划投资60亿元', '完成投资58.2亿元', '目标的97.5%'];
    expect(details(all)).to.deep.equal(zh);
    expect(portfolioView(portfolio(all), 'zh-CN').detailsText).to.equal(zh.join(' · '));
    expect(details(all, 'en')).to.deep.equal([
      'total investment 21.05 billion yuan',
      '6 billion yuan planned for the year',
      '5.82 billion yuan invested in the year',
      '97.5% of the target',
    ]);
    expect(details({ ofPlan: 0 })).to.deep.equal(['目标的0%']);
  });

  for (const [what, more, zh, en] of [
    [
      'the number alone',
      { investment: amount(5, '5亿元') },
      '总投资5亿元',
      'total investment 500 million yuan',
    ],
    [
      'white space in it',
      { investment: amount(5, '5 亿元') },
      '总投资5亿元',
      'total investment 500 million yuan',
    ],
    [
      'its own label',
      { investment: amount(5, '计划投资5亿元') },
      '计划投资5亿元',
      'total investment 500 million yuan',
    ],
    [
      'what the total is',
      { investment: amount(5, '5亿元'), investmentLabel: { zh: '合同金额', en: 'Contract value' } },
      '合同金额5亿元',
      'contract value 500 million yuan',
    ],
    [
      'words that say what the total is',
      { investment: amount(5, '已发行5亿元'), investmentLabel: { zh: '已发行', en: 'Bonds issued' } },
      '已发行5亿元',
      'bonds issued 500 million yuan',
    ],
    [
      'a label without an amount',
      { investmentLabel: { zh: '合同金额', en: 'Contract value' }, ofPlan: 80 },
      '目标的80%',
      '80% of the target',
    ],
  ] as [string, Partial<Portfolio>, string, string][])
    it(`is labelled once where the report prints ${what}`, () => {
      expect([details(more), details(more, 'en')]).to.deep.equal([[zh], [en]]);
    });

  it('is a clause of a sentence', () => {
    const given = portfolio({ count: 40, investment: amount(5, '5亿元'), invested: amount(3, '3亿元') });
    expect(portfolioText(given, 'zh-CN')).to.equal('重点项目40个，总投资5亿元');
    expect(portfolioText(given, 'en')).to.equal('40 key projects, total investment 500 million yuan');
    expect(portfolioText(portfolio({ count: 40 }), 'zh-CN')).to.equal('重点项目40个');
    expect(portfolioText(portfolio({ count: 40 }), 'en')).to.equal('40 key projects');
  });
});
