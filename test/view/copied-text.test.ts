import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { copiedText } from '../../src/view/copied-text.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { type ProjectListRequest, projectListView } from '../../src/view/project-list.ts';
import { manyProjects } from '../support/many-projects.ts';
import { zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const rows = (display: string, lang: Lang = 'zh-CN') =>
  copiedText(
    shown(planVsActualView(zhanhe, { indicators: 'kindergarten-places gdp-growth' }, lang)),
    display,
    lang,
  ).split('\n');
const projects = (display: string, request: ProjectListRequest, lang: Lang = 'zh-CN') =>
  copiedText(shown(projectListView(zhanhe, request, lang)), display, lang).split('\n');

const SOURCE = '来源：湛河区发展和改革委员会，2024年1月16日';
const PLACES = '新增公办幼儿园学位：2023年实际750个。';
const GROWTH = '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。';

describe('a figure as text', () => {
  it('is the sentence of a gauge, and its source', () => {
    const view = shown(gaugeView(zhanhe, { indicator: 'gdp-growth' }, 'zh-CN'));
    expect(copiedText(view, 'chart', 'zh-CN')).to.equal(`${GROWTH}\n${SOURCE}`);
  });

  it('says what each row says, after the counts', () => {
    const counts = '2023年的2项指标中，未完成1项（其中预计1项），无可比数据1项。';
    for (const display of ['chart', 'table'])
      expect(rows(display)).to.deep.equal(['2023年计划完成情况', counts, PLACES, GROWTH, SOURCE]);
    expect(rows('list')).to.deep.equal(['2023年计划完成情况', PLACES, GROWTH, SOURCE]);
  });

  it('is the verdict of each indicator where these are shown', () => {
    expect(rows('brief')).to.deep.equal([
      '2023年计划完成情况',
      '2项：未完成1（其中预计1）、无可比数据1',
      '新增公办幼儿园学位：无可比数据。',
      '全区生产总值增速：预计未完成，−3.5个百分点。',
      SOURCE,
    ]);
    expect(rows('brief', 'en')[3]).to.equal('GDP growth: Not met (estimate), −3.5 percentage points.');
  });

  it('lists the projects that are listed', () => {
    expect(projects('list', { category: 'education', pageSize: 1 })).to.deep.equal([
      '报告中的项目',
      '共5个项目',
      '东风路小学教学楼：2023年建成。',
      '湛河春天小学：2023年开工，2024年计划推进建设。',
      '王庄小学迁建：2024年计划推进建设。',
      '韦伦学校北教学楼重建：2024年计划推进建设。',
      '小区配套幼儿园移交：2024年计划推进。',
      SOURCE,
    ]);
    expect(projects('chart', { category: 'education' }, 'en').slice(1, 3)).to.deep.equal([
      '5 of 68 projects\u2003Education',
      'Dongfeng Road Primary School teaching block: 2023 completed.',
    ]);
    const [, summary = '', ...others] = projects('chart', {});
    expect(summary).to.match(/^报告点名68个项目/);
    expect(others).to.deep.equal([SOURCE]);
  });

  it('says how many of very many projects it leaves out', () => {
    const view = shown(projectListView(manyProjects(250), {}, 'zh-CN'));
    const lines = copiedText(view, 'list', 'zh-CN').split('\n');
    expect(lines).to.have.lengthOf(104);
    expect(lines.at(-2)).to.equal('另有150项见网页。');
  });
});
