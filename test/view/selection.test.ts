import { expect } from 'chai';
import { selectionText } from '../../src/view/selection.ts';
import { mouxian, zhanhe } from '../support/reports.ts';

describe('selectionText', () => {
  it('names the indicator that is chosen', () => {
    expect(selectionText(zhanhe, 'urban-jobs', 'zh-CN')).to.equal('已选：城镇新增就业人数');
    expect(selectionText(zhanhe, 'urban-jobs', 'en')).to.equal('Chosen: Urban jobs created');
    // It has no name in English.
    expect(selectionText(mouxian, 'grain-output', 'en')).to.equal('Chosen: 粮食总产量');
  });

  it('says that none is where the report has no such indicator, or there is no report', () => {
    for (const [report, id] of [
      [zhanhe, ''],
      [zhanhe, 'grain-output'],
      [null, 'urban-jobs'],
    ] as const) {
      expect(selectionText(report, id, 'zh-CN')).to.equal('已取消选择');
      expect(selectionText(report, id, 'en')).to.equal('No indicator chosen');
    }
  });
});
