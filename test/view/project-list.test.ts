import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { PHASES } from '../../src/report/phase.ts';
import type { Report } from '../../src/report/schema.ts';
import { CATEGORIES, STAGES } from '../../src/report/vocabulary.ts';
import type { CategoryBar } from '../../src/view/category-bar.ts';
import { projectsOf } from '../../src/view/project.ts';
import { SORT_KEYS } from '../../src/view/project-keys.ts';
import {
  type ProjectListRequest,
  type ProjectListView,
  projectListView,
} from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shanxian } from '../support/county-projects.ts';
import { manyProjects } from '../support/many-projects.ts';
import { languages, mouxian, reports, zhanhe } from '../support/reports.ts';
import { refused, shown } from '../support/texts.ts';

const viewOf = (filter: ProjectListRequest = {}, report: Report = zhanhe, lang: Lang = 'zh-CN') =>
  shown(projectListView(report, filter, lang));

const tableIn = (filter: ProjectListRequest = {}, report: Report = zhanhe, lang: Lang = 'zh-CN') =>
  tableOf(viewOf(filter, report, lang), lang);

/** The ids of all that match, not of one page only. */
const found = (filter: ProjectListRequest, report: Report = zhanhe, lang: Lang = 'zh-CN') =>
  tableIn(filter, report, lang).rows.map(({ id }) => id);

/** How many projects the bundled report has. */
const all = zhanhe.projects.length;

const inReportOrder = (report: Report) => report.projects.map(({ id }) => id);

