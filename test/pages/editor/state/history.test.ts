import { expect } from 'chai';
import { readCsv } from '../../../../src/authoring/read/csv.ts';
import { buildDraft } from '../../../../src/authoring/report/build-draft.ts';
import type { Source } from '../../../../src/authoring/source.ts';
import { applyChange, type Change } from '../../../../src/pages/editor/state/change.ts';
import { figureKey, isDoubtful, pageOf, pairRows } from '../../../../src/pages/editor/state/figures.ts';
import {
  type History,
  historyOf,
  record,
  redo,
  redoable,
  undo,
  undoable,
} from '../../../../src/pages/editor/state/history.ts';
import { meaningKey, meaningsFor } from '../../../../src/pages/editor/state/meanings.ts';
import { restore, savedOf } from '../../../../src/pages/editor/state/saved.ts';
import { EMPTY_WORK, isEmpty, type Work } from '../../../../src/pages/editor/state/work.ts';

const source = (file: string, text = ''): Source => ({ ...readCsv(text, file), file });

const TABLE = [
  '指标名称,单位,2024年计划,2024年完成,2025年计划',
  '地区生产总值增速,%,6.5,[6.1],6',
  '神秘指数,,3,2,4',
  '城镇新增就业人数,人,5000,5216,5000',
].join('\n');

const work = (file = '附表.csv'): Work =>
  applyChange(EMPTY_WORK, { kind: 'add-sources', sources: [source(file, TABLE)] });

const draftOf = ({ sources, mapping }: Work) => buildDraft(sources, { mapping, year: 2024 });

