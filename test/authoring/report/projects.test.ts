import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { Ids } from '../../../src/authoring/report/ids.ts';
import { projectsOf } from '../../../src/authoring/report/projects.ts';
import type { ProjectRow } from '../../../src/authoring/rows/row.ts';
import type { Amount, Project, Report } from '../../../src/report/schema.ts';

const amount = (raw: string, value: number): Amount => ({ value, unit: { zh: '亿元' }, unitMult: 8, raw });

const row = (name: string, more: Partial<ProjectRow> = {}): ProjectRow => ({
  place: { file: '项目.xlsx', sheet: '项目', row: 4 },
  name,
  group: '',
  location: '',
  scale: '',
  progress: '',
  nextProgress: '',
  responsible: '',
  builder: '',
  line: `${name} 3.5`,
  ...more,
});

interface With {
  readonly like?: readonly Partial<Project>[];
  readonly said?: NonNullable<Mapping['projects']>;
  /** Whether there are corrections at all. */
  readonly mapped?: boolean;
}

function made(rows: readonly ProjectRow[], { like, said, mapped = said !== undefined }: With = {}) {
  const { projects, findings } = projectsOf(
    rows,
    2024,
    new Ids(),
    like && ({ projects: like } as unknown as Report),
    mapped ? { format: 'district-mapping/1', ...(said && { projects: said }) } : undefined,
  );
  return {
    projects,
    findings,
    told: findings.map(({ kind, code, said: { zh, en } }) => [kind, code, zh, en]),
  };
}

const milestones = (more: Partial<ProjectRow>, said: NonNullable<Mapping['projects']>[string] = {}) => {
  const { projects, told } = made([row('大桥', more)], {
    said: { 大桥: { id: 'bridge', category: 'transport', ...said } },
  });
  return {
    made: projects[0]?.milestones.map(({ year, role, stage, raw, quote }) => [year, role, stage, raw, quote]),
    told,
  };
};

