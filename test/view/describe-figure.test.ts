import { expect } from 'chai';
import file from '../../data/zhanhe-2023.json';
import { registered } from '../../src/messages/registry.ts';
import { parseReport } from '../../src/report/parse.ts';
import { describeFigure } from '../../src/view/describe-figure.ts';

const report = parseReport(file);

type Tag = Parameters<typeof describeFigure>[0];

const PROJECTS =
  '报告点名68个项目（含面上工作15项）：截至2023年底签约供地4个，开工在建17个，建成投用18个；列入2024年计划41个，其中29个只见于计划。报告另列总数：2023年重点项目77个，总投资517.2亿元。';

describe('the description of a figure', () => {
  for (const [tag, attributes, title, summary] of [
    [
      'indicator-gauge',
      {},
      '全区生产总值增速',
      '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
    ],
    [
      'indicator-gauge',
      { indicator: 'pm25', year: '2024' },
      '细微颗粒物（PM2.5）年均浓度',
      '细微颗粒物（PM2.5）年均浓度：2024年尚无结果，计划“完成市定目标”（文字目标）。',
    ],
    [
      'plan-vs-actual',
      {},
      '2023年计划完成情况',
      '2023年的13项指标中，完成4项（其中预计2项），未完成6项（其中预计4项），不量化3项。',
    ],
    [
      'plan-vs-actual',
      { group: 'ecology' },
      '2023年计划完成情况',
      '2023年的9项指标中，完成2项，未完成1项，不量化1项，无可比数据5项。',
    ],
    ['plan-vs-actual', { indicators: 'pm25 pm10' }, '2023年计划完成情况', '2023年的2项指标中，完成2项。'],
    ['plan-vs-actual', { year: '2024' }, '2024年计划完成情况', '2024年的13项指标中，尚无结果13项。'],
    ['project-list', {}, '报告中的项目', PROJECTS],
    ['project-list', { category: 'health', stage: 'done', query: '园' }, '报告中的项目', PROJECTS],
    [
      'indicator-trend',
      {},
      '全区生产总值增速',
      '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
    ],
    [
      'indicator-trend',
      { indicator: 'pm25', from: '2024' },
      '细微颗粒物（PM2.5）年均浓度',
      '细微颗粒物（PM2.5）年均浓度：2024年尚无结果，计划“完成市定目标”（文字目标）。',
    ],
  ] as [Tag, Record<string, string>, string, string][])
    it(`is that of ${tag} ${JSON.stringify(attributes)}`, () => {
      expect(describeFigure(tag, attributes, report, 'zh-CN')).to.deep.equal({ title, summary, link: null });
    });

  for (const [tag, attributes, title, advice] of [
    ['plan-vs-actual', { year: '1999' }, '报告没有“1999”年的数据。', '可用的年份：2023、2024'],
    [
      'indicator-trend',
      { to: '2022' },
      '没有“2022”的数据。',
      '可用的年份：2023、2024；月份写作 2024-03，首尾应在同一年',
    ],
  ] as [Tag, Record<string, string>, string, string][])
    it(`is the message in its place: ${title}`, () => {
      expect(describeFigure(tag, attributes, report, 'zh-CN')).to.deep.equal({
        title,
        summary: advice,
        link: null,
      });
    });

  it('is in English where a page has not loaded it', () => {
    registered.delete('en');
    expect(describeFigure('indicator-gauge', {}, report, 'en')).to.deep.equal({
      title: 'GDP growth',
      summary:
        'GDP growth: 4% (estimate) in 2023, plan 7.5%, 3.5 percentage points below plan, not met (estimate); plan for 2024: 7%.',
      link: null,
    });
  });

  it('links to the report only where a page may', () => {
    const linked = (url: string, attributes = {}) =>
      describeFigure('indicator-gauge', attributes, { ...report, source: { url } }, 'en').link;
    expect(linked('https://zhanhe.example/2023.html')).to.equal('https://zhanhe.example/2023.html');
    expect(linked('https://zhanhe.example/2023.html', { indicator: 'none' })).to.equal(
      'https://zhanhe.example/2023.html',
    );
    expect(linked('javascript:alert(1)')).to.equal(null);
  });
});
