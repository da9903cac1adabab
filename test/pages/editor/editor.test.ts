import { expect } from 'chai';
import { parseReport } from '../../../src/index.ts';
import { textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { Editor, madeFile, PAGE } from './page.ts';

before(async () => {
  if (!(await fetch(PAGE)).ok) throw new Error(`${PAGE} is not there: npm run build:dist`);
});

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

const findings = (editor: Editor, kind: string) => editor.texts(`.findings.${kind} li`);

describe('from files to a report', () => {
  it('reads Word and Excel, and tells first what is doubtful', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('check');
    expect(editor.text('#counts')).to.equal('读出指标5项，项目0个。');
    expect(findings(editor, 'doubt').join()).to.include('幸福河湖数');
    expect(findings(editor, 'guess').length).to.be.above(3);
    expect(editor.text('.findings').startsWith('存疑')).to.equal(true);
  });

  it('has the fields of a project on one line, however long their labels are', async () => {
    const editor = await open('ui=en&step=files');
    await editor.add('report.docx', 'annex.xlsx', 'projects.xlsx');
    await editor.go('check');
    const ends = [
      ...editor.document.querySelectorAll('[data-name="第一中学改造"] .field :is(input, select)'),
    ].map((field) => field.getBoundingClientRect().bottom);
    expect(ends).to.have.lengthOf(4);
    for (const end of ends) expect(end).to.be.closeTo(ends[0] ?? 0, 2);
  });

  it('shows a table as printed, with what each column means', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('check');
    const meanings = [...editor.document.querySelectorAll<HTMLSelectElement>('.original select')].map(
      (select) => textOf(select.selectedOptions[0] ?? null),
    );
    expect(meanings).to.deep.equal(['名称', '单位', '2024年计划', '2024年完成', '2025年计划']);
    expect(editor.texts('#row-0-3 td')).to.deep.equal(['1. 地区生产总值增速', '%', '6.5左右', '[6.1]', '6']);
    expect(editor.texts('[data-name="地区生产总值增速"] .figures li')).to.deep.equal([
      '2024年计划：6.5左右 → 6.5%（左右）',
      '2024年完成：[6.1] → 6.1%（预计数）',
      '2025年计划：6 → 6%',
    ]);
  });

  it('keeps to a correction, and takes it back', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('check');
    editor.select('#column-0-E', 'ignored');
    const figures = () => editor.texts('[data-name="地区生产总值增速"] .figures li').length;
    await eventually('the column is not read', () => figures() === 2);
    editor.the('#undo').click();
    await eventually('it is read again', () => figures() === 3);
    await eventually('it is told', () => editor.status === '已撤销：列的含义');
    editor.the('#redo').click();
    await eventually('it is not read again', () => figures() === 2);
  });

  it('offers the sentences that a figure may be from', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('check');
    editor.the('[data-name="地区生产总值增速"] button').click();
    await editor.figure('.edit indicator-gauge');
    const sentence = [...editor.document.querySelectorAll<HTMLElement>('.quotes label')].find((label) =>
      textOf(label).includes('2025年主要预期目标是：地区生产总值增长6%'),
    );
    sentence?.querySelector('input')?.click();
    expect(editor.texts('.quotes label').join()).to.not.include('预计全年地区生产总值增长6.1%');
    await eventually('it is a step', () => editor.the('#undo').title === '出处');
    await editor.go('take');
    editor.the('#save-report').click();
    const { indicators } = JSON.parse(await editor.savedText('report.json'));
    expect(indicators[0].observations[2].quote).to.include('2025年主要预期目标是：地区生产总值增长6%');
  });

  it('gives a report that passes the check, its text, a workbook, and the same report from that', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('take');
    expect(editor.text('#ready')).to.equal('报告已通过检查。');
    for (const kind of ['report', 'text', 'workbook', 'mapping']) editor.the(`#save-${kind}`).click();
    const text = await editor.savedText('report.json');
    const report = parseReport(JSON.parse(text));
    expect(report.indicators.map(({ name }) => name.zh)).to.have.length(5);
    expect(await editor.savedText(report.source.text ?? '')).to.include('城镇新增就业5216人');
    expect(JSON.parse(await editor.savedText('mapping.json')).format).to.equal('district-mapping/1');
    await eventually('the workbook is saved', () => editor.saved.has('report.xlsx'));
    const workbook = new File([editor.saved.get('report.xlsx') as Blob], 'report.xlsx');
    editor.close();

    const again = await open();
    again.choose('files', workbook);
    await eventually('the workbook is read', () => again.status.includes('report.xlsx'));
    await again.go('take');
    again.the('#save-report').click();
    expect(await again.savedText('report.json')).to.equal(text);
  });

  it('saves an empty workbook, which it recognises again', async () => {
    const editor = await open();
    editor.the('#save-template').click();
    await eventually('the workbook is saved', () => editor.saved.has('empty.xlsx'));
    editor.choose('files', new File([editor.saved.get('empty.xlsx') as Blob], 'empty.xlsx'));
    await eventually('it is read', () => editor.status === '已读取：empty.xlsx');
    await editor.go('figures');
    expect(editor.texts('#problems li').length).to.be.above(3);
    expect(editor.text('#problems')).to.include('empty.xlsx');
  });

  it('shows the figures in the real elements', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('figures');
    expect(textOf((await editor.figure('plan-vs-actual')).shadowRoot)).to.include('城镇新增就业人数');
    expect(textOf((await editor.figure('indicator-gauge')).shadowRoot)).to.include('6.1%');
  });

  it('lists what is missing, until it is filled in', async () => {
    const editor = await open();
    await editor.add('annex.xlsx');
    await editor.go('figures');
    expect(editor.texts('#problems li').length).to.be.above(0);
    await editor.go('check');
    editor.fill('#report-title', '青川区2024年报告');
    editor.fill('#report-issuer', '青川区发展和改革委员会');
    editor.fill('#report-issued', '2025-01-16');
    editor.fill('#report-area', '青川区');
    await editor.go('figures');
    await editor.figure('plan-vs-actual');
    expect(editor.has('#problems')).to.equal(false);
  });
});

