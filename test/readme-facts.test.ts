import manifest from 'virtual:custom-elements';
import { snippets } from 'virtual:readme-snippets';
import { expect } from 'chai';
import { engines, scripts } from '../package.json';
import { TOKENS } from '../src/index.ts';
import themes from '../src/themes.css?inline';
import { anchorsOf, chineseOf, codeIn, pageOf, pages, pagesIn, tablesOf } from './readme-pages.ts';
import { inside, TAGS, textOf, widget } from './support/elements.ts';

const code = (cell: string | undefined) => /^`(.*)`$/.exec(cell ?? '')?.[1] ?? cell ?? '';
const KINDS = {
  attributes: ['Attribute', '标签属性'],
  events: ['Event', '事件'],
  slots: ['Slot', '插槽'],
  parts: ['Part', '部件'],
  tokens: ['Custom property', '样式变量'],
  numbers: ['Case', '情况'],
  commands: ['Command', '命令'],
};

for (const lang of ['en', 'zh-CN'] as const) {
  describe(`the README and the guides in ${lang}`, () => {
    const text = pagesIn(lang)
      .map((page) => page.text)
      .join('\n');
    const tables = pagesIn(lang).flatMap(tablesOf);
    const fileOf = (english: string) => (lang === 'en' ? english : chineseOf(english));
    const rowsOf = (kind: keyof typeof KINDS, tag?: string): string[][] =>
      tables
        .filter(({ columns }) => KINDS[kind].includes(columns[0] ?? ''))
        .filter(({ heading }) => !tag || heading.includes(`\`<${tag}>\``) || !heading.includes('<'))
        .flatMap(({ rows }) => rows.map((row) => row.map(code)));
    const known = (kind: keyof typeof KINDS, tag: string, columns: number) =>
      rowsOf(kind, tag)
        .map((row) => row.slice(0, columns).join(' · '))
        .sort();

    for (const tag of TAGS) {
      const declaration = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === tag);
      const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = declaration ?? {};
      const typed = (type: { text: string } | undefined) => type?.text.replace(' | undefined', '');

      it(`name every attribute and property of <${tag}>, with its default`, () => {
        const element = document.createElement(tag);
        const defaultOf = (property: string): string => {
          const value: unknown = Reflect.get(element, property);
          if (value === undefined) return '—';
          return typeof value === 'string' ? `'${value}'` : String(value);
        };
        const isOpen = ({ name, privacy = 'public', kind }: (typeof members)[number]) =>
          kind === 'field' && privacy === 'public' && !attributes.some(({ fieldName }) => fieldName === name);
        const rows = [
          ...attributes.map(({ name, fieldName, type }) => [
            name,
            fieldName,
            typed(type),
            defaultOf(fieldName),
          ]),
          ...members
            .filter((member) => isOpen(member) && !member.static)
            .map(({ name, type }) => ['—', name, typed(type), defaultOf(name)]),
        ];
        expect(known('attributes', tag, 4)).to.deep.equal(rows.map((row) => row.join(' · ')).sort());
        const observed = (customElements.get(tag) as unknown as { observedAttributes: string[] })
          .observedAttributes;
        const named = rowsOf('attributes', tag).map(([attribute]) => attribute);
        expect(named.filter((attribute) => attribute !== '—').sort()).to.deep.equal([...observed].sort());
      });

      it(`name every event of <${tag}>, with its detail`, () => {
        const rows = events.map(({ name, description }) => [name, /`(\{.*\})`/.exec(description)?.[1]]);
        expect(known('events', tag, 2)).to.deep.equal(rows.map((row) => row.join(' · ')).sort());
      });

      it(`name every slot and part of <${tag}>`, () => {
        const unnamed = lang === 'en' ? '(default)' : '（默认）';
        expect(known('slots', tag, 1)).to.deep.equal(slots.map(({ name }) => name || unnamed).sort());
        expect(known('parts', tag, 1)).to.deep.equal(cssParts.map(({ name }) => name).sort());
      });
    }

    it('name every custom property, with its defaults', () => {
      const rows = rowsOf('tokens').map(([name, about, light, dark]) => ({
        name,
        about: lang === 'en' ? about : '',
        light,
        dark,
      }));
      const tokens = TOKENS.map(({ name, about, light, dark = '—' }) => ({
        name,
        about: lang === 'en' ? about : '',
        light,
        dark,
      }));
      expect(rows).to.deep.equal(tokens);
    });

    it('name every theme', () => {
      const classes = new Set(themes.match(/(?<=\.)theme-[a-z]+/g));
      const named = new Set(text.match(/(?<=`)theme-[a-z]+(?=`)/g));
      expect([...named].sort()).to.deep.equal([...classes].sort());
    });

    const examples = rowsOf('numbers').flatMap((row) => [
      ...(row.at(-1) ?? '').matchAll(/`([\w-]+)`[:：] ?“([^”]+)”/g),
    ]);

    it('have examples of how values are compared', () => {
      expect(examples).to.have.length.above(8);
    });

    for (const [, id, expected] of examples) {
      it(`agree with the row of ${id}: ${expected}`, async () => {
        const rows = await widget(`<plan-vs-actual lang="${lang}" indicators="${id}"></plan-vs-actual>`);
        const sentence = inside(rows, '.bar').getAttribute('aria-label');
        expect(`${sentence} ${textOf(inside(rows, '.outcome'))}`).to.include(expected);
      });
    }

    it('name only existing commands', () => {
      const own = ['ci', 'install', 'pack'];
      const commands = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name);
      expect(commands).to.not.be.empty;
      for (const name of commands) expect([...own, ...Object.keys(scripts)]).to.include(name);
      for (const [command] of rowsOf('commands'))
        expect(scripts).to.have.property(command?.split(' ').at(-1) ?? '');
      const shellOf = (english: string) =>
        snippets.filter(({ lang: kind, file }) => kind === 'sh' && file === fileOf(english));
      expect(shellOf('README.md').map(({ code }) => code)).to.deep.equal([
        'npm ci && npm start\n',
        'npm ci && npm test\n',
      ]);
      expect(shellOf('docs/embedding.md').map(({ code }) => code)).to.deep.equal([
        'npx district-dashboard render page.html -o out.html\nnpx district-dashboard render *.html --in-place --base public\n',
        'npx district-dashboard render *.html --in-place --og og --og-url https://www.example.gov.cn/og/\n',
      ]);
      const node = `Node ${engines.node.slice('>='.length)}`;
      for (const english of ['README.md', 'CONTRIBUTING.md'])
        expect(pageOf(fileOf(english)).text).to.include(node);
    });

    for (const page of pagesIn(lang))
      it(`have only valid links: ${page.file}`, async () => {
        const links = [...page.text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
        for (const link of links.filter((one) => !one.startsWith('https://'))) {
          const { pathname, hash } = new URL(link, new URL(page.file, location.origin));
          const response = await fetch(pathname);
          expect(response.ok && !response.url.endsWith('/'), link).to.equal(true);
          const target = pages.find(({ file }) => `/${file}` === pathname);
          if (hash) expect(target && anchorsOf(target), link).to.include(decodeURIComponent(hash));
          // A guide links to guides in its own language.
          if (target && target.file !== fileOf('README.md') && page.file !== fileOf('README.md'))
            expect(target.lang, link).to.equal(lang);
        }
      });

    it('name only existing source files', async () => {
      const named = codeIn(pageOf(fileOf('docs/architecture.md')).text).filter((name) =>
        /^(?:src|build|data|test)\/[\w./-]+\.\w+$/.test(name),
      );
      expect(named).to.have.length.above(10);
      for (const name of new Set(named)) expect((await fetch(`/${name}`)).ok, name).to.equal(true);
    });

    it('link from the README to every guide', () => {
      const { text: readme } = pageOf(fileOf('README.md'));
      for (const { file } of pagesIn(lang).filter((page) => page.file !== fileOf('README.md')))
        expect(readme).to.include(`](${file})`);
    });

    it('have a picture of less than 200 kB in the README', async () => {
      const { text: readme } = pageOf(fileOf('README.md'));
      const [, picture = ''] = /!\[[^\]]{10,}\]\(([^)]+)\)/.exec(readme) ?? [];
      const image = await (await fetch(`/${picture}`)).blob();
      expect(image.type).to.equal('image/png');
      expect(image.size).to.be.within(10_000, 200_000);
    });
  });
}
