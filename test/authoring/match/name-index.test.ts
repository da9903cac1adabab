import { expect } from 'chai';
import { NameIndex } from '../../../src/authoring/match/name-index.ts';
import type { Indicator } from '../../../src/report/schema.ts';
import { indicatorOf } from '../support/rows.ts';

const found = (indicators: readonly Indicator[], name: string): string[] =>
  new NameIndex(indicators).candidates(name).map(({ id }) => id);

const numbered = (count: number, nameOf: (number: number) => string): Indicator[] =>
  Array.from({ length: count }, (_, i) => indicatorOf(`n${i + 1}`, nameOf(i + 1)));

describe('the indicators that are compared with a name', () => {
  it('are those of the name, of a former or a short one, then the most alike', () => {
    const indicators = [
      indicatorOf('output', '粮食总产量'),
      indicatorOf('area', '粮食播种面积'),
      indicatorOf('steel', '钢材'),
      indicatorOf('short', '全年谷物收成', { shortName: { zh: '粮食产量' } }),
      indicatorOf('former', '谷物', { aliases: ['收成', '粮食产量'] }),
      indicatorOf('same', '粮食产量（万吨）'),
    ];
    expect(found(indicators, '粮食产量')).to.deep.equal(['short', 'former', 'same', 'output', 'area']);
    expect(found(indicators, '原煤')).to.deep.equal([]);
  });

  it('are each found once, whatever names they have, and by each', () => {
    const twice = [indicatorOf('twice', '粮食产量', { aliases: ['粮食产量', '粮食总产量', '谷物'] })];
    expect(found(twice, '粮食产量')).to.deep.equal(['twice']);
    expect(found(twice, '谷物')).to.deep.equal(['twice']);
  });

  it('are counted by the pairs of characters that they have in common, each once', () => {
    const indicators = [
      indicatorOf('often', '产量产量产量产量', { aliases: ['产量产量'] }),
      indicatorOf('two', '粮食产量大县'),
    ];
    expect(found(indicators, '粮食产量产量')).to.deep.equal(['two', 'often']);
  });

  it('are the twelve most alike, and twelve of the name', () => {
    const alike = numbered(13, (number) => `粮食${number}`);
    expect(found([...alike, indicatorOf('best', '粮食产量')], '粮食总产量')).to.deep.equal([
      'best',
      ...Array.from({ length: 11 }, (_, i) => `n${i + 1}`),
    ]);
    expect(
      found(
        numbered(13, () => '粮食'),
        '粮食',
      ),
    ).to.have.length(12);
  });

  it('are not found by what more than 200 names have', () => {
    const names = (number: number) => `产量${String.fromCharCode(0x4e00 + number)}`;
    expect(found(numbered(200, names), '钢产量')).to.have.length(12);
    expect(found(numbered(201, names), '钢产量')).to.deep.equal([]);
  });
});
