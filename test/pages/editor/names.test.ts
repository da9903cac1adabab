import { expect } from 'chai';
import { parseReport } from '../../../src/index.ts';
import { eventually } from '../../support/eventually.ts';
import { Editor, madeFile } from './page.ts';

let opened: Editor | null = null;
const open: typeof Editor.open = async (...settings) => {
  opened = await Editor.open(...settings);
  return opened;
};

afterEach(() => {
  expect(opened?.violations ?? []).to.deep.equal([]);
  opened?.close();
  opened = null;
});

async function reportOf(editor: Editor) {
  await editor.go('take');
  await eventually('the report can be saved', () => !editor.the<HTMLButtonElement>('#save-report').disabled);
  editor.the('#save-report').click();
  const report = parseReport(JSON.parse(await editor.savedText('report.json')));
  editor.saved.delete('report.json');
  return report;
}

const check = async (...files: readonly string[]) => {
  const editor = await open();
  await editor.add(...files);
  await editor.go('check');
  return editor;
};

describe('names and what is left out', () => {
  it('gives groups and projects names in English', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'projects.xlsx');
    editor.fill('#groups input', 'Main indicators');
    editor.fill('#project-en-0', 'Qingchuan Bridge');
    await eventually('both are steps', () => editor.the('#undo').title === '项目');
    const { groups, projects } = await reportOf(editor);
    expect(groups[0]?.name.en).to.equal('Main indicators');
    expect(projects[0]?.name).to.deep.equal({ zh: '青川大桥', en: 'Qingchuan Bridge' });
  });

  it('refuses a name that is not English, in Chinese', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'projects.xlsx');
    editor.fill('#project-en-0', '大桥');
    await editor.go('figures');
    await eventually('it is told', () => editor.has('#problems li'));
    expect(editor.texts('#problems li')).to.deep.equal([
      '青川大桥 › 项目名称（英文）：应为英文，不能有汉字，现为“大桥”',
    ]);
  });

  it('leaves a project out, and takes it again', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'projects.xlsx');
    const box = (name: string) => editor.the(`#projects [data-name="${name}"] input[type=checkbox]`);
    box('第一中学改造').click();
    await eventually('two are left', () => editor.text('#counts').includes('项目2个'));
    expect((await reportOf(editor)).projects.map(({ name }) => name.zh)).to.deep.equal([
      '青川大桥',
      '光伏电站',
    ]);
    await editor.go('check');
    box('第一中学改造').click();
    await eventually('all are back', () => editor.text('#counts').includes('项目3个'));
  });

  it('takes the totals of a sentence that are ticked', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'totals.txt');
    expect(editor.text('#portfolios label')).to.include('省重点项目，2024年，22个');
    editor.the('#portfolios input').click();
    await eventually('it can be named', () => editor.has('#portfolio-en-0'));
    editor.fill('#portfolio-en-0', 'Key projects');
    await eventually('it is a step', () => editor.the('#portfolio-en-0').value === 'Key projects');
    const { portfolios } = await reportOf(editor);
    expect(portfolios.map(({ name, count }) => [name.en, count])).to.deep.equal([['Key projects', 22]]);
    await editor.go('check');
    editor.the('#portfolios input').click();
    await eventually('it is left again', () => !editor.has('#portfolio-en-0'));
  });
});

describe('ids', () => {
  it('can be changed of projects and totals, and are in the report', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'projects.xlsx', 'totals.txt');
    editor.the('#portfolios input').click();
    await eventually('the total has an id', () => editor.has('#portfolio-id-0'));
    editor.fill('#portfolio-id-0', 'provincial');
    editor.fill('#project-id-1', 'first-school');
    await eventually('both are there', () => editor.the('#project-id-1').value === 'first-school');
    const { projects, portfolios } = await reportOf(editor);
    expect(projects[1]?.id).to.equal('first-school');
    expect(portfolios[0]?.id).to.equal('provincial');
  });

  it('are told at the field where two are the same, and lead there from the charts', async () => {
    const editor = await check('report.docx', 'annex.xlsx', 'projects.xlsx');
    editor.fill('#project-id-0', 'bridge');
    editor.fill('#project-id-1', 'bridge');
    await eventually('it is told', () => editor.has('#project-id-1-error'));
    expect(editor.text('#project-id-1-error')).to.equal('编号bridge已用于“青川大桥”，请换一个。');
    expect(editor.text('#project-id-0-error')).to.include('第一中学改造');
    expect(editor.the('#project-id-1').getAttribute('aria-describedby')).to.include('project-id-1-error');
    expect(editor.the('#project-id-1').getAttribute('aria-invalid')).to.equal('true');
    await editor.go('figures');
    editor.the('#problems button').click();
    await eventually('the field has the focus', () => editor.document.activeElement?.id === 'project-id-1');
    editor.fill('#project-id-1', 'school');
    await eventually('it is right', () => !editor.has('#project-id-1-error'));
    expect(editor.has('#project-id-0-error')).to.equal(false);
    expect((await reportOf(editor)).projects[1]?.id).to.equal('school');
  });

  it('are told at the field of an indicator, also where they are no ids', async () => {
    const editor = await check('report.docx', 'annex.xlsx');
    editor.the('.card button').click();
    await eventually('it is open', () => editor.has('#indicator-id'));
    editor.fill('#indicator-id', 'GDP 增速');
    await eventually('it is told', () => editor.has('#indicator-id-error'));
    expect(editor.text('#indicator-id-error')).to.include('小写字母');
    editor.fill('#indicator-id', 'gdp');
    await eventually('it is right', () => !editor.has('#indicator-id-error'));
  });
});

