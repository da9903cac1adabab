import { expect } from 'chai';
import type { ProjectList } from '../../src/elements/project-list/project-list.ts';
import {
  allInside,
  drawn,
  inside,
  isShown,
  painted,
  part,
  place,
  recordEvents,
  settled,
  shown,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { press, type } from '../support/keyboard.ts';
import { manyProjects } from '../support/many-projects.ts';
import { otherDistrict } from '../support/other-district.ts';
import { pointer } from '../support/pointer.ts';
import { zhanhe } from '../support/reports.ts';

const list = (attributes = '') => widget<ProjectList>(`<project-list ${attributes}></project-list>`);

const names = (element: Element) => allInside(element, 'ol .name').map(textOf);
const count = (element: Element) => textOf(inside(element, '.count-line span'));
const status = (element: Element) => textOf(inside(element, '[role=status]'));
const search = (element: Element) => inside<HTMLInputElement>(element, 'input[type=search]');
const sort = (element: Element) => inside<HTMLSelectElement>(element, 'select');

const chips = (element: Element, group: '类别' | '类型' | '阶段') =>
  allInside<HTMLButtonElement>(element, `[role=group][aria-label="${group}"] button`);
const pressed = (element: Element, group: '类别' | '类型' | '阶段') =>
  chips(element, group)
    .filter((chip) => chip.getAttribute('aria-pressed') === 'true')
    .map(textOf);
const chip = (element: Element, group: '类别' | '类型' | '阶段', label: string) =>
  chips(element, group).find((button) => textOf(button).startsWith(label)) as HTMLButtonElement;

const button = (element: Element, label: string) =>
  allInside<HTMLButtonElement>(element, 'button').find((found) => textOf(found) === label);
const page = (element: Element) => textOf(inside(element, 'nav span'));

async function click(element: Element, found: HTMLElement | undefined): Promise<void> {
  if (!found) throw new Error('no such button');
  found.click();
  await settled(element);
}

const ofCategory = (category: string) =>
  zhanhe.projects.filter((project) => project.category === category).map(({ name }) => name.zh);

describe('<project-list>', () => {
  it('lists what a filter leaves before its table and quotes, which follow', async () => {
    const element = await list();
    const rows = () => allInside(element, '[part=table] tbody tr th').map(textOf);
    const quoted = () => textOf(inside(element, '.project details blockquote'));
    const [first, all] = [quoted(), rows()];
    element.category = 'transport';
    await eventually('it lists roads', () => names(element)[0] === ofCategory('transport')[0]);
    expect([quoted(), rows()]).to.deep.equal([first, all]);
    await element.updateComplete;
    expect(rows().length).to.equal(ofCategory('transport').length);
    const [{ milestones }] = zhanhe.projects.filter(({ category }) => category === 'transport') as [
      (typeof zhanhe.projects)[number],
    ];
    expect(quoted()).to.equal(milestones[0]?.quote);
  });

  it('shows the totals of the report', async () => {
    const totals = allInside(await list(), '.totals > div').map(textOf);
    expect(totals.slice(0, 2)).to.deep.equal([
      '重点项目 77 个 总投资517.2亿元',
      '省、市重点项目 22 个 总投资162.3亿元 · 完成投资57.9亿元 · 目标的109.8%',
    ]);
  });

  it('lists the projects of the report in its order, a page at a time', async () => {
    const element = await list();
    expect(names(element)).to.deep.equal(zhanhe.projects.slice(0, 10).map(({ name }) => name.zh));
    expect([count(element), page(element)]).to.deep.equal(['共68个项目', '第1页，共7页']);
  });

  it('says which of its projects the report counts in its totals', async () => {
    expect(textOf(part(await list(), 'figure'))).to.include(
      '点名的项目中，报告写明2个列入“签约亿元以上项目”，没有写明其余的是否计入各项总数。',
    );
  });

  it('does not announce anything initially', async () => {
    const element = await list('category="energy"');
    expect(status(element)).to.equal('');
    element.query = '储能';
    await settled(element);
    expect(status(element)).to.equal('');
  });
});

describe('the filters of <project-list>', () => {
  it('count their results', async () => {
    const element = await list();
    expect(chips(element, '阶段').map(textOf)).to.deep.equal([
      '全部阶段',
      '签约、供地 4',
      '开工、在建 17',
      '建成、投用 18',
      '计划 29',
    ]);
    expect(chips(element, '类型').map(textOf)).to.deep.equal(['全部类型', '具体项目 53', '面上工作 15']);
    expect(chips(element, '类别').map(textOf)).to.include.members(['工业 6个', '交通 11个', '文化体育 2个']);
    expect([pressed(element, '阶段'), pressed(element, '类别')]).to.deep.equal([['全部阶段'], []]);
  });

  it('are above the list, the search first and the chart last', async () => {
    const element = await list();
    const inOrder = [
      '.find',
      '.filters.stage',
      '.filters.plan',
      '.filters.kind',
      '.bars',
      '.count-line',
      'ol',
    ];
    const tops = inOrder.map((selector) => inside(element, selector).getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(allInside(element, '.filters.category')).to.have.lengthOf(0);
  });

  it('are chips in place of the chart beside the table', async () => {
    const element = await list('display="table"');
    expect(chips(element, '类别').filter(isShown).map(textOf)).to.include.members(['全部类别', '交通 11']);
    await click(element, inside(element, '.filters.category [data-mark="category:transport"]'));
    expect(element.category).to.equal('transport');
  });

  it('are above the table too, and the totals below it', async () => {
    const element = await list('display="table"');
    const inOrder = [
      '.find',
      '.filters.category',
      '.count-line',
      '[part=table] table',
      '.totals',
      '.coverage',
    ];
    const tops = inOrder.map((selector) => inside(element, selector).getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(inside(element, '.totals').getBoundingClientRect().top).to.be.at.least(
      inside(element, '[part=table] table').getBoundingClientRect().bottom,
    );
  });

  it('are left out where they leave no choice', async () => {
    const element = await list('query="没有这个项目"');
    expect(allInside(element, '.filters').map(textOf)).to.deep.equal([]);
    element.query = '';
    await settled(element);
    expect(textOf(chip(element, '类型', '全部类型'))).to.equal('全部类型');
  });

  it('begin where the bars of the chart do', async () => {
    const element = await drawn(await list());
    const range = document.createRange();
    range.selectNodeContents(inside(element, '.category .entry span'));
    const name = range.getBoundingClientRect();
    const title = inside(element, '.title').getBoundingClientRect();
    expect(name.left).to.be.closeTo(title.left, 1);
  });

  it('dim what another category or no match leaves over', async () => {
    const element = await list('query="储能"');
    const dimmed = () => allInside(element, '[data-dimmed=true]').map((row) => row.dataset['mark']);
    expect(textOf(chip(element, '类别', '能源'))).to.equal('能源 1/4个');
    expect([dimmed().length, dimmed().includes('category:energy')]).to.deep.equal([
      chips(element, '类别').length - 1,
      false,
    ]);
    element.query = '';
    await settled(element);
    expect(dimmed()).to.deep.equal([]);
    await click(element, inside(element, '[data-mark="category:transport"] .bar'));
    expect([element.category, dimmed().includes('category:transport')]).to.deep.equal(['transport', false]);
    expect(dimmed()).to.have.lengthOf(chips(element, '类别').length - 1);
  });

  it('say the counts, which no sentence above them repeats', async () => {
    const element = await list();
    expect(part(element, 'summary').getBoundingClientRect().width).to.be.at.most(1);
    expect(count(element)).to.equal('共68个项目');
  });

  it('find what a plan for a year to come names, whatever it has reached', async () => {
    const element = await list();
    const plan = () => inside<HTMLButtonElement>(element, '.filters.plan button');
    const [, named = ''] = /列入2024年计划(\d+)个/.exec(textOf(part(element, 'summary'))) ?? [];
    expect(Number(named)).to.be.greaterThan(29);
    expect(textOf(plan())).to.equal(`列入2024年计划 ${named}`);
    await click(element, plan());
    expect([element.stage, count(element)]).to.deep.equal(['in-plan', `筛出${named}个，共68个项目`]);
    expect([plan().getAttribute('aria-pressed'), pressed(element, '阶段')]).to.deep.equal(['true', []]);
    await click(element, plan());
    expect(count(element)).to.equal('共68个项目');
  });

  it('restrict the list and each other’s counts, and can be reset', async () => {
    const element = await list();
    await click(element, chip(element, '类别', '交通'));
    expect(count(element)).to.equal('筛出11个，共68个项目');
    expect(names(element).every((name) => ofCategory('transport').includes(name))).to.equal(true);
    expect(pressed(element, '类别')).to.deep.equal(['交通 11个']);
    expect(chips(element, '阶段').map(textOf)).to.deep.equal([
      '全部阶段',
      '开工、在建 3',
      '建成、投用 3',
      '计划 5',
    ]);
    await click(element, chip(element, '阶段', '建成、投用'));
    expect([count(element), pressed(element, '阶段')]).to.deep.equal([
      '筛出3个，共68个项目',
      ['建成、投用 3'],
    ]);
    await click(element, chip(element, '类别', '交通'));
    expect([count(element), pressed(element, '类别')]).to.deep.equal(['筛出18个，共68个项目', []]);
    await click(element, chip(element, '阶段', '全部阶段'));
    expect(count(element)).to.equal('共68个项目');
  });

  it('tell programmes apart', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list();
    await click(element, chip(element, '类型', '面上工作'));
    expect([count(element), element.kind]).to.deep.equal(['筛出15个，共68个项目', 'programme']);
    expect(changes).to.deep.equal([
      { category: '', kind: 'programme', stage: '', query: '', sort: 'report', page: 1 },
    ]);
    for (const entry of allInside(element, '.project'))
      expect(textOf(entry.querySelector('.chips'))).to.match(/^面上工作 /);
    element.report = otherDistrict();
    element.kind = '';
    await eventually('no kinds to tell apart', () => chips(element, '类型').length === 0);
  });

  it('can be cleared together', async () => {
    const element = await list('category="transport" kind="project" stage="done" query="路"');
    await click(element, button(element, '清除筛选'));
    expect([element.category, element.kind, element.stage, element.query]).to.deep.equal(['', '', '', '']);
    expect([count(element), search(element).value]).to.deep.equal(['共68个项目', '']);
    expect(button(element, '清除筛选')).to.equal(undefined);
  });

  for (const [attributes, expected] of [
    ['category="energy"', '筛出4个，共68个项目'],
    ['stage="done"', '筛出18个，共68个项目'],
    ['stage="done" category="energy"', '筛出3个，共68个项目'],
    ['kind="programme"', '筛出15个，共68个项目'],
    ['kind="programme" category="transport"', '筛出2个，共68个项目'],
    ['query="储能"', '筛出1个，共68个项目'],
    ['category="gardens" stage="dreamt-of"', '共68个项目'],
  ] as const) {
    it(`can be set by attributes: ${attributes}`, async () => {
      expect(count(await list(attributes))).to.equal(expected);
    });
  }

  it('show one stage of those in a phase under the chip of its phase', async () => {
    const element = await list('stage="signed"');
    const signed = zhanhe.projects.filter(({ milestones }) =>
      milestones.some(({ stage }) => stage === 'signed'),
    );
    expect(names(element).every((name) => signed.some((project) => project.name.zh === name))).to.equal(true);
    expect(pressed(element, '阶段')).to.deep.equal(['签约、供地 4']);
  });

  it('treat a removed attribute as not set', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list(
      'category="energy" kind="project" stage="done" query="电" sort="name" page-size="2"',
    );
    for (const name of ['category', 'kind', 'stage', 'query', 'sort', 'page-size'])
      element.removeAttribute(name);
    await settled(element);
    expect([count(element), names(element).length]).to.deep.equal(['共68个项目', 10]);
    await click(element, button(element, '下一页'));
    expect(changes).to.deep.equal([
      { category: '', kind: '', stage: '', query: '', sort: 'report', page: 2 },
    ]);
  });

  it('follow a click on a mark of the chart', async () => {
    const changes = recordEvents('filter-changed');
    const element = await drawn(place<ProjectList>('<project-list></project-list>'));
    const bar = inside(element, '[role=img][aria-label^="交通"]');
    bar.scrollIntoView({ block: 'center' });
    await eventually('the bar is drawn', () => bar.querySelector('svg path') !== null);
    const building = painted(element, 'stage-building').find((mark) => bar.contains(mark));
    await pointer.click(building as Element);
    await eventually('the list is filtered', () => changes.length > 0);
    expect([element.category, element.stage]).to.deep.equal(['transport', 'building']);
    expect(count(element)).to.equal('筛出3个，共68个项目');
    expect([pressed(element, '类别'), pressed(element, '阶段')]).to.deep.equal([
      ['交通 3/11个'],
      ['开工、在建 3'],
    ]);
    expect(changes).to.deep.equal([
      { category: 'transport', kind: '', stage: 'building', query: '', sort: 'report', page: 1 },
    ]);
  });

  it('do not redraw the chart, which shows all projects', async () => {
    const element = await drawn(place<ProjectList>('<project-list></project-list>'));
    const before = painted(element, 'stage-done')[0];
    element.category = 'energy';
    await settled(element);
    expect(painted(element, 'stage-done')[0] === before).to.equal(true);
  });

  it('show a message without results', async () => {
    const element = await list('query="火星"');
    expect(textOf(inside(element, '.none'))).to.equal('没有符合条件的项目。');
    expect(count(element)).to.equal('筛出0个，共68个项目');
  });
});

describe('the search of <project-list>', () => {
  it('searches while the user types, without changing focus or input', async () => {
    const element = await list();
    search(element).focus();
    await type('湛河 路');
    await eventually('the list is searched', () => element.query === '湛河 路');
    await settled(element);
    expect(element.shadowRoot?.activeElement === search(element)).to.equal(true);
    expect([search(element).value, search(element).selectionStart]).to.deep.equal(['湛河 路', 4]);
    expect(count(element)).to.match(/^筛出\d+个，共68个项目$/);
    await press('Backspace');
    await eventually('the list is searched again', () => element.query === '湛河 ');
  });

  it('has an accessible name', async () => {
    expect(textOf(search(await list()).closest('label'))).to.equal('搜索项目');
  });

  it('shows the query that an attribute or property sets', async () => {
    const element = await list('query="学校"');
    expect(search(element).value).to.equal('学校');
    element.query = '医院';
    await settled(element);
    expect(search(element).value).to.equal('医院');
  });
});

describe('the order of <project-list>', () => {
  const select = async (element: Element, value: string) => {
    sort(element).value = value;
    sort(element).dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  };

  it('is that of the report, until the user selects another', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list('page-size="100"');
    await select(element, 'name');
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    expect(names(element)).to.deep.equal(names(element).toSorted(collator.compare));
    await select(element, 'report');
    expect(names(element)).to.deep.equal(zhanhe.projects.map(({ name }) => name.zh));
    expect(changes.map((detail) => detail.sort)).to.deep.equal(['name', 'report']);
  });

  it('can be set by an attribute, descending too', async () => {
    expect(names(await list('sort="-report" page-size="1"'))).to.deep.equal([
      zhanhe.projects.at(-1)?.name.zh,
    ]);
    const element = await list('sort="name"');
    expect(sort(element).value).to.equal('name');
  });

  it('is shown as set, also after the user has selected another', async () => {
    const element = await list();
    for (const chosen of ['name', 'category']) await select(element, chosen);
    for (const set of ['name', 'report', 'category']) {
      element.sort = set;
      await settled(element);
      expect(sort(element).value).to.equal(set);
    }
  });

  it('can be by investment if the report has any', async () => {
    const options = (element: Element) => [...sort(element).options].map(({ value }) => value);
    const element = await list();
    expect(options(element)).to.not.include('-investment');
    element.report = otherDistrict();
    await eventually('the other report is shown', () => options(element).includes('-investment'));
    await select(element, '-investment');
    expect(names(element)[0]).to.equal('县城外环路');
  });
});

