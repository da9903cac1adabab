import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { expect } from 'chai';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { type RunSteps, runAtOnce } from '../../../src/authoring/steps.ts';
import { spreadsheet } from '../support/files.ts';

/** Does all steps, and counts them. */
function counting(): { run: RunSteps; steps(): number } {
  let count = 0;
  return {
    steps: () => count,
    run: (steps) => {
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        count++;
      }
    },
  };
}

const rowsOf = (count: number, name: string) =>
  Array.from({ length: count }, (_, r) => [`第${r + 1}${name}`, '万吨', r + 0.5, `[${r}]`, r % 7 ? r : null]);

/** As Excel writes it: texts apart from the sheets, and merged cells. */
function workbook(count: number): WorkBook {
  const book = utils.book_new();
  const long = utils.aoa_to_sheet([['标题'], ...rowsOf(count, '种产品产量')]);
  long['!merges'] = [utils.decode_range('A1:E1')];
  utils.book_append_sheet(book, long, '附表');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['短表'], ['指标', 1]]), '附表2');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(count / 2, '个项目')), '项目 & 其他');
  book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
  return book;
}

const bytesOf = (bookSST: boolean, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx', count = 4800) =>
  new Uint8Array(write(workbook(count), { type: 'array', bookType, bookSST, compression: true }));

/** The file with its first sheet changed. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const archive = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(archive, '/xl/worksheets/sheet1.xml') as { content: unknown; size: number };
  const xml = change(new TextDecoder().decode(Uint8Array.from(entry.content as number[])));
  const content = new TextEncoder().encode(xml);
  entry.content = Array.from(content);
  entry.size = content.length;
  return Uint8Array.from(CFB.write(archive, { fileType: 'zip', type: 'array' } as never) as number[]);
}

describe('a long workbook that is read in steps', () => {
  const files: readonly [name: string, make: () => Uint8Array][] = [
    ['with its texts apart', () => bytesOf(true)],
    ['with its texts in the cells', () => bytesOf(false)],
    [
      'with a prefix of its names',
      () =>
        changed(bytesOf(true), (xml) =>
          xml
            .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
            .replace('<x:?xml', '<?xml')
            .replace('xmlns=', 'xmlns:x='),
        ),
    ],
    [
      'with rows that have no number',
      () =>
        changed(bytesOf(true), (xml) =>
          xml.replace(/<row r="(\d*[1-9])"/g, '<row').replace(/<c r="[A-Z]+\d*[1-9]"/g, '<c'),
        ),
    ],
    [
      'with more rows than are read',
      () => spreadsheet([{ name: '附表', rows: rowsOf(21_000, '种产品产量') }]),
    ],
  ];
  for (const [name, make] of files)
    it(`is the same as one that is read at once: ${name}`, async () => {
      const bytes = make();
      const { run, steps } = counting();
      const inSteps = await readSource(bytes, '附表.xlsx', { run });
      const atOnce = await readSource(bytes, '附表.xlsx', { run: runAtOnce });
      expect(steps()).to.be.above(10);
      expect(atOnce.sheets[0]?.rows.length).to.be.above(4000);
      // Compared as text, which is quicker.
      expect(JSON.stringify(inSteps) === JSON.stringify(atOnce)).to.equal(true);
    });

  for (const type of ['xls', 'ods'] as const)
    it(`may be of another format: ${type}`, async () => {
      const bytes = bytesOf(false, type, 40);
      const inSteps = await readSource(bytes, `附表.${type}`, { run: counting().run });
      const atOnce = await readSource(bytes, `附表.${type}`);
      expect(JSON.stringify(inSteps) === JSON.stringify(atOnce)).to.equal(true);
    });

  it('can be stopped between two steps', async () => {
    let steps = 0;
    const run: RunSteps = (work) => {
      while (!work.next().done) if (++steps === 3) throw new Error('stopped');
      throw new Error('done');
    };
    const error = await readSource(bytesOf(true), '附表.xlsx', { run }).catch((reason) => reason);
    expect(error.message).to.equal('stopped');
  });

  it('tells of a sheet that cannot be read, of which no part is kept', async () => {
    // A text that the workbook does not have.
    const bytes = changed(bytesOf(true), (xml) => xml.replace(/(<c r="A4000"[^>]*><v>)\d+/, '$1999999'));
    for (const run of [runAtOnce, counting().run]) {
      const { sheets, findings } = await readSource(bytes, '附表.xlsx', { run });
      expect(findings.map(({ code, place }) => [code, place.sheet])).to.deep.equal([
        ['unreadable-sheet', '附表'],
      ]);
      expect(sheets.map(({ rows }) => rows.length)).to.deep.equal([0, 2, 2400]);
    }
  });

  it('may have a long sheet without rows, beside which the others are read in few steps', async () => {
    const padding = `<!--${' '.repeat(600 * 1024)}-->`;
    for (const empty of [padding, `<sheetData/>${padding}`, `<sheetData></sheetData>${padding}`]) {
      const bytes = changed(bytesOf(true, 'xlsx', 40), (xml) =>
        xml.replace(/<sheetData>.*<\/sheetData>/s, empty).replace(/<mergeCells.*<\/mergeCells>/s, ''),
      );
      const counted = counting();
      const { sheets } = await readSource(bytes, '附表.xlsx', { run: counted.run });
      expect(sheets.map(({ rows }) => rows.length)).to.deep.equal([0, 2, 20]);
      expect(counted.steps()).to.be.below(10);
    }
  });
});
