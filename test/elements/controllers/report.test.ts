import { expect } from 'chai';
import {
  delayedReport,
  hasPart,
  part,
  place,
  recordEvents,
  refused,
  requests,
  route,
  settled,
  shown,
  TAGS,
  textOf,
  type Widget,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { otherDistrict } from '../../support/other-district.ts';

const source = (element: Element) => textOf(part(element, 'note'));
const shows = (element: Element, issuer: string) =>
  eventually(`it shows the report of ${issuer}`, () => source(element).includes(`来源：${issuer}`));

const gauge = (src?: string) =>
  place<Widget>(`<indicator-gauge ${src === undefined ? '' : `src="${src}"`}></indicator-gauge>`);

describe('where the report of an element comes from', () => {
  it('is the bundled one by default', async () => {
    const loaded = recordEvents('report-loaded');
    await shown(gauge());
    await eventually('the event is dispatched', () => loaded.length > 0);
    expect(loaded).to.deep.equal([{ id: 'zhanhe-2023', year: 2023, src: '' }]);
  });

  for (const [event, markup, shownPart] of [
    ['report-loaded', '<indicator-gauge></indicator-gauge>', 'figure'],
    ['report-failed', '<indicator-gauge src="/test-routes/not-found"></indicator-gauge>', 'message'],
  ] as const)
    it(`is announced by ${event} only when the ${shownPart} is shown`, async () => {
      const shownThen: boolean[] = [];
      const element = place<Widget>(markup);
      element.addEventListener(event, () =>
        shownThen.push(
          textOf(element.shadowRoot) !== '' && element.shadowRoot?.querySelector('.skeleton') === null,
        ),
      );
      await eventually('the event is dispatched', () => shownThen.length > 0);
      expect(shownThen).to.deep.equal([true]);
      // The form of a message is loaded after its text.
      await eventually(`the ${shownPart}`, () => hasPart(element, shownPart));
    });

  it('is the URL in src', async () => {
    const loaded = recordEvents('report-loaded');
    const src = route('report', { id: 'elsewhere' });
    await shows(await shown(gauge(src)), 'elsewhere');
    await eventually('the event is dispatched', () => loaded.length > 0);
    expect(loaded).to.deep.equal([{ id: 'elsewhere', year: 2023, src }]);
  });

  it('is the bundled one again when src is removed', async () => {
    const element = await shown(gauge(route('report', { id: 'elsewhere' })));
    element.removeAttribute('src');
    await shows(element, '湛河区发展和改革委员会');
  });

  it('is an object, which has priority over src', async () => {
    const loaded = recordEvents('report-loaded');
    const element = gauge(route('report', { id: 'elsewhere' }));
    element.report = otherDistrict();
    await shown(element);
    await shows(element, '某县发展和改革局');
    expect(loaded).to.deep.equal([{ id: 'mouxian-2024', year: 2024, src: '' }]);
  });

  for (const nothing of [null, undefined]) {
    it(`is src again when the object becomes ${nothing}`, async () => {
      const src = route('report', { id: 'elsewhere' });
      const element = gauge(src);
      element.report = otherDistrict();
      await shown(element);
      const loaded = recordEvents('report-loaded');
      element.report = nothing;
      await shows(element, 'elsewhere');
      await eventually('the event is dispatched', () => loaded.length > 0);
      expect(loaded).to.deep.equal([{ id: 'elsewhere', year: 2023, src }]);
    });
  }

  it('is a copy: later changes of the object have no effect', async () => {
    const report = otherDistrict();
    const element = gauge();
    element.report = report;
    await shown(element);
    report.issuer = { zh: '别的单位' };
    element.headingLevel = 2;
    await settled(element);
    expect(source(element)).to.include('某县发展和改革局');
  });

  for (const [what, report] of [
    ['of another format', { format: 'geojson' }],
    ['that is a list', [1, 2, 3]],
    ['that is a text', 'zhanhe-2023'],
    ['that is a number', 0],
    ['whose year is a text', { ...otherDistrict(), year: '2024年' }],
  ] as const) {
    it(`cannot be an object ${what}: the page is unchanged`, async () => {
      const failed = recordEvents('report-failed');
      const element = gauge();
      element.report = report;
      await refused(element);
      await eventually('the event is dispatched', () => failed.length > 0);
      expect(failed.map(({ reason, src }) => ({ reason, src }))).to.deep.equal([
        { reason: 'not-a-report', src: '' },
      ]);
      element.report = otherDistrict();
      await shown(element);
      await shows(element, '某县发展和改革局');
    });
  }
});

describe('an object whose getter throws', () => {
  for (const [what, thrown] of [
    ['an error', new Error('no value')],
    ['nothing', undefined],
    ['what has no text', Object.create(null)],
  ] as const)
    it(`is no report, and nothing to do with the network: ${what}`, async () => {
      const failed = recordEvents('report-failed');
      const element = gauge();
      element.report = Object.defineProperty({ ...otherDistrict() }, 'indicators', {
        enumerable: true,
        get() {
          throw thrown;
        },
      });
      await refused(element);
      expect(textOf(part(element, 'message'))).to.include('报告文件的内容有误。');
      await eventually('the event is dispatched', () => failed.length > 0);
      expect(failed[0]?.reason).to.equal('not-a-report');
    });
});

describe('the requests for a report', () => {
  it('are shared by all elements of a page', async () => {
    const src = route('report', { id: 'shared' });
    const page = place(`<main>${TAGS.map((tag) => `<${tag} src="${src}"></${tag}>`).join('')}</main>`);
    for (const element of page.children) await shown(element);
    expect(await requests(src)).to.equal(1);
  });

  it('are shared again when an element is added after a failure', async () => {
    const src = route('not-found');
    await refused(gauge(src));
    await refused(gauge(src));
    expect(await requests(src)).to.equal(2);
  });

  it('ignore an older response', async () => {
    const loaded = recordEvents('report-loaded');
    const slow = delayedReport('slow');
    const fast = route('report', { id: 'fast' });
    const element = gauge(slow.src);
    await settled(element);
    element.src = fast;
    await shown(element);
    await shows(element, 'fast');
    await slow.release();
    const later = document.createElement('indicator-gauge');
    later.src = slow.src;
    document.body.append(later);
    await shows(await shown(later), 'slow');
    expect(source(element)).to.include('来源：fast');
    expect(await requests(slow.src)).to.equal(1);
    expect(loaded.map(({ id }) => id)).to.deep.equal(['fast', 'slow']);
  });

  it('ignore an older failure', async () => {
    const failed = recordEvents('report-failed');
    const element = gauge(route('not-found'));
    await settled(element);
    element.src = route('report', { id: 'good' });
    await shown(element);
    await shows(element, 'good');
    expect(failed).to.deep.equal([]);
  });

  it('clear the message of a failure while the next is pending', async () => {
    const element = await refused(gauge(route('not-found')));
    const next = delayedReport('next');
    element.src = next.src;
    await settled(element);
    expect(textOf(element.shadowRoot)).to.equal('正在载入报告……');
    await next.release();
    await shows(await shown(element), 'next');
  });
});

describe('the events of a report', () => {
  for (const tag of TAGS) {
    it(`bubble out of a shadow root, with plain data: <${tag}>`, async () => {
      const host = place('<section></section>');
      const events: Event[] = [];
      const listen = (event: Event) => events.push(event);
      for (const type of ['report-loaded', 'report-failed']) document.addEventListener(type, listen);
      const root = host.attachShadow({ mode: 'open' });
      const element = place<Widget>(`<${tag}></${tag}>`, root);
      await shown(element);
      element.src = route('not-found');
      await refused(element);
      await eventually('both events are received', () => events.length === 2);
      for (const type of ['report-loaded', 'report-failed']) document.removeEventListener(type, listen);
      expect(events.map(({ type, bubbles, composed }) => ({ type, bubbles, composed }))).to.deep.equal([
        { type: 'report-loaded', bubbles: true, composed: true },
        { type: 'report-failed', bubbles: true, composed: true },
      ]);
      for (const event of events) {
        const { detail } = event as CustomEvent<object>;
        expect(structuredClone(detail)).to.deep.equal(detail);
      }
    });
  }
});
