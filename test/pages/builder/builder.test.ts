import { expect } from 'chai';
import { TOKENS } from '../../../src/index.ts';
import { hasPart, part, route, settled, TAGS, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { commit, compose } from '../../support/input-method.ts';
import { type } from '../../support/keyboard.ts';
import { media } from '../../support/media.ts';
import { Builder, blankPage, figuresIn, PAGE, widgetIn } from './page.ts';

before(async () => {
  for (const file of [PAGE, '/test-routes/dist/legacy/district-dashboard.js'])
    if (!(await fetch(file)).ok) throw new Error(`${file} is not there: npm run build:dist`);
});

const CHOICES = {
  gauge: 'element=indicator-gauge&indicator=pm25&lang=zh-CN&theme=red&--dd-color-accent=%23123456&width=420',
  rows: 'element=plan-vs-actual&group=ecology&lang=en&heading-level=3',
  projects: 'element=project-list&lang=zh-CN&category=transport&page-size=5&query=路',
};

const works = async (page: Document): Promise<HTMLElement> => {
  await eventually('the pasted tag shows a figure', () => {
    const widget = widgetIn(page);
    return !!widget?.shadowRoot && hasPart(widget, 'figure');
  });
  const widget = widgetIn(page) as HTMLElement;
  await settled(widget);
  return widget;
};

describe('the code from the builder, pasted into a blank page', () => {
  for (const [name, choice] of Object.entries(CHOICES)) {
    for (const kind of ['module', 'classic'])
      it(`shows what the preview shows: ${name}, ${kind}`, async () => {
        const builder = await Builder.open(`${choice}&ui=zh-CN&kind=${kind}`);
        const expected = textOf((await builder.previewed()).shadowRoot);
        const looks = builder.widget.getAttribute('style') ?? '';
        const widget = await works(await blankPage(await builder.code()));
        expect(textOf(widget.shadowRoot)).to.equal(expected);
        expect(widget.style.cssText).to.equal(looks);
        expect(widget.className).to.equal(builder.widget.className);
      });

    it(`shows what the preview shows: ${name}, frame`, async () => {
      const builder = await Builder.open(`${choice}&ui=zh-CN&kind=frame`);
      const expected = textOf((await builder.previewed()).shadowRoot);
      const page = await blankPage(await builder.code());
      const frame = page.querySelector('iframe') as HTMLIFrameElement;
      frame.scrollIntoView();
      await eventually('the frame has its page', () => widgetIn(frame.contentDocument as Document) !== null);
      const widget = await works(frame.contentDocument as Document);
      expect(textOf(widget.shadowRoot)).to.equal(expected);
      await eventually(
        'the frame is as high as its content',
        () =>
          frame.clientHeight ===
          Math.ceil(frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0),
      );
    });

    it(`shows what the preview shows: ${name}, prerendered`, async () => {
      const builder = await Builder.open(`${choice}&ui=zh-CN&kind=static`);
      const expected = figuresIn((await builder.previewed()).shadowRoot);
      const page = await blankPage(await builder.code());
      expect(page.querySelectorAll('script').length).to.equal(0);
      expect(figuresIn(widgetIn(page))).to.deep.equal(expected);
      expect(expected.length).to.be.above(3);
    });

    for (const lang of ['zh-CN', 'en'])
      it(`equals, prerendered, the output of \`district-dashboard render\`: ${name}, ${lang}`, async () => {
        const builder = await Builder.open(`${choice.replace(/lang=[^&]*/, `lang=${lang}`)}&kind=static`);
        const code = (await builder.code())
          .split('\n')
          .filter((line) => !line.startsWith('<link'))
          .join('\n');
        const [, page = ''] = /^<div>(.*)<\/div>$/s.exec(code.trim()) ?? [];
        const [tag = ''] = /^<[^>]*>/.exec(page) ?? [];
        const html = `${tag}</${tag.slice(1).split(' ')[0]}>`;
        const answer = await fetch(route('rendered', { html }));
        const { page: rendered, problems } = await answer.json();
        expect(problems).to.deep.equal([]);
        expect(page === rendered, 'the same').to.equal(true);
        expect(rendered.length).to.be.above(2000);
      });
  }

  it('has its hash checked by the browser, with all code that runs at once', async () => {
    const builder = await Builder.open('element=indicator-gauge&kind=module');
    const entry = await (await fetch('/test-routes/dist/cdn/district-dashboard.js')).text();
    const imported = [...entry.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)/g)].map(([, file]) => file);
    expect(imported).to.deep.equal([]);
    expect(await builder.code()).to.include('integrity="sha384-');
    for (const kind of ['module', 'classic']) {
      builder.choose('kind', kind);
      await eventually('the other code', () =>
        builder
          .the<HTMLTextAreaElement>('#code-html')
          .value.includes(kind === 'module' ? '/cdn/' : '/legacy/'),
      );
      const forged = (await builder.code()).replace(
        /(<script[^>]*sha384-)(.)/,
        (_, start, sign) => `${start}${sign === 'A' ? 'B' : 'A'}`,
      );
      const page = await blankPage(forged);
      expect(page.defaultView?.customElements.get('indicator-gauge') === undefined, kind).to.equal(true);
    }
  });

  it('has its style in a style sheet if a policy forbids style attributes', async () => {
    const builder = await Builder.open(`${CHOICES.gauge}&ui=zh-CN&sheet=yes`);
    const code = await builder.code();
    expect(code).to.not.include('style="');
    const widget = await works(await blankPage(code, builder.css));
    const styles = getComputedStyle(widget);
    expect(styles.getPropertyValue('--dd-color-accent').trim()).to.equal('#123456');
    expect(styles.maxWidth).to.equal('420px');
  });

  for (const kind of ['module', 'classic', 'frame', 'static'])
    it(`escapes what was typed: ${kind}`, async () => {
      const hostile = `"'><img src=x onerror=alert(1)></project-list><script>alert(1)</script>&quot;`;
      const query = new URLSearchParams({ element: 'project-list', query: hostile, kind, ui: 'en' });
      const builder = await Builder.open(String(query));
      const template = document.createElement('template');
      template.innerHTML = await builder.code();
      const { content } = template;
      expect([...content.querySelectorAll('img, [onerror]')].length).to.equal(0);
      const scripts = [...content.querySelectorAll('script')].map(({ text, src }) => `${text}${src !== ''}`);
      expect(scripts).to.deep.equal(kind === 'static' ? [] : ['true']);
      const frame = content.querySelector('iframe')?.getAttribute('src');
      const said = frame
        ? new URL(frame).searchParams.get('query')
        : content.querySelector('project-list')?.getAttribute('query');
      expect(said).to.equal(hostile);
    });
});

