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

/** Where things are on the page, and where after a tap on a subject the first plan for the next year is. */
const places = async () => {
  const rows = [
    ...document.querySelector('plan-vs-actual[display="brief"]').shadowRoot.querySelectorAll('.row'),
  ];
  const bottom = (element) => element.getBoundingClientRect().bottom + scrollY;
  const links = [...document.querySelectorAll('.everyday a')];
  const first = { growth: bottom(rows[0]), last: bottom(rows.at(-1)), links: bottom(links.at(-1)) };
  const plans = {};
  for (const link of links) {
    link.click();
    const subject = document.querySelector(link.hash);
    const stated = () =>
      [...subject.querySelectorAll('plan-vs-actual, project-list')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.next, .steps li') ?? [])])
        .filter((plan) => plan.textContent.includes('2024'));
    while (stated().length === 0) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    plans[subject.id] = Math.min(...stated().map((plan) => plan.getBoundingClientRect().bottom));
  }
  return { ...first, plans };
};

for (const query of ['', '?lang=en'])
  test(`the sample page (${query}) answers on a phone in two screens, and for a subject in one after a tap`, async () => {
    const page = await sample.newPage();
    const height = 740;
    await page.setViewport({ width: 360, height, hasTouch: true, isMobile: true });
    await page.goto(sample.address(query));
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const { growth, last, links, plans } = await page.evaluate(places);
    await page.close();
    assert.ok(links <= height, `the subjects end at ${links} px`);
    assert.ok(growth <= 2 * height, `growth is at ${growth} px`);
    assert.ok(last <= 2 * height, `the verdicts end at ${last} px`);
    assert.equal(Object.keys(plans).length, 7);
    for (const [subject, end] of Object.entries(plans))
      assert.ok(end <= height, `${subject}: a plan at ${end} px`);
  });
