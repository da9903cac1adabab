import { annexGauges, gauge, html, portal, projects, rows, wantedOf } from './elements.mjs';
import { PRERENDERED, page, STEADY } from './page.mjs';

const KINDS = {
  gauges: annexGauges,
  each: (lang) => [gauge('gdp-growth', lang), rows(lang), projects(lang)],
};

/** The report is answered after a second and a half. */
const SLOW_REPORT = '/reports/zhanhe-2023.json?after=1500';

const CONTENTS = {
  bare: {},
  fallback: { fallback: true },
  slow: { src: SLOW_REPORT },
  rendered: { rendered: true },
};

export const kinds = Object.keys(KINDS);

/** Every page: 13 gauges or one of each, each content of the tags, each language, usual and large text. */
const all = Object.entries(KINDS).flatMap(([kind, elementsOf]) =>
  Object.entries(CONTENTS).flatMap(([content, options]) =>
    ['zh-CN', 'en'].flatMap((lang) =>
      ['usual', 'large'].map((text) => {
        const name = `${kind}-${content}-${lang}-${text}`;
        const elements = elementsOf(lang);
        const tags = elements.map((element) => html(element, lang, options)).join('\n');
        const { rendered = false } = options;
        return {
          name,
          kind,
          content,
          lang,
          text,
          rendered,
          path: `phone/${name}.html`,
          html: page(rendered ? PRERENDERED : STEADY, portal(tags, lang), { lang, large: text === 'large' }),
          wanted: wantedOf(elements, rendered),
        };
      }),
    ),
  ),
);

/** Those whose name contains one of the filters, for example `gauges`, `each-bare`, `zh-CN-large`. */
export const phonePages = (filters) =>
  all.filter(({ name }) => filters.some((filter) => name.includes(filter)));
