import manifest from 'virtual:custom-elements';
import { snippets } from 'virtual:readme-snippets';
import { expect } from 'chai';
import { engines, scripts } from '../package.json';
import english from '../README.md?raw';
import chinese from '../README.zh-CN.md?raw';
import { TOKENS } from '../src/index.ts';
import themes from '../src/themes.css?inline';
import { inside, TAGS, textOf, widget } from './support/elements.ts';

const READMES = [
  { name: 'README.md', text: english, lang: 'en' },
  { name: 'README.zh-CN.md', text: chinese, lang: 'zh-CN' },
] as const;
type Readme = (typeof READMES)[number];

const cellsOf = (line: string): string[] =>
  line
    .replaceAll('\\|', '\0')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('\0', '|').trim());

interface Table {
  heading: string;
  kind: string;
  rows: string[][];
}

const tablesOf = ({ text }: Readme): Table[] => {
  const blocks = text.replace(/^```.*?^```$/gms, '').split(/\n\n+/);
  let heading = '';
  return blocks.flatMap((block) => {
    if (block.startsWith('#')) heading = block;
    if (!block.startsWith('|')) return [];
    const [head, , ...rows] = block.trim().split('\n').map(cellsOf);
    return [{ heading, kind: head?.[0] ?? '', rows }];
  });
};

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

for (const readme of READMES) {
  describe(`what ${readme.name} says`, () => {
    const tables = tablesOf(readme);
    const rowsOf = (kind: keyof typeof KINDS, tag?: string): string[][] =>
      tables
        .filter((table) => KINDS[kind].includes(table.kind))
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

      it(`names every attribute and property of <${tag}>, with its default`, () => {
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

      it(`names every event of <${tag}>, with its detail`, () => {
        const rows = events.map(({ name, description }) => [name, /`(\{.*\})`/.exec(description)?.[1]]);
        expect(known('events', tag, 2)).to.deep.equal(rows.map((row) => row.join(' · ')).sort());
      });

      it(`names every slot and part of <${tag}>`, () => {
        const unnamed = readme.lang === 'en' ? '(default)' : '（默认）';
        expect(known('slots', tag, 1)).to.deep.equal(slots.map(({ name }) => name || unnamed).sort());
        expect(known('parts', tag, 1)).to.deep.equal(cssParts.map(({ name }) => name).sort());
      });
    }

    it('names every custom property, with its defaults', () => {
      const rows = rowsOf('tokens').map(([name, about, light, dark]) => ({
        name,
        about: readme.lang === 'en' ? about : '',
        light,
        dark,
      }));
      const tokens = TOKENS.map(({ name, about, light, dark = '—' }) => ({
        name,
        about: readme.lang === 'en' ? about : '',
        light,
        dark,
      }));
      expect(rows).to.deep.equal(tokens);
    });

    it('names every theme', () => {
      const classes = new Set(themes.match(/(?<=\.)theme-[a-z]+/g));
      const named = new Set(readme.text.match(/(?<=`)theme-[a-z]+(?=`)/g));
      expect([...named].sort()).to.deep.equal([...classes].sort());
    });

    const examples = rowsOf('numbers').flatMap((row) => [
      ...(row.at(-1) ?? '').matchAll(/`([\w-]+)`[:：] ?“([^”]+)”/g),
    ]);

    it('has examples for what the numbers mean', () => {
      expect(examples).to.have.length.above(8);
    });

    for (const [, id, said] of examples) {
      it(`says of ${id} what its row says: ${said}`, async () => {
        const rows = await widget(
          `<plan-vs-actual lang="${readme.lang}" indicators="${id}"></plan-vs-actual>`,
        );
        const sentence = inside(rows, '.bar').getAttribute('aria-label');
        expect(`${sentence} ${textOf(inside(rows, '.outcome'))}`).to.include(said);
      });
    }

    it('names only commands that there are', () => {
      const own = ['ci', 'install', 'pack'];
      const commands = [...readme.text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name);
      expect(commands).to.not.be.empty;
      for (const name of commands) expect([...own, ...Object.keys(scripts)]).to.include(name);
      for (const [command] of rowsOf('commands'))
        expect(scripts).to.have.property(command?.split(' ').at(-1) ?? '');
      const blocks = snippets.filter(({ lang, readme: name }) => lang === 'sh' && name === readme.name);
      expect(blocks.map((block) => block.code)).to.deep.equal([
        'npm ci && npm start\n',
        'npm ci && npm test\n',
        'npx district-dashboard render page.html -o out.html\nnpx district-dashboard render *.html --in-place --base public\n',
      ]);
      expect(readme.text).to.include(`Node ${engines.node.slice('>='.length)}`);
    });

    it('links to what is there', async () => {
      const links = [...readme.text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
      const slugs = [...readme.text.matchAll(/^#+ (.*)$/gm)].map(
        ([, heading = '']) =>
          `#${heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s_-]/gu, '')
            .replace(/\s/g, '-')}`,
      );
      expect(links).to.have.length.above(5);
      for (const link of links) {
        if (link.startsWith('#')) expect(slugs).to.include(link);
        else expect((await fetch(`/${link}`)).ok, link).to.equal(true);
      }
    });

    it('has a picture of less than 200 kB', async () => {
      const [, picture = ''] = /!\[[^\]]{10,}\]\(([^)]+)\)/.exec(readme.text) ?? [];
      const image = await (await fetch(`/${picture}`)).blob();
      expect(image.type).to.equal('image/png');
      expect(image.size).to.be.within(10_000, 200_000);
    });
  });
}
