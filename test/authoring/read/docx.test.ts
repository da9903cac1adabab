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

  it('has the text beside its pictures, within the file or linked to', async () => {
    const office = 'http://schemas.openxmlformats.org';
    const picture = (relation: string) =>
      `<w:r><w:drawing xmlns:r="${office}/officeDocument/2006/relationships" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture"><wp:inline><wp:docPr id="1" name="图片 1" descr="说明"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${relation}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const relation = (id: string, rest: string) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/image" ${rest}/>`;
    const bytes = wordDocument(
      [
        '一、回顾',
        { raw: `<w:p>${text('增长')}${picture('r:embed="p1"')}${text('6%')}</w:p>` },
        { raw: `<w:p>${picture('r:link="p2"')}</w:p>` },
        { raw: `<w:p>${picture('r:link="p3"')}${text('完')}</w:p>` },
      ],
      {
        'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships">${[
          relation('p1', 'Target="media/image1.png"'),
          relation('p2', 'Target="file:///etc/hostname" TargetMode="External"'),
          relation('p3', 'Target="https://example.org/a.png" TargetMode="External"'),
        ].join('')}</Relationships>`,
        'word/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      },
    );
    const { sheets, text: all, findings } = await readDocx(bytes, 'x.docx');
    expect([sheets, all]).to.deep.equal([[], '一、回顾\n增长6%\n完']);
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'pictures',
        place: { file: 'x.docx' },
        said: {
          zh: '文档里的图片1幅、嵌入对象0个没有读入；若其中有表格，请改为普通表格（从Excel复制后粘贴为表格）。',
          en: 'pictures (1) and embedded objects (0) of the document were not read; a table among them must be a plain table: copy it from Excel and paste it as a table.',
        },
      },
    ]);
  });

  it('has the text beside pictures that lead nowhere', async () => {
    const office = 'http://schemas.openxmlformats.org';
    const drawing = (relation: string) =>
      `<w:r><w:drawing xmlns:r="${office}/officeDocument/2006/relationships" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:pic="${office}/drawingml/2006/picture"><wp:inline><wp:docPr id="1"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${relation}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const older = `<w:r><w:pict xmlns:r="${office}/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:imagedata o:title="a" xmlns:o="urn:schemas-microsoft-com:office:office" r:id="none"/></v:shape></w:pict></w:r>`;
    for (const picture of [
      drawing('r:embed="none"'),
      drawing("r:embed='none'"),
      drawing('r:link="none"'),
      older,
    ]) {
      const bytes = wordDocument(
        [
          { raw: `<w:p><w:r><w:t>增长</w:t></w:r>${picture}<w:r><w:t>6%</w:t></w:r></w:p>` },
          {
            table: [
              ['指标', '计划'],
              ['就业', '5'],
            ],
          },
        ],
        { 'word/embeddings/a.xlsx': 'x' },
      );
      const { text, findings } = await readDocx(bytes, 'x.docx');
      expect(text, picture).to.equal('增长6%\n指标\t计划\n就业\t5');
      expect(findings[0]?.said.en).to.contain('pictures (0) and embedded objects (1)');
    }
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
