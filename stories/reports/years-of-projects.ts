import type { Milestone, Project, Report } from '../../src/index.ts';

type Step = [year: number, role: 'plan' | 'actual', stage: Milestone['stage'], raw: string];

const project = (id: string, zh: string, en: string, ...steps: Step[]): Project => ({
  id,
  name: { zh, en },
  category: 'transport',
  milestones: steps.map(([year, role, stage, raw]) => ({
    year,
    role,
    stage,
    raw,
    quote: `${year}年，${zh}${role === 'plan' ? '计划' : ''}${raw}。`,
  })),
});

const report = (year: number, projects: Project[]): Report => ({
  format: 'district-report/1',
  id: `made-up-projects-${year}`,
  area: { name: { zh: '示例区（虚构）', en: 'Example District (made up)' } },
  title: {
    zh: `示例区${year + 1}年政府工作报告（虚构）`,
    en: `Work report of Example District, ${year + 1} (made up)`,
  },
  issuer: { zh: '示例区人民政府（虚构）', en: 'Government of Example District (made up)' },
  issued: `${year + 1}-01-20`,
  year,
  source: {},
  notes: [{ zh: '本页项目均为虚构，仅供演示。', en: 'All projects are made up, for demonstration only.' }],
  groups: [],
  indicators: [],
  portfolios: [],
  projects,
});

/** Three reports of a district that does not exist: two projects are put off, one is suspended, and one was completed a year late. */
export const yearsOfProjects = (): Report[] => [
  report(2021, [
    project(
      'bridge',
      '沙河大桥',
      'Sha River Bridge',
      [2022, 'plan', 'started', '开工'],
      [2023, 'plan', 'completed', '建成'],
    ),
    project('lake-road', '湖滨路', 'Lakeside Road', [2022, 'plan', 'started', '开工']),
    project('depot', '公交停车场', 'Bus depot', [2022, 'plan', 'started', '开工']),
    project('ring-road', '东环路', 'East Ring Road', [2022, 'plan', 'completed', '建成通车']),
  ]),
  report(2022, [
    project('bridge', '沙河大桥', 'Sha River Bridge', [2022, 'actual', 'started', '开工']),
    project(
      'lake-road',
      '湖滨路',
      'Lakeside Road',
      [2022, 'actual', 'started', '开工'],
      [2023, 'plan', 'completed', '建成'],
    ),
    project('depot', '公交停车场', 'Bus depot', [2024, 'plan', 'started', '开工']),
    project('ring-road', '东环路', 'East Ring Road', [2022, 'actual', 'building', '在建']),
  ]),
  report(2023, [
    project(
      'bridge',
      '沙河大桥',
      'Sha River Bridge',
      [2023, 'actual', 'building', '在建'],
      [2024, 'plan', 'completed', '建成'],
    ),
    project('lake-road', '湖滨路', 'Lakeside Road', [2023, 'actual', 'suspended', '停工']),
    project('depot', '公交停车场', 'Bus depot', [2024, 'plan', 'started', '开工']),
    project('ring-road', '东环路', 'East Ring Road', [2023, 'actual', 'completed', '建成通车']),
  ]),
];
