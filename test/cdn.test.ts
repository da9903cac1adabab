import { expect } from 'chai';
import {
  allInside,
  hasPart,
  isShown,
  part,
  settled,
  TAGS,
  textOf,
  widget,
  withTools,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { draws, fixture, framed, problemsOf, the } from './support/frame.ts';

/** Those whose code is in the first file. */
const THREE = TAGS.filter((tag) => tag !== 'indicator-trend');

describe('a plain page with the CDN file and each tag', () => {
  it('shows what the elements show', async () => {
    const expected: Record<string, string> = {};
    for (const tag of TAGS) expected[tag] = textOf((await widget(`<${tag}></${tag}>`)).shadowRoot);
    const document = await fixture('plain');
    for (const tag of TAGS) {
      await draws(the(document, tag));
      expect(textOf(the(document, tag).shadowRoot), tag).to.equal(expected[tag]);
    }
  });
});

describe('a plain page that adds a language', () => {
  it('translates the elements that are already there', async () => {
    const script = (code: string) => `<script type="module">${code}</script>`;
    const call = `import { registerLanguage } from "/dist/cdn/language.js"; registerLanguage("fr", { display: { chart: "Graphique" } });`;
    const document = await framed(
      `srcdoc='<!doctype html><html lang="fr"><script type="module" src="/dist/cdn/district-dashboard.js?v=2"></script><indicator-gauge></indicator-gauge>${script(call)}'`,
    );
    const element = the(document, 'indicator-gauge');
    await draws(element);
    await withTools(element);
    await eventually('it is in French', () => textOf(part(element, 'toolbar')).includes('Graphique'));
    expect(textOf(part(element, 'note'))).to.include('16 janvier 2024');
  });

  it('may do so in two scripts at once, before the elements are loaded', async () => {
    const scripts = Object.entries({ fr: 'Graphique', de: 'Grafik' }).map(
      ([lang, chart]) =>
        `<script type="module">import { registerLanguage } from "/dist/cdn/language.js"; registerLanguage("${lang}", { display: { chart: "${chart}" } });</script>`,
    );
    const document = await framed(
      `srcdoc='<!doctype html><script src="/test/fixtures/watch.js"></script>${scripts.join('')}<script type="module" src="/dist/cdn/district-dashboard.js"></script><indicator-gauge lang="fr"></indicator-gauge><plan-vs-actual lang="de"></plan-vs-actual>'`,
    );
    for (const [tag, chart] of [
      ['indicator-gauge', 'Graphique'],
      ['plan-vs-actual', 'Grafik'],
    ] as const) {
      await draws(the(document, tag));
      expect(textOf(part(await withTools(the(document, tag)), 'toolbar'))).to.include(chart);
    }
    expect(problemsOf(document)).to.deep.equal([]);
  });
});

describe('a page that cannot load all files', () => {
  const without = (beginning: string, lang: string) => {
    const script = `/test-routes/dist-without/${beginning}/district-dashboard.js`;
    const tags = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    return framed(
      `srcdoc='<!doctype html><html lang="${lang}"><script src="/test/fixtures/watch.js"></script><script type="module" src="${script}"></script>${tags}'`,
    );
  };

  it('has text and tables without ECharts', async () => {
    const document = await without('chart-', 'zh-CN');
    for (const tag of TAGS) {
      const element = the(document, tag);
      await eventually(`<${tag}> shows a figure`, () => !!element.shadowRoot && hasPart(element, 'figure'));
      part(element, 'chart').scrollIntoView();
      await eventually(`<${tag}> shows the failure`, () =>
        textOf(element.shadowRoot).includes('图形未能载入，文字和表格不受影响。'),
      );
      await eventually(`<${tag}> has a table`, () => allInside(element, 'tbody tr').length > 0);
    }
  });

  it('has text without the deferred features and reports their failure, also with display="table"', async () => {
    const document = await without('deferred-', 'zh-CN');
    for (const tag of THREE) {
      const element = the(document, tag);
      await eventually(`<${tag}> shows the failure`, () =>
        textOf(element.shadowRoot).includes('图形和表格未能载入。'),
      );
      expect(textOf(element.shadowRoot)).to.not.include('表格不受影响');
      element.setAttribute('display', 'table');
      await settled(element);
      expect(isShown(part(element, 'chart'))).to.equal(true);
      expect(textOf(part(element, 'summary'))).to.have.length.above(20);
    }
  });

  it('says that a figure of several years, which is built with those features, could not be loaded', async () => {
    const document = await without('deferred-', 'zh-CN');
    const element = the(document, 'indicator-trend');
    await eventually('the message is shown', () => !!element.shadowRoot && hasPart(element, 'message'));
    expect(textOf(part(element, 'message')))
      .to.include('未能载入')
      .and.to.include('重试');
  });

  it('is Chinese without the English messages', async () => {
    const document = await without('en-', 'en');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
  });

  it('is in a third language without the English messages, with Chinese for missing ones', async () => {
    const document = await without('en-', 'fr');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `import { registerLanguage } from '/test-routes/dist-without/en-/language.js'; registerLanguage('fr', { display: { chart: 'Graphique' } });`;
    document.body.append(script);
    await withTools(element);
    await eventually('it is in French', () => textOf(part(element, 'toolbar')).includes('Graphique'));
    expect(textOf(part(element, 'toolbar'))).to.include('表格');
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
  });

  it('shows the annex, and that there is no report, if the rest of the bundled one fails', async () => {
    const document = await without('report-', 'zh-CN');
    const element = the(document, 'project-list');
    await eventually('the message is shown', () => !!element.shadowRoot && hasPart(element, 'message'));
    expect(textOf(part(element, 'message'))).to.include('报告未能载入。');
    expect(textOf(part(the(document, 'indicator-gauge'), 'title'))).to.equal('全区生产总值增速');
  });
});
