import { expect } from 'chai';
import { place, settled, shown, type Widget } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';

const GAUGE = '<indicator-gauge indicator="pm10"></indicator-gauge>';

async function idsOf(markup: string): Promise<string[]> {
  const elements = [...place<HTMLElement>(`<section>${markup}</section>`).children] as Widget[];
  for (const element of elements) {
    await shown(element);
    await settled(element);
  }
  await eventually('all have an id', () => elements.every(({ id }) => id !== ''));
  return elements.map(({ id }) => id);
}

describe('the anchor of a figure', () => {
  afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

  it('is made from its indicator, or from its report and its element', async () => {
    expect(
      await idsOf(`${GAUGE}<plan-vs-actual></plan-vs-actual><project-list></project-list>`),
    ).to.deep.equal(['dd-pm10', 'dd-zhanhe-2023-plan-vs-actual', 'dd-zhanhe-2023-project-list']);
  });

  it('is the id that the page gives', async () => {
    expect(await idsOf('<indicator-gauge id="own" indicator="pm10"></indicator-gauge>')).to.deep.equal([
      'own',
    ]);
  });

  it('is there once in a page, also beside an id of the page', async () => {
    expect(await idsOf(GAUGE.repeat(3))).to.deep.equal(['dd-pm10', 'dd-pm10-2', 'dd-pm10-3']);
    place('<p id="dd-gdp-growth"></p>');
    const gauge = document.createElement('indicator-gauge');
    gauge.setAttribute('indicator', 'gdp-growth');
    document.body.append(gauge);
    await eventually('it has an id', () => gauge.id !== '');
    expect(gauge.id).to.equal('dd-gdp-growth-2');
    gauge.remove();
  });

  it('is where an address leads to', async () => {
    history.replaceState(null, '', '#dd-pm10');
    const [gauge] = place<HTMLElement>(`<section style="padding-block: 3000px">${GAUGE}</section>`).children;
    await shown(gauge as Widget);
    await eventually('it is in view', () => {
      const { top } = (gauge as Element).getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  });
});
