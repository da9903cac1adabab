import { expect } from 'chai';
import {
  allInside,
  hasPart,
  inside,
  part,
  place,
  requests,
  route,
  settled,
  textOf,
  widget,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { media } from '../../support/media.ts';

const PAGE = '/test-routes/dist/embed/frame.html';
const SANDBOX_PAGE = '/test-routes/dist/embed/sandbox.html';
const SCRIPT = '/test-routes/dist/embed/embed.js';

before(async () => {
  for (const file of [PAGE, SCRIPT, '/test-routes/dist/legacy/district-dashboard.js'])
    if (!(await fetch(file)).ok) throw new Error(`${file} is not there: npm run build:dist`);
});

const addressOf = (parameters: Record<string, string>, page = PAGE): string =>
  `${page}?${new URLSearchParams(parameters)}`.replaceAll('&', '&amp;');

/** A frame in the test page. */
const frame = (parameters: Record<string, string>, attributes = '', page = PAGE): HTMLIFrameElement =>
  place<HTMLIFrameElement>(
    `<iframe src="${addressOf(parameters, page)}" title="t" width="700" height="200" ${attributes}></iframe>`,
  );

/** A frame in a new page without scripts of earlier tests. */
async function frameInPage(parameters: Record<string, string>, attributes = ''): Promise<HTMLIFrameElement> {
  const page = place<HTMLIFrameElement>(
    `<iframe srcdoc='<iframe src="${addressOf(parameters)}" height="200" ${attributes}></iframe>' width="700" height="500"></iframe>`,
  );
  const frame = () => page.contentDocument?.querySelector('iframe');
  await eventually('the page is there', () => frame() != null);
  return frame() as HTMLIFrameElement;
}

const documentOf = (frame: HTMLIFrameElement): Document => {
  if (!frame.contentDocument) throw new Error('the document of the frame is not accessible');
  return frame.contentDocument;
};

async function elementIn(frame: HTMLIFrameElement, tag: string): Promise<HTMLElement> {
  const element = () => documentOf(frame).querySelector<HTMLElement>(tag);
  await eventually(`<${tag}> shows a figure`, () => {
    const root = element()?.shadowRoot;
    return !!root && hasPart(element() as HTMLElement, 'figure');
  });
  const found = element() as HTMLElement;
  await settled(found);
  return found;
}

async function messageIn(frame: HTMLIFrameElement): Promise<string> {
  const box = () => documentOf(frame).querySelector('[role=alert]');
  await eventually('the frame shows a message', () => box() !== null);
  return textOf(box());
}

/** Loads `embed.js` as a page does. */
async function embed(page = document): Promise<void> {
  const script = page.createElement('script');
  script.src = new URL(SCRIPT, location.href).href;
  page.body.append(script);
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', reject, { once: true });
  });
}

const contentHeight = (frame: HTMLIFrameElement): number =>
  Math.ceil(documentOf(frame).documentElement.getBoundingClientRect().height);

const fits = (frame: HTMLIFrameElement): boolean =>
  frame.clientHeight > 200 && frame.clientHeight === contentHeight(frame);

