import { expect } from 'chai';
import { allInside, settled, withTools } from '../support/elements.ts';
import { figures, named, targets } from '../support/figures.ts';
import { media } from '../support/media.ts';

const LEAST = 44;

describe('for fingers', () => {
  for (const display of ['chart', 'table', 'brief', 'list'] as const)
    it(`has no target under ${LEAST} px, also beside small text, as ${display}`, async () => {
      if (!(await media({ pointer: 'coarse' }))) return;
      const small: string[] = [];
      for (const widget of await figures({ display, style: 'font-size: 14px', drawn: false })) {
        await withTools(widget);
        for (const details of allInside<HTMLDetailsElement>(widget, 'details')) details.open = true;
        for (const target of targets(widget)) {
          const { width, height } = target.getBoundingClientRect();
          if (Math.min(width, height) < LEAST - 0.5)
            small.push(`${named(widget, target)} ${width.toFixed(1)}×${height.toFixed(1)}`);
        }
      }
      expect([...new Set(small)]).to.deep.equal([]);
    });

  it('leaves the targets of a pointer as they are', async () => {
    const [widget] = await figures({ drawn: false });
    await settled(widget as HTMLElement & { updateComplete: Promise<boolean> });
    const heights = targets(widget as Element).map((target) => target.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.lessThan(LEAST);
  });
});
