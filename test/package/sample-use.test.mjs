import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSamplePage } from './sample-page.mjs';

const sample = useSamplePage('use');

const subjectOf = (page, id) =>
  page.evaluate((name) => {
    const subject = document.getElementById(name);
    const figures = subject.querySelectorAll('plan-vs-actual, project-list').length;
    return { isOpen: subject.open, figures, top: Math.round(subject.getBoundingClientRect().top) };
  }, id);

for (const [path, id] of [
  ['#schools', 'schools'],
  ['?lang=en#air', 'air'],
])
  test(`the sample page opens the subject of ${path}, and again when it is reloaded`, async () => {
    const page = await sample.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(sample.address(path));
    for (const when of ['opened', 'reloaded']) {
      await page.waitForNetworkIdle({ idleTime: 1000 });
      const { isOpen, figures, top } = await subjectOf(page, id);
      assert.ok(isOpen, `${when}: the subject is closed`);
      assert.equal(figures, 2, when);
      assert.ok(top >= 0 && top < 100, `${when}: the subject is at ${top} px`);
      if (when === 'opened') await page.reload();
    }
    await page.close();
  });

/** What is under 44 px, by its place and size, also in the widgets. A radio button is as large as its label. */
const smallTargets = async () => {
  const inside = (root) => [
    ...root.querySelectorAll('a[href], button, summary, select, input, label'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
  ];
  const measured = new Set();
  const small = new Set();
  const measure = () => {
    for (const target of inside(document)) {
      const size = (target.closest('label') ?? target).getBoundingClientRect();
      const isSeen =
        target.checkVisibility({ visibilityProperty: true }) && !target.matches('.skip, .visually-hidden *');
      if (!isSeen || size.width < 2) continue;
      measured.add(target);
      if (Math.min(size.width, size.height) < 43.5)
        small.add(`${target.localName} ${target.textContent.trim()} ${size.width} × ${size.height}`);
    }
  };
  measure();
  for (const subject of document.querySelectorAll('.topic')) {
    subject.open = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
    measure();
  }
  return { small: [...small], measured: measured.size };
};

for (const query of ['', '?lang=en'])
  test(`the sample page (${query}) has no target under 44 px for fingers`, async () => {
    const page = await sample.newPage();
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await page.goto(sample.address(query));
    await page.waitForNetworkIdle({ idleTime: 1000 });
    assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches));
    const { small, measured } = await page.evaluate(smallTargets);
    await page.close();
    assert.ok(measured > 100, `${measured} targets`);
    assert.deepEqual(small, []);
  });
