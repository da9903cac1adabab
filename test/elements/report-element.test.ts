import { expect } from 'chai';
import {
  allInside,
  charts,
  delayedReport,
  drawn,
  frames,
  hasPart,
  inside,
  isShown,
  part,
  place,
  recordEvents,
  refused,
  route,
  settled,
  shown,
  TAGS,
  textOf,
  type Widget,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { otherDistrict } from '../support/other-district.ts';

const nothingIsLeftIn = (boxes: readonly HTMLElement[]): boolean =>
  boxes.every((box) => box.childElementCount === 0);

/** The number of marks in each plot; 0 where it is not drawn. */
const marksByPlot = (element: Element): number[] =>
  allInside(element, '.plot').map((plot) => plot.querySelectorAll('svg path, svg polyline, svg line').length);

const widthOfDrawing = (element: Element): number =>
  Number(charts(element)[0]?.querySelector('svg')?.getAttribute('width'));

const FIRST_SOURCE = '来源：湛河区发展和改革委员会，2024年1月16日';
const OTHER_SOURCE = '来源：某县发展和改革局，2025年2月11日';
const source = (element: Element) => textOf(part(element, 'note'));

for (const tag of TAGS) {
  describe(`<${tag}> in a page`, () => {
    for (const frame of [0, 1, 2, 3, 5, 8]) {
      it(`leaves no chart when it is removed after ${frame} frames, whatever is still loading`, async () => {
        const element = place(`<${tag}></${tag}>`);
        await frames(frame);
        const boxes = allInside(element, '.plot');
        element.remove();
        await import('../../src/chart/render.ts');
        await frames();
        expect(nothingIsLeftIn(boxes)).to.equal(true);
        expect(charts(element).length).to.equal(0);
      });
    }

    it('works when created by the parser', async () => {
      await drawn(place(`<${tag}></${tag}>`));
    });

    it('works when created by a script', async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await drawn(element);
    });

    it('works when cloned', async () => {
      const first = await drawn(place(`<${tag} heading-level="2"></${tag}>`));
      const copy = first.cloneNode(true) as HTMLElement;
      document.body.append(copy);
      await drawn(copy);
      expect(textOf(copy.shadowRoot)).to.equal(textOf(first.shadowRoot));
      expect(part(copy, 'title').getAttribute('aria-level')).to.equal('2');
    });

    it('disposes of its charts when removed', async () => {
      const element = await drawn(place(`<${tag}></${tag}>`));
      const boxes = charts(element);
      element.remove();
      expect(boxes.length).to.be.above(0);
      expect(nothingIsLeftIn(boxes)).to.equal(true);
    });

    it('draws again when reinserted', async () => {
      const element = await drawn(place(`<${tag}></${tag}>`));
      const before = marksByPlot(element);
      const plots = allInside(element, '.plot');
      element.remove();
      document.body.append(element);
      for (const [index, count] of before.entries()) {
        if (count === 0) continue;
        plots[index]?.scrollIntoView({ block: 'center' });
        await eventually(`plot ${index} is drawn again`, () => marksByPlot(element)[index] === count);
      }
    });

    it('keeps drawing when moved', async () => {
      const element = await drawn(place(`<${tag}></${tag}><section></section>`));
      document.querySelector('section')?.append(element);
      await drawn(element);
      for (const box of charts(element)) expect(box.querySelectorAll('svg')).to.have.lengthOf(1);
    });

    it('keeps drawing when moved into a shadow root', async () => {
      const element = await drawn(place(`<${tag}></${tag}><section></section>`));
      document.querySelector('section')?.attachShadow({ mode: 'open' }).append(element);
      await drawn(element);
      for (const box of charts(element)) expect(box.querySelectorAll('svg')).to.have.lengthOf(1);
    });

    it('applies what was set while disconnected', async () => {
      const element = await drawn(place<Widget>(`<${tag}></${tag}>`));
      expect(source(element)).to.include(FIRST_SOURCE);
      element.remove();
      element.report = otherDistrict();
      await settled(element);
      document.body.append(element);
      await eventually('the other report is shown', () => source(element).includes(OTHER_SOURCE));
      await drawn(element);
    });

    it('opens its chart at full size when shown late', async () => {
      const box = place(`<div hidden><${tag}></${tag}></div>`);
      const element = await shown(box.firstElementChild as HTMLElement);
      await frames();
      expect(charts(element).length).to.equal(0);
      box.hidden = false;
      await drawn(element);
      expect(widthOfDrawing(element))
        .to.equal(Math.round(charts(element)[0]?.clientWidth ?? 0))
        .and.above(50);
    });

    it('follows the width of its container', async () => {
      const box = place(`<div style="inline-size: 150px"><${tag}></${tag}></div>`);
      const element = await drawn(box.firstElementChild as HTMLElement);
      const before = widthOfDrawing(element);
      box.style.inlineSize = '210px';
      await eventually('the drawing widens', () => widthOfDrawing(element) > before);
      expect(widthOfDrawing(element)).to.equal(charts(element)[0]?.clientWidth);
      box.style.inlineSize = '150px';
      await eventually('the drawing narrows', () => widthOfDrawing(element) === before);
    });

    it('dispatches no event when removed while its report is loading', async () => {
      const loaded = recordEvents('report-loaded');
      const report = delayedReport('away');
      const element = place(`<${tag} src="${report.src}"></${tag}>`);
      await settled(element);
      element.remove();
      await report.release();
      await shown(element);
      expect(loaded).to.deep.equal([]);
      expect(charts(element).length).to.equal(0);
      document.body.append(element);
      await drawn(element);
      expect(source(element)).to.include('来源：away');
    });

    it('applies properties that were set before its definition', async () => {
      const later = `${tag}-later`;
      const element = place<Widget>(`<${later}></${later}>`);
      element.report = otherDistrict();
      element.display = 'table';
      element.headingLevel = 3;
      customElements.define(later, class extends (customElements.get(tag) as CustomElementConstructor) {});
      await shown(element);
      expect(source(element)).to.include(OTHER_SOURCE);
      expect(isShown(part(element, 'chart'))).to.equal(false);
      expect(part(element, 'title').getAttribute('aria-level')).to.equal('3');
    });
  });

  describe(`<${tag}> without a report to show`, () => {
    it('reserves space and shows that it is loading', async () => {
      const report = delayedReport('loading');
      const element = place(`<${tag} src="${report.src}">\n</${tag}>`);
      await settled(element);
      const box = inside(element, '[aria-busy="true"]');
      expect(textOf(box)).to.equal('正在载入报告……');
      expect(element.clientHeight).to.be.above(8 * 16);
      await report.release();
      await shown(element);
      expect(allInside(element, '[aria-busy="true"]').some(isShown)).to.equal(false);
    });

    it('shows fallback content until it has rendered', async () => {
      const report = delayedReport('late');
      const element = place(`<${tag} src="${report.src}"><p>2023年4%</p></${tag}>`);
      const messages = element.firstElementChild as HTMLElement;
      await settled(element);
      expect(isShown(messages)).to.equal(true);
      await report.release();
      await shown(element);
      expect(isShown(messages)).to.equal(false);
    });

    it('keeps fallback content on failure', async () => {
      const element = await refused(place(`<${tag} src="${route('not-found')}"><p>2023年4%</p></${tag}>`));
      expect(isShown(element.firstElementChild as HTMLElement)).to.equal(true);
      expect(hasPart(element, 'figure')).to.equal(false);
    });

    it('recovers with the next good report', async () => {
      const element = await refused(place<Widget>(`<${tag} src="${route('not-found')}"></${tag}>`));
      element.src = route('report', { id: 'recovered' });
      await drawn(element);
      expect(source(element)).to.include('来源：recovered');
      expect(hasPart(element, 'message')).to.equal(false);
    });

    it('shows what an empty report lacks', async () => {
      const element = document.createElement(tag);
      element.report = { ...otherDistrict(), indicators: [], portfolios: [], projects: [] };
      document.body.append(element);
      await refused(element);
      expect(textOf(part(element, 'message'))).to.match(/^(报告中没有可显示的指标。|报告没有点名任何项目。)/);
    });
  });
}

