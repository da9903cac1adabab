import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import type { Lang } from '../../src/messages/language.ts';
import { formatNumber } from '../../src/messages/number.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { csvField, csvOf } from '../../src/view/csv.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import type { Cell, Table } from '../../src/view/table.ts';
import { tableOf } from '../../src/view/tables.ts';
import type { WidgetView } from '../../src/view/widget.ts';
import { manyProjects } from '../support/many-projects.ts';
import { languages, mouxian, reports, zhanhe } from '../support/reports.ts';
import { shown, sizesIn } from '../support/texts.ts';

const written = (view: WidgetView, lang: Lang = 'zh-CN', table: Table = tableOf(view, lang)) =>
  csvOf(view, table, lang);

/** The parsed CSV: the rows of the table by column, and the lines below them by name. */
function read(view: WidgetView, lang: Lang = 'zh-CN', table?: Table) {
  const [header = [], ...lines] = parse(written(view, lang, table), { bom: true }) as string[][];
  const end = lines.findIndex((line) => line.every((field) => field === ''));
  const rows = lines
    .slice(0, end)
    .map((line) => Object.fromEntries(header.map((label, index) => [label, line[index] ?? ''])));
  return { header, rows, below: lines.slice(end + 1).map(([name, text]) => `${name}: ${text}`) };
}

const gauge = (report: Report, indicator: string, year: number, lang: Lang = 'zh-CN') =>
  shown(gaugeView(report, { indicator, year }, lang));
const rowsOf = (report: Report, lang: Lang = 'zh-CN') =>
  shown(planVsActualView(report, { indicators: report.indicators.map(({ id }) => id) }, lang));
const projects = (
  choice: Parameters<typeof projectListView>[1] = {},
  report = zhanhe,
  lang: Lang = 'zh-CN',
) => shown(projectListView(report, choice, lang));

/** A table of one row that holds these cells. */
function tableWith(...cells: Cell[]): Table {
  const columns = cells.map((_, index) => ({ label: `第${index + 1}列`, align: 'start' }) as const);
  return { caption: '', columns, rows: [{ id: 'a', cells }] };
}