describe('the pages of <project-list>', () => {
  it('begin at the top of the list, which says so and gets the focus', async () => {
    const element = await list();
    const next = button(element, '下一页');
    next?.scrollIntoView();
    next?.focus();
    await press('Enter');
    await eventually('the second page is shown', () => page(element) === '第2页，共7页');
    expect(names(element)).to.deep.equal(zhanhe.projects.slice(10, 20).map(({ name }) => name.zh));
    await eventually(
      'the first project has the focus',
      () => element.shadowRoot?.activeElement === inside(element, 'ol .name'),
    );
    const line = inside(element, '.count-line');
    expect(line.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(textOf(line)).to.equal('共68个项目 第2页，共7页');
    expect(status(element)).to.match(/第2页，共7页$/);
  });

  it('stop at both ends, where the button is disabled', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list('page-size="60"');
    const [previous, next] = [button(element, '上一页'), button(element, '下一页')];
    expect(previous?.getAttribute('aria-disabled')).to.equal('true');
    await click(element, previous);
    expect([page(element), changes.length]).to.deep.equal(['第1页，共2页', 0]);
    await click(element, next);
    expect(next?.getAttribute('aria-disabled')).to.equal('true');
    await click(element, next);
    expect([page(element), changes.length]).to.deep.equal(['第2页，共2页', 1]);
  });

  it('restart with another filter', async () => {
    const element = await list('page-size="2"');
    await click(element, button(element, '下一页'));
    await click(element, chip(element, '类别', '交通'));
    expect(page(element)).to.equal('第1页，共6页');
    await click(element, button(element, '下一页'));
    element.stage = 'done';
    await settled(element);
    expect(page(element)).to.equal('第1页，共2页');
  });

  it('have the length of page-size, ten if it is invalid', async () => {
    for (const [size, length] of [
      ['3', 3],
      ['0', 10],
      ['-4', 10],
      ['many', 10],
      ['500', 68],
    ] as const) {
      expect(names(await list(`page-size="${size}"`)), size).to.have.lengthOf(length);
    }
  });

  it('are not shown if one is enough', async () => {
    expect(allInside(await list('category="energy"'), 'nav')).to.have.lengthOf(0);
  });
});

