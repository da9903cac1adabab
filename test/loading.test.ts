import { expect } from 'chai';
import { allInside, requests, route, shown, TAGS } from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { draws, framed, the } from './support/frame.ts';

const SCRIPT = '<script type="module" src="/dist/cdn/district-dashboard.js"></script>';

type Page = Window & { calls: string[]; tops: number[] };

/** A page of 412 px; `#next` follows the tags. */
const page = (tags: string, head = SCRIPT, lang = 'zh-CN'): Promise<Document> =>
  framed(
    `srcdoc='<!doctype html><html lang="${lang}">${head}<div style="inline-size: 412px">${tags}<p id="next">。</p></div>'`,
  );

const windowOf = (document: Document) => document.defaultView as unknown as Page;

const filesOf = (document: Document): string[] =>
  windowOf(document)
    .performance.getEntriesByType('resource')
    .map(({ name }) => name.replace(/.*\//, ''));

const preloaded = (document: Document): string[] =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) =>
    href.replace(/.*\//, ''),
  );

describe('what follows an element', () => {
  const STYLE = '<link rel="stylesheet" href="/dist/placeholder.css">';
  /** Where the paragraph is in each frame. */
  const watch = `<script>
    const tops = (window.tops = []);
    const look = () => {
      const next = document.getElementById("next");
      if (next) tops.push(next.getBoundingClientRect().top + scrollY);
      requestAnimationFrame(look);
    };
    look();
    // The page is painted before.
    setTimeout(() => {
      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/cdn/district-dashboard.js";
      document.head.append(script);
    }, 200);
  </script>`;
  const FALLBACK = '<p>2023年预计4%。</p>';
  /** Some lines of a gauge: what it says is not known before. */
  const FEW_LINES = 72;

  const distance = async (head: string, content: string, attributes: string, lang: string) => {
    const document = await page(
      `<indicator-gauge ${attributes}>${content}</indicator-gauge>`,
      watch + head,
      lang,
    );
    await draws(the(document, 'indicator-gauge'));
    const { tops } = windowOf(document);
    return Math.max(...tops) - Math.min(...tops);
  };

  for (const lang of ['zh-CN', 'en'])
    for (const [what, content] of [
      ['without content', ''],
      ['with content', FALLBACK],
    ] as const)
      for (const report of ['the bundled report', 'a report by src'])
        it(`stays where it is: lang="${lang}", ${what}, ${report}`, async () => {
          const attributes = report === 'a report by src' ? `src="${route('report', { id: 'late' })}"` : '';
          expect(await distance(STYLE, content, attributes, lang)).to.be.below(FEW_LINES);
        });

  it('moves in a page without placeholder.css', async () => {
    expect(await distance('', '', '', 'zh-CN')).to.be.above(5 * FEW_LINES);
  });
});

describe('what an element needs', () => {
  const record = `<script>
    const calls = (window.calls = []);
    const send = window.fetch;
    window.fetch = (...parameters) => {
      calls.push("fetch");
      return send(...parameters);
    };
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (...parameters) {
      calls.push("define");
      define.apply(this, parameters);
    };
  </script>`;

  it('is one request for a report, sent before elements are made', async () => {
    const src = route('report', { id: 'shared' });
    const document = await page(
      `<indicator-gauge src="${src}"></indicator-gauge><plan-vs-actual src="${src}"></plan-vs-actual>`,
      record + SCRIPT,
    );
    await draws(the(document, 'indicator-gauge'));
    await draws(the(document, 'plan-vs-actual'));
    expect(windowOf(document).calls).to.deep.equal(['fetch', ...TAGS.map(() => 'define')]);
    expect(await requests(src)).to.equal(1);
  });

  it('is no request for the annex of the bundled report', async () => {
    const document = await page(
      '<indicator-gauge></indicator-gauge><plan-vs-actual></plan-vs-actual>',
      record + SCRIPT,
    );
    await draws(the(document, 'plan-vs-actual'));
    expect(windowOf(document).calls).to.not.include('fetch');
    expect(filesOf(document).filter((file) => /^(?:report|parse-report)-/.test(file))).to.deep.equal([]);
  });

  describe('of one report', () => {
    const SERIES = /^(?:trend|resolve-reports)/;
    const series = (document: Document) => filesOf(document).filter((file) => SERIES.test(file));
    const src = route('report', { id: 'alone' });

    it('is nothing of series, whatever is shown of it', async () => {
      const tags = ['indicator-gauge', 'plan-vs-actual', 'project-list'] as const;
      for (const attributes of ['', `src="${src}"`, `src="${src}" display="table"`]) {
        const document = await page(tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join(''));
        for (const tag of tags) {
          const element = the(document, tag);
          await shown(element);
          if (!attributes.includes('table')) await draws(element);
        }
        expect([
          ...series(document),
          ...preloaded(document).filter((file) => SERIES.test(file)),
        ]).to.deep.equal([]);
      }
    });

    it('is no code that joins reports for a trend of its years', async () => {
      const document = await page(`<indicator-trend src="${src}"></indicator-trend>`);
      await draws(the(document, 'indicator-trend'));
      expect(series(document).filter((file) => file.startsWith('resolve-reports'))).to.deep.equal([]);
      expect(series(document)).not.to.deep.equal([]);
    });
  });

  it('of a trend is asked for before the element is made', async () => {
    const document = await page('<indicator-trend></indicator-trend>');
    const asked = preloaded(document).filter((file) => file.startsWith('trend'));
    await draws(the(document, 'indicator-trend'));
    const loaded = new Set(
      filesOf(document).filter((file) => file.startsWith('trend') && file.endsWith('.js')),
    );
    expect([...loaded].filter((file) => !asked.includes(file))).to.deep.equal([]);
    expect(loaded.size).to.be.above(2);
  });

  it('is no code of the list of projects without one, and with one is asked for before it is made', async () => {
    const projects = (files: readonly string[]) => files.filter((file) => /^project/.test(file));
    const others = await page(
      '<indicator-gauge></indicator-gauge><plan-vs-actual></plan-vs-actual><indicator-trend></indicator-trend>',
    );
    for (const tag of ['indicator-gauge', 'plan-vs-actual', 'indicator-trend'] as const)
      await draws(the(others, tag));
    expect(projects([...filesOf(others), ...preloaded(others)])).to.deep.equal([]);
    const document = await page('<project-list></project-list>');
    const asked = projects(preloaded(document));
    await draws(the(document, 'project-list'));
    expect(asked).to.have.lengthOf(2);
    expect([...new Set(projects(filesOf(document)))].sort()).to.deep.equal(asked.sort());
  });

  it('is the rest of the bundled report where its annex is not enough', async () => {
    for (const tag of [
      '<indicator-gauge indicator="new-market-entities"></indicator-gauge>',
      '<indicator-gauge indicator="new-market-entities" year="2024"></indicator-gauge>',
      '<plan-vs-actual group="innovation"></plan-vs-actual>',
      '<plan-vs-actual indicators="pm25 new-market-entities"></plan-vs-actual>',
    ]) {
      const document = await page(tag);
      const element = document.querySelector<HTMLElement>('indicator-gauge, plan-vs-actual') as HTMLElement;
      await shown(element);
      expect(allInside(element, 'figure'), tag).to.have.lengthOf(1);
      expect(
        filesOf(document).filter((file) => file.startsWith('report-')),
        tag,
      ).to.have.lengthOf(1);
    }
  });

  it('is requested for charts at once near the viewport, and not far from it', async () => {
    const near = await page('<indicator-gauge></indicator-gauge>');
    expect(preloaded(near).some((file) => file.startsWith('chart-'))).to.equal(true);
    const far = await page('<div style="block-size: 9000px"></div><indicator-gauge></indicator-gauge>');
    await shown(the(far, 'indicator-gauge'));
    expect(preloaded(far)).to.deep.equal([]);
    await draws(the(far, 'indicator-gauge'));
  });

  it('is ECharts far from the viewport for paper only, once the page has loaded, unless data is saved', async () => {
    const far = '<div style="block-size: 9000px"></div><indicator-gauge></indicator-gauge>';
    const charts = (document: Document) =>
      windowOf(document)
        .performance.getEntriesByType('resource')
        .filter(({ name }) => name.includes('/chart-'));
    const saving = await page(
      far,
      `<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } });</script>${SCRIPT}`,
    );
    await shown(the(saving, 'indicator-gauge'));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(charts(saving)).to.deep.equal([]);
    const document = await page(far);
    await eventually('it is loaded', () => charts(document).length > 0);
    // WebKit has no entry for the navigation of a frame.
    const { loadEventStart, navigationStart } = windowOf(document).performance.timing;
    expect(Math.ceil(charts(document)[0]?.startTime ?? 0)).to.be.at.least(loadEventStart - navigationStart);
  });

  it('is each file of the charts once', async () => {
    const document = await page('<indicator-gauge></indicator-gauge>');
    await draws(the(document, 'indicator-gauge'));
    const entries = windowOf(document)
      .performance.getEntriesByType('resource')
      .filter(({ name }) => /\/(?:chart|deferred)-/.test(name)) as PerformanceResourceTiming[];
    const fetched = entries.filter(({ transferSize }) => transferSize > 0).map(({ name }) => name);
    expect(new Set(fetched).size).to.equal(fetched.length);
  });
});
