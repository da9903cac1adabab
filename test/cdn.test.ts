import { expect } from 'chai';
import {
  allInside,
  hasPart,
  inside,
  isShown,
  part,
  place,
  route,
  settled,
  TAGS,
  textOf,
  widget,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';

before(async () => {
  const { ok } = await fetch('/dist/cdn/district-dashboard.js');
  if (!ok) throw new Error('these tests look at dist/, which is not there: npm run build:dist');
});

/** A page of its own, in a frame. */
async function page(attributes: string): Promise<Document> {
  const frame = place<HTMLIFrameElement>(
    `<iframe ${attributes} width="780" height="560" style="border: 0"></iframe>`,
  );
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('the frame holds no page of ours');
  return frame.contentDocument;
}

const fixture = (name: string) => page(`src="${route('page', { name })}"`);

const the = (document: Document, tag: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no <${tag}> in the page`);
  return element;
};

const marks = (element: Element) => allInside(element, '[part=chart] svg path').length;

async function draws(element: HTMLElement): Promise<void> {
  await eventually(
    `<${element.localName}> shows a figure`,
    () => !!element.shadowRoot && hasPart(element, 'figure'),
  );
  part(element, 'chart').scrollIntoView();
  await eventually(`<${element.localName}> draws`, () => marks(element) > 0);
}

describe('a plain page with the CDN file and three tags', () => {
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
  it('speaks it, with the widgets that are there', async () => {
    const script = (code: string) => `<script type="module">${code}</script>`;
    const call = `import { registerLanguage } from "/dist/cdn/language.js"; registerLanguage("fr", { display: { chart: "Graphique" } });`;
    const document = await page(
      `srcdoc='<!doctype html><html lang="fr"><script type="module" src="/dist/cdn/district-dashboard.js?v=2"></script><indicator-gauge></indicator-gauge>${script(call)}'`,
    );
    const element = the(document, 'indicator-gauge');
    await draws(element);
    await eventually('it speaks French', () => textOf(part(element, 'toolbar')).includes('Graphique'));
    expect(textOf(part(element, 'note'))).to.include('16 janvier 2024');
  });
});

describe('a page with a strict content security policy', () => {
  const problems = (document: Document) =>
    (document.defaultView as unknown as { problems: string[] }).problems.slice();

  it('is strict, and its problems would be known', async () => {
    const document = await fixture('strict-csp');
    document.body.setAttribute('style', 'color: red');
    await eventually('the violation is known', () => problems(document).length > 0);
    expect(problems(document)[0]).to.match(/^violation of style-src/);
  });

  it('has all three elements at work without a violation or an error', async () => {
    const document = await fixture('strict-csp');
    const [gauge, rows, list] = TAGS.map((tag) => the(document, tag)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    for (const element of [gauge, rows, list]) await draws(element);

    const chip = allInside<HTMLButtonElement>(list, '[role=group] button').find((button) =>
      textOf(button).startsWith('交通'),
    );
    chip?.click();
    await settled(list);
    expect(textOf(inside(list, '.count-line'))).to.include('筛出11个');

    for (const element of [gauge, rows, list]) {
      const [chart, table] = part(element, 'toolbar').querySelectorAll('button');
      table?.click();
      await settled(element);
      expect(isShown(part(element, 'chart')), element.localName).to.equal(false);
      chart?.click();
      await settled(element);
    }

    document.body.append(document.createElement('main'));
    const main = document.querySelector('main');
    for (const element of [rows, list, gauge]) main?.append(element);
    for (const element of [gauge, rows, list]) await draws(element);

    gauge.setAttribute('indicator', 'pm25');
    rows.setAttribute('lang', 'en');
    gauge.setAttribute('src', '/data/zhanhe-2023.json');
    await eventually('it speaks English', () => textOf(part(rows, 'title')).includes('Plan'));
    await eventually('it is another gauge', () => textOf(part(gauge, 'title')).includes('PM2.5'));

    for (const element of [gauge, rows, list]) {
      element.remove();
      await eventually('its drawings are gone', () => marks(element) === 0);
    }
    expect(problems(document)).to.deep.equal([]);
  });
});

describe('a page that cannot load all files', () => {
  const without = (beginning: string, lang: string) => {
    const script = `/test-routes/dist-without/${beginning}/district-dashboard.js`;
    const tags = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
    return page(
      `srcdoc='<!doctype html><html lang="${lang}"><script src="/test/fixtures/watch.js"></script><script type="module" src="${script}"></script>${tags}'`,
    );
  };

  it('has words and tables without ECharts', async () => {
    const document = await without('chart-', 'zh-CN');
    for (const tag of TAGS) {
      const element = the(document, tag);
      await eventually(`<${tag}> shows a figure`, () => !!element.shadowRoot && hasPart(element, 'figure'));
      part(element, 'chart').scrollIntoView();
      await eventually(`<${tag}> says so`, () =>
        textOf(element.shadowRoot).includes('图形未能载入，文字和表格不受影响。'),
      );
      expect(allInside(element, 'tbody tr').length).to.be.above(0);
    }
  });

  it('is Chinese without the English words', async () => {
    const document = await without('en-', 'en');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
  });

  it('speaks a third language without the English words, Chinese where a word is missing', async () => {
    const document = await without('en-', 'fr');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `import { registerLanguage } from '/test-routes/dist-without/en-/language.js'; registerLanguage('fr', { display: { chart: 'Graphique' } });`;
    document.body.append(script);
    await eventually('it speaks French', () => textOf(part(element, 'toolbar')).includes('Graphique'));
    expect(textOf(part(element, 'toolbar'))).to.include('表格');
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
  });

  it('says that it has no report without the bundled one', async () => {
    const document = await without('report-', 'zh-CN');
    const element = the(document, 'indicator-gauge');
    await eventually('it says so', () => !!element.shadowRoot && hasPart(element, 'message'));
    expect(textOf(part(element, 'message'))).to.include('报告未能载入。');
  });
});