describe('the builder', () => {
  it('can be reached by Tab from its first field to its last button', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=zh-CN');
    builder.frame.focus();
    builder.the('input[name=ui]:checked').focus();
    const wanted = [
      'element',
      'report',
      'search',
      'year',
      'theme',
      'lang',
      'display',
      'heading-level',
      'width',
      'size',
      'kind',
      'code-html',
      'copy-html',
      'sheet',
      'files',
      'share',
    ];
    const reached = new Set<string>();
    for (let step = 0; step < 90 && !reached.has('share'); step += 1) {
      await builder.press('Tab');
      const { activeElement } = builder.document;
      reached.add(activeElement?.id || activeElement?.getAttribute('name') || '');
    }
    expect(wanted.filter((name) => !reached.has(name))).to.deep.equal([]);
  });

  it('can be operated by keyboard alone', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=zh-CN');
    builder.frame.focus();
    builder.the('input[name=element]:checked').focus();
    await builder.press('ArrowDown');
    await eventually('the next element is chosen', () => builder.widget.localName === 'plan-vs-actual');
    builder.the('#search').focus();
    await type('颗粒物');
    await eventually('two indicators are listed', () =>
      builder.text('.indicators .hint').startsWith('列出2项'),
    );
    await builder.press('Tab');
    // A scroll container is a tab stop in some engines.
    if (builder.document.activeElement?.getAttribute('name') !== 'chosen-indicator')
      await builder.press('Tab');
    await builder.press('Space');
    await eventually('one is chosen', () => builder.widget.getAttribute('indicators') === 'pm25');
    await builder.press('Tab');
    await builder.press('Space');
    await eventually('both are', () => builder.widget.getAttribute('indicators') === 'pm25 pm10');
    builder.the('#copy-html').focus();
    await builder.press('Enter');
    await eventually('the message is shown', () => builder.text('#status-html') === '已复制。');
    expect(builder.copied).to.deep.equal([await builder.code()]);
    expect(builder.copied[0]).to.include('<plan-vs-actual indicators="pm25 pm10" lang="zh-CN">');
  });

  it('selects the code and says so if the browser does not allow copying', async () => {
    const builder = await Builder.open('ui=en');
    const refuse = () => Promise.reject(new Error('not allowed'));
    Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText: refuse } });
    builder.document.execCommand = () => false;
    builder.the('#copy-html').click();
    await eventually('the message is shown', () => builder.text('#status-html').includes('press Ctrl+C'));
    const { selectionStart, selectionEnd, value } = builder.the<HTMLTextAreaElement>('#code-html');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
  });

  it('stores what an input method writes, not the letters on the way', async () => {
    const builder = await Builder.open('ui=zh-CN&element=project-list');
    const field = builder.the('#query');
    field.focus();
    const before = builder.window.location.hash;
    await compose('daolu');
    expect([field.value, builder.window.location.hash]).to.deep.equal(['daolu', before]);
    await commit('道路');
    await eventually('it is in the address', () =>
      decodeURIComponent(builder.window.location.hash).includes('query=道路'),
    );
  });

  it('stores its state in a link that can be shared', async () => {
    const builder = await Builder.open('ui=en');
    builder.choose('element', 'project-list');
    builder.select('category', 'transport');
    builder.fill('query', '桥 & "路"');
    builder.select('sort', 'investment');
    builder.select('theme', 'contrast');
    builder.fill('width', '720');
    builder.fill('link', 'https://www.example.gov.cn/');
    builder.fill('token--dd-radius', '0');
    builder.choose('display', 'table');
    builder.choose('kind', 'frame');
    builder.the('#share').click();
    await eventually('it is copied', () => builder.copied.length === 1);
    const [code, css, link = ''] = [await builder.code(), builder.css, builder.copied[0]];
    const again = await Builder.open(link.split('#')[1]);
    expect(await again.code()).to.equal(code);
    expect(again.css).to.equal(css);
    expect(again.the('#query').value).to.equal('桥 & "路"');
    expect(again.the<HTMLSelectElement>('#sort').value).to.equal('investment');
    expect(again.the('#token--dd-radius').value).to.equal('0');
    expect(again.widget.style.getPropertyValue('--dd-radius').trim()).to.equal('0');
  });

  it('offers the verdicts in brief only for the element that has them', async () => {
    const builder = await Builder.open('ui=en');
    builder.choose('element', 'plan-vs-actual');
    builder.choose('display', 'brief');
    expect(await builder.code()).to.include('display="brief"');
    builder.choose('element', 'project-list');
    expect(await builder.code()).to.not.include('brief');
  });

  it('reports the errors of a link, and uses none of it', async () => {
    const link =
      'element=plan-vs-actual&onclick=x&theme=pink&width=5&--dd-color-text=url(//x.test)&ui=en&kind=y';
    const builder = await Builder.open(link);
    const said = builder.text('.link');
    for (const what of ['onclick', 'pink', 'width=5', '--dd-color-text=url(//x.test)', 'kind=y'])
      expect(said).to.include(what);
    expect(builder.widget.localName).to.equal('indicator-gauge');
    expect(builder.widget.getAttribute('style') ?? '').to.equal('');
    builder.choose('element', 'project-list');
    await eventually('the message goes', () => !builder.has('.link'));
  });

  it('follows a link that is opened in the same page', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=en');
    builder.window.location.hash = 'element=project-list&ui=zh-CN';
    await eventually('the builder follows the link', () => builder.widget.localName === 'project-list');
    expect(builder.text('h1')).to.equal('生成图表代码');
  });

  for (const [ui, title] of [
    ['zh-CN', '生成图表代码'],
    ['en', 'Create the code for a chart'],
  ] as const)
    it(`opens in the language of the link, whatever the browser's is, until the reader chooses another: ${ui}`, async () => {
      const builder = await Builder.open(`ui=${ui}`);
      expect(builder.has('.link')).to.equal(false);
      expect(builder.text('h1')).to.equal(title);
      expect(builder.the('input[name=lang]:checked').value).to.equal(ui);
      const other = ui === 'en' ? 'zh-CN' : 'en';
      builder.choose('ui', other);
      await eventually('it is stored', () => builder.window.location.hash.includes(`ui=${other}`));
      const again = await Builder.open(builder.window.location.hash.slice(1));
      expect(again.the('input[name=ui]:checked').value).to.equal(other);
    });

  it('takes the only result of a search by Enter', async () => {
    const builder = await Builder.open('ui=en&element=indicator-gauge');
    builder.frame.focus();
    builder.the('#search').focus();
    await type('PM');
    await builder.press('Enter');
    expect(builder.widget.getAttribute('indicator') ?? '').to.equal('');
    await type('10');
    await eventually(
      'one is listed',
      () => builder.document.querySelectorAll('#indicator-list label').length === 1,
    );
    await builder.press('Enter');
    await eventually('it is taken', () => builder.widget.getAttribute('indicator') === 'pm10');
    builder.choose('element', 'plan-vs-actual');
    builder.the('#search').focus();
    for (let time = 0; time < 2; time += 1) {
      await builder.press('Enter');
      await eventually(
        'it is chosen, and stays so',
        () => builder.widget.getAttribute('indicators') === 'pm10',
      );
    }
  });

  it('links to the report for readers without scripts, never to a script', async () => {
    const href = 'https://www.example.gov.cn/report?a=1&b="2"';
    for (const kind of ['module', 'classic', 'frame']) {
      const query = new URLSearchParams({
        element: 'indicator-gauge',
        ui: 'en',
        lang: 'en',
        kind,
        link: href,
      });
      const builder = await Builder.open(String(query));
      const page = new DOMParser().parseFromString(await builder.code(), 'text/html');
      // Where scripts are off, as in this parser, a noscript holds elements.
      const link = page.querySelector(`${kind === 'frame' ? 'noscript' : 'indicator-gauge'} a`);
      expect([link?.getAttribute('href'), textOf(link)], kind).to.deep.equal([href, 'Read the report']);
      builder.fill('link', 'javascript:alert(1)');
      await eventually('the message is shown', () => builder.has('#link[aria-invalid]'));
      expect(await builder.code()).to.not.include('alert(1)');
    }
    const builder = await Builder.open('element=indicator-gauge&ui=en&link=javascript:alert(1)');
    expect(builder.text('.link')).to.include('link=javascript:alert(1)');
  });

  it('links to where the editor’s own report says it is, only if a page may', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=en&lang=en');
    builder.choose('report', 'own');
    await eventually('there is a field', () => builder.has('#src'));
    for (const [url, expected] of [
      ['https://www.example.gov.cn/2024.html', 'https://www.example.gov.cn/2024.html'],
      ['javascript:alert(1)', undefined],
      ['/2024.html', '/2024.html'],
      ['data:text/html,<script>alert(1)</script>', undefined],
      ['//host.example/', undefined],
    ] as const) {
      const src = route('report', { url });
      builder.fill('src', src);
      builder.the('.with-button button').click();
      await eventually(`${src} is read`, () => builder.widget.getAttribute('src')?.endsWith(src) === true);
      const page = new DOMParser().parseFromString(await builder.code(), 'text/html');
      expect(page.querySelector('indicator-gauge > span a')?.getAttribute('href') ?? undefined, url).to.equal(
        expected,
      );
    }
  });

  it('does not take the address of files from a link', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=en&files=https://example.org/');
    expect(builder.text('.link')).to.include('files');
    expect(await builder.code()).to.not.include('example.org');
  });

  it('loads the editor’s own report, and says why one cannot be loaded', async () => {
    const builder = await Builder.open('element=indicator-gauge&ui=en&lang=en');
    builder.choose('report', 'own');
    await eventually('there is a field', () => builder.has('#src'));
    builder.fill('src', route('not-found'));
    builder.the('.with-button button').click();
    await eventually(
      'the reason is shown',
      () => builder.the('#report-status').className === 'wrong' && /404/.test(builder.text('#report-status')),
    );
    expect(await builder.code()).to.not.include('src="/');
    const src = route('report', { id: 'builders-own' });
    builder.fill('src', src);
    builder.the('.with-button button').click();
    await eventually('it is read', () => builder.text('#report-status').startsWith('Read: '));
    await eventually(
      'the preview shows it',
      () => hasPart(builder.widget, 'note') && textOf(part(builder.widget, 'note')).includes('builders-own'),
    );
    expect(builder.widget.getAttribute('src')).to.equal(new URL(src, location.href).href);
    const template = document.createElement('template');
    template.innerHTML = await builder.code();
    expect(template.content.querySelector('indicator-gauge')?.getAttribute('src')).to.equal(
      builder.widget.getAttribute('src'),
    );
    builder.choose('report', 'bundled');
    await eventually('the bundled report is shown again', () => !builder.widget.hasAttribute('src'));
  });

  it('rejects invalid values of tokens, and says so', async () => {
    const builder = await Builder.open('ui=en');
    for (const { name } of TOKENS) expect(builder.has(`#${CSS.escape(`token${name}`)}`), name).to.equal(true);
    builder.fill('token--dd-color-text', 'url(//x.test)');
    await eventually('the message is shown', () => builder.has('#token--dd-color-text[aria-invalid]'));
    expect(await builder.code()).to.not.include('url(');
    builder.fill('token--dd-color-text', 'rebeccapurple');
    await eventually('it is applied', () =>
      builder.the<HTMLTextAreaElement>('#code-html').value.includes('--dd-color-text: rebeccapurple'),
    );
    expect(builder.has('#token--dd-color-text[aria-invalid]')).to.equal(false);
    builder.fill('width', '12');
    await eventually('the width is rejected', () => builder.has('#width[aria-invalid]'));
  });

  it('shows the figure at the width of a phone and of a desktop', async () => {
    const builder = await Builder.open('ui=en');
    builder.choose('size', 'phone');
    await eventually('360 wide', () => builder.widget.getBoundingClientRect().width === 360);
    builder.choose('size', 'desktop');
    await eventually('wide', () => builder.widget.getBoundingClientRect().width >= 736);
  });

  for (const tag of TAGS)
    it(`does not scroll sideways at 360 pixels: <${tag}>`, async () => {
      for (const ui of ['zh-CN', 'en']) {
        const builder = await Builder.open(`element=${tag}&ui=${ui}&lang=${ui}`, { width: 360 });
        expect(builder.document.documentElement.scrollWidth, ui).to.be.at.most(360);
      }
    });

  it('works under its own strict policy', async () => {
    const builder = await Builder.open('element=plan-vs-actual&ui=en&--dd-color-accent=red&width=500');
    await eventually(
      'the chart is drawn',
      () => builder.widget.shadowRoot?.querySelector('[part=chart] svg path') != null,
    );
    builder.choose('element', 'project-list');
    builder.choose('kind', 'static');
    await builder.code();
    expect(builder.violations).to.deep.equal([]);
    builder.document.body.setAttribute('style', 'color: red');
    await eventually('a violation is recorded', () => builder.violations.length > 0);
  });

  for (const ui of ['zh-CN', 'en'])
    it(`has no axe violations: ${ui}`, async () => {
      const builder = await Builder.open(`element=plan-vs-actual&ui=${ui}&lang=${ui}&sheet=yes&width=500`, {
        policy: 'none',
      });
      builder.the<HTMLDetailsElement>('details').open = true;
      builder.fill('token--dd-color-text', 'none of these');
      builder.choose('report', 'own');
      const script = builder.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      builder.document.head.append(script);
      await new Promise((resolve, reject) => {
        script.addEventListener('load', resolve, { once: true });
        script.addEventListener('error', reject, { once: true });
      });
      const { axe } = builder.window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(builder.document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      expect(found).to.deep.equal([]);
    });
});

