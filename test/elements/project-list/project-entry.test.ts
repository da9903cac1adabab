import { expect } from 'chai';
import { projectEntry } from '../../../src/elements/project-list/project-entry.ts';
import { atOnce } from '../../../src/elements/shared/plot.ts';
import { projectsOf } from '../../../src/view/project.ts';
import { shanxian } from '../../support/county-projects.ts';
import { rendered, textOf } from '../../support/elements.ts';
import { mouxian, zhanhe } from '../../support/reports.ts';

function entry(id: string, select = () => {}, report = mouxian, withCategory = true) {
  const project = projectsOf(report, 'zh-CN').find((one) => one.id === id);
  if (!project) throw new Error(`no project "${id}"`);
  return rendered(
    projectEntry(project, {
      sourceLabel: '出处',
      stop: 0,
      withCategory,
      select,
      later: atOnce,
      excerpts: undefined,
    }),
  );
}

const steps = (box: Element) => [...box.querySelectorAll('.steps li')].map(textOf);

describe('projectEntry', () => {
  it('shows the stage of each year, quotes that are more specific, then place, scale and investment', () => {
    expect(steps(entry('ring-road'))).to.deep.equal([
      '2023年 签约',
      '2024年 在建 “路基全线贯通”',
      '2025年 计划建成通车',
      '城关镇',
      '18.4公里',
      '总投资12.6亿元',
    ]);
  });

  it('omits what the report does not have', () => {
    expect(steps(entry('museum'))).to.deep.equal(['2025年 计划布展', '总投资1.08亿元']);
  });

  it('says its category, except in a list of one', () => {
    expect(textOf(entry('museum').querySelector('.chips'))).to.equal('文化体育');
    expect(textOf(entry('museum', () => {}, mouxian, false).querySelector('.chips'))).to.equal('');
  });

  it('shows its note beside its figures, and its quotes on demand', () => {
    const box = entry('museum');
    expect(textOf(box.querySelector('.project > .note'))).to.equal('投资额为概算。');
    const source = box.querySelector('details');
    expect(source?.open).to.equal(false);
    expect(textOf(source)).to.equal('出处 2025年县博物馆布展。');
    expect(source?.querySelector('blockquote')?.lang).to.equal('zh-CN');
  });

  it('has a note that is on no figure with its source', () => {
    const box = entry('wangzhuang-school', undefined, zhanhe);
    expect(box.querySelector('.project > .note')).to.equal(null);
    expect(textOf(box.querySelector('details'))).to.include('误识');
    const shared = entry('jiulong-plaza', undefined, zhanhe);
    expect(textOf(shared.querySelector('.project > .note'))).to.include('三个项目合计');
  });

  it('says of a plan that it is one', () => {
    expect(steps(entry('battery-works', undefined, shanxian))).to.deep.equal([
      '2025年 计划开工',
      '2026年 计划投用 “投产”',
    ]);
  });

  it('says which is a programme', () => {
    const chips = (id: string) => [...entry(id, undefined, shanxian).querySelectorAll('.chip')].map(textOf);
    expect([chips('rural-roads'), chips('north-bridge')]).to.deep.equal([['面上工作', '交通'], ['交通']]);
  });

  it('is selected by its name', () => {
    let chosen = 0;
    const box = entry('museum', () => {
      chosen += 1;
    });
    box.querySelector('button')?.click();
    expect([textOf(box.querySelector('button')), chosen]).to.deep.equal(['县博物馆', 1]);
  });
});
