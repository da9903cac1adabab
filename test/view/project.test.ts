import { expect } from 'chai';
import type { Milestone, Project, Report } from '../../src/report/schema.ts';
import { projectsOf, searchable } from '../../src/view/project.ts';
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
      investment: {
        text: '12.6亿元',
        lang: 'zh-CN',
        value: 12.6,
        unit: '亿元',
        power: 8,
        source: source.investment,
      },
      milestones: [
        {
          yearText: '2023年',
          stageText: '签约',
          wording: null,
          quote: { text: '县城外环路签约。', lang: 'zh-CN' },
          source: source.milestones[0],
        },
        {
          yearText: '2024年',
          stageText: '在建',
          wording: { text: '“路基全线贯通”', lang: 'zh-CN' },
          quote: { text: '县城外环路路基全线贯通。', lang: 'zh-CN' },
          source: source.milestones[1],
        },
        {
          yearText: '2025年',
          stageText: '计划',
          wording: { text: '“建成通车”', lang: 'zh-CN' },
          quote: { text: '县城外环路建成通车。', lang: 'zh-CN' },
          source: source.milestones[2],
        },
      ],
      note: null,
      source,
      reached: source.milestones[1],
    });
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

  describe('the stage', () => {
    const staged = (...milestones: [year: number, stage: Milestone['stage']][]) => {
      const [project] = mouxian.projects as [Project];
      const steps = milestones.map(([year, stage]) => ({ year, stage, raw: '一', quote: '一' }));
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
        'is the first planned where it only starts later',
        [
          [2025, 'planned'],
          [2026, 'started'],
        ],
        'planned',
      ],
    ] as [string, [number, Milestone['stage']][], string][]) {
      it(what, () => {
        expect(staged(...milestones)).to.equal(stage);
      });
    }
  });

  it('compares investments over their units', () => {
    const value = (id: string) => projectOf(mouxian, id).cost ?? Number.NaN;
    expect(value('cold-store')).to.equal(98_000_000);
    expect(value('museum')).to.be.above(value('cold-store'));
    expect(value('middle-school')).to.be.above(value('museum'));
    expect(projectOf(zhanhe, 'qinqing-online').investment).to.equal(null);
  });
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