describe('projectListView', () => {
  it('summarizes the projects in a sentence', () => {
    expect(viewOf({}, mouxian).summary).to.equal(
      '报告点名14个项目：截至2024年底签约供地2个，开工在建5个，建成投用4个；列入2025年计划4个，其中3个只见于计划。报告另列总数：2024年重点项目14个，总投资47.5亿元。',
    );
    expect(viewOf({}, shanxian, 'en').summary).to.match(
      /^The report names 11 projects \(2 of them programmes\): by the end of 2024, 1 under construction, 4 completed or in use, 3 delayed or suspended; 5 are in the plan for 2025, 3 of them only there\. It separately gives a total for 2024: 40 key projects, /,
    );
  });

  it('puts no project forward as part of a total, unless the report does', () => {
    for (const filter of [{}, { category: 'transport' }]) {
      expect(viewOf(filter).title).to.equal('报告中的项目');
      expect(viewOf(filter).summary).to.match(/。报告另列总数：2023年重点项目77个，[^。]*。$/);
    }
    expect(viewOf({}, mouxian).coverage).to.equal('点名的项目中，报告没有写明哪些计入各项总数。');
    expect(viewOf({}, mouxian, 'en').coverage).to.equal(
      'The report does not say which of the projects it names its totals include.',
    );
    expect(viewOf({}, shanxian).coverage).to.equal(
      '点名的项目中，报告写明1个列入“重点项目”，没有写明其余的是否计入各项总数。',
    );
    expect(viewOf({}, { ...mouxian, portfolios: [] }).coverage).to.equal('');
    expect(viewOf({}, { ...mouxian, projects: [] }).summary).to.match(/^报告没有点名项目。报告另列总数：/);
  });

  it('counts what is only planned apart, with the year of the plans where it is the same', () => {
    const [road, ...others] = shanxian.projects;
    const with_ = (...projects: Report['projects']) =>
      viewOf({}, { ...shanxian, portfolios: [], projects }).summary;
    const only = shanxian.projects.filter(({ milestones }) => milestones[0]?.year === 2025);
    expect(with_(...only)).to.equal('报告点名3个项目（含面上工作1项）：列入2025年计划3个。');
    const plan = (year: number) => [
      { year, role: 'plan' as const, stage: 'started' as const, raw: '一', quote: '一' },
    ];
    if (!road) throw new Error('no project');
    expect(with_({ ...road, milestones: plan(2024) })).to.equal('报告点名1个项目：列入2024年计划1个。');
    expect(with_({ ...road, milestones: plan(2026) }, ...only)).to.match(/：列入计划4个。$/);
    expect(with_(...others.filter(({ id }) => id === 'north-bridge'))).to.equal(
      '报告点名1个项目：截至2024年底建成投用1个。',
    );
  });

  it('has the totals of the report, with its own labels', () => {
    const totals = viewOf().totals.map(({ name, count, details }) => [
      name,
      count.figure + count.unit,
      ...details,
    ]);
    expect(totals).to.deep.equal([
      ['重点项目', '77个', '总投资517.2亿元'],
      ['省、市重点项目', '22个', '总投资162.3亿元', '完成投资57.9亿元', '目标的109.8%'],
      ['区重点项目', '55个', '总投资354.9亿元'],
      ['前十期“三个一批”在库项目', '10个', '总投资77.69亿元'],
      ['签约亿元以上项目', '27个', '合同金额109.8亿元'],
      ['通过审核的专项债券项目', '19个', '已发行6.64亿元'],
      ['通过审核的新增国债项目', '15个', '资金需求4.92亿元'],
    ]);
  });

  it('labels an amount if the report prints the number alone', () => {
    expect(viewOf({}, mouxian).totals[0]?.details).to.deep.equal([
      '总投资47.5亿元',
      '完成投资20.1亿元',
      '目标的96.4%',
    ]);
  });

  it('calls no amount done that was signed, issued or asked for', () => {
    const details = (lang: Lang) => viewOf({}, shanxian, lang).totals.map((total) => total.detailsText);
    expect(details('zh-CN')).to.deep.equal([
      '总投资210.5亿元 · 年度计划投资60亿元以上 · 完成投资58.2亿元 · 目标的97%',
      '合同金额35亿余元',
      '已发行4.6亿元',
    ]);
    expect(details('en')[1]).to.match(/^contract value over .* yuan$/);
    expect(details('en')[2]).to.match(/^bonds issued .* yuan$/);
  });

  it('gives them in English', () => {
    const [, provincial] = viewOf({}, zhanhe, 'en').totals;
    expect(provincial).to.deep.include({
      name: 'Provincial and city key projects',
      count: { figure: '22', unit: 'projects' },
      details: [
        'total investment 16.23 billion yuan',
        '5.79 billion yuan invested in the year',
        '109.8% of the target',
      ],
    });
  });

  it('uses the singular for one project', () => {
    const [only] = mouxian.projects;
    const view = viewOf({}, { ...mouxian, projects: only ? [only] : [], portfolios: [] }, 'en');
    expect(view.countText).to.equal('1 project');
    expect(view.summary).to.equal(
      'The report names 1 project: by the end of 2024, 1 under construction; 1 is in the plan for 2025.',
    );
  });

  it('shows the totals alone where no project is named', () => {
    const view = viewOf({}, { ...mouxian, projects: [] });
    expect(view.totals).to.have.lengthOf(4);
    expect(view).to.include({ page: 1, pages: 1, filtered: false });
    expect([view.bars, view.projects, tableOf(view, 'zh-CN').rows]).to.deep.equal([[], [], []]);
  });

  it('is an empty state without both', () => {
    const none = { ...mouxian, projects: [], portfolios: [] };
    expect(refused(projectListView(none, {}, 'en'))).to.deep.equal({
      kind: 'empty-state',
      state: 'empty',
      message: { title: 'The report names no projects.', advice: '' },
    });
  });
});

