import { expect } from 'chai';
import type { Column, Evidence, Meaning } from '../../../src/authoring/columns/column.ts';
import { tellColumn, tellDuplicates } from '../../../src/authoring/columns/tell-columns.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';
import { textSheet } from '../support/sheet.ts';

const place = { file: 'x.xlsx', sheet: '附表', row: 1 };

const column = (
  index: number,
  meaning: Meaning,
  head: readonly string[] = [],
  from: Evidence['from'] = 'head',
): Column => ({
  index,
  place: { ...place, column: index + 1 },
  head,
  meaning,
  certainty: 'stated',
  evidence: [{ from, text: 'x' }],
  unit: '',
});

const PLAN: Meaning = { kind: 'figure', quantity: 'value', year: 2024, role: 'plan' };
const IGNORED: Meaning = { kind: 'ignored' };

function duplicates(...columns: Column[]) {
  const findings: Finding[] = [];
  const after = [...columns];
  tellDuplicates(after, findings);
  return { columns: after, findings };
}

describe('two columns of one meaning', () => {
  it('are told, and the first is read', () => {
    const first = column(2, PLAN, ['2024年计划', '调整前']);
    const second = column(27, PLAN, ['2024年', '调整后']);
    const { columns, findings } = duplicates(
      column(0, { kind: 'name' }),
      column(1, { kind: 'unit' }),
      first,
      second,
    );
    expect(columns.slice(2)).to.deep.equal([
      first,
      { ...second, meaning: IGNORED, evidence: [{ from: 'order', text: '' }] },
    ]);
    expect(findings).to.deep.equal([
      {
        kind: 'doubt',
        code: 'column-twice',
        place: { ...place, column: 28 },
        said: {
          zh: '“2024年 调整后”与“2024年计划 调整前”看起来是同一内容，只读了前一列。要读这一列，请把C列选为不读，把AB列的含义选为“2024年计划”，或写在--map文件的tables中。',
          en: '"2024年 调整后" seems to be the same as "2024年计划 调整前"; only the first was read. To read this one, choose not to read column C and "2024 plan" for column AB, or state it in "tables" of the --map file.',
        },
      },
    ]);
  });

  it('are a table beside another where they begin with names, which is told once', () => {
    const two = (...more: Column[]) =>
      duplicates(
        column(0, { kind: 'name' }, ['指标']),
        column(1, PLAN),
        column(2, { kind: 'unknown' }),
        ...more,
      );
    const { columns, findings } = two(
      column(3, { kind: 'name' }, ['指标']),
      column(4, PLAN),
      column(5, { ...PLAN, year: 2025 }),
    );
    expect(columns.slice(3).map(({ meaning }) => meaning.kind)).to.deep.equal([
      'ignored',
      'ignored',
      'ignored',
    ]);
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'table-beside',
        place: { ...place, column: 4 },
        said: {
          zh: 'D列“指标”起像是并排的另一张表，没有读入：请把它移到左边的表下面，或移到另一张工作表。',
          en: 'from column D, "指标", on seems to be another table beside this one; not read. Move it below the one on the left, or to another sheet.',
        },
      },
    ]);
    // Two columns of names before the figures are of one table.
    expect(
      duplicates(column(0, { kind: 'name' }), column(1, { kind: 'name' }), column(2, PLAN)).findings.map(
        ({ code }) => code,
      ),
    ).to.deep.equal(['column-twice']);
    expect(two(column(3, { kind: 'name' })).findings.map(({ code }) => code)).to.deep.equal(['column-twice']);
  });

  it('are growth and a change where only the second says per cent, and the second is read', () => {
    const growth: Meaning = { ...PLAN, quantity: 'growth' };
    const { columns, findings } = duplicates(
      column(0, growth, ['同比增减']),
      column(1, growth, ['同比增长%']),
    );
    expect(columns.map(({ meaning }) => meaning)).to.deep.equal([IGNORED, growth]);
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'change-column',
        place: { ...place, column: 1 },
        said: {
          zh: '“同比增减”像是增减多少，不是百分之几，没有读入；增速读的是“同比增长%”。',
          en: '"同比增减" seems to say by how much, not by how much per cent, and was not read; growth is that of "同比增长%".',
        },
      },
    ]);
    for (const [one, other] of [
      ['增速', '同比增长%'],
      ['同比增长%', '同比增减'],
      ['增减', '同比增减'],
    ] as const)
      expect(
        duplicates(column(0, growth, [one]), column(1, growth, [other])).columns.map(
          ({ meaning }) => meaning,
        ),
        `${one} ${other}`,
      ).to.deep.equal([growth, IGNORED]);
  });

  it('are not told where nothing is in the second', () => {
    const codes = (...cells: string[]) => {
      const findings: Finding[] = [];
      const columns = [column(0, PLAN), column(1, PLAN)];
      tellDuplicates(
        columns,
        findings,
        cells.map((cell) => ({ cells: ['5', cell] })),
      );
      expect(columns[1]?.meaning).to.deep.equal(IGNORED);
      return findings.map(({ code }) => code);
    };
    expect(codes('', '—', '')).to.deep.equal([]);
    expect(codes('', '6', '')).to.deep.equal(['column-twice']);
  });

  it('are of one kind, or figures of one time', () => {
    const told = (one: Meaning, other: Meaning) =>
      duplicates(column(0, one), column(1, other)).findings.length;
    for (const kind of ['name', 'unit', 'investment'] as const)
      expect(told({ kind }, { kind }), kind).to.equal(1);
    for (const kind of ['unknown', 'ignored', 'note', 'scale'] as const)
      expect(told({ kind }, { kind }), kind).to.equal(0);
    expect(told({ kind: 'name' }, { kind: 'unit' })).to.equal(0);
    expect(told({ ...PLAN, status: 'E' }, PLAN)).to.equal(1);
    for (const other of [
      { quantity: 'growth' },
      { year: 2025 },
      { role: 'actual' },
      { period: '2024-09' },
      { span: 'single' },
    ] as const)
      expect(told(PLAN, { ...PLAN, ...other }), JSON.stringify(other)).to.equal(0);
  });

  it('are read as a person chose', () => {
    const first = column(0, PLAN, ['甲']);
    const chosen = column(1, PLAN, ['乙'], 'mapping');
    const third = column(2, PLAN, ['丙']);
    const unread = { ...first, meaning: IGNORED, evidence: [{ from: 'mapping', text: '' }] };
    expect(duplicates(first, chosen)).to.deep.equal({ columns: [unread, chosen], findings: [] });
    const { columns, findings } = duplicates(first, chosen, third);
    expect(columns.map(({ meaning }) => meaning.kind)).to.deep.equal(['ignored', 'figure', 'ignored']);
    expect(findings.map(({ said }) => said.en.slice(0, 38))).to.deep.equal([
      '"丙" seems to be the same as "乙"; only ',
    ]);
    const both = duplicates(column(0, PLAN, ['甲'], 'mapping'), chosen);
    expect(both.columns.map(({ meaning }) => meaning.kind)).to.deep.equal(['figure', 'ignored']);
    expect(both.findings).to.have.length(1);
  });

  it('are read as a person chose among several reasons', () => {
    const chosen = {
      ...column(1, PLAN, ['乙']),
      evidence: [
        { from: 'head', text: '乙' },
        { from: 'mapping', text: 'B' },
      ],
    } as const;
    expect(duplicates(column(0, PLAN, ['甲']), chosen).findings).to.deep.equal([]);
  });
});

