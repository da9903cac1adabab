import { expect } from 'chai';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type PageProxy, type PdfPage, readPage } from '../../../src/authoring/read/pdf-page.ts';
import { provideBufferTransfer } from '../../../src/authoring/read/transfer-buffer.ts';
import { type Mark, painted, pdf } from '../support/pdf.ts';

/** The page, which is 595 wide and 842 high. */
async function pageOf(marks: readonly Mark[], paintable?: readonly string[]): Promise<PdfPage> {
  provideBufferTransfer();
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(pdf([marks], 'embedded', paintable), { verbosity: 0 });
  try {
    return await readPage((await document.getPage(1)) as unknown as PageProxy, 7, OPS);
  } finally {
    await document.destroy();
  }
}

const rulingsOf = async (raw: string, paintable?: readonly string[]) =>
  (await pageOf([{ raw }], paintable)).rulings.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);

/** A level line 742 points from the bottom, and an upright one. */
const LINES = '50 742 m 260 742 l S 160 702 m 160 742 l S';
const DRAWN = [
  [50, 100, 260, 100],
  [160, 100, 160, 140],
];

describe('a page of a PDF', () => {
  it('has its text by the middle of its lines, and its size', async () => {
    const page = await pageOf([
      { text: '增长', x: 60, y: 100, size: 20 },
      { text: ' ', x: 60, y: 150 },
      { text: '⺠', x: 100, y: 200 },
    ]);
    expect(page).to.deep.equal({
      number: 7,
      width: 595,
      height: 842,
      runs: [
        { text: '增长', x: 60, width: 40, y: 93, height: 20 },
        { text: '民', x: 100, width: 10, y: 196.5, height: 10 },
      ],
      rulings: [],
      pictures: 0,
    });
  });

  it('has its text where it is on a page that is turned', async () => {
    const text = new TextDecoder('latin1')
      .decode(pdf([[{ text: 'AB', x: 60, y: 100 }]]))
      .replace('/Type /Page /Parent', '/Rotate 90 /Type /Page /Parent');
    provideBufferTransfer();
    const { OPS } = await getResolvedPDFJS();
    const document = await getDocumentProxy(new TextEncoder().encode(text), { verbosity: 0 });
    const page = await readPage((await document.getPage(1)) as unknown as PageProxy, 1, OPS);
    await document.destroy();
    expect([page.width, page.height]).to.deep.equal([842, 595]);
    expect(page.runs.map(({ x, y }) => [x, y])).to.deep.equal([[742, 56.5]]);
  });

  it('has its pictures counted, of whatever kind', async () => {
    const image = painted(
      '/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'x',
    );
    const mask = painted('/Subtype /Image /Width 8 /Height 2 /ImageMask true /BitsPerComponent 1', 'xy');
    const inline = 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
    const count = async (raw: string) => (await pageOf([{ raw }], [image, mask])).pictures;
    expect(await count('q 500 0 0 800 0 0 cm /X1 Do Q')).to.equal(1);
    expect(await count('q 500 0 0 800 0 0 cm /X2 Do Q')).to.equal(1);
    expect(await count(inline)).to.equal(1);
    expect(await count(`${LINES} q 500 0 0 800 0 0 cm /X1 Do Q ${inline}`)).to.equal(2);
  });
});

describe('the lines that a page draws', () => {
  it('are from its top left corner', async () => {
    expect(await rulingsOf(LINES)).to.deep.equal(DRAWN);
  });

  it('may be in coordinates that are turned, skewed and turned back', async () => {
    expect(await rulingsOf(`q 2 1 1 1 5 7 cm 1 -1 -1 2 2 -9 cm ${LINES} Q`)).to.deep.equal(DRAWN);
    // A quarter to the left: what is level becomes upright.
    expect(await rulingsOf('q 0 1 -1 0 300 0 cm 50 100 m 260 100 l S Q')).to.deep.equal([
      [200, 582, 200, 792],
    ]);
    // Sheared so that a slanted line is level, and an upright one slanted.
    expect(await rulingsOf('q 1 1 0 1 0 0 cm 50 742 m 260 532 l S Q')).to.deep.equal([[50, 50, 260, 50]]);
    expect(await rulingsOf('q 1 0 1 1 0 0 cm 50 742 m 260 532 l S Q')).to.deep.equal([[792, 100, 792, 310]]);
  });

  it('may be in a form, with coordinates of its own or without, that ends with it', async () => {
    const form = (matrix: string) =>
      painted(`/Subtype /Form /BBox [0 0 600 900] ${matrix}`, '50 100 m 260 100 l S');
    const forms = [form('/Matrix [1 0 0 1 10 20]'), form('')];
    expect(await rulingsOf(`/X1 Do /X2 Do ${LINES}`, forms)).to.deep.equal([
      [60, 722, 270, 722],
      [50, 742, 260, 742],
      ...DRAWN,
    ]);
    expect(await rulingsOf(`q 1 0 0 1 5 0 cm /X1 Do 50 742 m 260 742 l S Q ${LINES}`, forms)).to.deep.equal([
      [65, 722, 275, 722],
      [55, 100, 265, 100],
      ...DRAWN,
    ]);
  });

  it('are thin shapes too, at most 3 points', async () => {
    const places: readonly [raw: string, line: number[][]][] = [
      ['50 740 210 3 re f', [[50, 100.5, 260, 100.5]]],
      ['50 740 3 40 re f', [[51.5, 62, 51.5, 102]]],
      ['50 740 m 260 740 l 260 742 l 50 742 l f', [[50, 101, 260, 101]]],
      ['50 740 3 3 re f', []],
      ['50 740 m 53 740 l S', []],
      ['50 740 m 54 740 l S', [[50, 102, 54, 102]]],
      ['50 740 m 50 743 l S', []],
      ['50 740 m 50 744 l S', [[50, 98, 50, 102]]],
      ['50 740 m 260 743 l S', [[50, 100.5, 260, 100.5]]],
      ['50 740 m 260 744 l S', []],
      ['50 700 m 53 742 l S', [[51.5, 100, 51.5, 142]]],
      ['50 700 m 54 742 l S', []],
      // A box of 4 by 100 has four sides.
      [
        '50 640 4 100 re S',
        [
          [50, 202, 54, 202],
          [54, 102, 54, 202],
          [50, 102, 54, 102],
          [50, 102, 50, 202],
        ],
      ],
    ];
    for (const [raw, line] of places) expect(await rulingsOf(raw), raw).to.deep.equal(line);
  });

  it('may go on after another, or after a curve, and are none where nothing is drawn', async () => {
    expect(await rulingsOf('50 742 m 260 742 l 260 702 l S')).to.deep.equal([
      [50, 100, 260, 100],
      [260, 100, 260, 140],
    ]);
    expect(await rulingsOf('50 742 m 260 742 l 260 702 m 50 702 l S')).to.deep.equal([
      [50, 100, 260, 100],
      [50, 140, 260, 140],
    ]);
    expect(await rulingsOf('10 10 m 90 10 90 300 300 10 c S')).to.deep.equal([]);
    expect(await rulingsOf('S n W n')).to.deep.equal([]);
  });
});
