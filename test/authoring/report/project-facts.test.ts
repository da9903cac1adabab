import { expect } from 'chai';
import { categoryOf, stageOf } from '../../../src/authoring/report/project-facts.ts';
import type { Category, Stage } from '../../../src/report/vocabulary.ts';

const CATEGORIES: readonly [category: Category, word: string, name: string][] = [
  ['elderly-care', '养老', '养老服务中心医院'],
  ['health', '医院', '中心医院学院'],
  ['education', '学校', '职业学校公寓'],
  ['housing', '老旧小区', '老旧小区供热改造'],
  ['energy', '光伏', '污水厂光伏'],
  ['environment', '污水', '公路污水管'],
  ['transport', '公路', '农村公路'],
  ['agriculture', '农业', '农业数据中心'],
  ['digital', '数据', '应急数据平台'],
  ['safety', '消防', '体育馆消防'],
  ['culture', '体育', '体育公园'],
  ['urban', '停车', '市场停车场'],
  ['services', '物流', '东山物流园'],
  ['industry', '', '轴承生产线'],
  ['industry', '', ''],
];

const STAGES: readonly [stage: Stage | null, word: string, progress: string][] = [
  ['cancelled', '终止', '停工后终止'],
  ['suspended', '停工', '因延期停工'],
  ['delayed', '延期', '复工延期'],
  ['resumed', '复工', '已复工，计划投产'],
  ['operating', '通车', '已建成通车'],
  ['completed', '竣工', '主体封顶后竣工'],
  ['topped-out', '封顶', '前期工程已封顶'],
  ['planned', '前期', '前期工作，土地正在报批'],
  ['topped-out', '主体完工', '主体完工'],
  ['topped-out', '主体结构已完成', '主体结构已完成，正在装修'],
  ['topped-out', '主体工程基本建成', '主体工程基本建成'],
  ['building', '主体', '主体开工'],
  ['building', '主体', '主体已完成60%'],
  ['building', '完成6', '已完成60%'],
  ['building', '5％', '已完成总量的35％'],
  [null, '', '已完成投资2000万元'],
  ['completed', '已完成', '一期已完成，二期占5成'],
  ['completed', '完成100%', '已完成100%'],
  ['started', '开工', '土地已供，开工'],
  ['land-secured', '土地', '签约，土地已供'],
  ['signed', '签约', '已签约'],
  [null, '', '年底前完成'],
  [null, '', ''],
];

describe('the category of a project', () => {
  for (const [category, word, name] of CATEGORIES)
    it(`is ${category} of “${name}”`, () => {
      expect(categoryOf(name)).to.deep.equal({ category, word });
    });
});

describe('the stage of a project', () => {
  for (const [stage, word, progress] of STAGES)
    it(`is ${stage} of “${progress}”`, () => {
      expect(stageOf(progress)).to.deep.equal(stage && { stage, word });
    });
});
