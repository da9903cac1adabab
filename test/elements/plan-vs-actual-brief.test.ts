import { expect } from 'chai';
import {
  allInside,
  hasPart,
  inside,
  part,
  place,
  recordEvents,
  settled,
  shown,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';

const BRIEF = '<plan-vs-actual display="brief"></plan-vs-actual>';

const rowOf = (element: Element, name: string) => {
  const found = allInside(element, '.row').find((row) => textOf(row).startsWith(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const nameIn = (element: Element, name: string) => rowOf(element, name).querySelector('.name') as HTMLElement;

/** An element in brief with others after it, all shown. */
async function page(others: string) {
  const box = place(`<div>${BRIEF}<div style="block-size: 300vh"></div>${others}</div>`);
  const elements = [...box.querySelectorAll('plan-vs-actual')];
  for (const element of elements) await shown(element);
  const [brief, other = brief] = elements;
  if (!brief || !other) throw new Error('no element');
  return { brief, other };
}

const { href: address } = location;
// Names that lead to rows change it.
afterEach(() => history.replaceState(null, '', address));

describe('<plan-vs-actual display="brief">', () => {
  it('says how many plans were met, and lists each indicator with its verdict', async () => {
    const element = await widget(BRIEF);
    expect(textOf(part(element, 'summary'))).to.equal(
      '13项：完成4（其中预计2）、未完成6（其中预计4）、不量化3',
    );
    expect(allInside(element, '.row')).to.have.lengthOf(13);
    expect(textOf(rowOf(element, '全区生产总值增速'))).to.match(/−3.5个百分点 ?▽ ?预计未完成$/);
    expect(textOf(rowOf(element, '城镇新增就业人数'))).to.match(/人数 ?✓ ?预计完成$/);
    expect(textOf(part(element, 'note'))).to.include('来源');
  });

  it('has neither chart, table nor toolbar', async () => {
    const element = await widget(BRIEF);
    for (const name of ['chart', 'table', 'toolbar']) expect(hasPart(element, name), name).to.equal(false);
  });

  it('is in English', async () => {
    const element = await widget(BRIEF.replace('>', ' lang="en">'));
    expect(textOf(part(element, 'summary'))).to.include('6 not met (4 estimated)');
    expect(textOf(rowOf(element, 'GDP growth'))).to.include('Not met (estimate)');
  });

  it('changes to the chart and back', async () => {
    const element = await widget(BRIEF);
    element.setAttribute('display', 'chart');
    await settled(element);
    expect(hasPart(element, 'chart')).to.equal(true);
    element.setAttribute('display', 'brief');
    await settled(element);
    expect(hasPart(element, 'chart')).to.equal(false);
    expect(allInside(element, '.verdicts .row')).to.have.lengthOf(13);
  });

  it('leads from a name to its row in another element', async () => {
    const selected = recordEvents('indicator-selected');
    const { brief, other } = await page('<section id="part-2"><plan-vs-actual></plan-vs-actual></section>');
    await eventually('names are links', () => allInside(brief, 'a.name').length === 13);
    const link = nameIn(brief, '城镇新增就业人数');
    expect(link.getAttribute('href')).to.equal('#part-2');
    link.click();
    await settled(other);
    expect(selected).to.deep.equal([{ indicator: 'urban-jobs', year: 2023 }]);
    const name = nameIn(other, '城镇新增就业人数');
    expect(other.shadowRoot?.activeElement).to.equal(name);
    expect(name.getAttribute('aria-current')).to.equal('true');
    const { top, bottom } = name.getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(innerHeight);
  });

  it('is left by Back, where the name was, unless the address says something else', async () => {
    const { brief } = await page(
      '<div style="block-size: 3000px"></div><section id="part-3"><plan-vs-actual></plan-vs-actual></section>',
    );
    await eventually('names are links', () => allInside(brief, 'a.name').length === 13);
    const { href, pathname, search } = location;
    const start = scrollY;
    nameIn(brief, '城镇新增就业人数').click();
    expect(location.hash).to.equal('#part-3');
    await eventually('the row is in view', () => scrollY > start + 1000);
    history.back();
    await eventually(
      'the name is in view again',
      () => location.href === href && Math.abs(scrollY - start) < 5,
    );
    try {
      for (const hash of ['#/a/route', '#key.indicator=pm10', '#%']) {
        history.replaceState(null, '', pathname + search + hash);
        const { length } = history;
        nameIn(brief, '城镇新增就业人数').click();
        expect([location.hash, history.length]).to.deep.equal([hash, length]);
      }
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('leads to the table where that is shown', async () => {
    const { brief, other } = await page('<plan-vs-actual display="table"></plan-vs-actual>');
    await eventually('names are links', () => allInside(brief, 'a.name').length === 13);
    nameIn(brief, '城镇新增就业人数').click();
    expect(other.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('leaves a click that opens a new tab to the browser', async () => {
    const { brief } = await page('<plan-vs-actual></plan-vs-actual>');
    await eventually('names are links', () => allInside(brief, 'a.name').length === 13);
    const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    let isHandled: boolean | undefined;
    brief.shadowRoot?.addEventListener('click', (click) => {
      isHandled = click.defaultPrevented;
      click.preventDefault();
    });
    nameIn(brief, '城镇新增就业人数').dispatchEvent(event);
    expect(isHandled).to.equal(false);
  });

  for (const [what, others] of [
    ['there is no other element', ''],
    ['the other one is in brief as well', BRIEF],
    ['the other one shows another year', '<plan-vs-actual year="2024"></plan-vs-actual>'],
    ['the other one lacks the row', '<plan-vs-actual indicators="pm10"></plan-vs-actual>'],
  ] as const)
    it(`opens the figures where ${what}`, async () => {
      const { brief } = await page(others);
      const name = nameIn(brief, '全区生产总值增速');
      expect(name.localName).to.equal('button');
      name.click();
      await eventually(
        'the tooltip is shown',
        () => hasPart(brief, 'tooltip') && !part(brief, 'tooltip').hidden,
      );
      expect(textOf(part(brief, 'tooltip'))).to.include('7.5');
    });

  it('links to what comes later, and no more to what is gone', async () => {
    const { brief } = await page('');
    const other = document.createElement('plan-vs-actual');
    document.body.append(other);
    await eventually('names are links', () => allInside(brief, 'a.name').length === 13);
    other.remove();
    brief.requestUpdate();
    await settled(brief);
    expect(inside(brief, '.name').localName).to.equal('button');
  });
});
