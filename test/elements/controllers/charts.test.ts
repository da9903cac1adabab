import { expect } from 'chai';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../../src/chart/drawing.ts';
import { ChartsController } from '../../../src/elements/controllers/charts.ts';
import { positionsOf } from '../../../src/view/drawing.ts';
import { indicatorView } from '../../../src/view/indicator.ts';
import { scaleOf } from '../../../src/view/scale.ts';
import { charts, marks } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { otherDistrict } from '../../support/other-district.ts';

const [gdp, revenue] = otherDistrict().indicators.map((indicator) => indicatorView(indicator, 2024, 'zh-CN'));
if (!gdp || !revenue) throw new Error('the other district has lost its indicators');
const scale = scaleOf([200]);

class ManyPlots extends LitElement {
  drawings: (Drawing | null)[] = [];
  readonly failures: string[] = [];
  readonly charts = new ChartsController(this, {
    loaded: () => {},
    failed: () => this.failures.push('failed'),
  });

  override render(): TemplateResult {
    const plot = (drawing: Drawing | null) =>
      drawing ? html`<div class="plot" style="block-size: 20px" .drawing=${drawing}></div>` : nothing;
    return html`${this.drawings.map(plot)}`;
  }

  async show(...drawings: (Drawing | null)[]): Promise<void> {
    this.drawings = drawings;
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('many-plots', ManyPlots);

const row = (indicator = gdp): Drawing => ({ kind: 'plan-vs-actual', ...positionsOf(indicator, scale) });

async function plots(...drawings: (Drawing | null)[]): Promise<ManyPlots> {
  const host = document.createElement('many-plots') as ManyPlots;
  document.body.append(host);
  await host.show(...drawings);
  const wanted = drawings.filter(Boolean).length;
  await eventually(`${wanted} charts are drawn`, () => charts(host).length === wanted);
  return host;
}

describe('ChartsController', () => {
  it('opens a chart in every plot', async () => {
    const host = await plots(row(), row(revenue));
    expect(host.failures).to.deep.equal([]);
  });

  it('opens and closes charts as plots come and go', async () => {
    const host = await plots(row());
    const [first] = charts(host);
    await host.show(row(), row());
    await eventually('a second chart is open', () => charts(host).length === 2);
    expect(charts(host)[0]).to.equal(first);
    await host.show(null, row());
    expect(charts(host)).to.have.lengthOf(1);
    await host.show();
    expect(charts(host)).to.have.lengthOf(0);
    expect(first?.childElementCount).to.equal(0);
  });

  it('does not redraw an equal drawing', async () => {
    const host = await plots(row());
    const [mark] = marks(host);
    await host.show(row());
    expect(marks(host)[0] === mark).to.equal(true);
  });

  it('redraws a different drawing', async () => {
    const host = await plots(row());
    const drawing = () => charts(host)[0]?.querySelector('svg')?.outerHTML;
    const first = drawing();
    await host.show(row(revenue));
    expect(drawing()).to.not.equal(first);
  });

  it('draws on reconnection what was set while disconnected', async () => {
    const host = await plots(row());
    const drawing = () => charts(host)[0]?.querySelector('svg')?.outerHTML;
    const first = drawing();
    host.remove();
    expect(charts(host)).to.have.lengthOf(0);
    await host.show(row(revenue));
    expect(charts(host)).to.have.lengthOf(0);
    document.body.append(host);
    await eventually('it is open again', () => charts(host).length === 1);
    expect(drawing()).to.not.equal(first);
  });
});
