import { expect } from 'chai';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { orderRows, orderText, tableOrder } from '../../src/view/row-order.ts';
import type { Cell, Table } from '../../src/view/table.ts';
import { tableOf } from '../../src/view/tables.ts';
import { manyProjects } from '../support/many-projects.ts';
import { languages, mouxian, reports } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const tableWith = (...cells: Cell[]): Table => ({
  caption: '',
  columns: [
    { label: '指标', align: 'start' },
    { label: '完成', align: 'end' },
  ],
  rows: cells.map((cell, index) => ({ id: String(index), cells: [cell, cell] })),
});

const ordered = (table: Table, column: number, descending: boolean, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  orderRows(table, { column, descending }, lang).map(({ id }) => id);

const figure = (text: string, value: number | null) => ({ text, value });

describe('orderRows', () => {
  const figures = tableWith(
    figure('9.5', 9.5),
    figure('完成市定目标', null),
    figure('10以上', 10),
    { text: '—' },
    figure('−12（预计）', -12),
    figure('1,100', 1100),
  );

  it('sorts figures by number, with text last in both directions', () => {
    expect(ordered(figures, 1, false)).to.deep.equal(['4', '0', '2', '5', '1', '3']);
    expect(ordered(figures, 1, true)).to.deep.equal(['5', '2', '0', '4', '1', '3']);
  });

  it('does not parse numbers in text', () => {
    expect(ordered(tableWith(figure('3项以内完成', null), figure('7', 7)), 1, false)).to.deep.equal([
      '1',
      '0',
    ]);
  });

  it('orders names by the alphabet of the language, numbers in them by size, blanks last', () => {
    const names = tableWith(
      { text: '' },
      { text: '增速' },
      { text: '财政' },
      { text: '10路' },
      { text: '9路' },
    );
    expect(ordered(names, 0, false)).to.deep.equal(['4', '3', '2', '1', '0']);
    expect(ordered(names, 0, true)).to.deep.equal(['1', '2', '3', '4', '0']);
  });

  it('compares a number in its unit, by the power of ten that has', () => {
    const amounts = tableWith(
      { text: '2865万元', value: 2865, power: 4 },
      { text: '1.08亿元', value: 1.08, power: 8 },
      { text: '300元', value: 300 },
      { text: '0', value: 0 },
      { text: '未定', value: null },
    );
    expect(ordered(amounts, 1, false)).to.deep.equal(['3', '2', '0', '1', '4']);
    expect(ordered(amounts, 1, true)).to.deep.equal(['1', '0', '2', '3', '4']);
  });

  it('leaves the rows as they are for a column that there is not', () => {
    const table = tableWith(figure('7', 7), figure('5', 5));
    for (const descending of [false, true]) expect(ordered(table, 9, descending)).to.deep.equal(['0', '1']);
  });

  it('has a row without a cell in the column last, in both directions', () => {
    const table = tableWith({ text: '甲' }, { text: '乙' });
    const rows = [{ id: 'short', cells: [] }, ...table.rows];
    expect(ordered({ ...table, rows }, 0, false)).to.deep.equal(['0', '1', 'short']);
    expect(ordered({ ...table, rows }, 0, true)).to.deep.equal(['1', '0', 'short']);
  });

  it('is asked for with a language that may change', () => {
    const table = tableWith({ text: '增速' }, { text: '财政' });
    let lang = 'en';
    const order = tableOrder({ column: 0, descending: true }, () => lang);
    expect(order).to.include({ column: 0, descending: true });
    lang = 'zh-CN';
    expect(order.sort(table).map(({ id }) => id)).to.deep.equal(['0', '1']);
    expect(tableOrder({ column: 0, descending: false }, () => lang).sort(table)[0]?.id).to.equal('1');
  });

  it('keeps the order of the report among equals, in both directions', () => {
    const equals = tableWith(figure('5', 5), figure('7', 7), figure('5.0', 5));
    expect(ordered(equals, 1, false)).to.deep.equal(['0', '2', '1']);
    expect(ordered(equals, 1, true)).to.deep.equal(['1', '0', '2']);
  });

  it('compares money in its whole size: 1.08亿元 is more than 2865万元', () => {
    const table = tableOf(shown(projectListView(mouxian, {}, 'zh-CN')), 'zh-CN');
    const column = table.columns.findIndex(({ label }) => label === '投资');
    const size = (id: string) => {
      const amount = mouxian.projects.find((project) => project.id === id)?.investment;
      return amount ? amount.value * 10 ** (amount.unitMult ?? 0) : null;
    };
    const sizes = ordered(table, column, true).map(size);
    const known = sizes.filter((one) => one !== null);
    expect(new Set(mouxian.projects.map(({ investment }) => investment?.unit.zh)).size).to.be.above(1);
    expect(sizes).to.deep.equal([...known.toSorted((a, b) => b - a), ...sizes.slice(known.length)]);
  });

  it('orders all rows where the table holds a page of them, and gives the page its share', () => {
    const many = manyProjects(300);
    const table = tableOf(shown(projectListView(many, { page: 2, pageSize: 30 }, 'zh-CN')), 'zh-CN');
    const column = table.columns.findIndex(({ label }) => label === '投资');
    const size = ({ investment }: (typeof many.projects)[number]) =>
      investment ? investment.value * 10 ** (investment.unitMult ?? 0) : 0;
    const expected = many.projects.toSorted((a, b) => size(b) - size(a)).slice(30, 60);
    expect(ordered(table, column, true)).to.deep.equal(expected.map(({ id }) => id));
  });

  for (const report of reports)
    for (const lang of languages)
      it(`does not change the table, and loses no row: ${report.id}, ${lang}`, () => {
        for (const view of [
          shown(planVsActualView(report, {}, lang)),
          shown(projectListView(report, {}, lang)),
        ]) {
          const table = tableOf(view, lang);
          const before = table.rows.map(({ id }) => id);
          for (const column of table.columns.keys())
            for (const descending of [false, true])
              expect(ordered(table, column, descending, lang)).to.have.members(before);
          expect(table.rows.map(({ id }) => id)).to.deep.equal(before);
        }
      });
});

describe('orderText', () => {
  it('describes the order, also the original one', () => {
    const order = { column: 1, descending: false };
    const said = (lang: 'zh-CN' | 'en', column: string) =>
      [order, { ...order, descending: true }, null].map((one) => orderText(column, one, lang));
    expect(said('zh-CN', '差距')).to.deep.equal(['按差距排序（升序）', '按差距排序（降序）', '已恢复原顺序']);
    expect(said('en', 'Gap')).to.deep.equal([
      'Sorted by gap, ascending',
      'Sorted by gap, descending',
      'In the order of the report',
    ]);
  });
});