describe('a table of more than 200 projects', () => {
  const rows = (element: Element) => allInside(element, 'tbody th').map(textOf);

  it('holds a page, and is paginated like the list', async () => {
    const report = manyProjects(1000);
    const element = document.createElement('project-list');
    Object.assign(element, { report, display: 'table' });
    document.body.append(element);
    await shown(element);
    const names = report.projects.map(({ name }) => name.zh);
    expect(rows(element)).to.deep.equal(names.slice(0, 10));
    await click(element, button(element, '下一页'));
    expect([rows(element), page(element)]).to.deep.equal([names.slice(10, 20), '第2页，共100页']);
    expect(textOf(inside(element, 'caption'))).to.equal('报告中的项目（第2页，共100页）');
  });

  it('is complete, without pages, if at most 200 match', async () => {
    const element = document.createElement('project-list');
    Object.assign(element, { report: manyProjects(1000), display: 'table', query: '7号' });
    document.body.append(element);
    await shown(element);
    expect([rows(element).length, allInside(element, 'nav').length]).to.deep.equal([100, 0]);
    element.display = 'chart';
    await settled(element);
    expect(page(element)).to.equal('第1页，共10页');
  });
});

describe('the announcement of <project-list> after a change by the user', () => {
  it('has the count and the page', async () => {
    const element = await list();
    await click(element, chip(element, '类别', '交通'));
    await eventually('it is announced', () => status(element) === '筛出11个，共68个项目 第1页，共2页');
    await click(element, button(element, '下一页'));
    await eventually('it is announced', () => status(element) === '筛出11个，共68个项目 第2页，共2页');
  });

  it('comes with an event with plain data', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list();
    search(element).focus();
    await type('路');
    await eventually('the event is dispatched', () => changes.length > 0);
    await click(element, chip(element, '阶段', '建成'));
    await eventually('the event is dispatched', () => changes.length > 1);
    expect(changes).to.deep.equal([
      { category: '', kind: '', stage: '', query: '路', sort: 'report', page: 1 },
      { category: '', kind: '', stage: 'done', query: '路', sort: 'report', page: 1 },
    ]);
  });

  it('is empty if the page makes the change', async () => {
    const changes = recordEvents('filter-changed');
    const element = await list();
    element.category = 'energy';
    await settled(element);
    expect(changes).to.deep.equal([]);
  });
});

