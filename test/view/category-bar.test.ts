import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { barsOf } from '../../src/view/category-bar.ts';
import { projectsOf } from '../../src/view/project.ts';
import { shanxian } from '../support/county-projects.ts';
import '../support/reports.ts';

/** The bars of a new report, of which nothing is cached. */
const bars = (lang: Lang) => barsOf(projectsOf({ ...shanxian }, lang), lang);

describe('the bars of categories', () => {
  it('count the projects of each by phase, and in words', () => {
    expect(bars('zh-CN')).to.deep.equal([
      {
        category: 'industry',
        label: '工业',
        totalText: '2个',
        counts: { preparing: 0, building: 0, done: 0, stalled: 1, planned: 1, total: 2 },
        sentence: '工业：停滞、延期1个，计划1个',
        drawing: {
          kind: 'project-list',
          category: 'industry',
          longest: 4,
          phases: [
            { phase: 'stalled', count: 1 },
            { phase: 'planned', count: 1 },
          ],
        },
      },
      {
        category: 'digital',
        label: '数字经济',
        totalText: '1个',
        counts: { preparing: 0, building: 0, done: 0, stalled: 0, planned: 1, total: 1 },
        sentence: '数字经济：计划1个',
        drawing: {
          kind: 'project-list',
          category: 'digital',
          longest: 4,
          phases: [{ phase: 'planned', count: 1 }],
        },
      },
      {
        category: 'transport',
        label: '交通',
        totalText: '4个',
        counts: { preparing: 0, building: 1, done: 1, stalled: 1, planned: 1, total: 4 },
        sentence: '交通：开工、在建1个，建成、投用1个，停滞、延期1个，计划1个',
        drawing: {
          kind: 'project-list',
          category: 'transport',
          longest: 4,
          phases: [
            { phase: 'building', count: 1 },
            { phase: 'done', count: 1 },
            { phase: 'stalled', count: 1 },
            { phase: 'planned', count: 1 },
          ],
        },
      },
      {
        category: 'housing',
        label: '住房',
        totalText: '4个',
        counts: { preparing: 0, building: 0, done: 3, stalled: 1, planned: 0, total: 4 },
        sentence: '住房：建成、投用3个，停滞、延期1个',
        drawing: {
          kind: 'project-list',
          category: 'housing',
          longest: 4,
          phases: [
            { phase: 'done', count: 3 },
            { phase: 'stalled', count: 1 },
          ],
        },
      },
    ]);
  });

  it('are in the language of the view', () => {
    expect(bars('en').map(({ sentence }) => sentence)).to.deep.equal([
      'Industry: delayed or suspended 1, planned 1',
      'Digital economy: planned 1',
      'Transport: under construction 1, completed or in use 1, delayed or suspended 1, planned 1',
      'Housing: completed or in use 3, delayed or suspended 1',
    ]);
  });

  it('are made once for the projects, as a filter redraws nothing', () => {
    const projects = projectsOf({ ...shanxian }, 'zh-CN');
    expect(barsOf(projects, 'zh-CN')).to.equal(barsOf(projects, 'zh-CN'));
  });
});