describe('the bars of the chart', () => {
  for (const report of reports) {
    it(`count each project of ${report.id} once`, () => {
      const { bars } = viewOf({}, report);
      const portfolioView = ({ drawing }: CategoryBar) =>
        drawing.phases.reduce((sum, { count }) => sum + count, 0);
      for (const bar of bars) {
        const { category, drawing } = bar;
        const within = projectsOf(report, 'zh-CN').filter((project) => project.category === category);
        expect(portfolioView(bar), category).to.equal(within.length);
        for (const phase of PHASES)
          expect(
            drawing.phases.find((one) => one.phase === phase)?.count ?? 0,
            `${category} ${phase}`,
          ).to.equal(within.filter((project) => project.phase === phase).length);
      }
      expect(bars.reduce((sum, bar) => sum + portfolioView(bar), 0)).to.equal(report.projects.length);
      for (const { drawing } of bars) expect(drawing.longest).to.equal(Math.max(...bars.map(portfolioView)));
    });
  }

  it('are in the order of the categories, and none is empty', () => {
    const { bars } = viewOf();
    expect(bars.map(({ category }) => category)).to.deep.equal([...CATEGORIES]);
    const health = { ...zhanhe, projects: zhanhe.projects.filter(({ category }) => category === 'health') };
    expect(viewOf({}, health).bars.map(({ category }) => category)).to.deep.equal(['health']);
  });

  it('have labels', () => {
    const transport = (lang: Lang) =>
      viewOf({}, shanxian, lang).bars.find(({ category }) => category === 'transport');
    expect(transport('zh-CN')).to.include({
      totalText: '4个',
      sentence: '交通：开工、在建1个，建成、投用1个，停滞、延期1个，计划1个',
    });
    expect(transport('en')).to.include({
      totalText: '4 projects',
      sentence: 'Transport: under construction 1, completed or in use 1, delayed or suspended 1, planned 1',
    });
  });

  it('stay the same object under any filter, so that a filter redraws nothing', () => {
    expect(viewOf({ category: 'health', query: '园' }).bars).to.equal(viewOf().bars);
  });
});