describe('a project in <project-list>', () => {
  it('dispatches an event when the user selects it', async () => {
    const selected = recordEvents('project-selected');
    const element = await list();
    allInside(element, 'ol .name')[1]?.click();
    expect(selected).to.deep.equal([{ project: zhanhe.projects[1]?.id }]);
  });

  it('has its note beside its figures and its quotes in its source', async () => {
    const element = await list('page-size="100"');
    for (const [index, project] of zhanhe.projects.entries()) {
      const source = allInside(element, 'ol details')[index];
      const text = textOf(source);
      for (const { quote } of project.milestones) expect(text).to.include(quote.replace(/\s+/g, ' ').trim());
      const note = allInside(element, '.project')[index]?.querySelector('.note') ?? null;
      expect(textOf(note)).to.equal(project.note?.zh ?? '');
    }
  });

  it('does not leave its source open for the project that replaces it', async () => {
    const element = await list();
    const [first] = allInside<HTMLDetailsElement>(element, 'ol details');
    first?.querySelector('summary')?.click();
    expect(first?.open).to.equal(true);
    await click(element, button(element, '下一页'));
    expect(allInside<HTMLDetailsElement>(element, 'ol details').some(({ open }) => open)).to.equal(false);
  });

  it('shows the stage of each year, quoting the report where it is more specific', async () => {
    const element = document.createElement('project-list');
    element.report = otherDistrict();
    document.body.append(element);
    await shown(element);
    expect([...(allInside(element, 'ol .steps')[0]?.children ?? [])].map(textOf)).to.deep.equal([
      '2023年 签约',
      '2024年 在建 “路基全线贯通”',
      '2025年 计划建成通车',
      '城关镇',
      '18.4公里',
      '总投资12.6亿元',
    ]);
  });

  it('breaks no word of a category, a count or a name in large text on a phone', async () => {
    const element = await list('lang="en" style="inline-size: 328px; --dd-font-size: 32px"');
    const range = document.createRange();
    const broken: string[] = [];
    const walker = document.createTreeWalker(inside(element, '.root'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('.entry, .project .name, .project .chip')) continue;
      for (const { 0: word, index } of (node as Text).data.matchAll(/[\p{L}\d]+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
        // A longer word does not fit in any line.
        if (word.length < 12 && lines.length > 1) broken.push(word);
      }
    }
    expect(broken).to.deep.equal([]);
  });

  it('has chips of a programme beside each other', async () => {
    const element = await list('kind="programme" style="inline-size: 328px"');
    const [kind, category] = [...inside(element, '.project .chips').children];
    const tops = [kind, category].map((chip) => chip?.getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
  });

  it('keeps the button that clears the filters off the list, without moving it', async () => {
    const element = await list('page-size="3"');
    const gap = () =>
      inside(element, 'ol').getBoundingClientRect().top -
      inside(element, '.count-line').getBoundingClientRect().bottom;
    const high = () => inside(element, '.count-line').clientHeight;
    const before = high();
    element.category = 'transport';
    await settled(element);
    const { bottom } = (button(element, '清除筛选') as Element).getBoundingClientRect();
    expect(inside(element, 'ol').getBoundingClientRect().top - bottom).to.be.above(4);
    expect([high(), gap() > 4]).to.deep.equal([before, true]);
  });

  for (const lang of ['zh-CN', 'en'])
    it(`has room for the hint of its search on a phone, ${lang}`, async () => {
      const field = search(await list(`lang="${lang}" style="inline-size: 328px"`));
      const { font, paddingInlineStart } = getComputedStyle(field);
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      canvas.font = font;
      const room = field.clientWidth - 2 * Number.parseFloat(paddingInlineStart);
      expect(canvas.measureText(field.placeholder).width).to.be.at.most(room);
    });
});
