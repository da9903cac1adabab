import { expect } from 'chai';
import { fieldSaid } from '../../src/authoring/field-said.ts';

/** The path of a problem, and the field as the workbook names it. */
const FIELDS: readonly [path: string, zh: string, en: string][] = [
  ['indicators[2].unit', '单位', 'Unit'],
  ['indicators[12].name.en', '指标名称（英文）', 'Indicator (English)'],
  ['indicators[2].aliases[11]', '曾用名', 'Other names'],
  ['indicators[2]', '', ''],
  ['indicators[2].observations[0].value', '数值', 'Value'],
  ['indicators[12].observations[10].completion', '完成率', 'Completion'],
  ['indicators[2].observations[0].raw', '原文', 'As printed'],
  ['indicators[2].observations[0]', '', ''],
  ['projects[1].milestones[0].stage', '阶段', 'Stage'],
  ['projects[11].milestones[10].raw', '原文', 'As printed'],
  ['projects[1].milestones[0]', '', ''],
  ['projects[1].investment.value', '总投资·数值', 'Investment: value'],
  ['projects[10].place', '建设地点', 'Place'],
  ['projects[1].note.en', '项目备注（英文）', 'Note (English)'],
  ['projects[1]', '', ''],
  ['portfolios[1].count', '项目个数', 'Projects'],
  ['portfolios[10].parts[0]', '分项', 'Parts'],
  ['portfolios[10]', '', ''],
  ['groups[0].name.en', '分组名称（英文）', 'Group (English)'],
  ['groups[10].name', '分组名称', 'Group'],
  ['groups[0]', '', ''],
  ['issued', 'issued', 'issued'],
  ['groups', 'groups', 'groups'],
  ['sections[0].name.en', 'sections[0].name.en', 'sections[0].name.en'],
];

describe('the field of a problem', () => {
  for (const [path, zh, en] of FIELDS)
    it(`${path} is named as in the workbook`, () => {
      expect(fieldSaid(path)).to.deep.equal({ zh, en });
    });
});