describe('a filter', () => {
  it('shows a category, a phase, a stage, or both', () => {
    expect(found({ category: 'health' })).to.deep.equal([
      'pingdingshan-health-park',
      'third-hospital-extension',
      'shiji-health',
    ]);
    expect(found({ stage: 'done' })).to.have.lengthOf(18);
    expect(found({ stage: 'operating', category: 'transport' })).to.deep.equal(['railway-beam-yard']);
    expect(found({ stage: 'preparing', category: 'health' })).to.deep.equal(['shiji-health']);
  });

  it('tells programmes and single projects apart, where there are both', () => {
    expect(found({ kind: 'programme' }, shanxian)).to.deep.equal(['old-estates', 'rural-roads']);
    expect(found({ kind: 'project', category: 'housing' }, shanxian)).to.deep.equal([
      ...['donghu-yuan', 'xihu-yuan', 'lakeside'],
    ]);
    expect(found({ kind: 'programme', stage: 'planned' }, shanxian)).to.deep.equal(['rural-roads']);
    const kinds = (filter: ProjectListRequest, report: Report) =>
      viewOf(filter, report).kinds.map(({ label, countText, selected }) => [label, countText, selected]);
    expect(kinds({ category: 'transport' }, shanxian)).to.deep.equal([
      ['全部类型', null, true],
      ['具体项目', '3', false],
      ['面上工作', '1', false],
    ]);
    expect(kinds({}, mouxian)).to.deep.equal([]);
    expect(kinds({ kind: 'programme' }, mouxian)).to.deep.include(['面上工作', '0', true]);
  });

  it('offers the phases that the report has, and the selected one', () => {
    const offered = (filter: ProjectListRequest, report: Report) =>
      viewOf(filter, report).phases.map(({ value }) => value);
    expect(offered({}, shanxian)).to.deep.equal(['', 'building', 'done', 'stalled', 'planned']);
    expect(offered({}, mouxian)).to.deep.equal(['', 'preparing', 'building', 'done', 'planned']);
    expect(offered({ stage: 'suspended' }, mouxian)).to.include('stalled');
    expect(found({ stage: 'stalled' }, shanxian)).to.deep.equal(['west-station', 'chip-plant', 'lakeside']);
    expect(found({ stage: 'delayed' }, shanxian)).to.deep.equal(['west-station']);
  });

  it('offers no option without projects, but for the selected one', () => {
    const view = viewOf({ category: 'transport', query: '桥', stage: 'stalled' });
    for (const { value, count, selected } of [...view.phases, ...view.kinds, ...view.categories])
      expect(value === '' || selected || count > 0, value).to.equal(true);
    expect(view.phases.at(-1)).to.include({ value: 'stalled', count: 0 });
  });

  it('finds what a plan for a year to come names, whatever it has reached', () => {
    const ids = found({ stage: 'in-plan' }, mouxian);
    expect(ids).to.include.members(found({ stage: 'planned' }, mouxian));
    const view = viewOf({ stage: 'in-plan' }, mouxian);
    expect(view.plan).to.deep.equal({
      value: 'in-plan',
      label: '列入2025年计划',
      count: 4,
      countText: '4',
      selected: true,
    });
    expect([ids.length, view.phases.some(({ selected }) => selected)]).to.deep.equal([4, false]);
    expect(viewOf({ category: 'health' }, mouxian, 'en').plan?.label ?? 'In the plan for 2025').to.equal(
      'In the plan for 2025',
    );
    const only = mouxian.projects.filter(({ id }) => found({ stage: 'planned' }, mouxian).includes(id));
    expect(viewOf({}, { ...mouxian, projects: only }).plan).to.equal(null);
  });

  it('says in the row of a category how many of its projects match', () => {
    const rowOf = (filter: ProjectListRequest, lang: Lang = 'zh-CN') => {
      const { rows } = viewOf(filter, zhanhe, lang);
      const { countText, selected, dimmed } = rows.find(({ bar }) => bar.category === 'transport') ?? {};
      return [countText, selected, dimmed];
    };
    expect(rowOf({})).to.deep.equal(['11个', false, false]);
    expect(rowOf({ category: 'transport', stage: 'done' })).to.deep.equal(['3/11个', true, false]);
    expect(rowOf({ category: 'energy' })).to.deep.equal(['11个', false, true]);
    expect(rowOf({ query: '火星' }, 'en')).to.deep.equal([undefined, undefined, undefined]);
    expect(rowOf({ query: '火星', category: 'transport' }, 'en')).to.deep.equal(['0 of 11', true, true]);
  });

  it('finds as planned only what has nothing but plans', () => {
    expect(found({ stage: 'planned' }, shanxian)).to.deep.equal([
      ...['battery-works', 'data-hall', 'rural-roads'],
    ]);
    expect(found({ stage: 'building' }, shanxian)).to.deep.equal(['ring-road']);
  });

  for (const stage of STAGES) {
    it(`finds the projects at the stage ${stage}, and only those`, () => {
      const at = projectsOf(mouxian, 'zh-CN').filter((project) => project.stage === stage);
      // "building" is a phase as well, and the wider of the two is meant.
      const expected =
        stage === 'building' ? projectsOf(mouxian, 'zh-CN').filter((one) => one.phase === stage) : at;
      expect(found({ stage }, mouxian)).to.deep.equal(expected.map(({ id }) => id));
    });
  }

  for (const [what, filter] of [
    ['an unknown category', { category: 'space' }],
    ['an unknown stage', { stage: 'dreamt' }],
    ['an unknown kind', { kind: 'dream' }],
    ['an unknown order', { sort: 'luck' }],
    ['an empty search', { query: '' }],
    ['a search for spaces', { query: ' \u3000 ' }],
    ['a search for asterisks', { query: '**' }],
    [
      'names that objects have of themselves',
      { category: 'constructor', stage: '__proto__', sort: 'toString' },
    ],
    ['removed attributes', { category: null, kind: null, stage: null, query: null, sort: null } as never],
  ] as [string, ProjectListRequest][]) {
    it(`is none with ${what}`, () => {
      const view = viewOf(filter);
      expect(tableOf(view, 'zh-CN').rows.map(({ id }) => id)).to.deep.equal(inReportOrder(zhanhe));
      expect(view.filtered).to.equal(false);
      expect(view.countText).to.equal(`共${all}个项目`);
    });
  }

  it('has whether it is active, and its count', () => {
    expect(viewOf({ category: 'health' })).to.include({
      filtered: true,
      countText: `筛出3个，共${all}个项目`,
    });
    expect(viewOf({ category: 'health' }, zhanhe, 'en').countText).to.equal(`3 of ${all} projects`);
    expect(viewOf({ query: '湛河' }, { ...zhanhe, projects: [] }).filtered).to.equal(true);
  });

  it('marks the selected options', () => {
    const chosen = ({ categories, phases }: ProjectListView) =>
      [categories, phases].map((choices) =>
        choices.filter((choice) => choice.selected).map(({ value }) => value),
      );
    expect(chosen(viewOf())).to.deep.equal([[''], ['']]);
    expect(chosen(viewOf({ category: 'health', stage: 'done' }))).to.deep.equal([['health'], ['done']]);
    expect(chosen(viewOf({ stage: 'signed' }))).to.deep.equal([[''], ['preparing']]);
  });

  it('counts the results of each option, whatever else is selected', () => {
    for (const query of ['', '湛河', '建设', '没有'])
      for (const category of ['', 'transport', 'energy'])
        for (const stage of ['', ...PHASES, 'completed', 'signed']) {
          const view = viewOf({ query, category, stage });
          const where = JSON.stringify({ query, category, stage });
          for (const choice of view.categories)
            expect(choice.count, `${where} ${choice.label}`).to.equal(
              found({ query, stage, category: choice.value }).length,
            );
          for (const choice of view.phases)
            expect(choice.count, `${where} ${choice.label}`).to.equal(
              found({ query, category, stage: choice.value }).length,
            );
        }
  });
});