describe('a step of the work', () => {
  it('replaces a file that comes again, and removes one', () => {
    const twice = applyChange(work('a.csv'), { kind: 'add-sources', sources: [source('a.csv', 'x,y')] });
    expect(twice.sources.map(({ text }) => text)).to.deep.equal(['x\ty']);
    const other = applyChange(twice, { kind: 'add-sources', sources: [source('b.csv')] });
    const again = applyChange(other, { kind: 'add-sources', sources: [source('a.csv', 'z')] });
    expect(again.sources.map(({ file, text }) => [file, text])).to.deep.equal([
      ['a.csv', 'z'],
      ['b.csv', ''],
    ]);
    expect(isEmpty(applyChange(twice, { kind: 'remove-source', file: 'a.csv' }))).to.equal(true);
  });

  const corrections: readonly Change[] = [
    { kind: 'set-report', patch: { year: 2024, title: { zh: '报告' } } },
    { kind: 'set-column', table: 't', column: 'B', meaning: { kind: 'unit' } },
    { kind: 'set-table', table: 't', leaveOut: true },
    { kind: 'set-indicator', name: '就业', patch: { id: 'jobs' } },
    { kind: 'set-group', id: 'group-1', zh: '经济', en: 'Economy' },
    { kind: 'rename-group', id: 'group-1', to: 'economy', name: { zh: '经济' } },
    { kind: 'set-project', name: '路', patch: { category: 'transport' } },
    { kind: 'set-portfolio', key: '重点项目 2024', patch: { take: true } },
    { kind: 'set-quote', figure: 'jobs 2024 plan', quote: null },
  ];
  for (const change of corrections)
    it(`becomes part of the mapping, and changes nothing the second time: ${change.kind}`, () => {
      const once = applyChange(EMPTY_WORK, change);
      expect(once.mapping).to.not.deep.equal(EMPTY_WORK.mapping);
      expect(applyChange(once, change)).to.equal(once);
    });

  it('gives a group another id, and keeps what was put into it there', () => {
    const put: Change = {
      kind: 'set-indicator',
      name: '就业',
      groupName: { zh: '经济' },
      patch: { group: 'group-1' },
    };
    const name = { zh: '经济', en: 'Economy' };
    const rename: Change = { kind: 'rename-group', id: 'group-1', to: 'economy', name };
    const { mapping } = applyChange(applyChange(EMPTY_WORK, put), rename);
    expect(mapping.groups).to.deep.equal({ economy: name });
    expect(mapping.indicators?.['就业']?.group).to.equal('economy');
  });

  it('reads a text in another encoding in its old place, and remembers which', () => {
    const before = applyChange(work('a.csv'), { kind: 'add-sources', sources: [source('b.csv')] });
    const read: Source = { ...source('a.csv', '指标'), encoding: 'gb18030' };
    const change = { kind: 'set-encoding', file: 'a.csv', encoding: 'gb18030', source: read } as const;
    const changed = applyChange(before, change);
    expect(changed.sources.map(({ file, text }) => [file, text])).to.deep.equal([
      ['a.csv', '指标'],
      ['b.csv', ''],
    ]);
    expect(changed.mapping.files).to.deep.equal({ 'a.csv': { encoding: 'gb18030' } });
    expect(applyChange(changed, change)).to.equal(changed);
    expect(applyChange(before, { ...change, file: 'gone.csv' })).to.equal(before);
  });

  it('leaves the other corrections of a table alone', () => {
    let changed = applyChange(EMPTY_WORK, {
      kind: 'set-column',
      table: 't',
      column: 'B',
      meaning: { kind: 'unit' },
    });
    changed = applyChange(changed, { kind: 'set-table', table: 't', leaveOut: true });
    changed = applyChange(changed, {
      kind: 'set-column',
      table: 't',
      column: 'C',
      meaning: { kind: 'ignored' },
    });
    changed = applyChange(changed, { kind: 'set-table', table: 't', leaveOut: false });
    expect(changed.mapping.tables).to.deep.equal({
      t: { columns: { B: { kind: 'unit' }, C: { kind: 'ignored' } } },
    });
  });

  it('takes a correction back', () => {
    const set = applyChange(EMPTY_WORK, {
      kind: 'set-indicator',
      name: 'a',
      patch: { unit: '人', take: true },
    });
    const back = applyChange(set, { kind: 'set-indicator', name: 'a', patch: { unit: undefined } });
    expect(back.mapping.indicators).to.deep.equal({ a: { take: true } });
  });

  it('keeps the quotes of an indicator whose id changes, and of no other', () => {
    let changed = applyChange(EMPTY_WORK, { kind: 'set-quote', figure: 'gdp 2024 plan', quote: '增长6%。' });
    changed = applyChange(changed, { kind: 'set-quote', figure: 'gdp-growth 2024 plan', quote: null });
    changed = applyChange(changed, {
      kind: 'set-indicator',
      name: '生产总值',
      id: 'gdp',
      patch: { id: 'output' },
    });
    expect(changed.mapping.quotes).to.deep.equal({
      'output 2024 plan': '增长6%。',
      'gdp-growth 2024 plan': null,
    });
  });

  it('mixes no quotes where an id is that of another indicator', () => {
    let changed = applyChange(EMPTY_WORK, { kind: 'set-quote', figure: 'jobs 2024 plan', quote: '就业。' });
    changed = applyChange(changed, { kind: 'set-quote', figure: 'gdp 2024 plan', quote: '增长6%。' });
    changed = applyChange(changed, {
      kind: 'set-indicator',
      name: '生产总值',
      id: 'gdp',
      patch: { id: 'jobs' },
    });
    expect(changed.mapping.quotes?.['jobs 2024 plan']).to.equal('就业。');
  });

  it('does what it says in the report', () => {
    const { id } = draftOf(work()).tables[0]?.table ?? { id: '' };
    let changed = applyChange(work(), {
      kind: 'set-indicator',
      name: '城镇新增就业人数',
      patch: { direction: 'none', en: 'New jobs' },
    });
    changed = applyChange(changed, {
      kind: 'set-column',
      table: id,
      column: 'E',
      meaning: { kind: 'ignored' },
    });
    const { report, problems } = draftOf(
      applyChange(changed, {
        kind: 'set-report',
        patch: {
          id: 'made-2024',
          title: { zh: '报告' },
          issuer: { zh: '局' },
          issued: '2025-01-01',
          area: { zh: '区' },
        },
      }),
    );
    expect(problems).to.deep.equal([]);
    const jobs = report.indicators.find(({ name }) => name.zh === '城镇新增就业人数');
    expect(jobs?.direction).to.equal('none');
    expect(jobs?.name.en).to.equal('New jobs');
    expect(jobs?.observations.map(({ year }) => year)).to.deep.equal([2024, 2024]);
  });
});