describe('a report that cannot be shown', () => {
  const NOT_FOUND = '找不到报告文件。请稍后重试；如仍无法显示，请告知网站管理员检查文件地址。';
  const NOT_A_REPORT = '报告文件的内容有误。请告知网站管理员检查报告文件。';
  const UNREACHABLE = '报告未能载入。请检查网络。网络恢复后会自动重试。';

  for (const [answer, reason, messages, detail] of [
    ['not-found', 'not-found', NOT_FOUND, 'HTTP status 404'],
    ['server-error', 'unreachable', UNREACHABLE, 'HTTP status 500'],
    ['web-page', 'not-a-report', NOT_A_REPORT, 'expected JSON, got an HTML page'],
    ['broken-json', 'not-a-report', NOT_A_REPORT, 'expected JSON, got invalid JSON'],
    ['invalid-report', 'not-a-report', NOT_A_REPORT, 'year: expected'],
    ['cut-connection', 'unreachable', UNREACHABLE, '/test-routes/cut-connection'],
  ] as const) {
    it(`shows a reason and advice: ${answer}`, async () => {
      const failed = recordEvents('report-failed');
      const src = route(answer);
      const element = await refused(place(`<indicator-gauge src="${src}"></indicator-gauge>`));
      const message = part(element, 'message');
      expect(textOf(message).replace(/\s/g, '')).to.include(messages);
      const details = message.querySelector('details');
      expect(details?.open).to.equal(false);
      expect(textOf(details)).to.include(detail);
      await eventually('the event is dispatched', () => failed.length > 0);
      expect(failed.map((detail) => detail.reason)).to.deep.equal([reason]);
      expect(failed[0]?.src).to.equal(src);
      expect(failed[0]?.message).to.include(detail);
    });
  }

  for (const [what, markup, title, advice] of [
    [
      'an indicator',
      '<indicator-gauge indicator="gdp"></indicator-gauge>',
      '没有名为“gdp”的指标。',
      'gdp-growth、industrial-value-added-growth、',
    ],
    [
      'an indicator among several',
      '<plan-vs-actual indicators="pm10 gdp"></plan-vs-actual>',
      '没有名为“gdp”的指标。',
      'gdp-growth、industrial-value-added-growth、',
    ],
    [
      'a group',
      '<plan-vs-actual group="money"></plan-vs-actual>',
      '没有名为“money”的分组。',
      'economy、ecology、openness-jobs',
    ],
    ['a year', '<indicator-gauge year="1998"></indicator-gauge>', '报告没有“1998”年的数据。', '2023、2024'],
    ['a year', '<plan-vs-actual year="1998"></plan-vs-actual>', '报告没有“1998”年的数据。', '2023、2024'],
  ] as const) {
    it(`lists the valid values for an unknown ${what}: ${markup}`, async () => {
      const element = await refused(place(markup));
      expect(textOf(inside(element, '[part=message] b'))).to.equal(title);
      expect(textOf(part(element, 'message'))).to.include(advice);
      expect(hasPart(element, 'figure')).to.equal(false);
    });
  }

  it('treats a removed attribute as not set', async () => {
    const gauge = await refused(place('<indicator-gauge indicator="gdp" year="1998"></indicator-gauge>'));
    gauge.removeAttribute('indicator');
    gauge.removeAttribute('year');
    await shown(gauge);
    const rows = await refused(place('<plan-vs-actual indicators="gdp" year="1998"></plan-vs-actual>'));
    rows.removeAttribute('indicators');
    rows.removeAttribute('year');
    await shown(rows);
  });

  it('is shown in English too', async () => {
    const element = await refused(
      place(`<indicator-gauge lang="en" src="${route('not-found')}"></indicator-gauge>`),
    );
    expect(textOf(part(element, 'message'))).to.match(/^The report file was not found\. Try again later/);
  });
});

