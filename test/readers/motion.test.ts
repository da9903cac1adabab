import { expect } from 'chai';
import { allInside, frames } from '../support/elements.ts';
import { figures } from '../support/figures.ts';
import { media } from '../support/media.ts';

/** There is no motion in either case, so engines that cannot emulate the preference are tested, too. */
for (const reducedMotion of ['reduce', 'no-preference'] as const)
  describe(`motion: ${reducedMotion}`, () => {
    it('is none, from the first frame', async () => {
      await media({ reducedMotion });
      for (const widget of await figures()) {
        const picture = () => allInside(widget, 'svg').map(({ outerHTML }) => outerHTML);
        const first = picture();
        await frames(3);
        expect(picture()).to.deep.equal(first);
        const { transitionDuration, animationName } = getComputedStyle(widget);
        expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
        expect(document.getAnimations()).to.deep.equal([]);
      }
    });
  });