describe('the encoding of a text', () => {
  it('is shown, and read again in another', async () => {
    const editor = await open();
    await editor.add('gbk.txt');
    const field = () => editor.the<HTMLSelectElement>('#encoding-0');
    expect(field().value).to.equal('gb18030');
    expect(editor.text('.file-list pre')).to.include('青川区');
    editor.select('#encoding-0', 'big5');
    await eventually('it is read again', () => !editor.text('.file-list pre').includes('青川区'));
    editor.the('#undo').click();
    await eventually('it is as before', () => field().value === 'gb18030');
    expect(editor.text('.file-list pre')).to.include('青川区');
  });

  it('is not asked of other files', async () => {
    const editor = await open();
    await editor.add('annex.xlsx');
    expect(editor.has('.file-list select')).to.equal(false);
  });
});

describe('the work', () => {
  it('says when it was kept', async () => {
    const editor = await open();
    expect(editor.has('#kept')).to.equal(false);
    await editor.add('annex.xlsx');
    await eventually('it is kept', () => editor.has('#kept'));
    const kept = editor.text('#kept');
    expect(kept).to.match(/^已保存在这个浏览器里（\d{4}年\d+月\d+日.*）$/);
    await editor.reload();
    expect(editor.text('#kept')).to.equal(kept);
  });
});

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types district-dashboard district-dashboard-editor lit-html";

describe('under the policy of a site', () => {
  for (const [name, policy] of [
    ['the strictest', STRICT],
    ['one without workers', STRICT.replace("worker-src 'self'", "worker-src 'none'")],
  ] as const)
    it(`makes a report: ${name}`, async () => {
      const editor = await open('ui=zh-CN&step=files', { policy });
      await editor.add('report.docx', 'annex.xlsx', 'gbk.txt');
      await editor.go('figures');
      await editor.figure('plan-vs-actual');
      expect((await reportOf(editor)).indicators).to.have.length(5);
      await editor.go('files');
      await editor.add('annex.pdf');
      // What the policy forbids is tried once.
      const workers = editor.violations.filter((one) => one.startsWith('worker-src'));
      expect(workers).to.have.length(policy === STRICT ? 0 : 1);
      editor.violations.splice(
        0,
        Number.POSITIVE_INFINITY,
        ...editor.violations.filter((one) => !workers.includes(one)),
      );
    });

  it('goes on drawing while a long workbook is read without a worker, and stops', async () => {
    const policy = STRICT.replace("worker-src 'self'", "worker-src 'none'");
    const editor = await open('ui=zh-CN&step=files', { policy });
    let drawn = 0;
    const timer = editor.window.setInterval(() => {
      if (editor.text('.busy label').includes('正在读取huge.xlsx')) drawn++;
    }, 10);
    await editor.add('huge.xlsx');
    editor.window.clearInterval(timer);
    // Before it is read, the page waits for 50 ms, which are five.
    expect(drawn).to.be.above(7);
    editor.choose('files', new File([await madeFile('huge.xlsx')], 'other.xlsx'));
    await eventually('it is being read', () => editor.text('.busy label').includes('other.xlsx'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    editor.the('#stop').click();
    await eventually('it has stopped', () => editor.status === '已停止。');
    expect(editor.texts('.file-list strong')).to.deep.equal(['huge.xlsx']);
    editor.violations.length = 0;
  });

  it('can be changed of groups, with the indicators that are in them, and back', async () => {
    const editor = await check('report.docx', 'annex.xlsx');
    const before = editor.the('#group-id-0').value;
    editor.fill('#group-id-0', '');
    await eventually('none is told', () => editor.has('#group-id-0-error'));
    editor.fill('#group-id-0', '经济');
    await eventually('it is no id', () => editor.text('#group-id-0-error').includes('小写字母'));
    editor.fill('#group-id-0', 'first-group');
    await eventually('it is right', () => !editor.has('#group-id-0-error'));
    const { groups, indicators } = await reportOf(editor);
    expect(groups[0]?.id).to.equal('first-group');
    expect(indicators.map(({ group }) => group))
      .to.include('first-group')
      .and.not.include(before);
    await editor.go('check');
    editor.the('#undo').click();
    editor.the('#undo').click();
    await eventually('it is undone', () => editor.the('#group-id-0').value === before);
  });

  it('is told of groups if another has it, and is not taken', async () => {
    const editor = await check('report.docx', 'grouped.xlsx');
    const ids = () => ['#group-id-0', '#group-id-1'].map((id) => editor.the(id).value);
    const [first = '', second = ''] = ids();
    editor.fill('#group-id-1', first);
    await eventually('it is told', () => editor.text('#group-id-1-error').includes('已用于“经济发展”'));
    expect(ids()).to.deep.equal([first, first]);
    const { groups } = await reportOf(editor);
    expect(groups.map(({ id, name }) => [id, name.zh])).to.deep.equal([
      [first, '经济发展'],
      [second, '民生福祉'],
    ]);
    await editor.go('check');
    editor.fill('#group-id-1', 'second-group');
    await eventually('it is right', () => !editor.has('#group-id-1-error'));
    expect((await reportOf(editor)).groups.map(({ id }) => id)).to.deep.equal([first, 'second-group']);
  });
});
