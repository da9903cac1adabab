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

for (const [path, id] of [
  ['#schools-figures', 'schools-figures'],
  ['?lang=en#elderly-care-projects', 'elderly-care-projects'],
  ['#homes-projects&list.page=2', 'homes-projects'],
])
  test(`the sample page leads to the list of ${path}, at first and from another place`, async () => {
    const page = await sample.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(sample.address(path));
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const placeOf = () =>
      page.evaluate((name) => {
        const list = document.getElementById(name);
        return { isOpen: list?.closest('details').open, top: list?.getBoundingClientRect().top };
      }, id);
    const first = await placeOf();
    assert.ok(first.isOpen && first.top >= 0 && first.top < 40, JSON.stringify(first));
    await page.evaluate(() => {
      location.hash = '#air-figures';
    });
    await page.waitForFunction(
      () => document.getElementById('air-figures')?.getBoundingClientRect().top < 40,
    );
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      new URL(sample.address(path)).hash,
    );
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const again = await placeOf();
    assert.ok(again.isOpen && again.top >= 0 && again.top < 40, JSON.stringify(again));
    await page.close();
  });

test('the lists of the sample page copy links of their own, and an odd address breaks nothing', async () => {
  const page = await sample.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  for (const hash of ['#%E0%A4%A', '#"]', '#[', '#schools figures', '#&', '#/news?x=1', '#__proto__']) {
    await page.goto('about:blank');
    await page.goto(sample.address(hash));
    await page.waitForFunction(() => document.querySelector('#list')?.shadowRoot?.querySelector('figure'));
    assert.equal(await page.evaluate(() => document.querySelector('.topic[open]')), null, hash);
    await page.evaluate((value) => {
      location.hash = `${value}2`;
    }, hash);
  }
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('.topic')].flatMap((topic) =>
      [...topic.querySelector('template').content.children].map(({ id }) => [topic.id, id]),
    ),
  );
  await page.close();
  assert.deepEqual(problems, []);
  assert.ok(ids.length > 12);
  for (const [topic, id] of ids) assert.match(id, RegExp(`^${topic}-(projects|figures)$`));
  assert.equal(new Set(ids.map(([, id]) => id)).size, ids.length);
});

for (const query of ['', '?lang=en'])
  test(`the sample page (${query}) is where it was after a reload`, async () => {
    const page = await sample.newPage();
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    for (const [selector, below] of [
      ['#list', 900],
      ['#rows', 300],
      ['indicator-gauge[indicator="urban-jobs"]', 100],
      ['#schools-projects', 50],
    ]) {
      await page.goto('about:blank');
      await page.goto(sample.address(query));
      await page.waitForNetworkIdle({ idleTime: 1000 });
      if (selector.startsWith('#schools')) await page.tap('.everyday a');
      await page.waitForSelector(selector);
      // From here on the reader moves, not the address.
      await page.mouse.wheel({ deltaY: 10 });
      const topOf = () =>
        page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().top, selector);
      // What comes into view is drawn, and may be higher then.
      for (let step = 0; step < 3; step += 1) {
        await page.evaluate((by) => scrollBy(0, by), (await topOf()) + below);
        await page.waitForNetworkIdle({ idleTime: 500 });
      }
      const before = await topOf();
      assert.ok(Math.abs(before + below) < 40, `${selector} is at ${before} px`);
      await page.reload();
      await page.waitForNetworkIdle({ idleTime: 1000 });
      const after = await topOf();
      assert.ok(Math.abs(after - before) < 40, `${selector}: from ${before} to ${after} px`);
    }
    await page.close();
  });

test('the sample page does not take a reader back who has scrolled after a reload', async () => {
  const page = await sample.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(sample.address());
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await page.evaluate(() => document.querySelector('#rows').scrollIntoView());
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.querySelector('#list')?.shadowRoot?.querySelector('figure'));
  await page.mouse.move(180, 400);
  await page.mouse.wheel({ deltaY: -1500 });
  await page.waitForFunction(() => document.querySelector('#rows').getBoundingClientRect().top > 1000);
  await page.evaluate(() => {
    document.querySelector('.intro').style.paddingBlockEnd = '50px';
  });
  await page.waitForNetworkIdle({ idleTime: 1000 });
  assert.ok((await page.evaluate(() => document.querySelector('#rows').getBoundingClientRect().top)) > 1000);
  await page.close();
});

test('the list of projects is filtered as before after a reload', async () => {
  const page = await sample.newPage();
  await page.goto(sample.address());
  await page.waitForNetworkIdle({ idleTime: 1000 });
  const search = () =>
    page.evaluateHandle(() => document.querySelector('#list').shadowRoot.querySelector('input[type=search]'));
  await (await search()).focus();
  await page.keyboard.type('学校');
  await page.waitForFunction(() => decodeURIComponent(location.hash) === '#list.q=学校');
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('#list')?.shadowRoot?.querySelector('input[type=search]')?.value === '学校',
  );
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
  const builder = [...document.querySelectorAll('.use a')].find((link) => link.getClientRects().length > 0);
  const first = {
    ...{ growth: bottom(rows[0]), last: bottom(rows.at(-1)), links: bottom(links.at(-1)) },
    ...{ builder: bottom(builder), address: builder.getAttribute('href') },
    gaps: links.flatMap((link, index) => {
      const [one, next] = [link, links[index + 1]].map((each) => {
        const words = document.createRange();
        if (each) words.selectNodeContents(each);
        return words.getBoundingClientRect();
      });
      return next.top === one.top ? [next.left - one.right] : [];
    }),
  };
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
    const { growth, last, links, builder, address, gaps, plans } = await page.evaluate(places);
    await page.close();
    assert.ok(links <= height, `the subjects end at ${links} px`);
    assert.ok(growth <= 2 * height, `growth is at ${growth} px`);
    assert.ok(last <= 2 * height, `the verdicts end at ${last} px`);
    assert.ok(builder <= height, `the builder is at ${builder} px`);
    assert.equal(address, `builder.html#ui=${query ? 'en' : 'zh-CN'}`);
    assert.ok(gaps.length >= 4 && Math.max(...gaps) - Math.min(...gaps) < 3, `gaps of ${gaps}`);
    assert.equal(Object.keys(plans).length, 7);
    for (const [subject, end] of Object.entries(plans))
      assert.ok(end <= height, `${subject}: a plan at ${end} px`);
  });