describe('a search', () => {
  for (const [where, query, ...ids] of [
    ['a name', '白龟湖', 'baigui-lake-road'],
    ['an English name', 'Baigui Lake', 'baigui-lake-road'],
    ['any case', 'bAIGUI', 'baigui-lake-road'],
    ['any width', 'ＢＡＩＧＵＩ', 'baigui-lake-road'],
    ['spaces within', '白 龟 湖', 'baigui-lake-road'],
    ['spaces around', '  白龟湖　', 'baigui-lake-road'],
    ['a place', '飞行社区', 'elderly-care-centres-upgrade', 'community-elderly-care-upgrade'],
    ['an English place', 'Xiezhuang', 'water-supply-integration'],
    ['a scale', '200mwh', 'yaodian-energy-storage'],
    ['a quote only', '远博电气', 'pinggao-smart-equipment-park'],
    ['several words in any order', '封顶 湛河新区', 'new-area-resettlement-housing'],
    ['words of name and category', '消防 公共安全', 'second-fire-station'],
    ['words of which one is nowhere', '白龟湖 火星'],
    ['what is nowhere', '火星'],
    ['the end of one text and the start of another', '白龟湖生态环湖路（湛河区段）Baigui'],
    ['a pattern, which is no pattern here', '白龟湖|湛河'],
    ['a markup', '<script>'],
  ] as const) {
    it(`finds by ${where}: ${query}`, () => {
      expect(found({ query })).to.deep.equal(ids);
    });
  }

  it('finds the category by its name in the language of the view', () => {
    expect(found({ query: '养老' }, mouxian)).to.deep.equal(['care-home']);
    expect(found({ query: 'elderly care' }, mouxian, 'en')).to.deep.equal(['care-home']);
  });

  it('keeps the query as typed', () => {
    expect(viewOf({ query: '  白龟湖 ' }).query).to.equal('  白龟湖 ');
  });
});

