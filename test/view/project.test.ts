import { expect } from 'chai';
import type { Amount, Milestone, Project, Report } from '../../src/report/schema.ts';
import { amountText } from '../../src/view/amount.ts';
import { projectsOf } from '../../src/view/project.ts';
import { searchable } from '../../src/view/search.ts';
import { shanxian } from '../support/county-projects.ts';
import { languages, mouxian, zhanhe } from '../support/reports.ts';

const projectOf = (report: Report, id: string, lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const found = projectsOf(report, lang).find((one) => one.id === id);
  if (!found) throw new Error(`no project "${id}"`);
  return found;
};

describe('projectsOf', () => {
  it('describes each project in the order of the report', () => {
    for (const lang of languages)
      expect(projectsOf(zhanhe, lang).map(({ id }) => id)).to.deep.equal(zhanhe.projects.map(({ id }) => id));
  });

  it('is cached by report and language', () => {
    expect(projectsOf(zhanhe, 'en')).to.equal(projectsOf(zhanhe, 'en'));
    expect(projectsOf(zhanhe, 'en')).not.to.equal(projectsOf(zhanhe, 'zh-CN'));
    expect(projectsOf({ ...zhanhe }, 'en')).not.to.equal(projectsOf(zhanhe, 'en'));
  });

  it('has all that the report states about a project', () => {
    const road = projectOf(mouxian, 'ring-road');
    const source = mouxian.projects.find(({ id }) => id === 'ring-road') as Project;
    expect(road.haystack).to.include('城关镇');
    expect(road).to.deep.include({
      id: 'ring-road',
      name: '县城外环路',
      nameLang: 'zh-CN',
      category: 'transport',
      categoryText: '交通',
      stage: 'building',
      stageText: '在建',
      phase: 'building',
      place: { text: '城关镇', lang: 'zh-CN' },
      scale: { text: '18.4公里', lang: 'zh-CN' },
      cost: 12.6e8,
      milestones: [
        {
          role: 'actual',
          text: '2023年签约',
          yearText: '2023年',
          stageText: '签约',
          wording: null,
          quote: { text: '县城外环路签约。', lang: 'zh-CN' },
          source: source.milestones[0],
        },
        {
          role: 'actual',
          text: '2024年在建',
          yearText: '2024年',
          stageText: '在建',
          wording: { text: '“路基全线贯通”', lang: 'zh-CN' },
          quote: { text: '县城外环路路基全线贯通。', lang: 'zh-CN' },
          source: source.milestones[1],
        },
        {
          role: 'plan',
          text: '2025年计划建成通车',
          yearText: '2025年',
          stageText: '计划建成通车',
          wording: null,
          quote: { text: '县城外环路建成通车。', lang: 'zh-CN' },
          source: source.milestones[2],
        },
      ],
      note: null,
      source,
      reached: source.milestones[1],
    });
    expect(road.amount('investment')).to.deep.equal({
      text: '12.6亿元',
      lang: 'zh-CN',
      value: 12.6,
      unit: '亿元',
      power: 8,
      source: source.investment,
    });
    expect(road.details).to.deep.equal([
      { text: '城关镇', lang: 'zh-CN', source: null },
      { text: '18.4公里', lang: 'zh-CN', source },
      { text: '总投资12.6亿元', lang: 'zh-CN', source: source.investment },
    ]);
  });

  it('has it in English if the report does', () => {
    const road = projectOf(zhanhe, 'baigui-lake-road', 'en');
    expect(road).to.deep.include({
      name: 'Baigui Lake ecological ring road (Zhanhe section)',
      categoryText: 'Transport',
      stageText: 'under construction',
      place: { text: 'Zhanhe section', lang: 'en' },
    });
    expect(projectOf(mouxian, 'museum', 'en')).to.deep.include({
      name: '县博物馆',
      note: { text: '投资额为概算。', lang: 'zh-CN' },
    });
  });

  it('has amounts, years, bodies and portfolio with their labels', () => {
    const said = (id: string, lang: 'zh-CN' | 'en') =>
      projectOf(shanxian, id, lang).details.map(({ text }) => text);
    expect(said('ring-road', 'zh-CN')).to.deep.equal([
      '总投资18亿元',
      '年度计划投资6亿元左右',
      '完成投资5.5亿元',
      '起止年限 2023—2025年',
      '责任单位 县交通运输局',
      '建设单位 山县城投公司',
      '列入“重点项目”',
    ]);
    expect(said('ring-road', 'en').slice(3)).to.deep.equal([
      'Construction period 2023–2025',
      'Responsible body County Transport Bureau',
      'Developer Shan County Urban Investment',
      'counted under “Key projects”',
    ]);
    expect([said('west-station', 'zh-CN'), said('west-station', 'en')]).to.deep.equal([
      ['起止年限 2024年起'],
      ['Construction period from 2024'],
    ]);
    expect(projectOf(shanxian, 'ring-road').haystack)
      .to.include('县交通运输局')
      .and.include('countytransport');
  });

  describe('a plan', () => {
    const steps = (id: string, lang: 'zh-CN' | 'en' = 'zh-CN') =>
      projectOf(shanxian, id, lang).milestones.map(({ role, text, wording }) => [role, text, wording?.text]);

    it('is said to be one, in the words of the report where they go on from the stage', () => {
      expect(steps('ring-road').at(-1)).to.deep.equal(['plan', '2025年计划建成通车', undefined]);
      expect(steps('battery-works')).to.deep.equal([
        ['plan', '2025年计划开工', undefined],
        ['plan', '2026年计划投用“投产”', '“投产”'],
      ]);
      expect(steps('data-hall')).to.deep.equal([['plan', '2025年计划推进建设', undefined]]);
      expect(steps('old-estates')[1]).to.deep.equal(['plan', '2025年计划继续改造', undefined]);
      expect(steps('battery-works', 'en').map(([, text]) => text)).to.deep.equal([
        '2025 planned start',
        '2026 planned opening',
      ]);
    });

    it('of the year of the report is not what was reached', () => {
      expect(steps('west-station')).to.deep.equal([
        ['plan', '2024年计划开工', undefined],
        ['actual', '2024年延期', '“推迟开工”'],
      ]);
      expect(projectOf(shanxian, 'west-station')).to.include({ stage: 'delayed', phase: 'stalled' });
    });

    it('gives a project that has nothing else its words, but no progress', () => {
      expect(projectOf(shanxian, 'battery-works')).to.include({
        stage: 'planned',
        phase: 'planned',
        stageText: '计划开工',
      });
      expect(projectOf(shanxian, 'data-hall', 'en')).to.include({
        stage: 'planned',
        stageText: 'planned construction',
      });
    });

    for (const report of [zhanhe, mouxian, shanxian])
      it(`is every milestone of a year to come: ${report.id}`, () => {
        for (const lang of languages)
          for (const { milestones } of projectsOf(report, lang))
            for (const { source, stageText } of milestones)
              if (source.year > report.year) expect(stageText).to.match(/^计划|^planned/);
      });
  });

  describe('the stage', () => {
    const staged = (...milestones: [year: number, stage: Milestone['stage'], role?: 'plan' | 'actual'][]) => {
      const [project] = mouxian.projects as [Project];
      const steps = milestones.map(([year, stage, role]) => ({
        year,
        stage,
        raw: '一',
        quote: '一',
        ...(role && { role }),
      }));
      return projectsOf({ ...mouxian, projects: [{ ...project, milestones: steps }] }, 'zh-CN')[0]?.stage;
    };

    for (const [what, milestones, stage] of [
      [
        'is the last of the year',
        [
          [2023, 'signed'],
          [2024, 'started'],
          [2024, 'building'],
        ],
        'building',
      ],
      [
        'is not that of the next year’s plan',
        [
          [2024, 'building'],
          [2025, 'completed'],
        ],
        'building',
      ],
      [
        'is that of an earlier year where nothing came after',
        [
          [2022, 'signed'],
          [2025, 'started'],
        ],
        'signed',
      ],
      [
        'is planned where it only starts later',
        [
          [2025, 'started'],
          [2026, 'completed'],
        ],
        'planned',
      ],
      [
        'is not that of the year’s plan',
        [
          [2023, 'signed'],
          [2024, 'started', 'plan'],
        ],
        'signed',
      ],
      ['is planned where the year’s plan is all there is', [[2024, 'completed', 'plan']], 'planned'],
      [
        'is what was reached before a plan of the same year',
        [
          [2024, 'started', 'actual'],
          [2024, 'completed', 'plan'],
        ],
        'started',
      ],
    ] as [string, [number, Milestone['stage'], ('plan' | 'actual')?][], string][]) {
      it(what, () => {
        expect(staged(...milestones)).to.equal(stage);
      });
    }
  });

  describe('of which the report says little', () => {
    const bare = (more: Partial<Project> = {}, lang: 'zh-CN' | 'en' = 'zh-CN') => {
      const project: Project = { id: 'a', name: { zh: '甲' }, category: 'health', milestones: [], ...more };
      const [view] = projectsOf({ ...shanxian, projects: [project] }, lang);
      if (!view) throw new Error('no project');
      return view;
    };
    const step = (year: number, role: 'plan' | 'actual'): Milestone => ({
      ...{ year, role, stage: 'started', raw: '开工', quote: '甲开工。' },
    });

    it('has nothing in place of what is not said', () => {
      const { place, scale, cost, duration, portfolio, note, details, late, ...view } = bare();
      expect({ place, scale, cost, duration, portfolio, note, details, late }).to.deep.equal({
        ...{ place: null, scale: null, cost: null, duration: '' },
        ...{ portfolio: null, note: null, details: [], late: null },
      });
      expect(view).to.include({ stage: 'planned', phase: 'planned', kind: 'project', reached: undefined });
      expect([bare().amount('planned'), bare().body('builder')]).to.deep.equal([null, null]);
      expect([bare().stageText, bare().kindText, bare({ kind: 'programme' }).kindText]).to.deep.equal([
        ...['计划', '具体项目', '面上工作'],
      ]);
    });

    for (const [what, more, duration, en] of [
      ['the first', { start: 2023 }, '2023年起', 'from 2023'],
      ['the last', { end: 2025 }, '至2025年', 'until 2025'],
      ['both', { start: 2023, end: 2025 }, '2023—2025年', '2023–2025'],
    ] as const)
      it(`has its years, of which ${what} is given`, () => {
        expect([bare(more).duration, bare(more, 'en').duration]).to.deep.equal([duration, en]);
      });

    for (const [what, milestones, hasPlan, planYear, inPlan] of [
      ['nothing', [], false, null, true],
      ['what was reached', [step(2024, 'actual')], false, null, false],
      ['what was reached since', [step(2025, 'actual')], false, null, false],
      ['a plan for the year', [step(2024, 'plan')], true, 2024, true],
      ['a plan for the next', [step(2025, 'plan'), step(2026, 'plan')], true, 2025, true],
      [
        'a plan of the year beside what was reached',
        [step(2024, 'actual'), step(2024, 'plan')],
        true,
        null,
        false,
      ],
      ['a plan for a later year beside that', [step(2024, 'actual'), step(2026, 'plan')], true, 2026, true],
      ['plans of the year and the next', [step(2024, 'plan'), step(2025, 'plan')], true, 2025, true],
    ] as [string, Milestone[], boolean, number | null, boolean][])
      it(`is in plans, or not, by ${what}`, () => {
        const view = bare({ milestones });
        expect([view.hasPlan, view.planYear, view.inPlan]).to.deep.equal([hasPlan, planYear, inPlan]);
        expect(view.inPlan).to.equal(inPlan);
      });

    it('has the portfolio that it is counted in, of several', () => {
      expect(bare({ portfolio: 'signed' }).portfolio).to.deep.equal({ text: '签约项目', lang: 'zh-CN' });
      expect(bare({ portfolio: 'none' }).portfolio).to.equal(null);
    });

    it('is found by its category in the language of the view', () => {
      expect(bare().haystack).to.include('卫生健康');
      expect(bare({}, 'en').haystack).to.include('health');
    });
  });

  it('compares investments over their units', () => {
    const value = (id: string) => projectOf(mouxian, id).cost ?? Number.NaN;
    expect(value('cold-store')).to.equal(98_000_000);
    expect(value('museum')).to.be.above(value('cold-store'));
    expect(value('middle-school')).to.be.above(value('museum'));
    expect(projectOf(zhanhe, 'qinqing-online').amount('investment')).to.equal(null);
  });
});

