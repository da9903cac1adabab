import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { utils, write } from '../../dist/formats/xlsx.js';
import { bundled } from '../prerender/figures.mjs';
import { folderWith, silent } from './site.mjs';

const TITLE = '关于青川区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';

const TEXT = [
  TITLE,
  '——2025年1月16日在青川区第五届人民代表大会第四次会议上',
  '青川区发展和改革委员会',
  '一、2024年计划执行情况',
  '预计全年地区生产总值增长6.1%，固定资产投资增长8.2%。',
  '',
].join('\n');

const ANNEX = [
  '青川区2025年国民经济和社会发展计划主要指标（草案）,,,,',
  '指标名称,计算单位,2024年计划,2024年完成,2025年计划',
  '1. 地区生产总值增速,%,6.5左右,[6.1],6',
  '2. 城镇新增就业人数,人,5000,5216,5000以上',
  '',
].join('\n');

const files = { 'annex.csv': ANNEX, 'report.txt': TEXT };

test('import makes a report that passes the check, and prints what was guessed', () => {
  const { run, read } = folderWith(files);
  const { status, stdout, stderr } = run([
    'import',
    'annex.csv',
    'report.txt',
    '-o',
    'reports/2024.json',
    '--source',
    'reports/2024.txt',
    '--id',
    'qingchuan-2024',
  ]);
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
  const report = JSON.parse(read('reports/2024.json'));
  assert.equal(report.id, 'qingchuan-2024');
  assert.equal(report.source.text, '2024.txt');
  assert.deepEqual(
    report.indicators.map(({ id }) => id),
    ['gdp-growth', 'urban-jobs'],
  );
  assert.match(stderr, /^annex\.csv › 表1 › row 3: guess: "地区生产总值增速": its id is gdp-growth$/m);
  assert.match(stderr, /^2 indicators, 0 projects; \d+ guessed, 0 doubtful, 0 left out\.$/m);
  assert.match(stderr, /^Not taken: 1 indicator and 0 totals of projects from sentences/m);
  const checked = run(['check', 'reports/2024.json', '--source', 'reports/2024.txt']);
  assert.equal(checked.status, 0);
  assert.match(checked.stdout, /reports\/2024\.json: 0 errors, \d+ warnings\n$/);
});

test('import says it in Chinese, expands patterns, and takes sentences where it is asked to', () => {
  const { run, read } = folderWith(files);
  const { status, stderr } = run([
    'import',
    '*.csv',
    'report.txt',
    '-o',
    'a.json',
    '--lang',
    'zh-CN',
    '--sentences',
  ]);
  assert.equal(status, 0);
  assert.match(stderr, /^report\.txt › 第5行: 推断: 从句子读出“固定资产投资增速”：8\.2%$/m);
  assert.equal(JSON.parse(read('a.json')).indicators.length, 3);
});

test('the corrections that import writes give the same report again, with nothing guessed', () => {
  const { run, read } = folderWith(files);
  const input = ['import', 'annex.csv', 'report.txt'];
  assert.equal(run([...input, '-o', 'a.json', '--write-map', 'map.json']).status, 0);
  assert.equal(run([...input, '-o', 'b.json', '--map', 'map.json', '--strict']).status, 0);
  assert.equal(read('a.json'), read('b.json'));
});

test('import carries over what last year’s report knows', () => {
  const { run, read } = folderWith(files);
  const input = ['import', 'annex.csv', 'report.txt'];
  run([...input, '-o', 'a.json']);
  const last = JSON.parse(read('a.json'));
  const [gdp] = last.indicators;
  const named = { ...gdp, id: 'growth-of-gdp', name: { zh: '全区生产总值增速', en: 'GDP growth' } };
  const next = folderWith({
    ...files,
    'last.json': JSON.stringify({ ...last, id: 'a-2023', indicators: [named] }),
  });
  assert.equal(next.run([...input, '-o', 'b.json', '--like', 'last.json']).status, 0);
  const report = JSON.parse(next.read('b.json'));
  assert.equal(report.id, 'a-2024');
  assert.deepEqual(report.indicators[0].name, { zh: '地区生产总值增速', en: 'GDP growth' });
  assert.equal(report.indicators[0].id, 'growth-of-gdp');
});

test('import writes nothing where it fails', () => {
  const { run, files: names } = folderWith({
    ...files,
    'empty.csv': '',
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]),
    'bad.json': '{}',
    'map.json': '{"format":"district-mapping/1","colour":1}',
    'note.txt': '今天天气很好。',
    'old.json': '{}',
  });
  const before = names();
  for (const [args, message] of [
    [['import'], /missing file/],
    [['import', 'annex.csv'], /import needs --output FILE/],
    [['import', 'annex.csv', '-o', 'x.json'], /issuer: required/],
    [['import', 'annex.csv', 'report.txt', '-o', 'x.json', '--strict'], /--strict: something was guessed/],
    [['import', 'annex.csv', 'picture.png', '-o', 'x.json'], /^picture\.png: error: this is a picture/],
    [['import', 'empty.csv', '-o', 'x.json'], /^empty\.csv: error: the file is empty/],
    [['import', 'annex.csv', '-o', 'old.json'], /old\.json: exists already; --force overwrites it/],
    [['import', 'annex.csv', '-o', 'x.json', '--like', 'bad.json'], /bad\.json is not a valid report/],
    [['import', 'annex.csv', '-o', 'x.json', '--map', 'map.json'], /--map map\.json: .*colour/],
    [['import', 'annex.csv', '-o', 'x.json', '--year', '24'], /--year 24: expected a year/],
    [['import', 'annex.csv', '-o', 'x.json', '--lang', 'fr'], /--lang fr: expected zh-CN or en/],
    [['import', 'none.xlsx', '-o', 'x.json'], /none\.xlsx: file not found/],
    [['import', 'annex.csv', '-o', 'x.json', '--in-place'], /--in-place cannot be used with import/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' }, args.join(' '));
    assert.match(stderr, message, args.join(' '));
  }
  assert.deepEqual(names(), before);
});

