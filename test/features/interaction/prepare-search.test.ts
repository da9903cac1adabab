import { expect } from 'chai';
import { prepareSearch } from '../../../src/features/interaction/prepare-search.ts';
import type { Project, Report } from '../../../src/report/schema.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { eventually } from '../../support/eventually.ts';
import { manyProjects } from '../../support/many-projects.ts';

/** The report, and how often its names have been read. */
function watched(count: number): { report: Report; reads: () => number } {
  let reads = 0;
  const report = manyProjects(count);
  const projects = report.projects.map((project) => {
    const { name, ...rest } = project;
    return Object.defineProperty(rest, 'name', {
      get() {
        reads += 1;
        return name;
      },
    }) as Project;
  });
  return { report: { ...report, projects }, reads: () => reads };
}

describe('prepareSearch', () => {
  it('prepares all projects before the first search, in slices', async () => {
    const { report, reads } = watched(5000);
    prepareSearch(report, 'zh-CN');
    expect(reads()).to.be.within(1, 4999);
    await eventually('all are read', () => reads() === 5000);
    const found = projectListView(report, { query: '没有' }, 'zh-CN');
    expect('countText' in found && found.countText).to.equal('筛出0个，共5000个项目');
    expect(reads()).to.equal(5000);
  });

  it('does nothing after a search', () => {
    const { report, reads } = watched(30);
    projectListView(report, { query: '没有' }, 'zh-CN');
    prepareSearch(report, 'zh-CN');
    expect(reads()).to.equal(30);
  });
});
