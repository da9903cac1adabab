import { expect } from 'chai';
import source from '../fixtures/rendered.html?raw';
import { appearanceOf, differences } from '../support/appearance.ts';
import { framed } from '../support/frame.ts';

const rendered = new DOMParser().parseFromString(source, 'text/html');
/** A page with the style sheet of prerendered content and no script, so that its elements stay undefined. */
async function plainPage(): Promise<Document> {
  const page = await framed('srcdoc="<!doctype html>"');
  const link = page.createElement('link');
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  link.rel = 'stylesheet';
  link.href = '/dist/static.css';
  page.head.append(link);
  await loaded;
  return page;
}

/** Typical styles of an article that contains the elements. */
const ARTICLE = `
  div { float: left; overflow: hidden }
  p, dl, ul { text-indent: 2em; margin: 0 0 1.5em; line-height: 2.2; font-size: 19px; text-align: justify; padding: 4px }
  span, b { color: #c00; font-weight: 300; font-family: cursive; letter-spacing: 1px }
  figure { margin: 1em 40px; padding: 3px; border: 2px dotted; text-align: center }
  figcaption, caption { font-style: italic; text-align: right; background: #eee }
  table { width: auto; border: 1px solid; margin: 0 auto; table-layout: fixed; border-collapse: separate; border-spacing: 4px }
  th, td { border: 1px solid #999; padding: 9px; background: #ffe; text-align: center; vertical-align: middle }
  tr { background: #fff0f0; height: 50px }
  ul, ol, li { list-style: square inside; margin-left: 2em; float: left }
  dt, dd { float: left; width: 50%; margin-left: 40px; clear: both }
  button { text-transform: uppercase; height: 44px; width: 100%; background: #c00; color: #fff; border-radius: 0; box-shadow: 1px 1px 3px; font: bold 20px serif }
  input, select, label { display: block; width: 50%; height: 60px; margin: 5px }
  svg { width: 1em; height: 1em; max-width: 50% }
  details, summary, blockquote, nav { border: 2px solid; margin: 20px; display: block; font-style: italic; quotes: none; opacity: 0.8 }`;

const within = (selector: string) =>
  ARTICLE.replace(/^ {2}(.+?) \{/gm, (_, names: string) => {
    const parts = names.split(', ').map((name) => `${selector} ${name}`);
    return `${parts.join(', ')} {`;
  });

const RULES: Record<string, string> = {
  'by the names of elements': ARTICLE,
  'by a class and a name': within('.TRS_Editor'),
  'by two classes and a name': within('.article .TRS_Editor'),
  'with another box model': '* { box-sizing: content-box !important }',
};

for (const selector of [
  'indicator-gauge[indicator=gdp-growth]',
  'plan-vs-actual:not([group])',
  'project-list',
])
  describe(`prerendered content in an article: ${selector}`, () => {
    for (const [what, css] of Object.entries(RULES))
      it(`is unaffected by rules ${what}`, async () => {
        const page = await plainPage();
        page.body.innerHTML = '<main class="article"><section class="TRS_Editor"></section></main>';
        const element = page.importNode(rendered.querySelector(selector) as Element, true);
        page.querySelector('section')?.append(element);
        const inside = () =>
          appearanceOf([...element.querySelectorAll('.dd-static, .dd-static *:not(svg *)')]);
        const before = inside();
        expect(before.length).to.be.above(40);
        page.head.appendChild(page.createElement('style')).textContent = css;
        expect(differences(before, inside())).to.deep.equal([]);
      });
  });