describe('other kinds of files', () => {
  for (const [name, shown] of [
    ['annex.pdf', '地区生产总值增速'],
    ['many.xlsx', '第1种产品产量'],
  ] as const)
    it(`reads ${name}`, async () => {
      const editor = await open();
      await editor.add(name);
      await editor.go('check');
      expect(editor.texts('.card h4').join()).to.include(shown);
    });

  it('proposes what only the text has, and takes what is ticked', async () => {
    const editor = await open();
    await editor.add('gbk.txt');
    await editor.go('check');
    const box = () =>
      [...editor.document.querySelectorAll<HTMLElement>('#proposed li')].find((item) =>
        textOf(item.querySelector('label')).includes('失业率'),
      );
    box()?.querySelector('input')?.click();
    await eventually('it is an indicator', () => editor.texts('.card h4').join().includes('失业率'));
    box()?.querySelector('input')?.click();
    await eventually('it is none', () => !editor.texts('.card h4').join().includes('失业率'));
  });

  for (const [name, advice] of [
    ['old.doc', '.docx'],
    ['broken.docx', ''],
  ] as const)
    it(`says what is wrong with ${name}, and reads the others`, async () => {
      const editor = await open();
      editor.choose('files', await madeFile(name), await madeFile('annex.xlsx'));
      await eventually('the other is read', () => editor.status.includes('annex.xlsx'));
      expect(editor.text('#failures')).to.include(name).and.to.include(advice);
    });

  it('reads cells that are pasted', async () => {
    const editor = await open();
    const cells =
      '<table><tr><td>指标名称<td>单位<td>2024年计划<td>2024年完成<tr><td>粮食产量<td>万吨<td>4.5<td>4.6</table>';
    const clipboardData = new editor.window.DataTransfer();
    clipboardData.setData('text/html', cells);
    // Firefox takes only one text, by names of its own.
    const init = { clipboardData, data: cells, dataType: 'text/html', bubbles: true };
    editor.document.body.dispatchEvent(new editor.window.ClipboardEvent('paste', init));
    await eventually('the cells are read', () => editor.status.includes('粘贴1'));
    await editor.go('check');
    expect(editor.texts('.card h4')).to.deep.equal(['粮食产量 万吨']);
  });

  it('reads files that are dropped', async () => {
    const editor = await open();
    const data = new editor.window.DataTransfer();
    data.items.add(await madeFile('annex.xlsx'));
    const event = new editor.window.DragEvent('drop', {
      dataTransfer: data,
      bubbles: true,
      cancelable: true,
    });
    editor.document.body.dispatchEvent(event);
    await eventually('the file is read', () => editor.status.includes('annex.xlsx'));
    expect(event.defaultPrevented).to.equal(true);
  });

  it('stops reading, and can go on', async () => {
    const editor = await open();
    editor.choose('files', await madeFile('huge.xlsx'));
    await eventually('it is busy', () => editor.has('progress'));
    editor.the('#stop').click();
    await eventually('it has stopped', () => editor.status === '已停止。');
    expect(editor.has('progress')).to.equal(false);
    expect(editor.has('.file-list')).to.equal(false);
    await editor.add('annex.xlsx');
    expect(editor.texts('.file-list strong')).to.deep.equal(['annex.xlsx']);
  });
});

