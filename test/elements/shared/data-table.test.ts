import { expect } from 'chai';
import { tableTemplate } from '../../../src/elements/shared/data-table.ts';
import type { TableOrder } from '../../../src/view/row-order.ts';
import { rendered, textOf } from '../../support/elements.ts';

const table = {
  caption: '2023年计划完成情况',
  columns: [
    { label: '指标', align: 'start' },
    { label: '完成', align: 'end' },
    { label: '出处', align: 'start' },
  ],
  rows: [
    { id: 'a', cells: [{ text: '营造林面积' }, { text: '30' }, { text: '营造林30亩。', lang: 'zh-CN' }] },
    { id: 'b', cells: [{ text: '<b>市场主体</b>' }, { text: '' }, { text: '' }] },
  ],
} as const;

describe('tableTemplate', () => {
  const drawn = (order: TableOrder | null = null) =>
    rendered(tableTemplate(table, order)).querySelector('table') as HTMLTableElement;

  it('has a caption and all cells, as text', () => {
    expect(textOf(drawn().caption)).to.equal('2023年计划完成情况');
    expect([...drawn().rows].map(({ cells }) => [...cells].map(textOf))).to.deep.equal([
      ['指标', '完成', '出处'],
      ['营造林面积', '30', '营造林30亩。'],
      ['<b>市场主体</b>', '', ''],
    ]);
  });

  it('names columns and rows', () => {
    const scopes = [...drawn().rows].map(({ cells }) => [...cells].map((cell) => cell.getAttribute('scope')));
    expect(scopes).to.deep.equal([
      ['col', 'col', 'col'],
      ['row', null, null],
      ['row', null, null],
    ]);
  });

  it('marks cells in another language', () => {
    expect([...drawn().querySelectorAll('td')].map((cell) => cell.getAttribute('lang'))).to.deep.equal([
      null,
      'zh-CN',
      null,
      null,
    ]);
  });

  it('aligns numbers with the end of their heading', () => {
    const ends = [...drawn().rows].map(({ cells }) => [...cells].map((cell) => cell.className === 'end'));
    expect(ends).to.deep.equal(Array(3).fill([false, true, false]));
  });

  it('has a button in each heading, none of which is a tab stop before the interaction layer is loaded', () => {
    const buttons = [...drawn().querySelectorAll<HTMLButtonElement>('th .sort')];
    expect(buttons.map(({ dataset, tabIndex }) => [dataset['column'], tabIndex])).to.deep.equal([
      ['0', -1],
      ['1', -1],
      ['2', -1],
    ]);
  });

  for (const descending of [false, true]) {
    it(`marks the sorted column, ${descending ? 'descending' : 'ascending'}`, () => {
      const backwards = drawn({ column: 1, descending, sort: ({ rows }) => [...rows].reverse() });
      expect(
        [...backwards.querySelectorAll('thead th')].map((th) => th.getAttribute('aria-sort')),
      ).to.deep.equal([null, descending ? 'descending' : 'ascending', null]);
      expect([...backwards.querySelectorAll('tbody th')].map(textOf)).to.deep.equal([
        '<b>市场主体</b>',
        '营造林面积',
      ]);
    });
  }

  it('renders each figure with a source as a button', () => {
    const source = { year: 2023, role: 'actual', raw: '30', value: 30 } as const;
    const rows = [{ id: 'a', cells: [{ text: '营造林面积' }, { text: '30', source }, { text: '' }] }];
    const buttons = rendered(tableTemplate({ ...table, rows }, null)).querySelectorAll('td button');
    expect([...buttons].map(textOf)).to.deep.equal(['30']);
    expect((buttons[0] as HTMLElement & { source: object }).source === source).to.equal(true);
  });
});