describe('the order', () => {
  const investments = [
    ...['fire-station', 'care-home', 'data-hall', 'cold-store', 'museum', 'middle-school', 'sewage-works'],
    ...[
      'reservoir',
      'riverside-homes',
      'old-town',
      'bearing-works',
      'county-hospital',
      'wind-farm',
      'ring-road',
    ],
  ];

  it('is that of the report, or the reverse', () => {
    expect(found({})).to.deep.equal(inReportOrder(zhanhe));
    expect(found({ sort: 'report' })).to.deep.equal(inReportOrder(zhanhe));
    expect(found({ sort: '-report' })).to.deep.equal(inReportOrder(zhanhe).reverse());
  });

  it('is that of investment over the units', () => {
    expect(found({ sort: 'investment' }, mouxian)).to.deep.equal(investments);
    expect(found({ sort: '-investment' }, mouxian)).to.deep.equal([...investments].reverse());
  });

  it('has a project without an amount last in both directions', () => {
    const projects = mouxian.projects.map((project) => {
      const { investment, ...rest } = project;
      return project.id === 'wind-farm' ? rest : project;
    });
    for (const sort of ['investment', '-investment'])
      expect(found({ sort }, { ...mouxian, projects }).at(-1), sort).to.equal('wind-farm');
  });

  for (const lang of languages) {
    it(`is that of the names in the language, ${lang}`, () => {
      const collator = new Intl.Collator(lang, { numeric: true });
      const names = tableIn({ sort: 'name' }, zhanhe, lang).rows.map(({ cells }) => cells[0]?.text ?? '');
      for (const [index, name] of names.entries())
        if (index > 0) expect(collator.compare(names[index - 1] ?? '', name), name).to.be.at.most(0);
      const reversed = tableIn({ sort: '-name' }, zhanhe, lang).rows.map(({ cells }) => cells[0]?.text);
      expect(reversed).to.deep.equal([...names].reverse());
    });
  }

  for (const [key, orderOf] of [
    ['category', (id: string) => CATEGORIES.indexOf(projectOf(id).category)],
    ['stage', (id: string) => STAGES.indexOf(projectOf(id).stage)],
  ] as const) {
    for (const sort of [key, `-${key}`]) {
      it(`is that of ${sort}, and within one that of the report`, () => {
        const sign = sort.startsWith('-') ? -1 : 1;
        const ids = found({ sort });
        const position = new Map(inReportOrder(zhanhe).map((id, index) => [id, index]));
        for (const [index, id] of ids.entries()) {
          const before = ids[index - 1];
          if (before === undefined) continue;
          const step = sign * (orderOf(id) - orderOf(before));
          expect(step, id).to.be.at.least(0);
          if (step === 0) expect(position.get(id), id).to.be.above(position.get(before) ?? -1);
        }
        expect(ids).to.have.members(inReportOrder(zhanhe));
      });
    }
  }

  it('has what stalled before what is planned, and after all that went on where the furthest is first', () => {
    const ids = found({ sort: '-stage' }, shanxian);
    expect(ids.slice(0, 5)).to.deep.equal([
      ...['north-bridge', 'donghu-yuan', 'xihu-yuan', 'old-estates', 'ring-road'],
    ]);
    expect(ids.slice(5)).to.deep.equal([
      ...['battery-works', 'data-hall', 'rural-roads', 'west-station', 'lakeside', 'chip-plant'],
    ]);
  });

  it('leaves the projects of the report where they are', () => {
    for (const key of SORT_KEYS) viewOf({ sort: `-${key}` });
    expect(projectsOf(zhanhe, 'zh-CN').map(({ id }) => id)).to.deep.equal(inReportOrder(zhanhe));
  });

  it('offers investment only where the report gives it', () => {
    const offered = (report: Report) => viewOf({}, report).sorts.map(({ value }) => value);
    expect(offered(zhanhe)).to.deep.equal(['report', 'name', 'category', '-stage']);
    expect(offered(mouxian)).to.deep.equal(['report', 'name', 'category', '-stage', '-investment']);
    expect(viewOf({ sort: '-stage' }).sort).to.equal('-stage');
  });

  it('lists an order that only the page can set, while it is set', () => {
    expect(viewOf({ sort: '-name' }).sorts.at(-1)).to.deep.equal({ value: '-name', label: '名称（倒序）' });
    expect(viewOf({ sort: 'stage' }).sorts.at(-1)).to.deep.equal({ value: 'stage', label: '进度（倒序）' });
  });

  function projectOf(id: string) {
    const project = projectsOf(zhanhe, 'zh-CN').find((one) => one.id === id);
    if (!project) throw new Error(`no project "${id}"`);
    return project;
  }
});