describe('a frame', () => {
  it('shows what the element shows', async () => {
    const expected = textOf(
      (await widget('<indicator-gauge indicator="pm25"></indicator-gauge>')).shadowRoot,
    );
    const gauge = await elementIn(
      frame({ element: 'indicator-gauge', indicator: 'pm25' }),
      'indicator-gauge',
    );
    expect(textOf(gauge.shadowRoot)).to.equal(expected);
    part(gauge, 'chart').scrollIntoView();
    await eventually('the chart is drawn', () => allInside(gauge, '[part=chart] svg path').length > 0);
  });

  it('has the attributes, language, theme and tokens of its address', async () => {
    const rows = await elementIn(
      frame({
        element: 'plan-vs-actual',
        group: 'ecology',
        display: 'table',
        lang: 'en',
        theme: 'red large',
        '--dd-color-accent': 'rgb(1 2 3)',
      }),
      'plan-vs-actual',
    );
    expect(textOf(part(rows, 'toolbar'))).to.include('Table');
    expect(rows.getAttribute('display')).to.equal('table');
    const styles = getComputedStyle(inside(rows, '.root'));
    expect(styles.getPropertyValue('--dd-color-actual').trim()).to.equal('#c0312b');
    expect(styles.getPropertyValue('--dd-color-accent').trim()).to.equal('rgb(1 2 3)');
    expect(styles.getPropertyValue('--dd-target-size').trim()).to.equal('44px');
    expect(rows.ownerDocument.documentElement.lang).to.equal('en');
  });

  it('is light on its own, dark when asked', async () => {
    const scheme = async (theme: string) => {
      const gauge = await elementIn(frame({ element: 'indicator-gauge', theme }), 'indicator-gauge');
      return getComputedStyle(gauge).colorScheme;
    };
    expect(await scheme('')).to.equal('light');
    expect(await scheme('dark')).to.equal('dark');
  });

  it('reads a report of its own origin', async () => {
    const src = route('report', { id: 'framed' });
    const gauge = await elementIn(frame({ element: 'indicator-gauge', src }), 'indicator-gauge');
    expect(textOf(part(gauge, 'note'))).to.include('framed');
  });

  it('works under its own strict policy', async () => {
    const holder = frame({ element: 'project-list' });
    const problems: string[] = [];
    // A frame has the document of its page once it starts to load.
    await eventually('its page is there', () => documentOf(holder).querySelector('meta') !== null);
    documentOf(holder).addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      problems.push(effectiveDirective),
    );
    const list = await elementIn(holder, 'project-list');
    part(list, 'chart').scrollIntoView();
    await eventually('the chart is drawn', () => allInside(list, '[part=chart] svg path').length > 0);
    expect(problems).to.deep.equal([]);
    documentOf(holder).body.setAttribute('style', 'color: red');
    await eventually('a violation is recorded', () => problems.length > 0);
  });
});

describe('a frame with an invalid address', () => {
  it('says so, in Chinese and in English, with the valid values', async () => {
    expect(await messageIn(frame({ element: 'x-y' }))).to.equal(
      '框架的地址有误，无法显示图表element 写作“x-y”：应为 indicator-gauge、plan-vs-actual、project-list、indicator-trend 之一。',
    );
    expect(await messageIn(frame({ element: 'plan-vs-actual', lang: 'en', theme: 'pink' }))).to.include(
      'Unknown theme “pink”: expected one or more of dark, light, red, contrast, large.',
    );
  });

  it('shows no element, and escapes the parameters in its message', async () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const holder = frame({
      element: 'indicator-gauge',
      [hostile]: hostile,
      '--dd-color-text': 'url(//x.test)',
    });
    const said = await messageIn(holder);
    expect(said).to.include(hostile).and.to.include('--dd-color-text=url(//x.test)');
    expect(documentOf(holder).querySelectorAll('indicator-gauge, img').length).to.equal(0);
    expect(documentOf(holder).documentElement.getAttribute('style')).to.equal(null);
  });

  it('does not request reports from other origins', async () => {
    const src = route('report');
    const holder = frame({ element: 'indicator-gauge', src: `//example.invalid${src}` });
    const said = await messageIn(holder);
    expect(said)
      .to.include(`不能读取 //example.invalid${src.slice(0, 20)}`)
      .and.to.include(location.origin);
    const names = documentOf(holder).defaultView?.performance.getEntriesByType('resource') ?? [];
    expect(names.filter(({ name }) => name.includes('example.invalid')).length).to.equal(0);
    expect(await requests(src)).to.equal(0);
  });
});

