import { expect } from 'chai';
import { allInside, inside, place, shown } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { openMenu, sourceDialog, tooltip } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';

// The first test of this file is the first use of the page, which loads the code that answers.
describe('the first use of a page', () => {
  it('is answered in the order of its events: a number opens its source, and nothing else', async () => {
    const gauge = await shown(place('<indicator-gauge indicator="gdp-growth"></indicator-gauge>'));
    const number = inside(gauge, '.facts .figure-button');
    await pointer.click(number);
    await eventually('the source is shown', () => sourceDialog(gauge) !== null);
    expect(tooltip(gauge)).to.equal(null);
    await press('Escape');
    expect([sourceDialog(gauge), tooltip(gauge)]).to.deep.equal([null, null]);
  });

  it('is one of an element of which another one has loaded the code', async () => {
    const rows = await shown(place('<plan-vs-actual group="economy"></plan-vs-actual>'));
    const number = allInside(rows, '.figure-button')[0] as HTMLElement;
    number.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    number.click();
    await eventually('the source is shown', () => sourceDialog(rows) !== null);
    expect(tooltip(rows)).to.equal(null);
    expect(openMenu(rows)).to.equal(null);
  });
});
