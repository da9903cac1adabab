import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSamplePage } from './sample-page.mjs';

const sample = useSamplePage('use');

test('the sample page opens the subject that its address leads to', async () => {
  const page = await sample.newPage();
  await page.goto(sample.address('#schools'));
  await page.waitForNetworkIdle({ idleTime: 1000 });
  const { isOpen, figures } = await page.evaluate(() => {
    const subject = document.querySelector('#schools');
    return { isOpen: subject.open, figures: subject.querySelectorAll('plan-vs-actual, project-list').length };
  });
  await page.close();
  assert.ok(isOpen, 'the subject is closed');
  assert.equal(figures, 2);
});