describe('a frame in a page with embed.js', () => {
  it('has the height of its content, and follows it', async () => {
    await embed();
    const holder = frame({ element: 'plan-vs-actual', group: 'ecology' });
    const rows = await elementIn(holder, 'plan-vs-actual');
    await eventually('the frame fits', () => fits(holder));
    const low = holder.clientHeight;
    rows.removeAttribute('group');
    await eventually('it grows', () => holder.clientHeight > low && fits(holder));
    const high = holder.clientHeight;
    rows.setAttribute('group', 'ecology');
    await eventually('it shrinks', () => holder.clientHeight < high && fits(holder));
    holder.width = '340';
    const inner = documentOf(holder).defaultView as Window;
    await eventually('it fits a phone', () => inner.innerWidth === 340 && fits(holder));
  });

  it('is sized, too, if the script is loaded later, and with borders', async () => {
    const holder = await frameInPage({ element: 'indicator-gauge' });
    holder.style.boxSizing = 'border-box';
    holder.style.border = '7px solid';
    await elementIn(holder, 'indicator-gauge');
    expect(holder.clientHeight).to.equal(200 - 14);
    await embed(holder.ownerDocument);
    await eventually('the frame fits', () => fits(holder));
  });

  for (const element of ['indicator-gauge', 'plan-vs-actual', 'project-list'])
    it(`is as high on paper as what is printed: ${element}`, async () => {
      await embed();
      const holder = frame({ element });
      holder.width = '640';
      const shownElement = await elementIn(holder, element);
      await eventually('it has its table', () => allInside(shownElement, 'tbody tr').length > 0);
      await eventually('the frame fits', () => fits(holder));
      const high = holder.clientHeight;
      // WebKit's driver cannot emulate media.
      let [content, most] = [100, Number.POSITIVE_INFINITY];
      if (await media({ type: 'print' })) {
        content = contentHeight(holder);
        most = content * 1.15 + 60;
        expect(content).to.not.equal(high);
        await media({});
        await eventually('the frame fits again', () => holder.clientHeight === high && fits(holder));
      }
      await eventually('it is as high as its content', () => {
        dispatchEvent(new Event('beforeprint'));
        const paper = holder.clientHeight;
        dispatchEvent(new Event('afterprint'));
        // There is room for charts that are not drawn yet.
        const room = allInside(shownElement, '.plot:empty').length * 140;
        return paper >= content && paper < most + room;
      });
      expect(holder.clientHeight).to.equal(high);
    });

  for (const [how, run] of [
    // jQuery 3 evaluates a script as the text of a new one, jQuery 1 by `eval` in the script that called it.
    [
      'as the text of a script',
      (page: Document, text: string) =>
        void page.head.append(Object.assign(page.createElement('script'), { text })),
    ],
    [
      'by eval',
      (page: Document, text: string) =>
        void (page.defaultView as typeof window & { eval: typeof eval }).eval(text),
    ],
  ] as const)
    it(`is sized, too, if the script is evaluated ${how}, but no other frame is`, async () => {
      const box = await frameInPage({ element: 'indicator-gauge', indicator: 'pm25' });
      await elementIn(box, 'indicator-gauge');
      const page = box.ownerDocument;
      const other = page.createElement('iframe');
      other.height = '123';
      other.src = `${PAGE}?other`;
      page.body.append(other);
      run(page, await (await fetch(SCRIPT)).text());
      await eventually('it has the height of its content', () => fits(box));
      expect([other.style.height, other.offsetHeight > 0]).to.deep.equal(['', true]);
    });

  it('without the script keeps the height of its attribute and scrolls', async () => {
    const holder = await frameInPage({ element: 'plan-vs-actual' });
    await elementIn(holder, 'plan-vs-actual');
    expect(holder.clientHeight).to.equal(200);
    const { scrollHeight, clientHeight } = documentOf(holder).documentElement;
    expect(scrollHeight).to.be.above(clientHeight);
  });
});

describe('a frame in a sandbox', () => {
  const SANDBOX = 'sandbox="allow-scripts allow-downloads"';

  it('works and has the height of its content, also out of view', async () => {
    await embed();
    const parameters = { element: 'plan-vs-actual', group: 'ecology' };
    const open = `<iframe src="${addressOf(parameters)}" width="700" height="200"></iframe>`;
    const closed = `<iframe ${SANDBOX} src="${addressOf(parameters, SANDBOX_PAGE)}" width="700" height="200"></iframe>`;
    const [shown, sandboxed] = place(`<div>${open}${closed}</div>`)
      .children as unknown as HTMLIFrameElement[];
    if (!shown || !sandboxed) throw new Error('no frames');
    await elementIn(shown, 'plan-vs-actual');
    // Its content is not accessible: compare its height with the same frame without a sandbox.
    await eventually('both frames fit', () => fits(shown) && sandboxed.clientHeight === shown.clientHeight);
    expect(sandboxed.contentDocument === null).to.equal(true);
  });

  it('shows the errors of its address, too', async () => {
    await embed();
    const sandboxed = frame({ element: 'x' }, SANDBOX, SANDBOX_PAGE);
    await eventually('it is as high as the message', () => sandboxed.clientHeight < 200);
  });

  for (const page of [PAGE, SANDBOX_PAGE])
    it(`shows prerendered figures where it may not run scripts: ${page}`, async () => {
      const holder = frame({ element: 'indicator-gauge' }, 'sandbox="allow-same-origin"', page);
      const inner = () => holder.contentDocument?.querySelector('iframe')?.contentDocument;
      await eventually(
        'the figures are there',
        () => inner()?.readyState === 'complete' && !!inner()?.querySelector('.dd-static figure'),
      );
      const figures = inner() as Document;
      await eventually('they have their styles', () => {
        const figure = figures.querySelector('figure');
        return !!figure && getComputedStyle(figure).borderTopWidth === '1px';
      });
      expect(textOf(figures.body)).to.include('来源：湛河区');
      expect(figures.querySelectorAll('.plot svg path').length).to.be.above(13);
      expect(documentOf(holder).querySelector('iframe')?.clientHeight).to.equal(holder.clientHeight);
    });

  it('keeps its origin if the sandbox allows it', async () => {
    await embed();
    const holder = frame({ element: 'indicator-gauge' }, 'sandbox="allow-scripts allow-same-origin"');
    await elementIn(holder, 'indicator-gauge');
    await eventually('the frame fits', () => fits(holder));
  });
});

