import { expect } from 'chai';
import type { Project, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { filterOf } from '../../src/view/project-filter.ts';
import { type ProjectListRequest, projectListView } from '../../src/view/project-list.ts';
import { shanxian } from '../support/county-projects.ts';
import { shown } from '../support/texts.ts';
import { given, yearly } from '../support/yearly-reports.ts';

const project = (id: string, category: Project['category'], year: number, more: Partial<Project> = {}) => ({
  id,
  name: { zh: `${id}项目` },
  category,
  milestones: [
    {
      year,
      role: year > 2022 ? ('actual' as const) : ('plan' as const),
      stage: 'completed' as const,
      raw: '建成',
      quote: `${id}项目建成。`,
    },
  ],
  ...more,
});

/** Of three projects that were planned for 2022, two came in 2024, and a programme. */
const joined = () => {
  const planned = yearly(2021, [], {
    projects: [
      project('a', 'transport', 2022),
      project('b', 'education', 2022),
      project('c', 'education', 2022),
    ],
  });
  const latest = yearly(2024, [], {
    projects: [
      project('a', 'transport', 2024),
      project('b', 'education', 2024),
      project('c', 'education', 2024, { milestones: project('c', 'education', 2022).milestones }),
      project('d', 'education', 2024),
      project('e', 'education', 2024, { kind: 'programme' }),
    ],
  });
  const series = joinReports(given(planned, latest));
  return joinedReports({ ...series, report: series.report as Report }).report;
};

describe('the filters beside the phases', () => {
  for (const [filter, count] of [
    [{}, 5],
    [{ category: 'transport' }, 2],
    [{ category: 'transport', kind: 'programme' }, 1],
    [{ kind: 'programme' }, 2],
    [{ stage: 'done' }, 5],
    [{ query: '公路' }, 2],
  ] as [ProjectListRequest, number][])
    it(`count ${count} in plans with ${JSON.stringify(filter)}`, () => {
      expect(shown(projectListView(shanxian, filter, 'zh-CN')).plan?.countText).to.equal(`${count}`);
    });

  for (const [filter, count] of [
    [{}, '2'],
    [{ category: 'transport' }, '1'],
    [{ category: 'education', kind: 'project' }, '1'],
    [{ kind: 'programme' }, undefined],
    [{ kind: 'programme', stage: 'late' }, '0'],
    [{ category: 'health' }, undefined],
    [{ query: 'b' }, '1'],
  ] as [ProjectListRequest, string | undefined][])
    it(`count ${count} that came late with ${JSON.stringify(filter)}`, () => {
      expect(shown(projectListView(joined(), filter, 'zh-CN')).late?.countText).to.equal(count);
    });

  it('say what they are, how many there are, and which is chosen', () => {
    const late = (stage: string) => shown(projectListView(joined(), { stage }, 'zh-CN')).late;
    const option = { value: 'late', label: '晚于计划', count: 2, countText: '2' };
    expect(late('')).to.deep.equal({ ...option, selected: false });
    expect(late('late')).to.deep.equal({ ...option, selected: true });
    const { categories, phases, kinds } = shown(projectListView(shanxian, {}, 'zh-CN'));
    const said = [categories, phases, kinds].map((options) =>
      options.map(({ label, countText }) => label + (countText ?? '')).join(' '),
    );
    expect(said).to.deep.equal([
      '全部类别 工业2 数字经济1 交通4 住房4',
      '全部阶段 开工、在建1 建成、投用4 停滞、延期3 计划3',
      '全部类型 具体项目9 面上工作2',
    ]);
  });

  it('list what they count', () => {
    const ids = (stage: string) =>
      shown(projectListView(joined(), { stage }, 'zh-CN')).matching.map(({ id }) => id);
    expect(ids('late')).to.deep.equal(['a', 'b']);
    expect(ids('done')).to.deep.equal(['a', 'b', 'd', 'e']);
  });
});

describe('the filter that attributes give', () => {
  it('has what is known, and the words of the query', () => {
    expect(
      filterOf({ category: 'health', kind: 'programme', stage: 'late', query: ' 湛河  路' }),
    ).to.deep.equal({ category: 'health', kind: 'programme', stage: 'late', needles: ['湛河', '路'] });
    expect(filterOf({ category: 'space', kind: 'dream', stage: 'luck' })).to.deep.equal({
      category: '',
      kind: '',
      stage: '',
      needles: [],
    });
  });
});

describe('a list under a filter', () => {
  const bridge = project('a', 'transport', 2024, { kind: 'programme' });
  const report = yearly(2024, [], { projects: [bridge] });
  const viewOf = (request: ProjectListRequest, lang = 'zh-CN') =>
    shown(projectListView(report, request, lang));

  for (const filter of [
    { category: 'transport' },
    { kind: 'programme' },
    { stage: 'done' },
    { stage: 'completed' },
    { query: 'a' },
  ])
    it(`is filtered where that leaves out nothing: ${JSON.stringify(filter)}`, () => {
      expect(viewOf(filter)).to.include({ filtered: true, countText: '共1个项目' });
      expect(viewOf(filter).matching).to.have.lengthOf(1);
    });

  it('is not filtered by what there is not', () => {
    for (const filter of [{}, { stage: 'late' }, { category: 'x' }, { query: ' ' }])
      expect(viewOf(filter)).to.include({ filtered: false });
  });

  it('says what a reader of the screen hears after a change', () => {
    expect(viewOf({})).to.include({ announcement: '共1个项目\u3000第1页，共1页', query: '', stage: '' });
    expect(viewOf({ query: 'x' }, 'en').announcement).to.match(/^0 of 1 project.*Page 1 of 1$/);
  });

  it('offers kinds only where there are two, or one is chosen', () => {
    const labels = (request: ProjectListRequest) => viewOf(request).kinds.map(({ label }) => label);
    expect(labels({})).to.deep.equal([]);
    expect(labels({ kind: 'project' })).to.deep.equal(['全部类型', '具体项目', '面上工作']);
  });

  it('offers what is planned only where that is more than the phase', () => {
    const begun = { ...bridge.milestones[0], year: 2024, role: 'actual', stage: 'started' } as const;
    const step = { raw: '建成', quote: '建成。', stage: 'completed', year: 2025, role: 'plan' } as const;
    const plans = (...milestones: Project['milestones'][]) => {
      const projects = milestones.map((each, index) => ({ ...bridge, id: `${index}`, milestones: each }));
      const given = { ...report, projects };
      const chosen = (request: ProjectListRequest) =>
        shown(projectListView(given, request, 'zh-CN')).plan?.countText ?? null;
      return [chosen({}), chosen({ stage: 'in-plan' }), chosen({ category: 'health' })];
    };
    const [started, planned] = [{ raw: '开工', quote: '开工。', ...begun }, step];
    expect(plans([started, planned])).to.deep.equal(['1', '1', null]);
    expect(plans([planned])).to.deep.equal([null, '1', null]);
    expect(plans([started])).to.deep.equal([null, '0', null]);
    expect(plans([started, planned], [planned], [started])).to.deep.equal(['2', '2', null]);
  });
});
