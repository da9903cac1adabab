import { expect } from 'chai';
import { clauseOf } from '../../../src/authoring/rows/clauses.ts';
import {
  isNumberOfTarget,
  isWordedTarget,
  percentOfTarget,
} from '../../../src/authoring/rows/worded-target.ts';
import { expectLinear } from '../../support/node-growth.ts';

describe('words in place of a figure', () => {
  it('are told by what is completed, with what is said of it', () => {
    for (const text of [
      '完成市定目标',
      '未能完成市定目标',
      '预计可能未能完成省定目标任务',
      '基本达到国家要求',
      '控制在市定目标以内',
      '【完成2024年度目标】',
      '完成市定目标(预计数)',
    ])
      expect(isWordedTarget(text), text).to.equal(true);
    for (const text of ['未能', '完成全年工作', '增长市定目标', '达到目标', '控制在目标内'])
      expect(isWordedTarget(text), text).to.equal(false);
  });

  it('have the number of the target, met or not', () => {
    for (const text of ['完成6万户的目标', '完成6%的目标', '未完成6%的目标', '未能完成6%的目标'])
      expect(isNumberOfTarget(text), text).to.equal(true);
    for (const text of ['完成6%', '增长6%的目标']) expect(isNumberOfTarget(text), text).to.equal(false);
  });

  it('have how much of the target was done', () => {
    for (const [text, percent] of [
      ['完成市定目标的102%', 102],
      ['[完成年度计划任务97.25%]', 97.25],
      ['占全年任务数的9%', 9],
      ['完成102%', undefined],
      ['完成市定目标', undefined],
      ['完成市定目标的102%以上', undefined],
    ] as const)
      expect(percentOfTarget(text), text).to.equal(percent);
  });

  it('take no exponential time', () => {
    for (const read of [isWordedTarget, isNumberOfTarget, percentOfTarget, clauseOf])
      expectLinear((size) => {
        const text = '未能'.repeat(size);
        return () => read(text);
      }, 50);
  });
});
