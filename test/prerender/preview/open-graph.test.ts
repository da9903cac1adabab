import { expect } from 'chai';
import { parse } from 'parse5';
import { TEXT } from '../../../src/prerender/charset.ts';
import { ownImage, withPreview } from '../../../src/prerender/preview/open-graph.ts';
import { parsePage } from '../../../src/prerender/tags.ts';
import { gaugeView } from '../../../src/view/indicator-gauge.ts';
import { zhanhe } from '../../support/reports.ts';
import { shown } from '../../support/texts.ts';

const view = shown(gaugeView(zhanhe, { indicator: 'gdp-growth' }, 'zh-CN'));
const IMAGE = 'https://www.example.gov.cn/og/a%26b.png';

const page = (head = '') => `<!doctype html>\n<head>\n<title>网页</title>\n${head}</head><body>\n<p>一</p>`;

const previewed = (source: string, of: Partial<typeof view> | null = {}, image = IMAGE) =>
  withPreview(source, of === null ? undefined : { view: { ...view, ...of }, lang: 'zh-CN' }, image, TEXT);

/** The metadata of a page, as a parser reads it, in order. */
const tagsOf = (source: string | null): [string, string][] => {
  const read = parsePage(source ?? '').metas.map(({ attrs }) =>
    Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  );
  return read.map(({ property, name, content = '' }) => [property ?? name ?? '', content]);
};

const EXPECTED = [
  ['og:title', view.title],
  ['og:description', view.summary],
  ['og:image', IMAGE],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['og:image:alt', view.summary],
  ['twitter:card', 'summary_large_image'],
];

describe('the metadata of a link preview', () => {
  it('is at the end of the head, title and sentence being those of the figure', () => {
    const result = previewed(page()) ?? '';
    expect(tagsOf(result)).to.deep.equal(EXPECTED);
    expect(result).to.match(/^<meta property="og:title" content="[^"]+" data-dd-preview="">$/m);
    expect(result).to.match(/^<meta name="twitter:card" .*\n<\/head><body>/m);
    expect(result.replace(/<meta.*>\n/g, '')).to.equal(page());
  });

  it('is replaced, wherever it is, and stays the same otherwise', () => {
    const once = previewed(page()) ?? '';
    expect(previewed(once)).to.equal(once);
    const other = previewed(once, { title: '另一' }, 'https://example.org/b.png') ?? '';
    expect(tagsOf(other)).to.have.lengthOf(EXPECTED.length);
    expect(previewed(other)).to.equal(once);
    const [first = '', ...rest] = once.match(/<meta.*>/g) ?? [];
    const moved = page(`${first}\n<link rel="icon" href="a.png">\n${rest.join('\r\n\r\n')}\n`);
    const mended = previewed(moved) ?? '';
    expect(tagsOf(mended)).to.deep.equal(EXPECTED);
    expect(mended).to.match(/<link rel="icon" href="a.png">\n\s*<\/head>/);
    expect(previewed(mended)).to.equal(mended);
  });

  it('goes with the figure', () => {
    const once = previewed(page()) ?? '';
    expect(previewed(once, null)).to.equal(page());
    expect(previewed(page(), null)).to.equal(page());
  });

  it('leaves what the page says itself, and says nothing twice', () => {
    const own = '<meta name="og:title" content="自拟">\n<meta property="OG:Description" content="说明">\n';
    const result = previewed(page(own));
    expect(tagsOf(result)).to.deep.equal([
      ['og:title', '自拟'],
      ['OG:Description', '说明'],
      ...EXPECTED.slice(2),
    ]);
    expect(previewed(result ?? '')).to.equal(result);
    const before = previewed(page()) ?? '';
    const added = before.replace('<title>', `${own}<title>`);
    expect(tagsOf(previewed(added)).filter(([name]) => /title/.test(name))).to.have.lengthOf(1);
  });

  it('has no text that ends an attribute', () => {
    const title = '"><script>alert(1)</script>&amp;';
    const result = previewed(page(), { title, summary: '' }) ?? '';
    expect(tagsOf(result)).to.deep.include(['og:title', title]);
    expect(tagsOf(result)).to.deep.include(['og:image:alt', title]);
    expect(tagsOf(result).map(([name]) => name)).not.to.include('og:description');
    expect(parsePage(result).metas).to.have.lengthOf(EXPECTED.length - 1);
    expect(JSON.stringify(parse(result), (key, value) => (key === 'parentNode' ? null : value))).not.to.match(
      /"tagName":"script"/,
    );
  });

  it('has no place without a head', () => {
    expect(previewed('<p>一</p>')).to.equal(null);
  });
});

describe('a picture that the page names itself', () => {
  it('is found under each of its names, but not that of an earlier figure', () => {
    const found = (head: string) => ownImage(parsePage(page(head)).metas)?.sourceCodeLocation?.startOffset;
    for (const name of ['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image'])
      expect(found(`<meta property="${name}" content="a.png">`), name).to.equal(page().indexOf('</head>'));
    // What describes another picture does not fit ours.
    for (const name of ['og:image:alt', 'og:image:width', 'twitter:image:src'])
      expect(found(`<meta property="${name}" content="a">`), name).to.be.a('number');
    expect(found('<meta property="og:images" content="a">')).to.equal(undefined);
    expect(ownImage(parsePage(previewed(page()) ?? '').metas)).to.equal(undefined);
  });
});
