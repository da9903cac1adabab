import { expect } from 'chai';
import type { Project } from '../../src/report/schema.ts';
import { haystackOf, needlesOf, searchable } from '../../src/view/search.ts';

describe('the words of a query', () => {
  for (const [query, needles] of [
    ['湛河 大桥', ['湛河', '大桥']],
    ['  湛河\t\n大桥　', ['湛河', '大桥']],
    ['大桥 大桥 湛河', ['大桥', '湛河']],
    ['ＰＭ pm', ['pm']],
    ['a\0b', ['a', 'b']],
    ['a \0 b', ['a', 'b']],
    ['** a', ['a']],
    ['', []],
    [' ', []],
  ] as [string, string[]][])
    it(`are ${JSON.stringify(needles)} in ${JSON.stringify(query)}`, () => {
      expect(needlesOf(query)).to.deep.equal(needles);
    });
});

describe('the text that is searched', () => {
  const quoteOf = (year: number) => `${year}年开工。`;
  const bridge: Project = {
    id: 'bridge',
    name: { zh: '沙河 大桥', en: 'Sha Bridge' },
    category: 'transport',
    place: { zh: '城关镇', en: 'Town' },
    responsible: { zh: '交通局', en: 'Transport' },
    builder: { zh: '城投', en: 'CT' },
    scale: '２公里',
    milestones: [2023, 2024].map((year) => ({
      year,
      stage: 'started' as const,
      raw: '开工',
      quote: quoteOf(year),
    })),
  };

  it('has all names, bodies and quotes in both languages, apart', () => {
    expect(haystackOf(bridge, '交通').split('\0')).to.deep.equal([
      ...['沙河大桥', 'shabridge', '城关镇', 'town', '交通局', 'transport', '城投', 'ct'],
      ...['2公里', '交通', '2023年开工。', '2024年开工。'],
    ]);
  });

  it('has nothing in place of what the report does not say', () => {
    const { id, name, category } = bridge;
    const text = haystackOf({ id, name: { zh: name.zh }, category, milestones: [] }, '交通');
    expect(text.split('\0').filter(Boolean)).to.deep.equal(['沙河大桥', '交通']);
  });

  it('is lower case without white space', () => {
    expect(searchable(' Sha  Bridge ')).to.equal('shabridge');
  });
});
