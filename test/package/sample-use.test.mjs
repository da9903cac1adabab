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