describe('a column', () => {
  const [table] = findTables(
    textSheet([
      ['指标', '2024年', '电话', '其他'],
      ['一、综合', null, null, null],
      ['产值', '5', '12', '—'],
      ['就业', '6', null, null],
    ]),
    'x.xlsx',
  );
  const told = (index: number, more: Partial<Column>) => {
    if (!table) throw new Error('no table');
    const findings: Finding[] = [];
    tellColumn({ ...column(index, { kind: 'unknown' }), ...more }, table, findings);
    return findings;
  };

  it('is told where it is not understood but has figures', () => {
    const said = (index: number, head: readonly string[]) =>
      told(index, { head }).map((one) => [one.kind, one.code, one.place.column, one.said]);
    expect(said(2, ['联系', '电话'])).to.deep.equal([
      [
        'left-out',
        'column-unknown',
        3,
        {
          zh: '不明白“联系 电话”一列是什么，没有读入。',
          en: 'the column "联系 电话" was not understood and not read.',
        },
      ],
    ]);
    expect(said(2, [])[0]?.[3]).to.deep.equal({
      zh: '不明白“C”一列是什么，没有读入。',
      en: 'the column "C" was not understood and not read.',
    });
    expect(said(3, ['其他'])).to.deep.equal([]);
    expect(said(4, ['其他'])).to.deep.equal([]);
  });

  it('is told where its head says that it is not needed', () => {
    const more = { meaning: IGNORED, head: ['序时', '进度'] };
    expect(told(2, more).map((one) => [one.kind, one.code, one.place.column, one.said])).to.deep.equal([
      [
        'left-out',
        'column-ignored',
        3,
        {
          zh: '“序时 进度”一列用不到，没有读入。',
          en: 'the column "序时 进度" is not needed and was not read.',
        },
      ],
    ]);
    const evidence = [
      { from: 'head', text: 'x' },
      { from: 'cells', text: 'x' },
    ] as const;
    expect(told(2, { ...more, evidence })).to.deep.equal([]);
    expect(told(2, { ...more, evidence, certainty: 'guessed' })).to.deep.equal([]);
  });

  it('is told where its meaning was guessed', () => {
    const more = { meaning: PLAN, head: ['目标', '值'] };
    expect(told(1, more)).to.deep.equal([]);
    expect(
      told(1, { ...more, certainty: 'guessed' }).map((one) => [
        one.kind,
        one.code,
        one.place.column,
        one.said,
      ]),
    ).to.deep.equal([
      ['guess', 'column', 2, { zh: '“目标 值”当作2024年计划。', en: '"目标 值" is taken as 2024 plan.' }],
    ]);
  });

  it('is not told of the headings of groups', () => {
    expect(told(0, { head: ['甲'] })).to.have.length(1);
    const [grouped] = findTables(
      textSheet([
        ['指标', '2024年', '其他'],
        ['一、综合', null, '甲'],
      ]),
      'x.xlsx',
    );
    const findings: Finding[] = [];
    if (grouped)
      tellColumn(
        column(2, { kind: 'unknown' }),
        { ...grouped, rows: grouped.rows.map((row) => ({ ...row, kind: 'group' })) },
        findings,
      );
    expect(findings).to.deep.equal([]);
  });
});
