import { expect } from 'chai';
import {
  allInside,
  frames,
  hasPart,
  part,
  place,
  recordEvents,
  refused,
  requests,
  route,
  settled,
  shown,
  type Tag,
  textOf,
  type Widget,
  withTools,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { draws, framedWith, marksIn, the } from './support/frame.ts';

const newKey = (): string => crypto.randomUUID();

const buttonIn = (element: Element): HTMLButtonElement | undefined =>
  allInside<HTMLButtonElement>(element, 'button').find((button) => /重试|Try again/.test(textOf(button)));

const press = async (element: Element): Promise<void> => {
  await eventually('there is a button to try again', () => buttonIn(element) !== undefined);
  buttonIn(element)?.click();
};

/** Presses the button of the message; a page that is shown only then has tried again by itself. */
const recovers = (element: Element): Promise<void> =>
  eventually('there is a figure', () => {
    if (!element.shadowRoot) return false;
    buttonIn(element)?.click();
    return hasPart(element, 'figure');
  });

/** What happens to a page when asking again may help. */
const OCCASIONS: Readonly<Record<string, (page: Window) => void>> = {
  'the network is back': (page) => page.dispatchEvent(new Event('online')),
  'the page is shown again': (page) =>
    page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  'the tab is visible again': (page) => page.document.dispatchEvent(new Event('visibilitychange')),
};

describe('a report that could not be loaded', () => {
  const gauge = (times: number) => {
    const src = route('flaky', { key: newKey(), times: String(times), id: 'later' });
    return place<Widget>(`<indicator-gauge src="${src}"></indicator-gauge>`);
  };
  const showsReport = (element: Element) =>
    eventually(
      'the report is shown',
      () => hasPart(element, 'note') && textOf(part(element, 'note')).includes('later'),
    );

  for (const [when, happen] of Object.entries(OCCASIONS))
    it(`is asked for again when ${when}`, async () => {
      const element = await refused(gauge(1));
      happen(window);
      await showsReport(element);
    });

  it('is asked for again by a button', async () => {
    const element = await refused(gauge(1));
    await press(element);
    await showsReport(element);
  });

  for (const [what, set] of Object.entries({
    attribute: (element: Widget) => element.setAttribute('src', element.getAttribute('src') ?? ''),
    property: (element: Widget) => {
      const { src } = element;
      element.src = src;
    },
  }))
    it(`is asked for again when the same src is set as ${what}`, async () => {
      const element = await refused(gauge(1));
      set(element);
      await showsReport(element);
    });

  it('is not asked for again when the same src is set while there is one', async () => {
    const element = await shown(gauge(0));
    element.setAttribute('src', element.src);
    await settled(element);
    expect(await requests(element.src)).to.equal(1);
  });

  it('is asked for as often as it fails, and told once', async () => {
    const [failed, loaded] = [recordEvents('report-failed'), recordEvents('report-loaded')];
    const element = await refused(gauge(3));
    for (let asked = 2; asked < 4; asked += 1) {
      window.dispatchEvent(new Event('online'));
      while ((await requests(element.src)) < asked) await frames();
      await eventually('it has failed again', () => textOf(buttonIn(element)) === '重试');
      expect(await requests(element.src)).to.equal(asked);
    }
    await press(element);
    await showsReport(element);
    await eventually('it is told', () => loaded.length > 0);
    expect(failed).to.have.lengthOf(1);
    expect(loaded).to.deep.equal([{ id: 'later', year: 2023, src: element.src }]);
  });

  it('keeps the message while it is asked for', async () => {
    const element = await refused(gauge(1));
    const button = buttonIn(element);
    button?.click();
    // The answer may be there first.
    await eventually(
      'the message says so, or the report is there',
      () => textOf(button) === '正在载入报告……' || hasPart(element, 'figure'),
    );
    await showsReport(element);
  });

  it('is not asked for by an element that has left the page, but is when it comes back', async () => {
    const element = await refused(gauge(1));
    element.remove();
    window.dispatchEvent(new Event('online'));
    expect(await requests(element.src)).to.equal(1);
    document.body.append(element);
    window.dispatchEvent(new Event('online'));
    await showsReport(element);
    element.remove();
  });

  it('is an object: then there is nothing to ask for', async () => {
    const element = place<Widget>('<indicator-gauge></indicator-gauge>');
    element.report = { format: 'other' };
    await refused(element);
    expect(buttonIn(element)).to.equal(undefined);
  });
});

describe('a file that could not be loaded', () => {
  const page = (beginning: string, times: string, key: string, tags: string, lang = 'zh-CN') =>
    framedWith(
      /<([a-z-]+)/.exec(tags)?.[1] as Tag,
      `srcdoc='<!doctype html><html lang="${lang}"><script type="module" src="/test-routes/dist-late/${beginning}/${times}/${key}/district-dashboard.js"></script>${tags}'`,
    );
  const GAUGE = '<indicator-gauge></indicator-gauge>';
  const says = (element: Element, text: string) =>
    eventually(`it says ${text}`, () => textOf(element.shadowRoot).includes(text));
  const windowOf = (document: Document) => document.defaultView as Window;

  for (const [file, warning] of [
    ['chart-', '图形未能载入，文字和表格不受影响。'],
    ['deferred-', '图形和表格未能载入。'],
  ] as const) {
    it(`is asked for by a button, and the warning goes: ${file}`, async () => {
      // Often enough: Firefox asks again by itself when a preloaded file has failed, and so does what draws dials.
      const element = the(await page(file, '6', newKey(), GAUGE), 'indicator-gauge');
      await says(element, warning);
      await eventually('it is drawn', () => {
        buttonIn(element)?.click();
        return marksIn(element) > 0;
      });
      await eventually('the warning is gone', () => !textOf(element.shadowRoot).includes('未能载入'));
    });

    it(`is asked for as often as it fails: ${file}`, async () => {
      const document = await page(file, '3', newKey(), GAUGE);
      const element = the(document, 'indicator-gauge');
      await says(element, warning);
      await eventually('it is drawn', () => {
        windowOf(document).dispatchEvent(new Event('online'));
        return marksIn(element) > 0;
      });
      await eventually('the warning is gone', () => !textOf(element.shadowRoot).includes('未能载入'));
    });
  }

  it('is one module for all that need it, whichever asks again', async () => {
    for (const times of ['2', '3', '4']) {
      const tags = `${GAUGE}<plan-vs-actual></plan-vs-actual><indicator-trend></indicator-trend>`;
      const document = await page('chart-', times, newKey(), tags);
      const elements = (['indicator-gauge', 'plan-vs-actual', 'indicator-trend'] as const).map((tag) =>
        the(document, tag),
      );
      // A drawing far from the viewport is dropped again.
      const drawn = new Set<Element>();
      await eventually('each has been drawn', () => {
        windowOf(document).dispatchEvent(new Event('online'));
        for (const element of elements) if (marksIn(element) > 0) drawn.add(element);
        elements.find((element) => !drawn.has(element))?.scrollIntoView();
        return drawn.size === elements.length;
      });
      const entries = windowOf(document).performance.getEntriesByType('resource');
      const files = (entries as PerformanceResourceTiming[]).filter(({ name }) =>
        /\/chart-[^/]+\.js/.test(name),
      );
      // The answer of a failure is a few words.
      const loaded = files.filter(({ decodedBodySize }) => decodedBodySize > 1000);
      expect(files.length, times).to.be.above(loaded.length);
      expect([...new Set(loaded.map(({ name }) => name))], times).to.have.lengthOf(1);
    }
  });

  it('is the rest of the bundled report', async () => {
    const document = await page('report-', '1', newKey(), '<project-list></project-list>');
    const element = the(document, 'project-list');
    await recovers(element);
    await draws(element);
  });

  it('is what checks a report', async () => {
    const tag = `<indicator-gauge src="${route('report', { id: 'checked' })}"></indicator-gauge>`;
    const document = await page('parse-report-', '1', newKey(), tag);
    const element = the(document, 'indicator-gauge');
    await recovers(element);
    await draws(element);
    expect(textOf(part(element, 'note'))).to.include('checked');
  });

  it('is a language: the figure is Chinese until then', async () => {
    const document = await page('en-', '2', newKey(), GAUGE, 'en');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
    await eventually('it is English', () => {
      windowOf(document).dispatchEvent(new Event('online'));
      return /growth/i.test(textOf(part(element, 'title')));
    });
  });

  it('is the code of a download: the menu says so, and choosing again asks again', async () => {
    const document = await page('svg-export-', '1', newKey(), GAUGE);
    const element = the(document, 'indicator-gauge');
    await draws(element);
    // The menu itself is loaded with the first use.
    allInside<HTMLButtonElement>(await withTools(element), '.download')[0]?.click();
    await eventually('the menu is open', () => allInside(element, '.menu button').length > 0);
    expect(textOf(element.shadowRoot)).to.not.include('未能完成');
  });
});