describe('text of a report', () => {
  const hostile = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
  const long = '长'.repeat(10_000);

  for (const tag of TAGS) {
    it(`is never markup in <${tag}>`, async () => {
      const title = document.title;
      const report = otherDistrict();
      for (const indicator of report.indicators) indicator.name = { zh: hostile };
      for (const project of report.projects) project.name = { zh: hostile };
      report.issuer = { zh: hostile };
      const element = document.createElement(tag);
      element.report = report;
      document.body.append(element);
      await drawn(element);
      expect(textOf(element.shadowRoot)).to.include(hostile);
      expect(allInside(element, 'img, script').length).to.equal(0);
      expect(document.title).to.equal(title);
    });

    it(`does not overflow <${tag}>, however long it is`, async () => {
      const report = otherDistrict();
      for (const indicator of report.indicators) indicator.name = { zh: long };
      for (const project of report.projects) project.name = { zh: long };
      const element = document.createElement(tag);
      element.report = report;
      document.body.append(element);
      await shown(element);
      expect(textOf(element.shadowRoot)).to.include(long);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  it('is never markup in a message', async () => {
    const element = document.createElement('indicator-gauge');
    element.indicator = hostile;
    document.body.append(element);
    await refused(element);
    // Long ids are cut.
    expect(textOf(part(element, 'message'))).to.include(hostile.slice(0, 30));
    element.report = { format: hostile };
    await eventually('the report is refused', () => textOf(part(element, 'message')).includes('内容有误'));
    expect(textOf(part(element, 'message'))).to.include('<img src=x');
    expect(allInside(element, 'img, script').length).to.equal(0);
  });
});

describe('an element that shows a report', () => {
  it('keeps its figure while another report is loading', async () => {
    const element = await widget<Widget>('<indicator-gauge></indicator-gauge>');
    const report = delayedReport('patient');
    element.src = report.src;
    await settled(element);
    expect(source(element)).to.include(FIRST_SOURCE);
    await report.release();
    await eventually('the other report is shown', () => source(element).includes('来源：patient'));
  });

  it('is hidden by the attribute hidden', async () => {
    const element = await widget('<indicator-gauge hidden></indicator-gauge>');
    expect(isShown(element)).to.equal(false);
  });
});
