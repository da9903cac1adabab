import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import type { Milestone } from '../../src/report/schema.ts';
import { milestoneView } from '../../src/view/milestone.ts';
import '../support/reports.ts';

const step = (role: Milestone['role'], stage: Milestone['stage'], raw: string, year = 2024): Milestone => ({
  year,
  stage,
  raw,
  quote: `县医院${raw}。`,
  ...(role && { role }),
});

const said = (milestone: Milestone, lang: Lang = 'zh-CN') => {
  const { stageText, wording, text } = milestoneView(milestone, 2024, lang);
  return [stageText, wording?.text ?? null, text];
};

describe('a milestone', () => {
  for (const [role, stage, raw, stageText, wording, text] of [
    ['actual', 'started', '开工', '开工', null, '2024年开工'],
    ['actual', 'building', '完成路基', '在建', '“完成路基”', '2024年在建'],
    ['actual', 'land-secured', '摘牌', '土地摘牌', '“摘牌”', '2024年土地摘牌'],
    ['actual', 'completed', '建成通车', '建成', '“建成通车”', '2024年建成'],
    ['plan', 'started', '开工', '计划开工', null, '2024年计划开工'],
    ['plan', 'started', '计划开工', '计划开工', null, '2024年计划开工'],
    ['plan', 'started', '计划开工建设', '计划开工建设', null, '2024年计划开工建设'],
    ['plan', 'completed', '建成通车', '计划建成通车', null, '2024年计划建成通车'],
    ['plan', 'completed', '主体建成', '计划主体建成', null, '2024年计划主体建成'],
    ['plan', 'land-secured', '摘牌', '计划土地摘牌', null, '2024年计划土地摘牌'],
    ['plan', 'operating', '投产', '计划投用', '“投产”', '2024年计划投用“投产”'],
    ['plan', 'building', '在建', '计划推进建设', null, '2024年计划推进建设'],
    [
      'plan',
      'building',
      '加快在建工程',
      '计划推进建设',
      '“加快在建工程”',
      '2024年计划推进建设“加快在建工程”',
    ],
    ['plan', 'planned', '计划', '计划', null, '2024年计划'],
    ['plan', 'planned', '计划实施', '计划实施', null, '2024年计划实施'],
    ['plan', 'planned', '继续改造', '计划继续改造', null, '2024年计划继续改造'],
    ['plan', 'planned', '推进', '计划推进', null, '2024年计划推进'],
    ['plan', 'building', '抓好', '计划推进建设', null, '2024年计划推进建设'],
    ['plan', 'building', '加快建设', '计划推进建设', null, '2024年计划推进建设'],
    ['plan', 'started', '启动', '计划开工', null, '2024年计划开工'],
    ['actual', 'building', '推进', '在建', '“推进”', '2024年在建'],
  ] as [Milestone['role'], Milestone['stage'], string, string, string | null, string][])
    it(`${role === 'plan' ? 'that is planned' : 'that was reached'}, printed as ${raw}, is ${text}`, () => {
      expect(said(step(role, stage, raw))).to.deep.equal([stageText, wording, text]);
    });

  it('has its role, year, quote and record', () => {
    const source = step(undefined, 'completed', '建成通车', 2025);
    expect(milestoneView(source, 2024, 'zh-CN')).to.deep.equal({
      role: 'plan',
      yearText: '2025年',
      stageText: '计划建成通车',
      wording: null,
      text: '2025年计划建成通车',
      quote: { text: '县医院建成通车。', lang: 'zh-CN' },
      source,
    });
    expect(milestoneView(source, 2025, 'zh-CN').role).to.equal('actual');
    expect(milestoneView(step('actual', 'building', '完成路基'), 2024, 'zh-CN').wording).to.deep.equal({
      text: '“完成路基”',
      lang: 'zh-CN',
    });
  });

  it('has the words of the report only in its language', () => {
    registerMessages('zh-SG', messagesOf('zh-CN'));
    for (const [lang, reached, planned] of [
      ['en', 'under construction', 'planned completion'],
      ['zh-SG', '在建', '计划建成'],
    ] as const) {
      expect(said(step('actual', 'building', '完成路基'), lang).slice(0, 2)).to.deep.equal([reached, null]);
      expect(said(step('plan', 'completed', '建成通车'), lang).slice(0, 2)).to.deep.equal([planned, null]);
    }
    expect(said(step('plan', 'completed', '建成通车'), 'en')[2]).to.equal('2024 planned completion');
    expect(said(step('plan', 'planned', '推进'), 'en')[2]).to.equal('2024 planned work');
  });
});
