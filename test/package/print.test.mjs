import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderPage, reportsIn } from 'district-dashboard/static';
import { getDocumentProxy } from 'unpdf';
import { useSamplePage } from './sample-page.mjs';

/** In points, as stories/portal/portal.css has them. */
const MARGIN = { inline: (12 / 25.4) * 72, block: (11 / 25.4) * 72 };
const MOST_PAGES = 5;

const sample = useSamplePage('print');

const plain = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/** Each page: its size, and its texts with their places from its lower left corner. */
async function printed(page, format) {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await file.getPage(number);
      const [, , width, height] = sheet.view;
      const { items } = await sheet.getTextContent();
      const texts = items
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width: length, transform: [, , , , x, y] }) => ({ str, x, y, end: x + length }));
      return { width, height, texts, text: plain(texts.map(({ str }) => str).join('')) };
    }),
  );
}

/** Once every figure is shown, and ECharts is there to draw those that were never in view. */
async function open(query) {
  const page = await sample.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(sample.address(query));
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/chart/charts')),
  );
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll(':defined')].map(({ updateComplete }) => updateComplete)),
  );
  return page;
}

/** What must not be the last on a page. */
const headingsOf = (page) =>
  page.evaluate(() => {
    const figures = [...document.querySelectorAll('indicator-gauge, plan-vs-actual, project-list')];
    const inside = figures.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('.title, .group, .caption, caption') ?? []),
    ]);
    // The page has each of its own headings in both languages.
    const shown = ({ children, textContent }) =>
      [...children].find(({ lang }) => lang === document.documentElement.lang)?.textContent ?? textContent;
    return [...document.querySelectorAll('h1, h2, .marks dt'), ...inside].map(shown);
  });

function checkSheets(sheets, headings) {
  assert.ok(sheets.length <= MOST_PAGES, `${sheets.length} pages`);
  for (const [index, { width, height, texts }] of sheets.entries()) {
    const at = `page ${index + 1}`;
    for (const { str, x, y, end } of texts) {
      assert.ok(x > MARGIN.inline - 1 && end < width - MARGIN.inline + 1, `${at}: ${str} is over the edge`);
      assert.ok(y > MARGIN.block - 1 && y < height - MARGIN.block, `${at}: ${str} is over the edge`);
    }
    const lowest = Math.min(...texts.map(({ y }) => y));
    const last = plain(
      texts
        .filter(({ y }) => y < lowest + 3)
        .map(({ str }) => str)
        .join(''),
    );
    assert.ok(!headings.map(plain).includes(last), `${at} ends with the heading ${last}`);
    const blank = index < sheets.length - 1 ? 0.4 : 0.6;
    assert.ok(lowest < height * blank, `${at} is blank above ${Math.round(lowest)} of ${height} pt`);
  }
}

for (const format of ['A4', 'Letter'])
  for (const [lang, query, counts, nextPlan] of [
    ['Chinese', '', '13项:完成4(其中预计2)、未完成6(其中预计4)、不量化3', '2024年计划'],
    ['English', '?lang=en', '13indicators:4met(2estimated),6notmet(4estimated),3notquantified', '2024plan'],
  ])
    test(`the sample page in ${lang} has five sheets of ${format} at most, the verdicts first`, async () => {
      const page = await open(query);
      const headings = await headingsOf(page);
      assert.ok(headings.length > 20);
      const names = await page.evaluate(() =>
        [
          ...document
            .querySelector('[display="brief"]')
            .shadowRoot.querySelectorAll('.verdicts .name [lang]'),
        ].map(({ textContent }) => textContent),
      );
      assert.equal(names.length, 13);
      const sheets = await printed(page, format);
      await page.close();
      checkSheets(sheets, headings);
      assert.ok(sheets[0].text.includes(counts), sheets[0].text);
      // A Chinese character may be named as the radical that shares its glyph.
      if (lang === 'English')
        for (const name of names) assert.ok(sheets[0].text.includes(plain(name)), `${name} on page 1`);
      // Each card has the plan of the next year, also the two of figures without a dial.
      const cards = sheets[0].text.split(nextPlan).length - 1;
      assert.ok(cards >= 8, `${cards} cards on page 1`);
      const all = sheets.map(({ text }) => text).join('');
      assert.equal(all.split('7.5[4]7').length, 2, 'the row of the annex in one table');
    });

for (const [query, invitation] of [
  ['', '点名称或数字'],
  ['?lang=en', 'Chooseaname'],
])
  test(`the sample page (${query}) prints an open subject without what opens and closes it`, async () => {
    const page = await open(query);
    await page.tap('#schools summary');
    await page.waitForSelector('#schools-figures');
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const sheets = await printed(page, 'A4');
    const all = sheets.map(({ text }) => text).join('');
    assert.ok(all.includes(query ? 'kindergartenplaces' : '学位'), all);
    assert.ok(!all.includes(invitation));
    const signs = sheets.flatMap(({ texts }) => texts).filter(({ str }) => /^[−+]$/.test(str.trim()));
    await page.close();
    assert.deepEqual(signs, []);
  });

test('the sample page prints alike when it is prerendered, without scripts', async () => {
  const { page: html, problems } = await renderPage(readFileSync('index.html', 'utf8'), {
    reportOf: reportsIn('data'),
  });
  assert.deepEqual(problems, []);
  const page = await sample.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  const { href } = new URL(sample.address('prerendered.html'));
  const sheet = '<link rel="stylesheet" href="/dist/static.css" />';
  page.on('request', (request) =>
    request.url() === href
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          body: html.replace('</head>', `${sheet}$&`),
        })
      : request.continue(),
  );
  await page.goto(href);
  const sheets = await printed(page, 'A4');
  await page.close();
  checkSheets(sheets, []);
  assert.ok(sheets[0].text.includes('13项:完成4'));
  assert.ok(sheets[0].text.split('2024年计划').length > 8, 'all cards are on page 1');
});
