import { snippets } from 'virtual:readme-snippets';
import { expect } from 'chai';
import { unpkg } from '../package.json';
import { misquotes, parseReport, TOKENS } from '../src/index.ts';
import themes from '../src/themes.css?inline';
import { pageOf, pages } from './readme-pages.ts';
import type { Snippet } from './readme-snippets.ts';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  isShown,
  part,
  place,
  settled,
  shown,
  TAGS,
  textOf,
  type Widget,
  widget,
} from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { media } from './support/media.ts';

const THREE =
  '<indicator-gauge group-key="air"></indicator-gauge><plan-vs-actual></plan-vs-actual><project-list></project-list>';

/** What each display of an element shows. */
const MAIN_PARTS = { chart: 'chart', table: 'table', brief: 'summary', list: 'summary' } as const;

const widgetsIn = (root: ParentNode): Widget[] => [...root.querySelectorAll<Widget>(TAGS.join())];
const ofLang = (...langs: string[]) => snippets.filter(({ lang }) => langs.includes(lang));
const titleOf = ({ file, line, code }: Snippet) => `${file}:${line} ${code.split('\n')[0]}`;
const guideReport = ofLang('json')[0]?.code ?? '';

/** The files that the snippets name: the report of the guide, the same a year before, and a document that lacks one quote of it. */
const FILES: Record<string, string> = {
  '/reports/2024.json': guideReport.replace(/20\d\d/g, (year) => String(Number(year) - 1)),
  '/reports/2025.json': guideReport,
  '/reports/neighbour-2025.json': guideReport.replace(/"zh": "([^"]*(?:区|县|市))"/, '"zh": "邻区"'),
  '/reports/2025.txt': '预计地区生产总值增长6.3%。',
};

const stylesheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const accentOf = (element: Widget): string =>
  getComputedStyle(inside(element, '.root')).getPropertyValue('--dd-color-accent').trim();

/** The computed styles of all nodes of an element. */
const appearanceOf = (element: Widget): string =>
  allInside(element, '*')
    .map((inner) => {
      const { color, backgroundColor, fontSize, minHeight, stroke } = getComputedStyle(inner);
      return [inner.localName, color, backgroundColor, fontSize, minHeight, stroke].join(' ');
    })
    .join('\n');

