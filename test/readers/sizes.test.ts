import { expect } from 'chai';
import { contrast, groundOf } from '../support/contrast.ts';
import { allInside, withTools } from '../support/elements.ts';
import { figures, isSeen, named, targets, texts } from '../support/figures.ts';
import { press } from '../support/keyboard.ts';
import { media } from '../support/media.ts';

for (const [theme, leastText, leastTarget] of [
  ['theme-light', 12, 24],
  ['theme-large', 18, 44],
] as const)
  for (const display of ['chart', 'table'] as const)
    describe(`${theme}, as a ${display}`, () => {
      it(`has no text under ${leastText} px, and no target under ${leastTarget} px`, async () => {
        const small: string[] = [];
        for (const widget of await figures({ theme, display })) {
          await withTools(widget);
          for (const target of targets(widget)) {
            const { width, height } = target.getBoundingClientRect();
            if (Math.min(width, height) < leastTarget - 0.5)
              small.push(`${named(widget, target)} ${width.toFixed(1)}×${height.toFixed(1)}`);
          }
          for (const details of allInside<HTMLDetailsElement>(widget, 'details')) details.open = true;
          for (const { element } of texts(widget)) {
            const size = Number.parseFloat(getComputedStyle(element).fontSize);
            if (size < leastText) small.push(`${named(widget, element)} ${size}px`);
          }
        }
        expect([...new Set(small)]).to.deep.equal([]);
      });
    });

const RINGED = ['theme-light', 'theme-dark', 'theme-red', 'theme-contrast'];

/** Focuses every control in turn and checks its outline. */
function expectRings(all: readonly HTMLElement[], theme: string): void {
  for (const widget of all)
    for (const focusable of allInside(widget, 'button, summary, select, input, [tabindex]').filter(isSeen)) {
      // The tooltip of the previously focused row is closed by now.
      if (!isSeen(focusable)) continue;
      focusable.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focusable);
      const what = `${theme}, ${named(widget, focusable)}`;
      expect([outlineStyle, Number.parseFloat(outlineWidth) >= 2], what).to.deep.equal(['solid', true]);
      const ground = groundOf(focusable.parentElement as Element);
      expect(contrast(outlineColor, ground), `${what} ${outlineColor} on ${ground}`).to.be.at.least(3);
    }
}

describe('the focus ring', () => {
  for (const display of ['chart', 'table'] as const) {
    it(`is an outline of at least 2 px and 3:1 in every theme, as a ${display}`, async () => {
      const all = await figures({ display, drawn: false });
      for (const theme of RINGED) {
        (all[0]?.parentElement as HTMLElement).className = theme;
        // Not from the last control of the page: Tab would leave it.
        targets(all[0] as Element)[0]?.focus();
        await press('Tab');
        expectRings(all, theme);
      }
    });

    it(`is one in forced colours, as a ${display}`, async () => {
      // WebKit's driver cannot emulate them: the ring would be that of the test before.
      if (!(await media({ forcedColors: 'active' }))) return;
      const all = await figures({ display, drawn: false });
      await press('Tab');
      expectRings(all, 'forced colours');
    });
  }
});