describe('amountText', () => {
  const amount = (value: number, raw: string, unit = { zh: '万元', en: 'ten thousand yuan' }): Amount => ({
    value,
    raw,
    unit,
  });
  const bound = (value: number, raw: string, comparator: Amount['comparator']): Amount => ({
    ...amount(value, raw),
    ...(comparator && { comparator }),
  });

  for (const [printed, zh, en] of [
    [amount(2865, '2865万元'), '2865万元', '28.65 million yuan'],
    [amount(980.5, '980.50万元'), '980.50万元', '9.8050 million yuan'],
    [amount(5, '5万元', { zh: '万元' } as never), '5万元', '5 万元'],
    [bound(3000, '3000万元以上', 'at-least'), '3000万元以上', 'at least 30 million yuan'],
    [bound(3000, '总投资3000余万元', 'over'), '3000余万元', 'over 30 million yuan'],
    [bound(3000, '约3000万元', 'about'), '约3000万元', 'about 30 million yuan'],
  ] as const) {
    it(`is ${zh} and ${en}`, () => {
      expect(amountText(printed, 'zh-CN')).to.equal(zh);
      expect(amountText(printed, 'en')).to.equal(en);
    });
  }
});

describe('searchable', () => {
  for (const [text, evened] of [
    ['ＢａｉＧｕｉ　Lake', 'baiguilake'],
    [' 曹 镇 乡 ', '曹镇乡'],
    ['PM₁₀', 'pm10'],
    ['***', ''],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(evened)}`, () => {
      expect(searchable(text)).to.equal(evened);
    });
  }
});
