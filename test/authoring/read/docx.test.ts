import { expect } from 'chai';
import { readDocx } from '../../../src/authoring/read/docx.ts';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { archive, wordDocument } from '../support/files.ts';

describe('a Word document', () => {
  it('has its paragraphs and tables, without those that are empty', async () => {
    const bytes = wordDocument([
      '一、回顾',
      '',
      {
        table: [
          ['指标', '计划'],
          ['就业', '5'],
        ],
      },
      { raw: '<w:p><w:r><w:t>完</w:t><w:drawing/></w:r></w:p>' },
    ]);
    // Inside of a larger buffer, as Node reads files.
    const larger = new Uint8Array(bytes.length + 8);
    larger.set(bytes, 8);
    const rows = [
      ['指标', '计划'],
      ['就业', '5'],
    ].map((row) => row.map((text) => ({ text })));
    expect(await readDocx(larger.subarray(8), 'x.docx')).to.deep.equal({
      file: 'x.docx',
      format: 'docx',
      sheets: [{ name: '表1', before: ['一、回顾'], rows }],
      text: '一、回顾\n指标\t计划\n就业\t5\n完',
      findings: [],
    });
  });

  it('may be damaged, which is told with what to do', async () => {
    const error: ReadError = await readDocx(archive({ 'word/document.xml': '<broken' }), 'x.docx').then(
      () => expect.fail('read'),
      (reason) => reason,
    );
    expect([error.file, error.code, error.said.zh, error.said.en]).to.deep.equal([
      'x.docx',
      'damaged',
      'Word文件打不开，可能已损坏。请用Word或WPS重新保存为.docx。',
      'the Word document cannot be opened and may be damaged. Save it again as .docx.',
    ]);
  });
});
