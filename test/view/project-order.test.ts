import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Amount, Milestone, Project } from '../../src/report/schema.ts';
import { projectsOf } from '../../src/view/project.ts';
import { type Sort, sortOf } from '../../src/view/project-keys.ts';
import { sortProjects } from '../../src/view/project-order.ts';
import { shanxian } from '../support/county-projects.ts';
import '../support/reports.ts';

const amount = (value: number, unit: string, unitMult: number): Amount => ({
  value,
  unit: { zh: unit },
  unitMult,
  raw: `${value}${unit}`,
});

const project = (
  id: string,
  names: [zh: string, en: string],
  category: Project['category'],
  [stage, role]: [Milestone['stage'], Milestone['role'] & string],
  investment?: Amount,
): Project => ({
  id,
  name: { zh: names[0], en: names[1] },
  category,
  milestones: [{ year: role === 'plan' ? 2025 : 2024, role, stage, raw: '一', quote: '一' }],
  ...(investment && { investment }),
});

const projects = [
  project('a', ['沙河大桥10号', 'North 10'], 'transport', ['started', 'actual'], amount(2865, '万元', 4)),
  project('c', ['白龟湖', 'Lake'], 'transport', ['delayed', 'actual']),
  project('d', ['安置房', 'Yard'], 'housing', ['completed', 'plan'], amount(300, '万元', 4)),
  project('b', ['沙河大桥9号', 'North 9'], 'industry', ['completed', 'actual'], amount(1.08, '亿元', 8)),
  project('e', ['西客站', 'West'], 'culture', ['cancelled', 'actual']),
];

const views = (lang: Lang = 'zh-CN') => projectsOf({ ...shanxian, projects }, lang);

const orderIn = (sort: Sort, lang: Lang = 'zh-CN') =>
  sortProjects(views(lang), sort, lang)
    .map(({ id }) => id)
    .join('');

describe('the order of projects', () => {
  for (const [sort, zh, en = zh] of [
    ['report', 'acdbe'],
    ['-report', 'ebdca'],
    ['name', 'dcbae', 'cbaed'],
    ['-name', 'eabcd', 'deabc'],
    ['category', 'bacde'],
    ['-category', 'edacb'],
    ['stage', 'ecdab'],
    ['-stage', 'badce'],
    ['investment', 'dabce'],
    ['-investment', 'badce'],
  ] as [Sort, string, string?][])
    it(`is ${zh} by ${sort}`, () => {
      expect([orderIn(sort), orderIn(sort, 'en')]).to.deep.equal([zh, en]);
    });

  it('is that of the report among equals, in both directions', () => {
    const twins = projects.map((one) => ({ ...one, name: { zh: '沙河大桥' }, category: 'health' as const }));
    for (const sort of ['name', '-name', 'category', '-category'] as const)
      expect(
        sortProjects(projectsOf({ ...shanxian, projects: twins }, 'zh-CN'), sort, 'zh-CN').map(
          ({ id }) => id,
        ),
      ).to.deep.equal([...'acdbe']);
  });

  it('is made once while only a filter changes, and again for another', () => {
    const given = views();
    const byName = sortProjects(given, 'name', 'zh-CN');
    expect(sortProjects(given, 'name', 'zh-CN')).to.equal(byName);
    expect(sortProjects(given, '-name', 'zh-CN').map(({ id }) => id)).to.deep.equal([...'eabcd']);
    expect(given.map(({ id }) => id)).to.deep.equal([...'acdbe']);
  });
});

describe('the order that an attribute names', () => {
  for (const [asked, sort] of [
    ['report', 'report'],
    ['-report', '-report'],
    ['name', 'name'],
    ['-name', '-name'],
    ['category', 'category'],
    ['stage', 'stage'],
    ['-investment', '-investment'],
    ['', 'report'],
    ['-', 'report'],
    ['--name', 'report'],
    ['name-', 'report'],
    ['na-me', 'report'],
    ['toString', 'report'],
    [null, 'report'],
    [undefined, 'report'],
  ] as const)
    it(`is ${sort} for ${asked}`, () => {
      expect(sortOf(asked)).to.equal(sort);
    });
});
