import { expect } from 'chai';
import { withoutMarkup } from '../../src/view/printed-text.ts';
import { zhanhe } from '../support/reports.ts';

describe('withoutMarkup', () => {
  for (const [what, text, shown] of [
    ['a subscript of the scan', '细微颗粒物（PM _{2.5} ）年均浓度', '细微颗粒物（PM2.5）年均浓度'],
    ['a subscript before a word', 'CO _{2} emissions', 'CO2 emissions'],
    ['a printed subscript with spaces', '（PM ₁₀ ）年均浓度', '（PM₁₀）年均浓度'],
    ['a superscript', '100km^{2}、5万m ^{3} 。', '100km²、5万m³。'],
    ['a power, which is no longer number', '10^{4}吨', '10⁴吨'],
    ['a negative power', '10^{-3}', '10⁻³'],
    ['a positive power', '10^{+3}', '10⁺³'],
    ['spaces in what is raised or lowered', 'm^{ 2 }、PM_{ 2.5 }', 'm²、PM2.5'],
    ['letters and digits raised', 'x^{n2}、x^{2n}', 'xn2、x2n'],
    ['letters raised', '1^{st}', '1st'],
    ['bold', '一是**继续保持**良好态势', '一是继续保持良好态势'],
    ['half of bold, where a quote begins or ends in it', '继续保持**良好', '继续保持良好'],
    ['emphasis', '*一是*保持', '一是保持'],
    ['escapes', '增长7\\.5\\%，\\[4\\]，\\*注', '增长7.5%，[4]，*注'],
    ['a formula', '$\\mathrm {PM}_{2.5}$ 浓度', 'PM2.5 浓度'],
    ['a number as a formula', '增长$7.5\\%$。', '增长7.5%。'],
    ['plain numbers as formulas', '共$100$户、$6% - 7%$、$+1,200.5$', '共100户、6% - 7%、+1,200.5'],
    ['spaces in a formula', '浓度$ PM_{2.5} $下降', '浓度PM2.5下降'],
    ['HTML', 'PM<sub>2.5</sub>、m<sup>2</sup>', 'PM2.5、m²'],
    ['white space', ' 努力\n\n构建\t 格局 ', '努力 构建 格局'],
  ] as const)
    it(`removes ${what}`, () => {
      expect(withoutMarkup(text)).to.equal(shown);
    });

  for (const text of [
    '3*4*5',
    '5*',
    '*注：以上为预计数',
    '$5和$6',
    '$合6$',
    '$和$',
    'a_b_c',
    '[4]',
    '2^10',
    '6%～7%',
    'C:\\dir',
    '{1}',
  ])
    it(`leaves ${text}`, () => {
      expect(withoutMarkup(text)).to.equal(text);
    });

  it('changes no number of the bundled report', () => {
    for (const { quote } of zhanhe.indicators.flatMap(({ observations }) => observations)) {
      const numbers = (quote ?? '').match(/\d+(?:\.\d+)?/g);
      expect(withoutMarkup(quote ?? '').match(/\d+(?:\.\d+)?/g)).to.deep.equal(numbers);
    }
  });
});
