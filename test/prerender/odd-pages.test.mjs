import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from 'district-dashboard/static';
import { figureOf, reportOf } from './figures.mjs';

const tags = [
  '<indicator-gauge indicator="gdp-growth"></indicator-gauge>',
  '<INDICATOR-GAUGE class=x indicator=gdp-growth\n></Indicator-Gauge >',
  `<plan-vs-actual group = 'ecology' title="a>b 'c'" data-x=1/></plan-vs-actual>`,
  '<project-list query="&#x6865;" query="twice"/></project-list>',
];
const figures = [
  await figureOf('indicator-gauge', { indicator: 'gdp-growth' }),
  await figureOf('plan-vs-actual', { group: 'ecology' }),
  await figureOf('project-list', { query: '桥' }),
  await figureOf('indicator-gauge', { indicator: 'gdp-growth' }, 'en'),
  await figureOf('plan-vs-actual', { group: 'ecology' }, 'en'),
  await figureOf('project-list', { query: '桥' }, 'en'),
];

/** `#` is one of our tags, filled where a browser sees it; `@` one that it never sees. */
const fragments = [
  '#',
  '\uFEFF#',
  '<!doctype html><html lang="zh"><head><title>@</title></head><body>#',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN"><HTML><BODY BGCOLOR=white>#',
  '<div>#',
  '<p>text<div>#</div>',
  '<div><b><i>#</b></i></div>',
  '<ul><li>#<li>#</ul>',
  '<dl><dt>#<dd>#</dl>',
  '<h2>#</h2>',
  '<section lang=en>#</section>',
  '<table><tr><td>#<td>#</table>',
  '<table><caption>#</caption><tbody><tr><th>#</th></tr></tbody></table>',
  '<table>text<tr>#<td>x</table>',
  '<table>#</table>',
  '<p>#</p>',
  '<a href=x>#</a>',
  '<button>#</button>',
  '<form>#<form>#</form>',
  '<select><option>a#</select>',
  '<template>#</template>',
  '<template><tr><td>#</td></tr></template>',
  '<x-y><template shadowrootmode="open"><slot></slot>#</template>#</x-y>',
  '<!-- @ -->',
  '<!-- a -- b --!>#',
  '<!-->#',
  '<?php echo "@" ?>'.replace('@', 'a'),
  '<![CDATA[ a ]]>',
  '<svg><![CDATA[@]]><title>#</title></svg>',
  '<svg viewBox="0 0 1 1"><foreignObject>#</foreignObject><desc>#</desc></svg>',
  '<math><mtext>#</mtext><annotation-xml encoding="text/html">#</annotation-xml></math>',
  '<script>const html = `@`; if (a<b && c) document.write("<!-- x");</script>',
  '<script><!--\n@<script>@</script>\n--></script>#',
  '<style>a::after { content: "@" }</style>',
  '<textarea>@</textarea>#',
  '<title>@</title>',
  '<xmp>@</xmp>',
  '<iframe>@</iframe>',
  '<noscript>#</noscript>',
  '<noframes>@</noframes>',
  '<i title=\'@\' data-x="a&amp;b&lt;" hidden>x</i>',
  '&nbsp &lt;indicator-gauge&gt; &#0; &#x80; &notit; &CounterClockwiseContourIntegral; & &#',
  'NUL \0 and \u0001 \x85 and \uD83D\uDE00 \uFFFD 龘\u3000',
  '</p></div></indicator-gauge></body></html>',
  '</br><br/><image src=x><input><hr>',
  '\r\n\r\n\n\r<pre>\n\n#</pre>\r',
  '<div =x "y\' a=b`c a>#</div>',
  '<font><nobr><tt>#<nobr>',
  '<frameset><frame></frameset>',
  '<indicator-gauges>#</indicator-gauges><indicator-gauge-2>x</indicator-gauge-2>',
  '<div title="#',
  '<!-- open #',
  '<plaintext>#',
];

/** The same sequence in every run: a linear congruential generator, with the constants of Numerical Recipes. */
const chooser = (seed) => {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
};

const oddPage = (seed) => {
  const choose = chooser(seed);
  const count = choose([2, 3, 4, 5, 6, 7]);
  const parts = Array.from({ length: count }, () => choose(fragments));
  return parts.join(choose(['', '\n', '\r\n', ' '])).replace(/[#@]/g, () => choose(tags));
};

/** Figures that a page has several times have other ids. */
const withFirstIds = (page) =>
  page
    .replace(/ id="(dd-[a-z0-9-]+?)-\d+" class="root"/g, ' id="$1" class="root"')
    .replace(/(dd-[0-9a-f]{6}-)\d+-/g, '$1');

const withoutFigures = (page) =>
  figures.reduce((text, figure) => text.replaceAll(figure, ''), withFirstIds(page));

const pages = Array.from({ length: 200 }, (_, seed) => oddPage(seed));

for (const [kind, asGiven, asText] of [
  ['a string', (page) => page, (page) => page],
  [
    'bytes',
    (page) => Buffer.from(`\uFEFF${page.toWellFormed()}`),
    (page) => Buffer.from(page).toString('utf8').slice(1),
  ],
]) {
  test(`200 odd pages stay as they were but for their figures, each given as ${kind}`, async (t) => {
    let filled = 0;
    let refused = 0;
    for (const [seed, page] of pages.entries()) {
      const given = asGiven(page);
      const { page: rendered, problems } = await renderPage(given, { reportOf });
      const where = `page ${seed}: ${JSON.stringify(page)}`;
      if (problems.length > 0) {
        refused += 1;
        assert.deepEqual(rendered, given, where);
        for (const { message } of problems)
          assert.match(message, /^(?:missing end tag|cannot be inside|incomplete start tag)/, where);
        continue;
      }
      assert.equal(withoutFigures(asText(rendered)), page, where);
      if (asText(rendered) !== page) filled += 1;
      const again = await renderPage(rendered, { reportOf });
      assert.deepEqual(again, { page: rendered, problems: [] }, where);
    }
    t.diagnostic(`${filled} pages filled, ${refused} refused`);
    assert.ok(filled >= 60, `only ${filled} filled`);
    assert.ok(refused >= 20, `only ${refused} refused`);
  });
}

/** Alone on a page, whatever a browser does not see as a tag is not filled, and the others are. */
for (const fragment of fragments.filter((text) => /[@#]/.test(text))) {
  const page = fragment.replace(/[#@]/g, tags[0]);
  test(`only the tags that a browser sees are filled in ${JSON.stringify(fragment)}`, async () => {
    const { page: rendered, problems } = await renderPage(page, { reportOf });
    const invisible = /^(?:<div title="|<!-- open|<plaintext>|<select>)/.test(fragment);
    const narrow = /^<p>#|^<table>(?:#|text)|^<form>|^<font>|^<button>/.test(fragment);
    if (problems.length > 0) return assert.ok(narrow, problems[0].message);
    const count = rendered.split('data-dd-static=').length - 1;
    return assert.equal(count, invisible ? 0 : fragment.split('#').length - 1);
  });
}
