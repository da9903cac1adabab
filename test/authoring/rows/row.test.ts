import { expect } from 'chai';
import { keyOf, withKeys } from '../../../src/authoring/rows/row.ts';

describe('what corrections name a row by', () => {
  const keys = (rows: readonly { name: string; unit?: string }[]) => withKeys(rows).map(keyOf);

  it('is its name, and that of no other row', () => {
    const rows = [
      { name: '产值', unit: '亿元' },
      { name: '产值', unit: '%' },
      { name: '产值', unit: '%' },
      { name: '产值', unit: '' },
      { name: '产值 4', unit: '' },
      { name: '产值', unit: '' },
      { name: '就业 人', unit: '人' },
      { name: '就业', unit: '人' },
      { name: '就业', unit: '人' },
    ];
    expect(keys(rows)).to.deep.equal([
      '产值',
      '产值 %',
      '产值 2',
      '产值 3',
      '产值 4',
      '产值 5',
      '就业 人',
      '就业',
      '就业 2',
    ]);
    expect(keys([{ name: '大桥' }, { name: '大桥' }, { name: '大桥 2' }])).to.deep.equal([
      '大桥',
      '大桥 3',
      '大桥 2',
    ]);
  });

  it('is kept only where it is not the name', () => {
    expect(withKeys([{ name: '大桥' }, { name: '大桥' }])).to.deep.equal([
      { name: '大桥' },
      { name: '大桥', key: '大桥 2' },
    ]);
  });
});
