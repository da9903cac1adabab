import { expect } from 'chai';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { part, place, shown, textOf } from '../support/elements.ts';
import { GAUGE, markup } from '../support/prerendered.ts';

/** What the editor makes of HTML that was pasted into its source view. */
async function edited(html: string, options: Record<string, unknown> = {}): Promise<string> {
  const target = place<HTMLTextAreaElement>('<textarea></textarea>');
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    ...options,
  });
  if (!editor) throw new Error('no editor');
  editor.setContent(html);
  const content = editor.getContent();
  editor.remove();
  return content;
}

/** The options that docs/embedding.md names. */
const KEEP = {
  custom_elements: 'indicator-gauge,plan-vs-actual,project-list',
  extended_valid_elements: 'indicator-gauge[*],plan-vs-actual[*],project-list[*]',
};

const SNIPPET =
  '<p>前文。</p><indicator-gauge indicator="pm10"><span>PM10：80。<a href="report.html">查看报告</a></span></indicator-gauge><p>后文。</p>';

describe('TinyMCE', () => {
  it('keeps the fallback and drops the tag', async () => {
    const page = place(`<main>${await edited(SNIPPET)}</main>`);
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
    const element = place(
      await edited('<indicator-gauge indicator="pm10"><span>PM10：80。</span></indicator-gauge>', KEEP),
    );
    expect(element.localName).to.equal('indicator-gauge');
    await shown(element);
    expect(textOf(part(element, 'title'))).to.include('PM10');
  });

  it('lets no script of a frame run, unless it is told to', async () => {
    const frame = '<iframe src="/dist/embed/frame.html?element=indicator-gauge"></iframe>';
    expect(await edited(frame)).to.include('sandbox=""');
    expect(await edited(frame, { sandbox_iframes: false })).not.to.include('sandbox');
  });
});