describe('the pages', () => {
  it('have ten projects each', () => {
    const view = viewOf();
    expect(view.projects.map(({ id }) => id)).to.deep.equal(inReportOrder(zhanhe).slice(0, 10));
    expect(view).to.include({ page: 1, pages: 7, pageText: '第1页，共7页' });
    expect(viewOf({ page: 7 }, zhanhe, 'en')).to.include({ pageText: 'Page 7 of 7' });
    expect(viewOf({ page: 7 }).projects).to.have.lengthOf(all - 60);
  });

  for (const [asked, page] of [
    [undefined, 1],
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [Number.NEGATIVE_INFINITY, 1],
    [2, 2],
    [2.9, 2],
    [7, 7],
    [8, 7],
    [1e9, 7],
    [Number.POSITIVE_INFINITY, 7],
  ] as const) {
    it(`show page ${page} if page ${asked} is requested`, () => {
      const view = viewOf({ page: asked });
      expect(view.page).to.equal(page);
      expect(view.projects[0]?.id).to.equal(inReportOrder(zhanhe)[(page - 1) * 10]);
    });
  }

  for (const [size, length, pages] of [
    [undefined, 10, 7],
    [null as never, 10, 7],
    [0, 10, 7],
    [-5, 10, 7],
    [Number.NaN, 10, 7],
    [0.5, 10, 7],
    [1, 1, all],
    [6.9, 6, Math.ceil(all / 6)],
    [all, all, 1],
    [1e9, all, 1],
    [Number.POSITIVE_INFINITY, all, 1],
  ] as const) {
    it(`are ${pages} of ${length} if ${size} a page are requested`, () => {
      const view = viewOf({ pageSize: size });
      expect(view.pages).to.equal(pages);
      expect(view.projects).to.have.lengthOf(length);
    });
  }

  it('are clamped to the last one after a filter', () => {
    expect(viewOf({ page: 5, category: 'transport' })).to.include({ page: 2, pages: 2 });
    expect(viewOf({ page: 5, query: '火星' })).to.include({ page: 1, pages: 1 });
  });

  for (const pageSize of [1, 7, 10, all - 1, all, all + 1]) {
    it(`reach every project, ${pageSize} a page`, () => {
      const { pages } = viewOf({ pageSize });
      const reached = Array.from(
        { length: pages },
        (_, index) => viewOf({ pageSize, page: index + 1 }).projects,
      );
      expect(reached.flat().map(({ id }) => id)).to.deep.equal(inReportOrder(zhanhe));
    });
  }
});

describe('the table', () => {
  it('holds all that match, whatever the page', () => {
    expect(tableIn({ page: 3, pageSize: 2 }).rows).to.have.lengthOf(all);
    expect(tableIn({ page: 3, pageSize: 2, category: 'transport' }).rows).to.have.lengthOf(11);
  });

  it('has the content of the list', () => {
    const { columns, rows } = tableIn({}, mouxian);
    expect(columns.map(({ label }) => label)).to.deep.equal([
      ...['项目', '类别', '阶段', '进展', '计划', '规模', '投资', '说明', '出处'],
    ]);
    expect(rows[0]?.cells.map(({ text }) => text)).to.deep.equal([
      '县城外环路',
      '交通',
      '在建',
      '2023年签约、2024年在建',
      '2025年计划建成通车',
      '18.4公里',
      '12.6亿元',
      '',
      '县城外环路签约。 县城外环路路基全线贯通。 县城外环路建成通车。',
    ]);
    for (const { cells } of rows) expect(cells).to.have.lengthOf(columns.length);
  });

  it('has a column for all that any project of the report has', () => {
    const { columns, rows } = tableIn({}, shanxian);
    const labels = columns.map(({ label }) => label);
    expect(labels).to.deep.equal([
      ...['项目', '类型', '类别', '阶段', '进展', '计划', '规模', '投资', '年度计划投资', '完成投资'],
      ...['起止年限', '责任单位', '建设单位', '列入', '说明', '出处'],
    ]);
    const cellsOf = (id: string) => {
      const cells = rows.find((row) => row.id === id)?.cells ?? [];
      return Object.fromEntries(labels.map((label, index) => [label, cells[index]?.text]));
    };
    expect(cellsOf('ring-road')).to.include({
      类型: '具体项目',
      计划: '2025年计划建成通车',
      年度计划投资: '6亿元左右',
      完成投资: '5.5亿元',
      起止年限: '2023—2025年',
      责任单位: '县交通运输局',
      建设单位: '山县城投公司',
      列入: '重点项目',
    });
    expect(cellsOf('rural-roads')).to.include({ 类型: '面上工作', 阶段: '计划新改建', 进展: '' });
    expect(cellsOf('west-station')).to.include({ 进展: '2024年延期', 计划: '2024年计划开工' });
    // Two projects share one scale: who adds them up must see that.
    for (const id of ['donghu-yuan', 'xihu-yuan'])
      expect(cellsOf(id)).to.include({ 规模: '860套', 说明: '860套为东湖苑、西湖苑两个项目合计。' });
  });

  it('has the same columns whatever the filter, as its order is kept by the number of a column', () => {
    const labels = (filter: ProjectListRequest) =>
      tableIn(filter, shanxian).columns.map(({ label }) => label);
    expect(labels({ category: 'industry' })).to.deep.equal(labels({}));
  });

  it("says of the report's own words that they are Chinese", () => {
    for (const { cells } of tableIn({}, zhanhe, 'en').rows)
      for (const { text, lang } of cells)
        if (/\p{Script=Han}/u.test(text)) expect(lang, text).to.equal('zh-CN');
  });
});