describe('other messages', () => {
  /** A page in a frame that posts these messages to its parent, then a final one. */
  const stranger = (messages: unknown[], attributes: string): HTMLIFrameElement => {
    const script = `for (const message of ${JSON.stringify(messages)}) parent.postMessage(message, '*'); parent.postMessage('told', '*');`;
    const box = document.createElement('div');
    document.body.append(box);
    return place<HTMLIFrameElement>(
      `<iframe ${attributes} srcdoc="&lt;script&gt;${script.replaceAll('"', '&quot;')}&lt;/script&gt;" height="111"></iframe>`,
      box,
    );
  };
  const told = () =>
    new Promise<void>((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        if (data !== 'told') return;
        removeEventListener('message', listen);
        resolve();
      };
      addEventListener('message', listen);
    });
  const HEIGHT = { type: 'district-dashboard:height', height: 999 };

  it('do not set the height of any frame', async () => {
    await embed();
    const ours = frame({ element: 'indicator-gauge' });
    await elementIn(ours, 'indicator-gauge');
    await eventually('the frame fits', () => fits(ours));
    const heard = told();
    const other = stranger([HEIGHT, { type: 'district-dashboard:ready' }], 'sandbox="allow-scripts"');
    await heard;
    expect(other.clientHeight).to.equal(111);
    expect(ours.clientHeight).to.not.equal(HEIGHT.height);
  });

  it('are ignored if malformed or from another origin', async () => {
    await embed();
    const ours = frame({ element: 'indicator-gauge' });
    await elementIn(ours, 'indicator-gauge');
    await eventually('the frame fits', () => fits(ours));
    const high = ours.clientHeight;
    const forge = (data: unknown, origin = location.origin) =>
      dispatchEvent(new MessageEvent('message', { data, origin, source: ours.contentWindow }));
    for (const data of [
      null,
      'height',
      999,
      { height: 999 },
      { type: 'height', height: 999 },
      { ...HEIGHT, height: '999' },
      { ...HEIGHT, height: -1 },
      { ...HEIGHT, height: 0 },
      { ...HEIGHT, height: Number.NaN },
      { ...HEIGHT, height: 1e9 },
      { ...HEIGHT, height: [999] },
    ])
      forge(data);
    forge(HEIGHT, 'https://example.org');
    forge(HEIGHT, 'null');
    expect(ours.clientHeight).to.equal(high);
    forge({ ...HEIGHT, height: high + 1 });
    expect(ours.clientHeight, 'a true one').to.equal(high + 1);
  });

  it('do not make the frame post its height to anyone but its parent', async () => {
    const ours = await frameInPage({ element: 'indicator-gauge' });
    await elementIn(ours, 'indicator-gauge');
    const outer = ours.ownerDocument.defaultView as Window & typeof globalThis;
    const heard: unknown[] = [];
    outer.addEventListener('message', ({ data }) => heard.push(data?.type ?? data));
    const inner = ours.contentWindow as Window & typeof globalThis;
    const ask = (data: unknown, source: Window | null) =>
      inner.dispatchEvent(new inner.MessageEvent('message', { data, origin: location.origin, source }));
    ask({ type: 'district-dashboard:hello' }, inner);
    ask({ type: 'district-dashboard:hello' }, null);
    ask({ type: 'hello' }, outer);
    ask('district-dashboard:hello', outer);
    // Messages arrive in the order in which they were posted.
    outer.postMessage('told', '*');
    await eventually('all are received', () => heard.includes('told'));
    expect(heard).to.not.include(HEIGHT.type);
    ask({ type: 'district-dashboard:hello' }, outer);
    await eventually('it answers', () => heard.includes(HEIGHT.type));
  });
});
