import { snippets } from 'virtual:readme-snippets';
import { expect } from 'chai';
import {
  chineseOf,
  codeIn,
  headingsOf,
  type Page,
  pageOf,
  pagesIn,
  tablesOf,
  withoutCode,
} from './readme-pages.ts';

const storybookPages = import.meta.glob<string>('../stories/guide/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const guides = pagesIn('en').filter(({ file }) => file.startsWith('docs/'));

const snippetsOf = ({ file }: Page) => snippets.filter((snippet) => snippet.file === file);

/** Tags and attributes, without texts and what separates words, which differ with the language. */
const shapeOf = (html: string) =>
  html
    .replace(/(?<=>|^)[^<]+(?=<|$)/g, '')
    .replace(/(?<==")[^"]*(?=")/g, (value) => value.replaceAll(/[\s，]+/g, ' '));

describe('the README and the guides', () => {
  it('exist in both languages, under the same names', () => {
    const chinese = pagesIn('zh-CN').map(({ file }) => file);
    expect(
      pagesIn('en')
        .map(({ file }) => chineseOf(file))
        .sort(),
    ).to.deep.equal(chinese.sort());
    expect(guides).to.have.length.above(8);
  });

  for (const lang of ['en', 'zh-CN'] as const)
    it(`have a README of at most 250 lines in ${lang}`, () => {
      const { text } = pageOf(lang === 'en' ? 'README.md' : 'README.zh-CN.md');
      expect(text.trimEnd().split('\n')).to.have.length.within(30, 250);
    });

  it('have a page each in Storybook', () => {
    const shown = Object.values(storybookPages).flatMap((mdx) =>
      [...mdx.matchAll(/guide\('([^']+)'\)/g)].map(([, file = '']) => `docs/${file}`),
    );
    expect(shown.sort()).to.deep.equal(guides.flatMap(({ file }) => [file, chineseOf(file)]).sort());
  });
});

for (const english of pagesIn('en')) {
  describe(`${english.file} and ${chineseOf(english.file)}`, () => {
    const chinese = pageOf(chineseOf(english.file));

    it('have the same sections', () => {
      const levels = (page: Page) => headingsOf(page).map(({ level }) => level);
      expect(levels(chinese)).to.deep.equal(levels(english)).and.not.be.empty;
      expect(levels(english).filter((level) => level === 1)).to.have.lengthOf(1);
    });

    it('have the same tables, row by row', () => {
      const shape = (page: Page) =>
        tablesOf(page).map(({ columns, rows }) => ({
          columns: columns.length,
          rows: rows.map(([key = '', ...cells]) => [codeIn(key), codeIn(cells.join(' ')).sort()]),
        }));
      expect(shape(chinese)).to.deep.equal(shape(english));
    });

    it('have the same snippets', () => {
      const shape = (page: Page) =>
        snippetsOf(page).map(({ lang, code }) => {
          if (['css', 'http', 'json', 'sh'].includes(lang)) return [lang, code];
          return lang === 'html' ? [lang, shapeOf(code)] : [lang];
        });
      expect(shape(chinese)).to.deep.equal(shape(english));
    });

    it('name the same things in each section', () => {
      const sections = ({ text }: Page) =>
        withoutCode(text)
          .split(/^#+ .*$/m)
          .map((section) => [...new Set(codeIn(section))].sort());
      expect(sections(chinese)).to.deep.equal(sections(english));
    });
  });
}
