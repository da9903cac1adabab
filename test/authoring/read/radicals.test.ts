import { expect } from 'chai';
import { withoutRadicals } from '../../../src/authoring/read/radicals.ts';

describe('a text of a PDF', () => {
  it('has the characters that people write in place of radicals', () => {
    expect(withoutRadicals('人⺠⽣活⻓期，⻄⻔⻋⻅⻝⿈⼾')).to.equal('人民生活长期，西门车见食黄户');
    expect(withoutRadicals('⺁⿓⻰⾭')).to.equal('厂龍龙青');
  });

  it('keeps all else as it is', () => {
    for (const text of ['人民', '１２', '⺀', '', '〇', '\u2fe0'])
      expect(withoutRadicals(text)).to.equal(text);
  });
});