describe('the snippets of README and guides', () => {
  const { fetch } = window;
  const { href } = location;
  const { title } = document;

  before(() => {
    window.fetch = (input, init) => {
      const file = FILES[new URL(String(input), document.baseURI).pathname];
      return file === undefined ? fetch(input, init) : Promise.resolve(new Response(file));
    };
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.title = title;
    history.replaceState(null, '', href);
  });
  after(() => {
    window.fetch = fetch;
  });

  it('are of a kind that is tested here', () => {
    const kinds = new Set(snippets.map(({ lang }) => lang));
    expect([...kinds].sort()).to.deep.equal(['css', 'html', 'http', 'js', 'json', 'sh', 'text', 'ts']);
    for (const { file, text } of pages) {
      const found = snippets.filter((snippet) => snippet.file === file);
      expect(text.match(/^\s*(?:```|~~~)/gm) ?? [], file).to.have.lengthOf(2 * found.length);
    }
  });

  for (const snippet of ofLang('html')) {
    it(`works: ${titleOf(snippet)}`, async () => {
      const template = document.createElement('template');
      template.innerHTML = snippet.code;
      const { content } = template;
      for (const script of content.querySelectorAll('script')) {
        // The classic script, and the choice of one, are tested in old browsers by test/legacy/fallback.test.mjs.
        if (!(script.src || script.text).includes('legacy/district-dashboard.js')) {
          expect(script.type).to.equal('module');
          const src = script.getAttribute('src');
          expect(unpkg.endsWith(`/${src}`) || src === 'dist/cdn/rendered.js', `${src}`).to.equal(true);
        }
        script.remove();
      }
      for (const link of content.querySelectorAll('link')) {
        const href = link.getAttribute('href');
        expect(
          link.rel === 'stylesheet' &&
            ['themes.css', 'placeholder.css', 'dist/static.css'].includes(`${href}`),
        ).to.equal(true);
        if (href === 'themes.css') document.adoptedStyleSheets = [stylesheet(themes)];
        link.remove();
      }
      expect(content.textContent?.includes('<')).to.equal(false);
      document.body.replaceChildren(content);

      const widgets = widgetsIn(document);
      expect(widgets).to.not.be.empty;
      for (const element of widgets) {
        element.scrollIntoView();
        const display = element.getAttribute('display');
        const hasChart = display === null || display === 'chart';
        await (hasChart ? drawn : shown)(element);
        expect(hasPart(element, 'message')).to.equal(false);
        expect(textOf(part(element, 'figure'))).to.have.length.above(40);
        expect(isShown(part(element, MAIN_PARTS[element.display]))).to.equal(true);
        for (const child of element.children) {
          const named = child.hasAttribute('slot');
          expect(isShown(child), child.outerHTML).to.equal(named);
          if (named) expect((child as HTMLElement).assignedSlot?.name).to.equal(child.slot);
        }
        const inEnglish = element.closest('[lang]:not(html)') !== null;
        expect(/Source: /.test(textOf(part(element, 'figure')))).to.equal(inEnglish);
        if (element.src) expect(textOf(part(element, 'note'))).to.include('示例区');
        const theme = element.closest('[class]');
        if (theme)
          expect(accentOf(element)).to.not.equal(
            accentOf(await widget('<indicator-gauge></indicator-gauge>')),
          );
      }
    });
  }

  /** The effect of a script, by a text that only it contains. */
  const EFFECTS: Record<string, (code: string) => Promise<void>> = {
    "import 'district-dashboard/define';\n": async () => {
      for (const tag of TAGS) await widget(`<${tag}></${tag}>`);
    },
    'customElements.define': async (code) => {
      const tag = /define\('([\w-]+)'/.exec(code)?.[1];
      await drawn(place(`<${tag}></${tag}>`));
    },
    'gauge.report': async () => {
      const [gauge] = widgetsIn(document);
      if (!gauge) throw new Error('no gauge');
      await eventually('the report is shown', () => textOf(part(gauge, 'note')).includes('示例区'));
      expect(textOf(part(gauge, 'title'))).to.equal('地区生产总值增速');
    },
    'location.hash': async () => {
      inside(document.querySelector('plan-vs-actual') as Widget, '.name').click();
      await eventually('the hash changes', () => /#[a-z-]+-2023$/.test(location.href));
    },
    'rows.indicators': async () => {
      const rows = document.querySelector('plan-vs-actual') as Widget;
      await settled(rows);
      const names = allInside<HTMLElement>(rows, '.name');
      expect(names).to.have.lengthOf(2);
      names[1]?.click();
      const gauge = document.querySelector('indicator-gauge') as Widget;
      await eventually('the gauge follows', () =>
        textOf(part(gauge, 'title')).includes('社会消费品零售总额'),
      );
    },
    'group-choice': async () => {
      const gauge = document.querySelector('indicator-gauge') as Widget;
      await eventually('the gauge follows', () => textOf(part(gauge, 'title')).includes('PM2.5'));
    },
    'document.title': async () => {
      const list = [...document.querySelectorAll('project-list')].at(-1);
      if (!list) throw new Error('no list');
      await shown(list);
      expect(textOf(part(list, 'note'))).to.include('示例区');
      allInside<HTMLElement>(list, '[aria-pressed=false]').at(-1)?.click();
      await eventually('the title of the page changes', () => document.title !== title);
    },
    registerLanguage: async (code) => {
      const tag = /registerLanguage\('([\w-]+)'/.exec(code)?.[1];
      const list = await shown(place(`<project-list lang="${tag}" display="table"></project-list>`));
      await eventually('it is in the language', () => inside(list, '.root').lang === tag);
      const [, beginning = '', end = ''] = /`(.*?)\$\{year\}(.*?)`/.exec(code) ?? [];
      expect(textOf(part(list, 'title'))).to.equal(`${beginning}2023${end}`);
      const columns = allInside(list, 'th[scope=col]').map(textOf);
      for (const [, word] of code.matchAll(/(?:project|stage): '(.+?)'/g)) expect(columns).to.include(word);
      expect(columns).to.include(tag === 'fr' ? 'Investment' : '投资');
    },
    misquotes: async () => {
      const logged = lines.join();
      expect(logged).to.include('projects[0].milestones[1].quote').and.include('东大桥建成通车。');
      // A line for each milestone of the example.
      expect(lines, lines.join('\n')).to.have.lengthOf(2);
    },
  };

  let lines: string[] = [];
  /** Runs a script once, in a page with all three elements; its additions are removed after `check`. */
  async function run({ code, run: module }: Snippet, check: (code: string) => Promise<void>): Promise<void> {
    const { log } = console;
    const added: Parameters<typeof document.addEventListener>[] = [];
    lines = [];
    console.log = (...messages: unknown[]) => void lines.push(messages.join(' '));
    document.addEventListener = (...listener: Parameters<typeof document.addEventListener>) => {
      added.push(listener);
      Document.prototype.addEventListener.apply(document, listener);
    };
    try {
      place(THREE);
      for (const element of widgetsIn(document)) await shown(element);
      await module?.();
      await check(code);
    } finally {
      console.log = log;
      Reflect.deleteProperty(document, 'addEventListener');
      for (const [type, listener] of added) document.removeEventListener(type, listener);
    }
  }

  for (const snippet of ofLang('js', 'ts')) {
    it(`runs: ${titleOf(snippet)}`, async () => {
      const effects = Object.entries(EFFECTS).filter(([written]) =>
        written.endsWith('\n') ? snippet.code === written : snippet.code.includes(written),
      );
      expect(effects.map(([written]) => written)).to.have.lengthOf(1);
      for (const [, effect] of effects) await run(snippet, effect);
    });
  }

  for (const snippet of ofLang('css')) {
    it(`changes the appearance: ${titleOf(snippet)}`, async () => {
      const sheet = stylesheet(snippet.code);
      const [rule] = sheet.cssRules;
      const selector = (rule as CSSStyleRule).selectorText;
      expect(sheet.cssRules).to.have.lengthOf(1);
      const engineCan = await media(selector === ':root' ? { colorScheme: 'dark' } : {});
      place(`<div class="${/^\.([\w-]+)$/.exec(selector)?.[1] ?? ''}">${THREE}</div>`);
      const [gauge] = widgetsIn(document);
      if (!gauge) throw new Error('no gauge');
      await drawn(gauge);
      const before = appearanceOf(gauge);
      document.adoptedStyleSheets = [sheet];
      if (selector === ':root' && !engineCan)
        expect(getComputedStyle(document.documentElement).colorScheme).to.equal('light dark');
      else expect(appearanceOf(gauge)).to.not.equal(before);
      const known = TOKENS.map(({ name }): string => name);
      for (const [property] of snippet.code.matchAll(/--[\w-]+/g)) expect(known).to.include(property);
    });
  }

  for (const snippet of ofLang('json')) {
    it(`is a report: ${titleOf(snippet)}`, () => {
      const report = parseReport(JSON.parse(snippet.code));
      const document = snippet.code.match(/(?<="quote": ")[^"]+/g)?.join('\n') ?? '';
      expect(misquotes(report, document)).to.deep.equal([]);
      expect(() => parseReport({ ...report, $schema: 'report.schema.json' })).to.throw(
        'report: unknown key "$schema"',
      );
    });
  }

  for (const snippet of ofLang('http')) {
    it(`is enough for the page with one tag: ${titleOf(snippet)}`, async () => {
      expect((await fetch('/dist/cdn/district-dashboard.js')).ok, 'npm run build makes dist/cdn').to.equal(
        true,
      );
      const [name, policy = ''] = snippet.code.trim().split(': ', 2);
      expect(name).to.equal('Content-Security-Policy');
      const readme = pageOf(snippet.file).lang === 'en' ? 'README.md' : 'README.zh-CN.md';
      const [page] = ofLang('html').filter(({ file }) => file === readme);
      expect(page?.code).to.include('district-dashboard.js');
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 700px; block-size: 500px';
      const html = `<!doctype html><html lang="zh-CN"><base href="/dist/cdn/">
        <link rel="stylesheet" href="../themes.css"><body><img src="/stories/pictures/portal.png" height="9">
        <indicator-gauge src="/data/zhanhe-2023.json"></indicator-gauge>${page?.code}`;
      frame.src = `/test-routes/under-policy?${new URLSearchParams({ policy, html })}`;
      const violations: string[] = [];
      document.body.replaceChildren(frame);
      await eventually(
        'the page starts to load',
        () => frame.contentDocument?.URL.endsWith(frame.src) === true,
      );
      const inner = frame.contentDocument as Document;
      inner.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        violations.push([violatedDirective, blockedURI, sample].join(' ')),
      );
      await eventually('the page is loaded', () => widgetsIn(inner).length === 4);
      for (const element of widgetsIn(inner)) {
        const isDrawn = () => {
          element.shadowRoot?.querySelector('.plot')?.scrollIntoView();
          return element.shadowRoot?.querySelector('.plot svg path') != null;
        };
        await eventually(`<${element.localName}> draws`, isDrawn);
      }
      expect(violations).to.deep.equal([]);
      const style = inner.createElement('p');
      style.setAttribute('style', 'color: red');
      inner.body.append(style);
      await eventually('the policy is in force', () => violations.length > 0);
    });
  }
});