describe('a view as CSV', () => {
  it('is UTF-8 with a byte order mark, and line ends of RFC 4180', () => {
    const csv = written(rowsOf(zhanhe));
    expect(csv.startsWith('\uFEFF指标,单位,')).to.equal(true);
    expect(csv.endsWith('\r\n')).to.equal(true);
    expect(csv.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
  });

  it('has as many fields in every line', () => {
    const short = {
      ...tableWith({ text: '甲' }, { text: '乙' }),
      rows: [{ id: 'a', cells: [{ text: '甲' }] }],
    };
    expect(written(projects(), 'zh-CN', short).split('\r\n')[1]).to.equal('甲,');
    for (const view of [rowsOf(zhanhe), gauge(zhanhe, 'gdp-growth', 2023), projects()]) {
      const lines = parse(written(view), { bom: true, relax_column_count: true }) as string[][];
      expect(new Set(lines.map(({ length }) => length)).size).to.equal(1);
    }
  });

  for (const report of reports)
    for (const lang of languages) {
      const messages = messagesOf(lang);
      const wordsOf = ({ raw, rawText }: Observation) =>
        (lang === 'en' && rawText?.en) || raw.replace(/^[[［【]|[\]］】]$/g, '');
      /** Whether a number and its unit are as much as the report prints. */
      const expectFigure = (found: Observation | undefined, printed: Indicator, figure = '', unit = '') => {
        if (!found || found.value === null) expect(figure, printed.id).to.equal(found ? wordsOf(found) : '');
        else if (lang === 'zh-CN')
          expect([figure, unit]).to.deep.equal([String(found.value), printed.unit.zh]);
        else
          expect(sizesIn(figure, unit), printed.id).to.deep.equal(
            sizesIn(`${found.value}${printed.unit.zh}`),
          );
      };

      it(`gives every figure of every indicator as the report does: ${report.id}, ${lang}`, () => {
        const { rows } = read(rowsOf(report, lang), lang);
        expect(rows).to.have.lengthOf(report.indicators.length);
        const byId = new Map(
          tableOf(rowsOf(report, lang), lang).rows.map(({ id }, index) => [id, rows[index]]),
        );
        for (const printed of report.indicators)
          for (const [role, year] of [
            ['plan', report.year],
            ['actual', report.year],
            ['plan', report.year + 1],
          ] as const) {
            const { id, observations } = printed;
            const found = observations.find((one) => one.role === role && one.year === year);
            const label = messages.roleOfYear(role, year);
            const row = byId.get(id);
            expectFigure(found, printed, row?.[label], row?.[messages.column.unit]);
            if (found && found.value !== null)
              expect(row?.[messages.marked(label, messages.column.status)] ?? '', `${id} ${label}`).to.equal(
                messages.status[found.status ?? 'A'],
              );
          }
      });

      it(`gives every observation of an indicator with unit, status and quote: ${report.id}, ${lang}`, () => {
        for (const printed of report.indicators) {
          const { id, observations } = printed;
          const { rows } = read(gauge(report, id, report.year, lang), lang);
          for (const observation of observations) {
            const row = rows.find(
              (one) =>
                one[messages.column.observation] === messages.roleOfYear(observation.role, observation.year),
            );
            const unit = row?.[messages.marked(messages.column.figure, messages.column.unit)];
            expectFigure(observation, printed, row?.[messages.column.figure], unit);
            expect(row?.[messages.column.status], id).to.equal(messages.status[observation.status ?? 'A']);
            expect(row?.[messages.column.source] ?? '', id).to.equal(observation.quote ?? '');
          }
        }
      });

      it(`lists all projects, not a page of them: ${report.id}, ${lang}`, () => {
        const { rows } = read(projects({ pageSize: 1, page: 2 }, report, lang), lang);
        expect(rows.map((row) => row[messages.column.project])).to.deep.equal(
          report.projects.map(({ name }) => (lang === 'en' ? (name.en ?? name.zh) : name.zh)),
        );
        report.projects.forEach(({ milestones, investment }, index) => {
          for (const { quote } of milestones) expect(rows[index]?.[messages.column.source]).to.include(quote);
          if (investment)
            expect(rows[index]?.[messages.column.investment]).to.equal(String(investment.value));
        });
      });
    }

  it('lists all that match where the table holds a page of them', () => {
    const many = manyProjects(450);
    const view = projects({ page: 2 }, many);
    expect(tableOf(view, 'zh-CN').rows).to.have.lengthOf(10);
    expect(read(view).rows.map((row) => row['项目'])).to.deep.equal(many.projects.map(({ name }) => name.zh));
  });

  it('lists the filtered projects, in the selected order', () => {
    const chosen = { category: 'transport', stage: 'done', sort: '-name', pageSize: 1 };
    const listed = projects({ ...chosen, pageSize: 100 }).projects.map(({ name }) => name);
    expect(listed).to.have.length.above(1);
    expect(read(projects(chosen)).rows.map((row) => row['项目'])).to.deep.equal(listed);
  });

  it('gives gap and completion as numbers in their units', () => {
    const { rows } = read(rowsOf(zhanhe));
    const of = (name: string) => rows.find((row) => row['指标'] === name);
    expect(of('全区生产总值增速')).to.include({
      差距: '-3.5',
      '差距（单位）': '个百分点',
      完成率: '',
      结论: '预计未完成',
    });
    expect(of('城市空气质量优良天数')).to.include({
      差距: '-20',
      '差距（单位）': '天',
      完成率: '92.1',
      '完成率（单位）': '%',
    });
  });

  it('has the number of a bound, and its text beside it', () => {
    const { rows, header } = read(rowsOf(zhanhe));
    const row = rows.find((one) => Object.values(one).includes('力争8000以上'));
    const column = header.find((label) => row?.[label] === '力争8000以上') ?? '';
    expect(column).to.match(/（说明）$/);
    expect(row?.[column.replace('（说明）', '')]).to.equal('8000');
  });

  for (const [lang, marked] of [
    ['en', (text: string, status: string) => `${text} (${status})`],
    ['fr', (text: string, status: string) => `${status} : ${text}`],
    ['de-CH', (text: string, status: string) => `${text}, ${status}`],
    ['mr', (text: string, status: string) => `(${status}) ${text}`],
    ['ar-EG', (text: string, status: string) => `${status} ${text}`],
    ['fa', (text: string, status: string) => `${text} ${status}`],
  ] as const)
    it(`takes no number for messages, whatever the digits and wherever the status: ${lang}`, () => {
      const messages = { ...messagesOf('en'), marked };
      registerMessages('x-marked', messages);
      const cell = (value: number, status: string) => {
        const text = formatNumber(value, 1, lang);
        return { text: status ? marked(text, status) : text, value, status };
      };
      const cells = [cell(-12345.6, 'e'), cell(1234.5, ''), cell(7, 'provisional')];
      const [header = ''] = csvOf(projects(), tableWith(...cells), 'x-marked').split('\r\n');
      expect(header).not.to.include(messages.column.note);
      const bound = { ...cell(8, 'e'), text: marked('at least 8', 'e') };
      expect(csvOf(projects(), tableWith(bound), 'x-marked').split('\r\n')[1]).to.match(/^8,e,at least 8$/);
    });

  it('has the notes of figures, in tables as in files, and a column for them only where there are any', () => {
    const note = '“湛河”，扫描文本误识为“湛江”。';
    for (const view of [gauge(zhanhe, 'disputes-mediated', 2023), rowsOf(zhanhe)]) {
      const { header, rows } = read(view);
      expect(header.slice(-2)).to.deep.equal(['出处', '说明']);
      expect(rows.some((row) => row['说明']?.includes(note))).to.equal(true);
    }
    expect(read(gauge(zhanhe, 'gdp-growth', 2023)).header).not.to.include('说明');
    expect(read(rowsOf(mouxian)).header).not.to.include('说明');
  });

  it('has quotes verbatim, which a table shows without markup', () => {
    const view = gauge(zhanhe, 'pm25', 2023);
    expect(read(view).rows[0]?.['出处']).to.include('PM _{2.5} ');
    expect(tableOf(view, 'zh-CN').rows[0]?.cells.at(-1)?.text).to.include('（PM2.5）');
  });

  it('keeps a negative number a number', () => {
    const { rows } = read(gauge(mouxian, 'fixed-investment-growth', 2024));
    expect(rows.map((row) => row['数值'])).to.include.members(['-3.2', '-8.2']);
  });

  it('ends with title, notes, source and date', () => {
    expect(read(rowsOf(zhanhe)).below).to.deep.equal([
      '说明: 2023年计划完成情况',
      `说明: ${rowsOf(zhanhe).summary}`,
      '说明: []中的数据均为预计数。',
      '来源: 湛河区发展和改革委员会',
      '日期: 2024-01-16',
    ]);
    expect(read(rowsOf(zhanhe, 'en'), 'en').below.slice(-2)).to.deep.equal([
      'From: Zhanhe District Development and Reform Commission',
      'Date: 2024-01-16',
    ]);
  });

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '=HYPERLINK("https://example.org","a, b")',
  ]) {
    it(`never has a text that is a formula: ${JSON.stringify(text)}`, () => {
      const { rows } = read(projects(), 'zh-CN', tableWith({ text: '甲' }, { text }));
      expect(rows[0]?.['第2列']).to.equal(`'${text}`);
    });
  }

  const INVISIBLE = [
    ' ',
    '\u00a0',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u3000',
    '\u2028',
    '\u00ad',
    '\u0000',
    '\u180e',
    '\u115f',
    '\u{e0020}',
  ];
  for (const before of [...INVISIBLE, INVISIBLE.join('')])
    for (const sign of ['=', '-', '＠'])
      it(`never has a formula behind what is not seen: ${JSON.stringify(before + sign)}`, () => {
        const text = `${before}${sign}1`;
        const { rows } = read(projects(), 'zh-CN', tableWith({ text: '甲' }, { text }));
        expect(rows[0]?.['第2列']).to.equal(`'${text}`);
      });

  /** The cells of a line where a spreadsheet expects another separator: a quotation mark inside of a cell is a character. */
  function cellsBy(separator: string, csv: string): string[] {
    const cells = csv.split(RegExp(`[${separator}\\r\\n]`));
    return cells.map((cell) => (cell.startsWith('"') ? cell.replace(/^"|"$/g, '').replace(/"/g, '') : cell));
  }

  for (const separator of [';', '\t'])
    for (const text of [
      `a${separator}=1+1`,
      `a${separator}=1+1${separator}`,
      `a${separator} \u00a0\u200f+1${separator}b`,
      `a${separator}${separator}@b`,
      `a${separator}"=1"`,
      `a${separator}""-1${separator}`,
      `a\n=1${separator}b`,
      `a\r\n-1${separator}b`,
      `${separator}=1${separator}`,
      `\t=1\t;=1;`,
      `${separator}"=1${separator}`,
      `"${separator}=1${separator}`,
    ])
      it(`has no formula where ${JSON.stringify(separator)} separates cells: ${JSON.stringify(text)}`, () => {
        const table = tableWith({ text: '甲' }, { text }, { text: '乙' });
        const csv = written(projects(), 'zh-CN', table);
        const [row] = read(projects(), 'zh-CN', table).rows;
        expect(row?.['第2列']?.replaceAll("'", '')).to.equal(text);
        for (const cell of cellsBy(separator, csv))
          expect(cell.replace(/^[\s\p{Cf}]+/u, '')).not.to.match(/^[=+@-]/);
      });

  it('guards the first cell, a title and a column’s name as well', () => {
    const table = { ...tableWith({ text: '=1' }), columns: [{ label: '+b', align: 'start' }] } as const;
    const csv = written({ ...projects(), title: '@a' }, 'zh-CN', table);
    expect(csv).to.include("\uFEFF'+b\r\n'=1\r\n");
    expect(csv).not.to.match(/(?:^|,|\n)[=+@-]/m);
  });

  for (const text of [
    'a;b',
    'a\tb; c',
    '1; 2-3',
    'x=1; y=2',
    'a,b',
    'say "so"',
    '两行\n文字',
    '两行\r\n文字',
    ' a ',
    '"',
    '，“”',
    "it's",
  ]) {
    it(`preserves a text: ${JSON.stringify(text)}`, () => {
      expect(read(projects(), 'zh-CN', tableWith({ text: '甲' }, { text })).rows[0]?.['第2列']).to.equal(
        text,
      );
    });
  }

  it('has year, unit, status and bound of a cell in columns of their own, where there are any', () => {
    const lines = (...cells: Cell[]) => {
      const columns = [{ label: '数值', align: 'end' }] as const;
      const rows = cells.map((cell, index) => ({ id: `${index}`, cells: [cell] }));
      return written(projects(), 'zh-CN', { caption: '', columns, rows }).slice(1).split('\r\n');
    };
    const source = { year: 2023, unit: '亩', value: 5, status: '预计' };
    expect(lines({ text: '5以上（预计）', ...source }).slice(0, 3)).to.deep.equal([
      '数值,数值（年度）,数值（单位）,数值（状态）,数值（说明）',
      '5,2023,亩,预计,5以上',
      ',,,,',
    ]);
    for (const [cell, header, line] of [
      [{ text: '5（预计）', value: 5, status: '预计' }, '数值,数值（状态）', '5,预计'],
      [
        { text: '8000以上', value: 8000, status: '预计' },
        '数值,数值（状态）,数值（说明）',
        '8000,预计,8000以上',
      ],
      [{ text: '8000以上', value: 8000, status: '' }, '数值,数值（说明）', '8000,8000以上'],
      [{ text: '8000以上', value: 8000 }, '数值', '8000'],
      [{ text: '完成', value: null, status: '' }, '数值', '完成'],
      [{ text: '0', value: 0 }, '数值', '0'],
      [{ text: '—' }, '数值', ''],
      [{ text: '—', quote: '原文' }, '数值', '原文'],
    ] as [Cell, string, string][])
      expect(lines(cell).slice(0, 2)).to.deep.equal([header, line]);
  });
});

describe('a field of a CSV file', () => {
  for (const [content, field] of [
    [-3.5, '-3.5'],
    ['', ''],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\u0001b', '"a\u0001b"'],
    ['a\u2028b', '"a\u2028b"'],
    ['a\u2029b', '"a\u2029b"'],
    [' a', '" a"'],
    ['a\u3000', '"a\u3000"'],
    ['\u2800a', '"\u2800a"'],
    ['-3', "'-3"],
    ['⁼1', "'⁼1"],
    [' =1', "' =1"],
    ['"=1', '"\'""=1"'],
    ['\ta', '"\'\ta"'],
    ['\na', '"\'\na"'],
    [' \ta', '" \ta"'],
    [';a', '";a"'],
    ['=1;b', '"\'=1;b"'],
    ['a;=1', '"a;\'=1"'],
    ['a; =1', '"a;\' =1"'],
    ['a\t;=1', '"a\t;\'=1"'],
    ['a=1;-', '"a=1;\'-"'],
    [';=1', '"\';=1"'],
    [';=1;b', '"\';\'=1;b"'],
    [';=1\tb', '"\';\'=1\tb"'],
    [';=1\rb', '"\';\'=1\rb"'],
    [';=1\nb', '"\';\'=1\nb"'],
    ['\t=1', '"\'\t=1"'],
    ['\t=1;', '"\'\t\'=1;"'],
  ] as const)
    it(`is ${JSON.stringify(field)} for ${JSON.stringify(content)}`, () => {
      expect(csvField(content)).to.equal(field);
    });
});
