import { expect } from 'chai';
import { STRONG } from '../../src/elements/shared/media-overrides.ts';
import { contrast, groundOf } from '../support/contrast.ts';
import { allInside, inside, marks, part, withTools } from '../support/elements.ts';
import { cssOf, figures, named, texts } from '../support/figures.ts';
import { media } from '../support/media.ts';

const THEMES = ['theme-light', 'theme-dark', 'theme-red', 'theme-contrast', 'theme-large'];

/** What ECharts paints, without the tiles of its patterns. */
const painting = (widget: Element) => marks(widget).filter((mark) => mark.closest('defs') === null);

const tokenOf = (mark: Element) =>
  /--dd-color-([\w-]+)/.exec(`${mark.getAttribute('fill')} ${mark.getAttribute('stroke')}`)?.[1];

/** The first mark in the colour of a token, and its computed colour. */
function colorIn(widget: Element, token: string): string | undefined {
  const mark = painting(widget).find((one) => tokenOf(one) === token);
  if (!mark) return undefined;
  const { fill, stroke } = getComputedStyle(mark);
  return fill === 'none' ? stroke : fill;
}

/** What is too faint in the figures of a page. */
function faintIn(all: readonly Element[], text: number, mark: number): string[] {
  const faint: string[] = [];
  const want = (least: number, what: string, one: string, other: string) => {
    const ratio = contrast(one, other);
    if (ratio < least) faint.push(`${what}: ${one} on ${other} ${ratio.toFixed(2)}`);
  };
  for (const widget of all) {
    for (const { element } of texts(widget))
      want(text, named(widget, element), getComputedStyle(element).color, groundOf(element));
    for (const input of allInside(widget, 'input'))
      want(text, 'placeholder', getComputedStyle(input, '::placeholder').color, groundOf(input));
    for (const control of allInside(widget, 'button.button:not([aria-disabled=true]), input, select'))
      if (getComputedStyle(control).borderTopStyle !== 'none')
        want(mark, named(widget, control), edgeOf(control), groundOf(part(widget, 'figure')));

    const surface = groundOf(part(widget, 'figure'));
    const track = colorIn(widget, 'track');
    for (const drawing of painting(widget)) {
      const token = tokenOf(drawing);
      const { fill, stroke, strokeWidth } = getComputedStyle(drawing);
      if (token === undefined || token === 'surface') continue;
      const edged = (token === 'track' || token.startsWith('stage')) && stroke !== 'none';
      if (edged) expect(Number.parseFloat(strokeWidth)).to.be.at.least(token === 'track' ? 1 : 2);
      const color = edged ? stroke : fill === 'none' ? stroke : fill;
      want(mark, `${widget.localName} ${token}`, color, surface);
      if (track && token !== 'track') want(mark, `${token} on the track`, color, track);
    }
  }
  return [...new Set(faint)];
}

for (const more of [false, true]) {
  const [text, mark] = more ? [7, 4.5] : [4.5, 3];

  describe(`contrast${more ? ' with more contrast' : ''}`, () => {
    it(`is ${text} for text, ${mark} for marks, on their backgrounds, in every theme`, async () => {
      // WebKit's driver cannot emulate media features: only the rules are checked there, below.
      if (more && !(await media({ contrast: 'more' }))) return;
      const all = await figures();
      const details = all.flatMap((widget) => allInside<HTMLDetailsElement>(widget, 'details'));
      for (const each of details) each.open = true;
      for (const widget of all) await withTools(widget);
      const section = all[0]?.parentElement as HTMLElement;
      const grounds = new Set<string>();
      for (const theme of THEMES) {
        // Drawings follow by CSS alone.
        section.className = theme;
        expect(faintIn(all, text, mark), theme).to.deep.equal([]);
        grounds.add(groundOf(part(all[0] as Element, 'figure')));
      }
      expect(grounds.size, 'backgrounds of the themes').to.be.above(1);
    });
  });
}

/** A control in the toolbar has the border of its group; a filled one has its own. */
function edgeOf(control: Element): string {
  const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(control);
  if (borderTopWidth !== '0px') return borderTopColor;
  const group = control.closest('.toolbar');
  return group ? getComputedStyle(group).borderTopColor : backgroundColor;
}

describe('without colour', () => {
  it('a verdict has a shape and a text', async () => {
    const chips = (await figures()).flatMap((widget) => allInside(widget, '.chip[part=verdict]'));
    const byVerdict = new Map(chips.map((chip) => [chip.className, chip]));
    expect(byVerdict.size).to.be.at.least(3);
    const shapes = [...byVerdict.values()].map((chip) => chip.firstElementChild?.textContent);
    expect(new Set(shapes).size).to.equal(shapes.length);
    for (const chip of chips) expect(chip.textContent).to.match(/\p{Script=Han}/u);
  });

  it('plan, next plan and actual differ in shape, an estimate is hatched', async () => {
    const [, estimated] = await figures();
    const paths = (token: string) =>
      painting(estimated as Element)
        .filter((mark) => tokenOf(mark) === token)
        .map((mark) => mark.getAttribute('d'));
    expect(new Set([paths('plan')[0], paths('next')[0], paths('actual')[0]]).size).to.equal(3);
    const hatched = allInside(estimated as Element, '.plot path').filter((path) =>
      path.getAttribute('fill')?.startsWith('url('),
    );
    expect(hatched).to.have.lengthOf(1);
    expect(inside(estimated as Element, '.value').textContent).to.match(/预计/);
  });

  it('phases differ in fill or edge: light, striped, dark, dashed', async () => {
    const list = (await figures()).find(({ localName }) => localName === 'project-list') as Element;
    const building = painting(list).filter((mark) => tokenOf(mark) === 'stage-building').length;
    const striped = allInside(list, '.plot path').filter((path) =>
      path.getAttribute('fill')?.startsWith('url('),
    );
    expect([striped.length > 0, striped.length]).to.deep.equal([true, building]);
    const fillings = ['preparing', 'building', 'done', 'planned'].map((phase) => {
      const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(
        inside(list, `.swatch.${phase}`),
      );
      if (borderTopStyle === 'dashed') return 'dashed';
      return backgroundImage.startsWith('repeating-linear-gradient') ? 'striped' : backgroundColor;
    });
    expect([new Set(fillings).size, fillings[1], fillings[3]]).to.deep.equal([4, 'striped', 'dashed']);
  });
});

describe('the rules for more contrast', () => {
  it('exist in every engine, each with its own value', async () => {
    const [gauge] = await figures({ drawn: false });
    const rules = cssOf(gauge as Element).split('@media (prefers-contrast: more)')[1] ?? '';
    for (const name of Object.keys(STRONG)) expect(rules, name).to.include(`--_${name.slice(5)}:`);
  });
});
