import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { portfolioKey, portfoliosOf } from '../../../src/authoring/report/portfolios.ts';
import type { PortfolioRow } from '../../../src/authoring/rows/portfolio-rows.ts';
import type { Portfolio, Report } from '../../../src/report/schema.ts';

const row = (name: string, raw?: string): PortfolioRow => ({
  place: { file: '报告.txt', line: 5 },
  name,
  figures: {
    year: 2024,
    count: 22,
    ...(raw && { investment: { value: 162.3, unit: { zh: '亿元' }, unitMult: 8, raw } }),
    quote: `${name}22个。`,
  },
});

function made(
  rows: readonly PortfolioRow[],
  said?: Mapping['portfolios'],
  like?: readonly Partial<Portfolio>[],
) {
  const { portfolios, findings } = portfoliosOf(
    rows,
    like && ({ portfolios: like } as unknown as Report),
    said && { format: 'district-mapping/1', portfolios: said },
  );
  return { portfolios, findings };
}

describe('a total of projects', () => {
  it('is the same without corrections of totals', () => {
    const without = portfoliosOf([row('重点项目')], undefined, { format: 'district-mapping/1' });
    expect(without).to.deep.equal(made([row('重点项目')]));
  });

  it('is called by its name and year', () => {
    expect(portfolioKey(row('省重点项目'))).to.equal('省重点项目 2024');
  });

  it('has what the sentence says, and an id, which is told', () => {
    const { portfolios, findings } = made([row('重点项目', '总投资162.3亿元'), row('省级工程')]);
    expect(portfolios).to.deep.equal([
      {
        id: 'key-projects',
        name: { zh: '重点项目' },
        year: 2024,
        count: 22,
        investment: { value: 162.3, unit: { zh: '亿元' }, unitMult: 8, raw: '总投资162.3亿元' },
        quote: '重点项目22个。',
      },
      { id: 'portfolio-2', name: { zh: '省级工程' }, year: 2024, count: 22, quote: '省级工程22个。' },
    ]);
    expect(findings).to.deep.equal([
      {
        kind: 'guess',
        code: 'portfolio',
        place: { file: '报告.txt', line: 5 },
        said: {
          zh: '从句子读出“重点项目”：22个，总投资162.3亿元',
          en: '"重点项目" was read from a sentence: 22, 总投资162.3亿元',
        },
      },
      {
        kind: 'guess',
        code: 'portfolio',
        place: { file: '报告.txt', line: 5 },
        said: { zh: '从句子读出“省级工程”：22个', en: '"省级工程" was read from a sentence: 22' },
      },
    ]);
  });

  it('keeps id and English name of last year', () => {
    const like = [
      { id: 'other', name: { zh: '市重点项目', en: 'City projects' } },
      { id: 'provincial', name: { zh: '省重点项目（工程）', en: 'Provincial projects' } },
    ];
    const { portfolios } = made([row('省重点项目'), row('省重点项目')], undefined, like);
    expect(portfolios.map(({ id, name }) => [id, name.en])).to.deep.equal([
      ['provincial', 'Provincial projects'],
      ['provincial-2', 'Provincial projects'],
    ]);
  });

  it('is what a person says, and told only where it was not taken', () => {
    const said = {
      '重点项目 2024': { id: 'first', en: 'Key projects', take: true },
      '省级工程 2024': { id: 'key-projects' },
    } as const;
    const { portfolios, findings } = made(
      [row('重点项目'), row('省级工程'), row('重点项目（第二批）')],
      said,
      [{ id: 'key-projects', name: { zh: '重点项目', en: 'Projects' } }],
    );
    expect(portfolios.map(({ id, name }) => [id, name.en])).to.deep.equal([
      ['first', 'Key projects'],
      ['key-projects', undefined],
      ['key-projects-2', 'Projects'],
    ]);
    expect(findings.map(({ said: { en } }) => en)).to.deep.equal([
      '"省级工程" was read from a sentence: 22',
      '"重点项目（第二批）" was read from a sentence: 22',
    ]);
  });
});
