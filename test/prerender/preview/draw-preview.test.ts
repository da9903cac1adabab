import { expect } from 'chai';
import { drawPreview } from '../../../src/prerender/preview/draw-preview.ts';
import { openTypeface } from '../../../src/prerender/preview/typeface.ts';
import { gaugeView } from '../../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import { folderOf, fontFile } from '../../support/made-font.ts';
import { languages, zhanhe } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const LATIN = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));

/** A typeface with ASCII, these characters, and those of what only a picture says. */
async function typefaceOf(characters: string) {
  const widths = { ...Object.fromEntries([...characters, ...'另有项见网页。'].map((one) => [one, 1000])) };
  for (const character of LATIN) widths[character] = 500;
  const { path } = folderOf({ 'made.ttf': fontFile({ family: 'Made SC', widths }) });
  return openTypeface([path('made.ttf')], []);
}

const sizeOf = (png: Uint8Array): number[] => {
  const { getUint32 } = DataView.prototype;
  const view = new DataView(png.buffer, png.byteOffset);
  return [16, 20].map((offset) => getUint32.call(view, offset));
};

describe('the picture of a link preview', () => {
  for (const lang of languages)
    it(`is 1200 × 630 pixels, whatever the figure: ${lang}`, async () => {
      const views = [
        shown(gaugeView(zhanhe, { indicator: 'gdp-growth' }, lang)),
        shown(planVsActualView(zhanhe, {}, lang)),
        shown(planVsActualView(zhanhe, { indicators: ['pm25'] }, lang)),
      ];
      for (const view of views) {
        const typeface = await typefaceOf(JSON.stringify(view));
        const png = await drawPreview(view, lang, typeface);
        expect(String.fromCharCode(...png.slice(1, 4))).to.equal('PNG');
        expect(sizeOf(png)).to.deep.equal([1200, 630]);
      }
    });

  it('is the same each time', async () => {
    const view = shown(gaugeView(zhanhe, { indicator: 'pm25' }, 'en'));
    const draw = async () => drawPreview(view, 'en', await typefaceOf(JSON.stringify(view)));
    expect(await draw()).to.deep.equal(await draw());
  });

  it('has the width of a letter for quotation marks in English, and room for its figure', async () => {
    const view = {
      ...shown(gaugeView(zhanhe, { indicator: 'pm25' }, 'en')),
      title: 'District’s '.repeat(99),
    };
    const typeface = await typefaceOf(`${JSON.stringify(view).replace(/[‘’“”]/g, '')}…`);
    expect(sizeOf(await drawPreview(view, 'en', typeface))).to.deep.equal([1200, 630]);
  });

  it('is not drawn with a font that lacks characters of it', async () => {
    const view = shown(gaugeView(zhanhe, { indicator: 'gdp-growth' }, 'zh-CN'));
    const typeface = await typefaceOf(JSON.stringify(view).replaceAll('增', ''));
    const failed = await drawPreview(view, 'zh-CN', typeface).catch((error: Error) => error);
    expect(String(failed)).to.match(/^FontError: the font has no “增”: .*--font FILE/);
  });
});
