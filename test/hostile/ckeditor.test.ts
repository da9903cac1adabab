import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { HtmlEmbed } from '@ckeditor/ckeditor5-html-embed';
import { GeneralHtmlSupport, type GeneralHtmlSupportConfig } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table } from '@ckeditor/ckeditor5-table';
import { expect } from 'chai';
import { part, place, shown, textOf } from '../support/elements.ts';
import { GAUGE, markup } from '../support/prerendered.ts';

/** What the editor makes of HTML that was pasted into its source view. */
async function edited(html: string, htmlSupport: GeneralHtmlSupportConfig = {}): Promise<string> {
  const editor = await ClassicEditor.create(place('<div></div>'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, Table, HtmlEmbed, GeneralHtmlSupport],
    htmlSupport,
  });
  editor.setData(html);
  const content = editor.getData();
  await editor.destroy();
  return content;
}

/** The option that docs/embedding.md names. */
const KEEP: GeneralHtmlSupportConfig = {
  allow: [
    { name: '$customElement' },
    { name: /^(?:indicator-gauge|plan-vs-actual|project-list)$/, attributes: true },
  ],
};

const TAG =
  '<indicator-gauge indicator="pm10"><span>PM10：80。<a href="report.html">查看报告</a></span></indicator-gauge>';

describe('CKEditor 5', () => {
  it('keeps the fallback and drops the tag', async () => {
    const page = place(`<main>${await edited(`<p>前文。</p>${TAG}<p>后文。</p>`)}</main>`);
    expect(page.querySelector('indicator-gauge') === null).to.equal(true);
    expect(textOf(page)).to.include('PM10：80。查看报告');
    expect(page.querySelector('a')?.getAttribute('href')).to.equal('report.html');
  });

  it('keeps the texts and tables of prerendered HTML and drops the tag', async () => {
    const page = place(`<main>${await edited(markup(GAUGE))}</main>`);
    expect(page.querySelector('indicator-gauge') === null).to.equal(true);
    expect(textOf(page)).to.include('来源：湛河区发展和改革委员会');
    expect(page.querySelectorAll('table td').length).to.be.above(2);
  });

  it('keeps tags that it is told to keep, and their figures work', async () => {
    const page = place(`<main>${await edited(`<p>前文。</p>${TAG}<p>后文。</p>`, KEEP)}</main>`);
    const element = await shown(page.querySelector('indicator-gauge') as HTMLElement);
    expect(textOf(part(element, 'title'))).to.include('PM10');
    expect(textOf(page)).to.match(/^前文。.*后文。$/);
  });

  it('keeps embedded HTML as it is', async () => {
    const page = place(`<main>${await edited(`<div class="raw-html-embed">${TAG}</div>`)}</main>`);
    const element = await shown(page.querySelector('indicator-gauge') as HTMLElement);
    expect(textOf(part(element, 'title'))).to.include('PM10');
  });
});