test('a workbook gives the report it was made from, and what is filled in wrongly is told with its cell', () => {
  const { run, read } = folderWith({ 'bundled.json': JSON.stringify(bundled) });
  assert.deepEqual(run(['export', 'bundled.json', '--to', 'xlsx', '-o', 'a.xlsx']), silent);
  assert.equal(run(['import', 'a.xlsx', '-o', 'b.json', '--strict']).status, 0);
  assert.deepEqual(JSON.parse(read('b.json')), bundled);
  assert.deepEqual(run(['template', '-o', 't.xlsx', '--year', '2024']), silent);
  const { status, stderr } = run(['import', 't.xlsx', '-o', 'c.json']);
  assert.equal(status, 1);
  assert.match(stderr, /^t\.xlsx: error: title: required$/m);
});

test('export writes a table, a Data Package and JSON-LD', () => {
  const { run, read, files: names } = folderWith({ 'bundled.json': JSON.stringify(bundled) });
  const { status, stdout } = run(['export', 'bundled.json', '--to', 'csv']);
  assert.equal(status, 0);
  assert.match(stdout, /^\ufeffarea,indicator,period,/);
  assert.equal(run(['export', 'bundled.json', '--to', 'datapackage', '-o', 'package']).status, 0);
  assert.equal(JSON.parse(read('package/datapackage.json')).name, 'zhanhe-2023');
  assert.equal(JSON.parse(run(['export', 'bundled.json', '--to', 'jsonld']).stdout)['@type'], 'Dataset');
  assert.deepEqual(names(), ['bundled.json', 'datapackage.json', 'indicators.csv', 'observations.csv']);
  for (const [args, message] of [
    [['export', 'bundled.json'], /missing --to: expected one of xlsx/],
    [['export', 'bundled.json', '--to', 'pdf'], /unknown format "pdf"/],
    [['export', 'bundled.json', '--to', 'xlsx'], /--to xlsx needs --output FILE/],
    [['export', 'bundled.json', '--to', 'csv', '-o', 'bundled.json'], /exists already/],
  ])
    assert.match(run(args).stderr, message);
});

test('check prints all problems, as JSON too', () => {
  const { run } = folderWith({
    'good.json': JSON.stringify(bundled),
    'bad.json': JSON.stringify({ ...bundled, year: 'x', colour: 1 }),
    'document.txt': '别的文件',
  });
  const { status, stdout } = run(['check', 'good.json', 'bad.json', '--json']);
  assert.equal(status, 1);
  const [good, bad] = JSON.parse(stdout);
  assert.deepEqual([good.valid, bad.valid], [true, false]);
  assert.deepEqual(bad.problems.map(({ path }) => path).sort(), ['', 'year']);
  const quoted = run(['check', 'good.json', '--source', 'document.txt']);
  assert.equal(quoted.status, 1);
  assert.match(quoted.stdout, /error: .*does not occur in the document/);
});

test('the commands of the guide work', () => {
  const { run, path } = folderWith({
    'report.docx': TEXT,
    'reports/2023.json': JSON.stringify({ ...bundled, id: 'qingchuan-2023' }),
    'reports/2024.json': JSON.stringify(bundled),
    'reports/2024.txt': readFileSync('data/source/zhanhe-2023.txt'),
  });
  const rows = ANNEX.split('\n').map((line) => line.split(','));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '附表');
  writeFileSync(path('annex.xlsx'), Buffer.from(write(book, { type: 'array', bookType: 'xlsx' })));
  assert.equal(run(['export', 'reports/2024.json', '--to', 'xlsx', '-o', 'filled.xlsx']).status, 0);
  const lines = [...readFileSync('docs/authoring.md', 'utf8').matchAll(/^npx district-dashboard (.*)$/gm)];
  assert.ok(lines.length >= 8);
  for (const [line, text] of lines) {
    // The template is to be filled in before it is imported, and the guide begins with no files.
    const args = text.replace('import 2024.xlsx', 'import filled.xlsx').split(' ');
    const { status, stderr } = run(args[0] === 'check' ? args : [...args, '--force']);
    assert.equal(status, 0, `${line}\n${stderr}`);
  }
});

test('import says how to state what the files do not say of the report', () => {
  const table = '指标,单位,2024年完成\n粮食,吨,5\n油料,吨,6\n';
  const { run } = folderWith({ 'a.csv': table });
  const { status, stderr } = run(['import', 'a.csv', '-o', 'a.json', '--lang', 'zh-CN']);
  assert.equal(status, 1);
  const said = /^文件里没有写的，请写进map\.json，再用--map map\.json导入：(.*)$/m.exec(stderr)?.[1];
  const { report, format } = JSON.parse(said ?? 'null');
  assert.deepEqual(
    [format, Object.keys(report)],
    ['district-mapping/1', ['area', 'title', 'issuer', 'issued']],
  );
  // What it says is a mapping, with which the file can be imported.
  const again = folderWith({ 'a.csv': table, 'map.json': said });
  const stated = again.run(['import', 'a.csv', '-o', 'a.json', '--map', 'map.json', '--lang', 'zh-CN']);
  assert.doesNotMatch(stated.stderr, /没有填写|请写进map/);
});