describe('the history', () => {
  const step = (name: string): Change => ({ kind: 'set-indicator', name, patch: { leaveOut: true } });
  const left = ({ present }: History) => Object.keys(present.mapping.indicators ?? {});

  it('goes back and forth, and forgets what was undone when something else is done', () => {
    let history = record(record(historyOf(EMPTY_WORK), step('a')), step('b'));
    history = undo(history);
    expect(left(history)).to.deep.equal(['a']);
    expect([undoable(history), redoable(history)]).to.deep.equal(['set-indicator', 'set-indicator']);
    expect(left(redo(history))).to.deep.equal(['a', 'b']);
    history = record(history, step('c'));
    expect(redoable(history)).to.equal(null);
    expect(left(undo(undo(undo(history))))).to.deep.equal([]);
  });

  it('has no step where nothing changed', () => {
    const history = record(historyOf(EMPTY_WORK), step('a'));
    expect(record(history, step('a'))).to.equal(history);
  });

  it('forgets the oldest of very many steps', () => {
    let history = historyOf(EMPTY_WORK);
    for (let i = 0; i < 250; i++) history = record(history, step(`${i}`));
    expect(history.past.length).to.equal(200);
    expect(left(history).length).to.equal(250);
  });

  it('is restored as it was kept, and not from anything else', () => {
    const history = undo(record(historyOf(work()), step('a')));
    expect(restore(structuredClone(savedOf(history, 7)))).to.deep.include({ history, at: 7 });
    for (const other of [
      null,
      1,
      {},
      { format: 'district-editor/2', history, at: 7 },
      { format: 'district-editor/1', at: 7 },
      { format: 'district-editor/1', history },
    ])
      expect(restore(other)).to.equal(null);
  });
});

describe('rows beside what was made of them', () => {
  it('stay beside each other when one is left out', () => {
    const left = applyChange(work(), { kind: 'set-indicator', name: '神秘指数', patch: { leaveOut: true } });
    const { indicators, report, findings } = draftOf(left);
    const pairs = pairRows(indicators, report.indicators, findings, left.mapping.indicators);
    expect(pairs.map(({ row, made }) => [row.name, made?.name.zh])).to.deep.equal([
      ['地区生产总值增速', '地区生产总值增速'],
      ['神秘指数', undefined],
      ['城镇新增就业人数', '城镇新增就业人数'],
    ]);
  });

  it('have the findings of their line', () => {
    const { indicators, report, findings } = draftOf(work());
    const pairs = pairRows(indicators, report.indicators, findings);
    const mystery = pairs.find(({ row }) => row.name === '神秘指数');
    expect(mystery?.findings.length).to.be.above(0);
    for (const { said } of mystery?.findings ?? []) expect(said.zh).to.include('神秘指数');
    expect(mystery && isDoubtful(mystery)).to.equal(
      mystery?.findings.some(({ kind }) => kind === 'doubt') ?? false,
    );
  });

  it('name a figure as the quotes found are named', () => {
    const { quotes, report } = buildDraft(
      [source('a.csv', TABLE), { ...source('b.txt'), text: '全年地区生产总值增长6.1%。' }],
      { year: 2024 },
    );
    const keys = report.indicators.flatMap(({ id, observations }) =>
      observations.map((one) => figureKey(id, one)),
    );
    expect(quotes.size).to.be.above(0);
    expect(keys).to.include.members([...quotes.keys()]);
  });

  it('are shown in pages', () => {
    expect(pageOf([1, 2, 3], 1, 2)).to.deep.equal({ shown: [3], page: 1, pages: 2 });
    expect(pageOf([1, 2, 3], 7, 2).page).to.equal(1);
    expect(pageOf([], 3, 2)).to.deep.equal({ shown: [], page: 0, pages: 1 });
  });
});

describe('what a column may mean', () => {
  it('includes what it means, each once', () => {
    for (const { columns } of draftOf(work()).tables) {
      const keys = meaningsFor(columns.columns, columns.kind, 2024).map(meaningKey);
      for (const { meaning } of columns.columns)
        if (meaning.kind !== 'unknown') expect(keys).to.include(meaningKey(meaning));
      expect(new Set(keys).size).to.equal(keys.length);
    }
  });
});
