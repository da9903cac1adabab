import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describePageProblem, renderPage } from 'district-dashboard/static';
import { reportOf } from './figures.mjs';

const SRC = 'hailar-2014.json hailar-2015.json';

const render = (page, options = {}) => renderPage(page, { reportOf, ...options });
const messagesOf = ({ problems }) => problems.map(describePageProblem);
const textOf = (page) => page.replace(/<svg.*?<\/svg>|<[^>]+>/gs, '|').replace(/[|\s]+/g, '|');

test('several reports are rendered as one figure, again as the same', async () => {
  const once = await render(`<indicator-trend src="${SRC}" indicator="gdp-growth"></indicator-trend>`);
  assert.deepEqual(messagesOf(once), []);
  const text = textOf(once.page);
  for (const said of ['2014年|9.1', '2015年|8.9|计划|8', '✓|完成', '2份报告', '海拉尔区2015年政府工作报告'])
    assert.ok(text.includes(said), said);
  assert.equal((once.page.match(/<svg viewBox="0 0 480 160"/g) ?? []).length, 1);
  assert.deepEqual((await render(once.page)).page, once.page);
});

test('the other elements show any year of them', async () => {
  const tag = (year) =>
    `<indicator-gauge src="${SRC}" indicator="gdp-growth" year="${year}"></indicator-gauge>`;
  const { page, problems } = await render(tag(2014));
  assert.deepEqual(problems, []);
  assert.ok(textOf(page).includes('2014年|9.1'));
  assert.match(
    messagesOf(await render(tag(2009))).join(),
    /unknown year "2009": expected one of 2014, 2015, 2016/,
  );
});

test('a missing report, one of another area and an unknown span are problems of the page', async () => {
  const tag = (src, more = '') => `<indicator-trend src="${src}" ${more}></indicator-trend>`;
  for (const [page, expected] of [
    [tag('hailar-2014.json none.json'), /src "none\.json": file not found/],
    [
      tag('hailar-2014.json hailar-2015.json zhanhe-2023.json'),
      /src "zhanhe-2023\.json": area\.\w+: expected "海拉尔区/,
    ],
    [tag(SRC, 'from="1999"'), /unknown year or month "1999": expected one of 2014, 2015, 2016, or a month/],
    [tag(SRC, 'indicator="x"'), /unknown indicator "x"/],
  ])
    assert.match(messagesOf(await render(page)).join('\n'), expected);
});

test('the metadata of a page name each of the reports', async () => {
  const page = `<html><head></head><body><indicator-trend src="${SRC}"></indicator-trend></body></html>`;
  const { page: rendered } = await render(page, { jsonLd: true });
  for (const year of [2014, 2015]) {
    const { title } = JSON.parse(readFileSync(`data/hailar-${year}.json`, 'utf8'));
    assert.ok(rendered.slice(0, rendered.indexOf('</head>')).includes(title.zh), title.zh);
  }
});
