import { expect } from 'chai';
import { footnotes, notesOnBrackets } from '../../src/view/footnotes.ts';
import { observation, zhanhe } from '../support/reports.ts';

describe('the footnotes of a report', () => {
  for (const [note, onBrackets] of [
    ['[]中的数据均为预计数。', true],
    ['［］内为预计数。', true],
    ['注：【 】内为预计数。', true],
    ['带［　 ］的为预计数。', true],
    ['方括号内为预计数。', true],
    ['中括号内为预计数。', true],
    ['[4]见附件。', false],
    ['圆括号内为增速。', false],
    ['括号内为增速。', false],
    ['增速按可比价格计算。', false],
  ] as const)
    it(`are ${onBrackets ? '' : 'not '}on brackets: ${note}`, () => {
      const report = { ...zhanhe, notes: [{ zh: note, en: 'A note.' }] };
      const found = [{ text: note, lang: 'zh-CN' }];
      expect(footnotes(report, 'zh-CN', true)).to.deep.equal(onBrackets ? found : []);
      expect(footnotes(report, 'zh-CN')).to.deep.equal(onBrackets ? [] : found);
      expect(footnotes(report, 'en', onBrackets)).to.deep.equal([{ text: 'A note.', lang: 'en' }]);
    });

  it('are beside figures of which any is in brackets', () => {
    const [plain, bracketed] = [observation('plan', '7'), observation('actual', '[4]')];
    const note = [{ text: '[]中的数据均为预计数。', lang: 'zh-CN' }];
    expect(notesOnBrackets(zhanhe, [plain, bracketed], 'zh-CN')).to.deep.equal(note);
    expect(notesOnBrackets(zhanhe, [plain], 'zh-CN')).to.deep.equal([]);
    expect(notesOnBrackets(zhanhe, [], 'zh-CN')).to.deep.equal([]);
  });
});
