import { expect } from 'chai';
import { Ids, idFor } from '../../../src/authoring/report/ids.ts';

describe('ids', () => {
  it('are each given once, with a number if they are taken', () => {
    const ids = new Ids();
    ids.reserve('grain');
    ids.reserve('grain-3');
    ids.reserveAll([undefined, {}, { id: '' }, { id: 'coal' }]);
    const wanted = ['grain', 'grain', 'steel', 'steel', 'coal', '', 'grain-2', 'grain'];
    expect(wanted.map((id) => ids.take(id))).to.deep.equal([
      'grain-2',
      'grain-4',
      'steel',
      'steel-2',
      'coal-2',
      '',
      'grain-2-2',
      'grain-5',
    ]);
  });

  const NAMES: readonly [name: string, id: string, known: boolean][] = [
    ['粮食产量', 'grain-output', true],
    ['粮食总产量', 'grain-output', true],
    ['粮食亩产', 'indicator-7', false],
    ['粮食三倍', 'indicator-7', false],
    ['粮食产量一二', 'grain-output', true],
    ['粮食产量一二三', 'indicator-7', false],
    ['粮食一产量二三', 'indicator-7', false],
    ['粮食一二三四产量', 'indicator-7', false],
    ['粮食产量粮食一二三四', 'grain-output', true],
    ['浓度', 'indicator-7', false],
    ['', 'indicator-7', false],
  ];
  for (const [name, id, known] of NAMES)
    it(`${name || 'no name'} has ${id}`, () => {
      expect(idFor(name, 'indicator', 7)).to.deep.equal({ id, known });
    });
});
