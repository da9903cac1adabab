import { expect } from 'chai';
import type { Drawing } from '../../src/chart/drawing.ts';
import { renderSvg, shapeOf } from '../../src/chart/render.ts';
import { renderToString } from '../../src/chart/render-to-string.ts';

const positions = { zero: 0, actual: 0.5, estimated: true, plan: 0.6, next: 0.7 };

const DRAWINGS: readonly Drawing[] = [
  { kind: 'indicator-gauge', ...positions, nextBeyond: null },
  { kind: 'plan-vs-actual', ...positions },
  {
    kind: 'project-list',
    category: 'industry',
    longest: 9,
    phases: [
      { phase: 'preparing', count: 1 },
      { phase: 'building', count: 3 },
      { phase: 'done', count: 5 },
    ],
  },
  {
    kind: 'indicator-trend',
    zero: 0,
    form: 'bars',
    marks: [{ at: 0.5, width: 1, value: 0.5, look: 'estimate', joined: false }],
    ticks: [],
    pace: null,
    breaks: [],
  },
];

const elements = (svg: SVGElement): Element[] => [svg, ...svg.querySelectorAll('*')];

for (const drawing of DRAWINGS) {
  const size = shapeOf(drawing);

  describe(`the drawing of <${drawing.kind}>`, () => {
    it('has the size of its box, and is stretched to another one', () => {
      const svg = renderSvg(drawing, { width: 123, height: 45 });
      const value = (name: string) => svg.getAttribute(name);
      expect([value('width'), value('height'), value('viewBox'), value('preserveAspectRatio')]).to.deep.equal(
        ['123', '45', '0 0 123 45', 'none'],
      );
    });

    it('has marks only: no text, roles, styles or attributes of ECharts', () => {
      for (const element of elements(renderSvg(drawing, size))) {
        expect(element.localName).to.be.oneOf(['svg', 'path', 'circle', 'defs', 'pattern']);
        expect(element.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        expect(
          element
            .getAttributeNames()
            .filter((name) => /^(?:role|aria-|tabindex|style|class|on|ecmeta)/.test(name)),
        ).to.deep.equal([]);
      }
      expect(renderSvg(drawing, size).textContent).to.equal('');
    });

    it('has ids of its own, which its patterns are found by', () => {
      const idsOf = (svg: SVGElement) => elements(svg).flatMap(({ id }) => id || []);
      const [one, other] = [renderSvg(drawing, size), renderSvg(drawing, size)];
      expect(idsOf(one)).to.not.deep.equal([]);
      expect(idsOf(one).filter((id) => idsOf(other).includes(id))).to.deep.equal([]);
      for (const svg of [one, other]) {
        const references = [...svg.outerHTML.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
        expect(references).to.not.deep.equal([]);
        for (const id of references) expect(idsOf(svg)).to.include(id);
      }
    });

    it('is the same as a string', () => {
      const svg = renderSvg(drawing, size);
      const page = new DOMParser().parseFromString(renderToString(drawing, size, 'here-'), 'text/html');
      expect(page.body.innerHTML.replaceAll('here-', '')).to.equal(svg.outerHTML.replaceAll(/\bc\d+-/g, ''));
    });

    it('takes clicks on its marks, not on the patterns over them', () => {
      const marks = elements(renderSvg(drawing, size)).filter((element) =>
        element.getAttribute('fill')?.startsWith('url('),
      );
      expect(marks).to.not.deep.equal([]);
      for (const mark of marks) expect(mark.getAttribute('pointer-events')).to.equal('none');
    });
  });
}
