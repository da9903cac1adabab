import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSamplePage } from './sample-page.mjs';

const sample = useSamplePage('portal');

/** The places of the gauges and of their dials, and the widths of the lines of the title. */
const measure = () => {
  const blankBelow = (title) => {
    const words = document.createRange();
    words.selectNodeContents(title);
    return title.getBoundingClientRect().bottom - words.getBoundingClientRect().bottom;
  };
  const gauges = [...document.querySelectorAll('.gauges indicator-gauge')].map((gauge) => ({
    row: Math.round(gauge.getBoundingClientRect().top + scrollY),
    dial: Math.round((gauge.shadowRoot.querySelector('.dial')?.getBoundingClientRect().top ?? 0) + scrollY),
    blank: blankBelow(gauge.shadowRoot.querySelector('.title')),
  }));
  const range = document.createRange();
  range.selectNodeContents(
    [...document.querySelectorAll('h1 > span')].find((text) => text.getClientRects().length),
  );
  const lines = new Map();
  for (const { top, width } of range.getClientRects())
    lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + width);
  return { gauges, lines: [...lines.values()], wide: document.documentElement.scrollWidth };
};

for (const query of ['', '?lang=en', '?theme=large', '?lang=en&theme=large'])
  test(`the sample page (${query}) fits its window, has level dials in a row and no short last line in its title`, async () => {
    const page = await sample.newPage();
    await page.goto(sample.address(query));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.gauges indicator-gauge')].every((gauge) =>
        gauge.shadowRoot?.querySelector('figure'),
      ),
    );
    for (const size of ['', '200%'])
      for (const width of [360, 640, 960, 1280]) {
        await page.setViewport({ width, height: 1000 });
        await page.evaluate((value) => {
          document.documentElement.style.fontSize = value;
        }, size);
        const { gauges, lines, wide } = await page.evaluate(measure);
        const where = `${width} px, ${size}`;
        assert.ok(wide <= width, `${where}: the page is ${wide} px wide`);
        for (const { row, dial } of gauges)
          for (const other of gauges)
            if (dial && other.dial && row === other.row) assert.equal(dial, other.dial, where);
        if (new Set(gauges.map(({ row }) => row)).size === gauges.length)
          for (const { blank } of gauges) assert.ok(blank < 8, `${where}: ${blank} px below a title`);
        assert.ok(lines.at(-1) > Math.max(...lines) / 3, `${where}: ${lines}`);
      }
    await page.close();
  });
