import { expect } from 'chai';
import { bare, isNote, isNumeric } from '../../../src/authoring/table/words.ts';

const NUMERIC = [
  '5',
  '5,216',
  '6.5%',
  '12‰',
  '[6.1]',
  '【4】',
  '(3.2)',
  '［6．7］',
  '-3.2',
  '−3',
  '±2',
  '6——7',
  '6％～7％',
  '6 — 7%',
  '6至7',
  '≤35',
  '>=5',
  '*12',
  '12*',
  '6%-7%',
  '6%—7%',
  '6—7',
  '6.5至7%',
  '１２．５',
  ' 1 250 ',
  '202',
  '20245',
  '1850',
  '12024',
  '6—7.5',
  '10—12.5%',
];

const WORDS = [
  '',
  '-',
  '—',
  '%',
  '2024',
  '1998',
  '２０２４',
  '5个',
  '第5',
  '约5',
  '5左右',
  '五',
  '6-',
  '5(',
  'PM10',
];

const NOTES = [
  '注：[]中的数据均为预计数。',
  ' 注 : 预计数',
  '备注：',
  '说明:1',
  '注1 预计数',
  '注一、预计数',
  '注释：见附件',
  '资料来源：统计局',
  '数据来源：统计局',
  '填表：王',
  '※预计数',
  ' * 为预计数',
  '*为预计数',
];

const NO_NOTES = ['注册企业', '备注', '说明书', '见注：', '粮食※预计', '※ 5', '*5', '产量*预计', '关注：'];

describe('a cell', () => {
  it('is bare in half width and without white space', () => {
    const cells = ['GDP', '增速', 'ＧＤＰ　（％）', ' 指标\n名称 ', '2024 年', '－'];
    expect(cells.map(bare)).to.deep.equal(['GDP', '增速', 'GDP(%)', '指标名称', '2024年', '-']);
  });

  for (const text of NUMERIC)
    it(`of ${text} is a number`, () => {
      expect(isNumeric(text)).to.equal(true);
    });

  for (const text of WORDS)
    it(`of “${text}” is none`, () => {
      expect(isNumeric(text)).to.equal(false);
    });
});

describe('a line below a table', () => {
  for (const text of NOTES)
    it(`is a note: ${text}`, () => {
      expect(isNote(text)).to.equal(true);
    });

  for (const text of NO_NOTES)
    it(`is none: ${text}`, () => {
      expect(isNote(text)).to.equal(false);
    });
});