describe('a project of a row', () => {
  it('has what the row says, and of the rest guesses that are told', () => {
    const solar = row('东山光伏', {
      location: '东山镇',
      investment: amount('3.5', 3.5),
      planned: amount('2', 2),
      invested: amount('1', 1),
      responsible: '发改局',
      builder: '东山公司',
      start: 2023,
      end: 2025,
      scale: '100MW',
      progress: '主体施工',
    });
    const { projects, told, findings } = made([solar]);
    expect(projects).to.deep.equal([
      {
        id: 'project-1',
        name: { zh: '东山光伏' },
        category: 'energy',
        place: { zh: '东山镇' },
        investment: amount('3.5', 3.5),
        planned: amount('2', 2),
        invested: amount('1', 1),
        responsible: { zh: '发改局' },
        builder: { zh: '东山公司' },
        start: 2023,
        end: 2025,
        scale: '100MW',
        milestones: [
          { year: 2024, role: 'actual', stage: 'building', raw: '主体施工', quote: '东山光伏 3.5' },
        ],
      },
    ]);
    expect(told).to.deep.equal([
      [
        'guess',
        'category',
        '“东山光伏”：类别定为energy，依据“光伏”',
        '"东山光伏": its category is energy, as it says "光伏"',
      ],
      ['guess', 'id', '“东山光伏”：编号定为project-1', '"东山光伏": its id is project-1'],
      ['guess', 'stage', '“东山光伏”：“主体施工”当作building', '"东山光伏": "主体施工" is taken as building'],
    ]);
    expect(findings.map(({ place }) => place)).to.deep.equal(Array(3).fill(solar.place));
  });

  it('has nothing that the row does not say', () => {
    const { projects, told } = made([row('轴承', {})]);
    expect(projects).to.deep.equal([
      {
        id: 'project-1',
        name: { zh: '轴承' },
        category: 'industry',
        milestones: [{ year: 2024, role: 'plan', stage: 'planned', raw: '轴承', quote: '轴承 3.5' }],
      },
    ]);
    expect(made([row('轴承')], { mapped: true }).told).to.deep.equal(told);
    expect(told[0]).to.deep.equal([
      'guess',
      'category',
      '“轴承”：类别定为industry，没有依据',
      '"轴承": its category is industry, as nothing else is known',
    ]);
  });

  it('is of the category that its group says', () => {
    expect(made([row('东山项目', { group: '教育类' })]).projects[0]?.category).to.equal('education');
  });

  it('has no end before its start', () => {
    const ends = [{ start: 2024, end: 2023 }, { start: 2024, end: 2024 }, { end: 2025 }].map(
      (more) => made([row('轴承', more)]).projects[0]?.end,
    );
    expect(ends).to.deep.equal([undefined, 2024, 2025]);
  });

  it('is what a person says', () => {
    const said = {
      大桥: { id: 'bridge', en: 'Bridge', category: 'urban', stage: 'signed' },
      '大桥 2': { id: 'project-3' },
      水库: { leaveOut: true },
    } as const;
    const rows = [row('大桥'), row('大桥', { key: '大桥 2' }), row('轴承'), row('水库')];
    const { projects, told } = made(rows, { said });
    expect(projects.map(({ id, name, category }) => [id, name.en, category])).to.deep.equal([
      ['bridge', 'Bridge', 'urban'],
      ['project-3', undefined, 'transport'],
      ['project-3-2', undefined, 'industry'],
    ]);
    expect(told.filter(([, , zh]) => zh?.startsWith('“大桥”')).map(([, code]) => code)).to.deep.equal([
      'category',
      'stage',
    ]);
  });

  it('keeps what last year knew of it, but of one row only', () => {
    const like = [
      { id: 'bridge', name: { zh: '青川大桥（一期）', en: 'Bridge' }, category: 'urban', kind: 'programme' },
    ] as const;
    const { projects, told } = made([row('青川大桥', { progress: '主体' }), row('青川大桥')], { like });
    expect(projects.map(({ id, name, category, kind }) => [id, name.en, category, kind])).to.deep.equal([
      ['bridge', 'Bridge', 'urban', 'programme'],
      ['project-2', undefined, 'transport', undefined],
    ]);
    expect(told.map(([, code]) => code)).to.deep.equal(['stage', 'category', 'id', 'stage']);
    const said = { 青川大桥: { id: 'crossing', en: 'Crossing', category: 'transport' } } as const;
    expect(made([row('青川大桥')], { like, said }).projects[0]).to.deep.include({
      id: 'crossing',
      name: { zh: '青川大桥', en: 'Crossing' },
      category: 'transport',
    });
  });

  it('does not take the id that a person gives another, though it had it last year', () => {
    const like = [{ id: 'bridge', name: { zh: '大桥' }, category: 'urban' }] as const;
    const { projects } = made([row('大桥'), row('轴承')], { like, said: { 轴承: { id: 'bridge' } } });
    expect(projects.map(({ id }) => id)).to.deep.equal(['bridge-2', 'bridge']);
  });
});

describe('the progress of a project', () => {
  it('is that of the year and what is planned for the next', () => {
    const { made: both, told } = milestones({ progress: '主体施工', nextProgress: '建成通车' });
    expect(both).to.deep.equal([
      [2024, 'actual', 'building', '主体施工', '大桥 3.5'],
      [2025, 'plan', 'operating', '建成通车', '大桥 3.5'],
    ]);
    expect(told.map(([, , zh]) => zh)).to.deep.equal([
      '“大桥”：“主体施工”当作building',
      '“大桥”：“建成通车”当作operating',
    ]);
    expect(milestones({ nextProgress: '开工' }).made).to.deep.equal([
      [2025, 'plan', 'started', '开工', '大桥 3.5'],
    ]);
  });

  it('is building, and planned next year, where it says nothing known', () => {
    expect(
      milestones({ progress: '顺利', nextProgress: '加快' }).made?.map(([, , stage]) => stage),
    ).to.deep.equal(['building', 'planned']);
  });

  it('is planned where nothing is said, which is told', () => {
    const { made: only, told } = milestones({});
    expect(only).to.deep.equal([[2024, 'plan', 'planned', '大桥', '大桥 3.5']]);
    expect(told).to.deep.equal([
      ['guess', 'stage', '“大桥”：没有写进度，当作计划', '"大桥": no progress is stated; taken as planned'],
    ]);
  });

  it('is what a person says', () => {
    const stages = { stage: 'delayed', nextStage: 'completed' } as const;
    const both = milestones({ progress: '主体施工', nextProgress: '建成通车' }, stages);
    expect(both.made?.map(([, , stage]) => stage)).to.deep.equal(['delayed', 'completed']);
    expect(both.told).to.deep.equal([]);
    const none = milestones({}, stages);
    expect(none.made?.map(([, , stage]) => stage)).to.deep.equal(['delayed']);
    expect(none.told).to.deep.equal([]);
  });
});
