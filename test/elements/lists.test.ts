import { expect } from 'chai';
import { allInside, hasPart, part, settled, textOf, widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';

const BARE = ['chart', 'table', 'toolbar'];
const rowsOf = (element: Element) => allInside(element, '.lines .row');

describe('<plan-vs-actual display="list">', () => {
  const tag = (more = '') =>
    `<plan-vs-actual display="list" indicators="old-estates-renovated kindergarten-places urban-jobs air-emission-cuts" ${more}></plan-vs-actual>`;

  it('says in a line what was done and what is planned', async () => {
    const element = await widget(tag());
    expect(rowsOf(element).map((row) => textOf(row))).to.deep.equal([
      '改造老旧小区 2023年 57个 2024年计划 39个',
      '新增公办幼儿园学位 2023年 750个',
      '城镇新增就业人数 2023年 预计 19730人 计划 8850人 为计划的222.9% ✓预计完成 2024年计划 完成市定目标',
      '大气污染减排 2024年计划 完成年度减排任务',
    ]);
  });

  it('has neither chart, table nor toolbar, and gets them back', async () => {
    const element = await widget(tag());
    for (const name of BARE) expect(hasPart(element, name), name).to.equal(false);
    element.setAttribute('display', 'chart');
    await settled(element);
    expect(hasPart(element, 'toolbar')).to.equal(true);
  });

  it('opens the figures at a name', async () => {
    const element = await widget(tag());
    const [name] = allInside(element, '.name');
    name?.click();
    await eventually(
      'the tooltip is shown',
      () => hasPart(element, 'tooltip') && !part(element, 'tooltip').hidden,
    );
    expect(textOf(part(element, 'tooltip'))).to.include('57');
  });

  for (const width of [320, 600, 1000])
    it(`keeps all texts in the card, and none over another, at ${width}px`, async () => {
      const element = await widget(tag(`lang="en" style="inline-size: ${width}px"`));
      const card = part(element, 'figure').getBoundingClientRect();
      const boxes = allInside(element, '.lines .name, .lines .labelled, .lines .outcome').map((box) =>
        box.getBoundingClientRect(),
      );
      expect(boxes).to.have.length.greaterThan(8);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).to.be.at.least(card.left);
        expect(box.right).to.be.at.most(card.right);
        for (const other of boxes.slice(index + 1))
          expect(
            box.right <= other.left + 0.5 ||
              other.right <= box.left + 0.5 ||
              box.bottom <= other.top + 0.5 ||
              other.bottom <= box.top + 0.5,
          ).to.equal(true);
      }
    });
});

describe('<project-list display="list">', () => {
  const tag = (more = '') => `<project-list display="list" category="education" ${more}></project-list>`;

  it('lists the projects of a category, and nothing else', async () => {
    const element = await widget(tag());
    expect(allInside(element, '.project')).to.have.lengthOf(5);
    expect(textOf(part(element, 'summary'))).to.equal('共5个项目');
    for (const name of BARE) expect(hasPart(element, name), name).to.equal(false);
    expect(allInside(element, '.filters, .totals, input, select')).to.have.lengthOf(0);
    expect(allInside(element, '.project .chip').map((chip) => textOf(chip))).to.deep.equal(['面上工作']);
  });

  it('says the category of each in a list of several', async () => {
    const element = await widget('<project-list display="list" query="学校" page-size="50"></project-list>');
    expect(allInside(element, '.project .chip').map((chip) => textOf(chip))).to.include('教育');
  });

  it('has pages', async () => {
    const element = await widget(tag('page-size="2"'));
    expect(allInside(element, '.project')).to.have.lengthOf(2);
    allInside(element, '.pages button').at(-1)?.click();
    await settled(element);
    expect(textOf(allInside(element, '.project .name')[0])).to.equal('王庄小学迁建');
  });

  it('leaves a long name most of the line beside its labels', async () => {
    const element = await widget(
      '<project-list display="list" kind="programme" lang="en" style="inline-size: 300px"></project-list>',
    );
    const width = part(element, 'figure').getBoundingClientRect().width;
    for (const project of allInside(element, '.project')) {
      const name = project.querySelector('.name')?.getBoundingClientRect();
      expect(name?.width).to.be.greaterThan(width / 2 - 40);
    }
  });
});
