import { expect } from 'chai';
import { FORCED } from '../../src/elements/shared/media-overrides.ts';
import { TOKENS } from '../../src/elements/shared/token-table.ts';
import { allInside, inside, marks } from '../support/elements.ts';
import { cssOf, figures, named, texts } from '../support/figures.ts';
import { media } from '../support/media.ts';

const SYSTEM = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'ButtonText',
  'Field',
  'FieldText',
  'ButtonFace',
  'Highlight',
  'HighlightText',
  'ButtonBorder',
  'GrayText',
];

/** The system colours, as computed. */
function systemColors(): Record<string, string> {
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const colors = SYSTEM.map((name) => {
    probe.style.color = name;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}

/** A page that sets every token, which forced colours must override. */
const PAINTED = TOKENS.filter(({ dark }) => dark)
  .map(({ name }) => `${name}: rgb(12, 34, 56)`)
  .join(';');

describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`apply to every text, border and mark, on a page with its own colours, ${colorScheme}`, async () => {
      // WebKit's driver cannot emulate media features: only the rules are checked there, below.
      if (!(await media({ forcedColors: 'active', colorScheme }))) return;
      const all = await figures({ style: PAINTED });
      const colors = systemColors();
      const known = new Set(Object.values(colors));
      const foreign: string[] = [];
      const want = (what: string, color: string) => {
        if (color !== 'none' && !known.has(color)) foreign.push(`${what}: ${color}`);
      };
      for (const widget of all) {
        for (const { element } of texts(widget))
          want(named(widget, element), getComputedStyle(element).color);
        for (const mark of marks(widget)) {
          const { fill, stroke } = getComputedStyle(mark);
          if (!/url/.test(fill)) want(`${widget.localName} ${mark.getAttribute('fill')}`, fill);
          want(`${widget.localName} ${mark.getAttribute('stroke')}`, stroke);
        }
        for (const mark of allInside(widget, '.legend svg *')) {
          const { fill, stroke } = getComputedStyle(mark);
          if (mark.hasAttribute('fill')) want('legend', fill);
          if (mark.hasAttribute('stroke')) want('legend', stroke);
        }
        for (const chip of allInside(widget, '.chip')) want('chip', getComputedStyle(chip).borderTopColor);
      }
      expect([...new Set(foreign)]).to.deep.equal([]);

      const list = all.find(({ localName }) => localName === 'project-list') as HTMLElement;
      const pressed = getComputedStyle(inside(list, '.filters [aria-pressed=true]'));
      expect([pressed.backgroundColor, pressed.color]).to.deep.equal([colors['LinkText'], colors['Canvas']]);
      expect(getComputedStyle(inside(list, '.swatch.building')).backgroundImage).to.match(/^repeating/);
      const swatch = (phase: string) => getComputedStyle(inside(list, `.swatch.${phase}`)).backgroundColor;
      expect([swatch('preparing'), swatch('done')]).to.deep.equal([colors['Canvas'], colors['CanvasText']]);
    });

  it('replace every token, without values of the page', async () => {
    const [gauge] = await figures({ drawn: false });
    const [, rules = ''] = /@media \(forced-colors: active\) \{([^@]*)/.exec(cssOf(gauge as Element)) ?? [];
    for (const { name } of TOKENS) {
      const forced = FORCED[name] ?? 'CanvasText';
      if (name.startsWith('--dd-color-'))
        expect(rules).to.match(new RegExp(`--_${name.slice(5)}: ?${forced};`, 'i'));
    }
    expect(rules).not.to.include('var(');
  });
});
