import { expect } from 'chai';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import { scaleText } from '../../src/view/project-scale.ts';
import '../support/reports.ts';

describe('the scale of a project', () => {
  for (const [printed, en] of [
    ['118亩', '118 mu'],
    ['7000吨', '7,000 tonnes'],
    ['1.5万亩', '15,000 mu'],
    ['18.4公里', '18.4 km'],
    ['1户', '1 household'],
    ['5个村', '5 villages'],
    ['49个', '49'],
  ] as const)
    it(`printed as ${printed} is ${en} in English`, () => {
      expect(scaleText(printed, 'en')).to.deep.equal({ text: en });
      expect(scaleText(printed, 'zh-CN')).to.deep.equal({ text: printed, lang: 'zh-CN' });
    });

  for (const printed of ['100MW/200MWh', '东西长3公里', '12头', '约5亩'])
    it(`printed as ${printed} stays in the words of the report`, () => {
      expect(scaleText(printed, 'en')).to.deep.equal({ text: printed, lang: 'zh-CN' });
    });

  it('stays as printed in a language with the Chinese texts', () => {
    registerMessages('zh-SG', messagesOf('zh-CN'));
    expect(scaleText('118亩', 'zh-SG')).to.deep.equal({ text: '118亩', lang: 'zh-CN' });
  });
});
