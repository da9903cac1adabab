import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { seriesOfOne, trendView } from '../../src/view/indicator-trend.ts';
import {
  axisText,
  firstRows,
  listText,
  phaseLegend,
  referenceText,
  referenceTexts,
  rowCount,
  trendAxisText,
} from '../../src/view/picture.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { type ProjectListRequest, projectListView } from '../../src/view/project-list.ts';
import type { UnitBlock } from '../../src/view/unit-block.ts';
import { shanxian } from '../support/county-projects.ts';
import { languages, mouxian, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

for (const lang of languages)
  describe(`the first rows of a picture, in ${lang}`, () => {
    const view = shown(planVsActualView(zhanhe, {}, lang));
    const all = rowCount(view);
    const namesOf = ({ groups }: typeof view) =>
      groups.flatMap(({ units }) => units.flatMap(({ rows }) => rows.map(({ name }) => name)));

    it('are those of the figure, in its order, and a note says how many are left', () => {
      for (let count = 1; count < all; count += 1) {
        const part = firstRows(view, count, lang);
        expect(namesOf(part)).to.deep.equal(namesOf(view).slice(0, count));
        expect(part.notes[0]?.text).to.match(RegExp(`(^|\\D)${all - count}\\D`));
        expect(part.notes.slice(1)).to.deep.equal(view.notes);
        for (const { units } of part.groups) {
          expect(units).not.to.have.lengthOf(0);
          for (const { rows } of units) expect(rows).not.to.have.lengthOf(0);
        }
      }
    });

    it('count as many verdicts as the figure', () => {
      const { summary, counts } = firstRows(view, 2, lang);
      expect({ summary, counts }).to.deep.equal({ summary: view.summary, counts: view.counts });
    });

    it('are the figure where there is room for all', () => {
      for (const count of [all, all + 1]) expect(firstRows(view, count, lang)).to.equal(view);
    });
  });

describe('the texts of a picture', () => {
  it('name unit and scale of a block of rows', () => {
    const blocks = (lang: Lang) =>
      shown(planVsActualView(zhanhe, { indicators: 'good-air-days' }, lang)).groups[0]?.units ?? [];
    expect(blocks('zh-CN').map((block) => axisText(block, 'zh-CN'))).to.deep.equal([
      '单位：天\u3000刻度 0–300',
    ]);
    const [block] = blocks('zh-CN');
    expect(axisText({ ...(block as UnitBlock), scaleText: '' }, 'zh-CN')).to.equal('单位：天');
  });

  it('name the plans below an actual, in their language', () => {
    const words = { label: '2024 plan', text: '完成市定目标', lang: 'zh-CN' };
    expect(referenceTexts({ references: [{ label: 'Plan', text: '46' }, words] }, 'en')).to.deep.equal([
      { text: 'Plan 46', lang: undefined },
      { text: '2024 plan 完成市定目标', lang: 'zh-CN' },
    ]);
    expect(referenceText({ reference: words }, 'zh-CN')).to.equal('2024 plan 完成市定目标');
    expect(referenceText({ reference: null }, 'zh-CN')).to.equal('');
  });

  it('name unit and scale of a trend', () => {
    const view = shown(trendView(seriesOfOne(zhanhe), { indicator: 'good-air-days' }, 'zh-CN'));
    expect(trendAxisText(view, 'zh-CN')).to.equal('单位：天\u3000刻度 0–300');
    expect(trendAxisText({ ...view, chart: null }, 'zh-CN')).to.equal('单位：天');
  });

  it('name each phase that there is', () => {
    const legend = (lang: Lang) => phaseLegend(shown(projectListView(shanxian, {}, lang)), lang);
    expect(legend('zh-CN').map(({ text }) => text)).to.deep.equal([
      ...['开工、在建', '建成、投用', '停滞、延期', '计划'],
    ]);
    expect(legend('en')[1]).to.deep.equal({
      text: 'Completed or in use',
      drawing: {
        kind: 'project-list',
        category: 'industry',
        longest: 1,
        phases: [{ phase: 'done', count: 1 }],
      },
    });
    expect(phaseLegend(shown(projectListView({ ...mouxian, projects: [] }, {}, 'en')), 'en')).to.deep.equal(
      [],
    );
  });

  it('say by which filters projects are listed, where there are any', () => {
    const said = (filter: ProjectListRequest) =>
      listText(shown(projectListView(shanxian, filter, 'zh-CN')), 'zh-CN');
    expect(said({})).to.equal('');
    expect(said({ category: 'transport', stage: 'done' })).to.equal(
      '筛出1个，共11个项目\u3000交通\u3000建成、投用',
    );
    expect(said({ stage: 'in-plan', kind: 'programme', query: ' 公路 ' })).to.equal(
      '筛出1个，共11个项目\u3000面上工作\u3000列入2025年计划\u3000公路',
    );
  });
});
