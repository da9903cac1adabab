import { expect } from 'chai';
import { openTypeface } from '../../../src/prerender/preview/typeface.ts';
import { folderOf, fontFile, type MadeFont } from '../../support/made-font.ts';

const HAN: MadeFont = { family: 'Made SC', widths: { 区: 1000, 一: 900, '4': 500, '%': 800 } };
const BOLD: MadeFont = { ...HAN, bold: true, widths: { 区: 1000, '4': 600 } };
const SIGNS: MadeFont = { family: 'Made Signs', widths: { '✓': 700, é: 400, '4': 100 } };

/** The typeface of files with these fonts, where the system has no others. */
async function opened(...fonts: MadeFont[][]) {
  const files = Object.fromEntries(fonts.map((made, index) => [`${index}.ttf`, fontFile(...made)]));
  const { path } = folderOf(files);
  return openTypeface(Object.keys(files).map(path), []);
}

const failure = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a typeface', () => {
  it('measures a text as wide as its characters', async () => {
    const { measure } = await opened([HAN]);
    expect(measure('区4%', 20, 400)).to.be.closeTo(46, 1e-9);
    expect(measure('', 20, 400)).to.equal(0);
  });

  it('measures bold text in the bold font, and what that lacks in the regular one', async () => {
    for (const fonts of [
      [[HAN], [BOLD]],
      [[BOLD], [HAN]],
    ]) {
      const { measure } = await opened(...fonts);
      expect(measure('4', 10, 400)).to.be.closeTo(5, 1e-9);
      expect(measure('4', 10, 600)).to.be.closeTo(6, 1e-9);
      expect(measure('一', 10, 700)).to.be.closeTo(9, 1e-9);
    }
  });

  it('measures what the first font lacks in the next', async () => {
    const { measure } = await opened([HAN], [SIGNS]);
    expect(measure('4✓', 10, 400)).to.be.closeTo(12, 1e-9);
  });

  it('measures what no font has as wide as a Chinese character', async () => {
    const { measure } = await opened([HAN]);
    expect(measure('縣😀', 10, 400)).to.equal(20);
  });

  it('is the first font, in a file of several that for simplified Chinese', async () => {
    const japanese = { ...HAN, family: 'Made JP', widths: { 区: 500 } };
    const mono = { ...HAN, family: 'Made Mono SC', widths: { 区: 600 } };
    const { family, measure } = await opened([japanese, mono, HAN], [SIGNS]);
    expect(family).to.equal("'Made SC', sans-serif");
    expect(measure('区', 10, 400)).to.be.closeTo(10, 1e-9);
    expect((await opened([japanese, SIGNS])).family).to.equal("'Made JP', sans-serif");
  });

  it('names the letters and digits that it lacks, each once', async () => {
    const { missing } = await opened([HAN], [SIGNS]);
    expect(missing('区縣é 5县县4%，😀')).to.deep.equal(['縣', '5', '县']);
  });

  it('has all given files, for the drawing', async () => {
    const { files } = await opened([HAN], [BOLD], [SIGNS]);
    expect(files.map(({ length }) => length)).to.deep.equal(
      [HAN, BOLD, SIGNS].map((font) => fontFile(font).length),
    );
  });
});

describe('fonts that cannot be used', () => {
  it('are named, with what is wrong', async () => {
    const font = fontFile(HAN);
    const { path } = folderOf({
      'page.html': '<p>',
      'empty.ttf': '',
      'web.woff2': Buffer.concat([Buffer.from('wOF2'), font]),
      'cut.ttf': font.subarray(0, 20),
      'short.ttf': font.subarray(0, font.length / 2),
      'zeros.ttf': Buffer.concat([font.subarray(0, 200), Buffer.alloc(font.length - 200)]),
    });
    for (const name of ['page.html', 'empty.ttf', 'web.woff2', 'cut.ttf', 'short.ttf', 'zeros.ttf'])
      expect(await failure(openTypeface([path(name)], []))).to.equal(
        `FontError: ${path(name)} is not a font, or damaged: expected TTF, OTF or TTC`,
      );
    expect(await failure(openTypeface([path('none.ttf')], []))).to.equal(
      `FontError: font ${path('none.ttf')} cannot be read: file not found`,
    );
  });

  it('are missing: what to install or to give is said', async () => {
    const { folder } = folderOf({ 'other.ttf': fontFile(SIGNS) });
    const said = await failure(openTypeface([], [folder]));
    expect(said).to.match(/^FontError: no Chinese font found .*fonts-noto-cjk.*--font FILE$/);
  });
});

describe('fonts of a system', () => {
  it('are its best Chinese typeface, with its bold font, and one with signs', async () => {
    const { folder } = folderOf({
      'wqy-zenhei.ttc': fontFile({ ...HAN, family: 'Worse' }, HAN),
      'msyh.ttc': fontFile({ ...HAN, family: 'Better' }),
      'msyhbd.ttc': fontFile({ ...BOLD, family: 'Better' }),
      'seguisym.ttf': fontFile(SIGNS),
    });
    const { family, measure, files } = await openTypeface([], [folder]);
    expect(family).to.equal("'Better', sans-serif");
    expect(measure('4', 10, 700)).to.be.closeTo(6, 1e-9);
    expect(measure('✓', 10, 700)).to.be.closeTo(7, 1e-9);
    expect(files).to.have.lengthOf(3);
  });

  it('that are broken are left out if they only have signs', async () => {
    const { folder } = folderOf({ 'simhei.ttf': fontFile(HAN), 'DejaVuSans.ttf': 'broken' });
    expect((await openTypeface([], [folder])).files).to.have.lengthOf(1);
  });
});