describe('last year’s report', () => {
  it('gives three lists and restated targets', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('earlier');
    editor.choose('earlier', await madeFile('last-year.json'));
    await eventually('the lists are there', () => editor.has('#added'));
    expect(editor.texts('#gone li')).to.deep.equal(['粮食产量']);
    expect(editor.texts('#added li strong').join()).to.include('幸福河湖数');
    expect(editor.text('#restated')).to.include('4800').and.to.include('5,000');
    const renamed = editor.texts('#renamed li strong');
    expect(renamed).to.deep.equal(['一般公共预算收入']);
    editor.the('#renamed button').click();
    await eventually('it is new', () => editor.texts('#added li strong').includes('一般公共预算收入'));
    expect(editor.texts('#gone li')).to.include('公共预算收入');
  });

  it('says why another file is none', async () => {
    const editor = await open('ui=en&step=earlier');
    editor.choose('earlier', await madeFile('annex.xlsx'));
    await eventually('it says so', () => editor.has('#failures'));
    expect(editor.text('#failures')).to.include('annex.xlsx: this is not a workbook of a report');
  });
});

describe('the work', () => {
  it('survives a reload with its history, and is gone once it is cleared', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('check');
    editor.fill('#report-id', 'qingchuan-2024');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await editor.reload();
    await eventually('the work is back', () => editor.has('#report-id'));
    expect(editor.the('#report-id').value).to.equal('qingchuan-2024');
    editor.the('#undo').click();
    await eventually('the step is undone', () => editor.the('#report-id').value !== 'qingchuan-2024');
    editor.the('#clear').click();
    await eventually('it asks', () => editor.has('#clear-question'));
    editor.the('#clear').click();
    await eventually('it is cleared', () => editor.status.startsWith('已清除'));
    await editor.reload();
    expect(editor.texts('.file-list strong')).to.deep.equal([]);
  });

  it('goes on to the code for a page, with the report just made', async () => {
    const editor = await open();
    await editor.add('report.docx', 'annex.xlsx');
    await editor.go('take');
    editor.fill('#address', 'https://example.com/report.json');
    editor.the('#open-builder').click();
    await eventually('the builder is there', () => !!editor.document?.querySelector('#code-html'));
    expect(editor.the<HTMLTextAreaElement>('#code-html').value).to.include(
      'src="https://example.com/report.json"',
    );
    expect(textOf((await editor.figure('.page > *')).shadowRoot)).to.include('城镇新增就业人数');
  });

  it('requests nothing but files of its own, and readers of formats only when they are needed', async () => {
    const editor = await open();
    const requests = () =>
      editor.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    await editor.add('annex.xlsx');
    const folder = new URL('.', editor.window.location.href).href;
    for (const { href } of requests())
      if (!href.startsWith('blob:')) expect(href.startsWith(folder), href).to.equal(true);
    expect(
      requests().filter(({ pathname }) => /(?:xlsx|mammoth|unpdf|papaparse)/.test(pathname)),
    ).to.deep.equal([]);
  });
});

describe('by keyboard alone', () => {
  it('corrects, undoes and saves', async () => {
    const editor = await open('ui=en&step=files');
    await editor.add('report.docx', 'annex.xlsx');
    editor.the('#files').focus();
    await editor.tabTo('#next');
    await editor.press('Enter');
    await eventually('the next step has the focus', () => editor.document.activeElement?.id === 'step-title');
    await editor.tabTo('#column-0-E');
    await editor.press('Home');
    await eventually('the column means the name', () =>
      editor.texts('[data-name] .figures').every((text) => !text.includes('2025 plan')),
    );
    editor.the('#step-title').focus();
    await editor.press('Control+z');
    await eventually('it is undone', () => editor.text('.figures').includes('2025 plan'));
    await eventually('it is told', () => editor.status === 'Undone: meaning of a column');
    await editor.go('take');
    editor.the('#step-title').focus();
    await editor.tabTo('#save-report');
    await editor.press('Enter');
    expect(parseReport(JSON.parse(await editor.savedText('report.json'))).year).to.equal(2024);
  });
});