describe('the preview of the builder', () => {
  const ROWS = 'ui=zh-CN&element=plan-vs-actual';

  it('stays in view beside the form', async () => {
    const builder = await Builder.open(ROWS, { width: 1280 });
    const top = () => builder.the<HTMLElement>('.preview').getBoundingClientRect().top;
    expect(top()).to.be.greaterThan(16);
    builder.window.scrollTo(0, 900);
    await eventually('it sticks', () => Math.abs(top() - 16) < 1);
  });

  it('is a tab at the bottom of a narrow window, and all of its width is seen', async () => {
    const builder = await Builder.open(ROWS, { width: 360 });
    const preview = builder.the<HTMLElement>('.preview');
    const stage = builder.the<HTMLElement>('.stage');
    const tab = builder.the<HTMLButtonElement>('.tab');
    const { innerHeight } = builder.window;
    expect(preview.getBoundingClientRect().bottom).to.be.closeTo(innerHeight, 1);
    expect(preview.getBoundingClientRect().height).to.be.lessThan(80);
    expect(tab.getAttribute('aria-expanded')).to.equal('false');
    tab.click();
    await eventually('it opens', () => stage.clientHeight > 100);
    expect(tab.getAttribute('aria-expanded')).to.equal('true');
    for (const size of ['desktop', 'phone']) {
      builder.choose('size', size);
      await eventually(`it fits as ${size}`, () => stage.scrollWidth <= stage.clientWidth);
    }
    expect(preview.getBoundingClientRect().top).to.be.greaterThan(innerHeight * 0.2);
    expect(builder.document.documentElement.scrollWidth).to.be.at.most(360);
  });

  for (const ui of ['zh-CN', 'en'])
    for (const sheet of ['', '&sheet=yes'])
      it(`shares a window of 1280 × 800 with the code: ${ui}${sheet}`, async () => {
        const builder = await Builder.open(`element=plan-vs-actual&ui=${ui}${sheet}`, {
          width: 1280,
          height: 800,
        });
        await builder.code();
        expect(builder.window.scrollY).to.equal(0);
        const bottoms = ['.stage', '#code-html', '#copy-html'].map(
          (part) => builder.the<HTMLElement>(part).getBoundingClientRect().bottom,
        );
        expect(Math.max(...bottoms)).to.be.at.most(800);
        const output = builder.the<HTMLElement>('.output');
        expect(output.scrollHeight).to.be.at.most(output.clientHeight);
        expect(builder.the<HTMLElement>('.stage').clientHeight).to.be.at.least(200);
        builder.window.scrollTo(0, 900);
        await eventually('it sticks', () => Math.abs(output.getBoundingClientRect().top - 16) < 1);
        expect(output.getBoundingClientRect().bottom).to.be.at.most(800);
      });

  it('covers no result of a search', async () => {
    const builder = await Builder.open('ui=zh-CN&element=indicator-gauge', { width: 360, height: 740 });
    await builder.code();
    const bar = builder.the<HTMLElement>('.preview');
    const field = builder.the('#search');
    builder.frame.focus();
    field.focus();
    // Just above the tab.
    const { bottom } = field.getBoundingClientRect();
    builder.window.scrollBy(0, bottom - bar.getBoundingClientRect().top + 20);
    await type('PM10');
    await eventually(
      'one is listed',
      () => builder.document.querySelectorAll('#indicator-list label').length === 1,
    );
    await eventually(
      'it is above the tab',
      () =>
        builder.the<HTMLElement>('#indicator-list label').getBoundingClientRect().bottom <=
        bar.getBoundingClientRect().top,
    );
  });

  it('has the code at hand below a narrow form, and says that it is copied', async () => {
    const builder = await Builder.open(ROWS, { width: 360 });
    await builder.code();
    const button = builder.the('#copy-bar');
    expect(button.getBoundingClientRect().bottom).to.be.at.most(builder.window.innerHeight);
    button.click();
    await eventually('it is said', () => builder.text('#status-bar') === '已复制。');
    expect(builder.document.documentElement.scrollWidth).to.be.at.most(360);
    const wide = await Builder.open(ROWS, { width: 1280 });
    await wide.code();
    expect(wide.the('#copy-bar').getClientRects()).to.have.lengthOf(0);
  });

  for (const ui of ['zh-CN', 'en'])
    it(`keeps its height at the bottom of a phone when it says that the code is copied: ${ui}`, async () => {
      await media({ pointer: 'coarse' });
      const builder = await Builder.open(`ui=${ui}&element=plan-vs-actual`, { width: 360, height: 740 });
      await builder.code();
      const height = () => builder.the<HTMLElement>('.preview').getBoundingClientRect().height;
      const before = height();
      builder.the('#copy-bar').click();
      await eventually('it is said', () => builder.text('#status-bar') !== '');
      expect(height()).to.be.closeTo(before, 0.5);
    });

  for (const [state, opened] of [
    ['closed', false],
    ['open', true],
  ] as const)
    it(`covers nothing that Tab leads to while it is ${state}`, async () => {
      const builder = await Builder.open(ROWS, { width: 360, height: 740 });
      await builder.code();
      const bar = builder.the<HTMLElement>('.preview');
      if (opened) builder.the('.tab').click();
      await eventually(state, () => builder.the<HTMLElement>('.stage').clientHeight > 0 === opened);
      builder.frame.focus();
      builder.the('input[name=ui]:checked').focus();
      const reached = new Set<string>();
      const covered: string[] = [];
      for (let step = 0; step < 90 && !reached.has('search'); step += 1) {
        await builder.press('Tab');
        const active = builder.document.activeElement as HTMLElement;
        const name = active.id || active.getAttribute('name') || active.localName;
        reached.add(name);
        const { bottom, height } = active.getBoundingClientRect();
        if (!bar.contains(active) && height > 0 && bottom > bar.getBoundingClientRect().top)
          covered.push(name);
      }
      expect([...reached]).to.include('search');
      expect(covered).to.deep.equal([]);
    });

  for (const ui of ['zh-CN', 'en'])
    it(`has no target under 44 px for fingers beside it: ${ui}`, async () => {
      if (!(await media({ pointer: 'coarse' }))) return;
      const small = new Set<string>();
      for (const tag of TAGS) {
        const builder = await Builder.open(`ui=${ui}&element=${tag}`, { width: 360, height: 740 });
        await builder.code();
        builder.the('.tab').click();
        for (const details of builder.document.querySelectorAll('details')) details.open = true;
        await eventually('the tab is open', () => builder.the<HTMLElement>('.stage').clientHeight > 0);
        const targets = [
          ...builder.document.querySelectorAll<HTMLElement>(
            'a[href], button, summary, select, input, textarea',
          ),
        ];
        expect(targets.length).to.be.greaterThan(20);
        for (const target of targets) {
          const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
          const isShown = target.getClientRects().length > 0;
          if (isShown && Math.min(width, height) < 43.5)
            small.add(
              `${tag}: ${target.id || target.localName} ${target.textContent?.trim()} ${width}×${height}`,
            );
        }
      }
      expect([...small]).to.deep.equal([]);
    });

  for (const ui of ['zh-CN', 'en'])
    for (const element of ['indicator-gauge', 'plan-vs-actual'])
      it(`has what most pages choose within two screens of a phone: ${ui}, ${element}`, async () => {
        // With a mouse where the engine has no fingers.
        await media({ pointer: 'coarse' });
        const height = 740;
        const builder = await Builder.open(`ui=${ui}&element=${element}`, { width: 360, height });
        await builder.code();
        const bar = builder.the<HTMLElement>('.preview').getBoundingClientRect().height;
        const bottoms = ['#indicator-list', '#theme', 'input[name=lang]', '#width'].map(
          (field) => builder.the<HTMLElement>(field).getBoundingClientRect().bottom,
        );
        expect(bottoms).to.deep.equal(bottoms.toSorted((a, b) => a - b));
        expect(Math.max(...bottoms)).to.be.at.most(2 * (height - bar));
        expect(builder.the('#copy-bar').getBoundingClientRect().bottom).to.be.at.most(height);

        builder.choose('chosen-indicator', 'pm10');
        const theme = builder.the<HTMLSelectElement>('#theme');
        theme.value = 'dark';
        theme.dispatchEvent(new Event('change'));
        builder.choose('lang', 'en');
        builder.fill('width', '400');
        await eventually('it is in the code', () =>
          /indicators?="pm10".*lang="en".*400px/s.test(builder.the<HTMLTextAreaElement>('#code-html').value),
        );
        builder.the('#copy-bar').click();
        await eventually('it is copied', () => builder.copied.length === 1);
        expect(builder.copied[0]).to.include('dark');
      });

  it('says beside a button that it has copied, and beside no other', async () => {
    const builder = await Builder.open('ui=zh-CN');
    await builder.code();
    builder.the('#copy-html').click();
    await eventually('it is said', () => builder.text('#status-html') === '已复制。');
    const button = builder.the('#copy-html').getBoundingClientRect();
    const status = builder.the('#status-html').getBoundingClientRect();
    expect(status.left - button.right).to.be.within(0, 40);
    expect(status.top).to.be.within(button.top, button.bottom);
    expect(builder.text('#status-share')).to.equal('');
    builder.the('#share').click();
    await eventually('it is said there', () => builder.text('#status-share') !== '');
    expect(builder.text('#status-html')).to.equal('');
  });

  for (const [theme, accent] of [
    ['', '#1f5fae'],
    ['red', '#b3211c'],
    ['dark', '#6ea8ee'],
    ['contrast', '#00337a'],
  ] as const)
    it(`shows the colours of the theme "${theme}" beside their names`, async () => {
      const builder = await Builder.open(`ui=zh-CN&element=plan-vs-actual${theme && `&theme=${theme}`}`);
      await eventually('it is shown', () => builder.the('#colour--dd-color-accent').value === accent);
    });
});