describe('a list of 10 000 projects', () => {
  const many = manyProjects(10_000);
  const ids = many.projects.map(({ id }) => id);

  /** A pseudo-random sequence, the same in every run. */
  const draws = (seed: number) => (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };

  it('describes only the projects that are shown', () => {
    const read = new Set<string>();
    const projects = many.projects.map(
      (project) =>
        new Proxy(project, {
          get: (target, key) => {
            if (key === 'name') read.add(target.id);
            return Reflect.get(target, key);
          },
        }),
    );
    const view = viewOf({ page: 3 }, { ...many, projects });
    expect(view.projects.map(({ name }) => name)).to.deep.equal(
      many.projects.slice(20, 30).map(({ name }) => name.zh),
    );
    expect([...read]).to.deep.equal(ids.slice(20, 30));
  });

  it('has a table of the rows on the page, with a note', () => {
    const table = tableIn({ page: 2, pageSize: 25 }, many);
    expect(table.rows.map(({ id }) => id)).to.deep.equal(ids.slice(25, 50));
    expect(table.caption).to.equal('报告中的项目（第2页，共400页）');
    expect(tableIn({ pageSize: 25 }, many, 'en').caption).to.match(/ \(Page 1 of 400\)$/);
  });

  it('has a table of all matches if there are at most 200', () => {
    const found = viewOf({ query: '77号' }, many);
    const table = tableOf(found, 'zh-CN');
    expect([found.pages, table.rows.length, table.whole]).to.deep.equal([10, 100, undefined]);
    const whole = (count: number) => tableIn({}, manyProjects(count));
    expect([whole(200).rows.length, whole(201).rows.length]).to.deep.equal([200, 10]);
    expect([whole(200).whole === undefined, whole(201).whole === undefined]).to.deep.equal([true, false]);
  });

  it('has the requested page size', () => {
    for (const pageSize of [500, 20_000, Number.POSITIVE_INFINITY]) {
      const view = viewOf({ pageSize }, many);
      expect(view.projects, `${pageSize}`).to.have.lengthOf(Math.min(pageSize, 10_000));
      expect(tableOf(view, 'zh-CN').rows, `${pageSize}`).to.have.lengthOf(Math.min(pageSize, 10_000));
    }
  });

  it('filters, counts and sorts like a linear search', () => {
    const draw = draws(4);
    const queries = ['', '县', '北山 风电', '9号', '77', '开工。', '城关镇', '2024', '没有'];
    const all = projectsOf(many, 'zh-CN');
    for (let turn = 0; turn < 40; turn += 1) {
      const query = queries[draw(queries.length)] ?? '';
      const category = ['', ...CATEGORIES][draw(CATEGORIES.length + 1)] ?? '';
      const stages = ['', ...PHASES, ...STAGES];
      const stage = stages[draw(stages.length)] ?? '';
      const where = JSON.stringify({ query, category, stage });
      const holds = ({ name, place, category: own, milestones }: Report['projects'][number]) => {
        const label = all.find((one) => one.category === own)?.categoryText;
        const texts = [name.zh, place?.zh, label, ...milestones.map(({ quote }) => quote)];
        return query.split(' ').every((word) => texts.some((text) => text?.includes(word)));
      };
      const matching = (of: string, at: string) =>
        all.filter(
          (one) =>
            holds(one.source) &&
            (of === '' || one.category === of) &&
            (at === '' || one.stage === at || one.phase === at),
        );
      const view = viewOf({ query, category, stage, sort: '-report', pageSize: 100_000 }, many);
      expect(view.projects.map(({ id }) => id).join(), where).to.equal(
        matching(category, stage)
          .map(({ id }) => id)
          .reverse()
          .join(),
      );
      for (const { value, count } of view.categories)
        expect(count, `${where} ${value}`).to.equal(matching(value, stage).length);
      for (const { value, count } of view.phases)
        expect(count, `${where} ${value}`).to.equal(matching(category, value).length);
    }
  });
});
