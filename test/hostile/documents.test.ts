import { expect } from 'chai';
import { allInside, hasPart, isShown, part, route, TAGS, textOf, widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { draws, framed, problemsOf, served, the } from '../support/frame.ts';

const CLASSIC = '/dist/legacy/district-dashboard.js';
const JOINED = '/test-routes/joined/legacy/district-dashboard.js';
const MODULE = '<script type="module" src="/dist/cdn/district-dashboard.js"></script>';
const WATCH = '<script src="/test/fixtures/watch.js"></script>';
const THREE = TAGS.map((tag) => `<${tag}><p>text of the page</p></${tag}>`).join('');

const expected: Record<string, string> = {};
before(async () => {
  for (const tag of TAGS) expected[tag] = textOf((await widget(`<${tag}></${tag}>`)).shadowRoot);
});

/** A page that the server sends with this content type. */
const page = (type: string, html: string): Promise<Document> =>
  framed(`src="${route('under-policy', { type, html })}"`);

async function showsAll(document: Document): Promise<void> {
  for (const tag of TAGS) {
    const element = the(document, tag);
    await draws(element);
    expect(textOf(element.shadowRoot), tag).to.equal(expected[tag]);
    expect(isShown(element.querySelector('p') as Element), tag).to.equal(false);
  }
  expect(problemsOf(document)).to.deep.equal([]);
}

describe('a page in an old encoding', () => {
  for (const charset of ['gbk', 'gb2312', 'big5', 'windows-1252'])
    it(`may join the classic script with others, without a charset: ${charset}`, async () => {
      const document = await page(
        `text/html; charset=${charset}`,
        `<!doctype html><html lang="zh-CN">${WATCH}<script defer src="${JOINED}"></script>${THREE}`,
      );
      expect(document.characterSet.toLowerCase()).to.equal(charset.replace('gb2312', 'gbk'));
      await showsAll(document);
      expect(document.defaultView).to.include({ after: true });
    });
});

describe('a document of XML', () => {
  const xhtml = (script: string, tags = THREE) =>
    page(
      'application/xhtml+xml; charset=utf-8',
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>XHTML</title>${WATCH}${script}</head><body>${tags}</body></html>`,
    );

  it('shows the figures', async () => {
    await showsAll(await xhtml(`<script defer="defer" src="${CLASSIC}"></script>`));
  });

  it('gives the elements their attributes', async () => {
    const document = await xhtml(
      `<script src="${CLASSIC}"></script>`,
      '<project-list category="transport" page-size="3"></project-list>',
    );
    const list = the(document, 'project-list');
    await draws(list);
    expect(list).to.include({ category: 'transport', pageSize: 3 });
    expect(allInside(list, '.project').length).to.equal(3);
  });
});

describe('a sandbox with a proxy in place of the document', () => {
  /** As qiankun has one: functions are called on the document itself. */
  const SANDBOX = `
    const proxy = new Proxy(document, {
      get(target, name, receiver) {
        const value = target[name];
        return typeof value === "function"
          ? (...values) => value.apply(target, values.map((one) => (one === receiver ? target : one)))
          : value;
      },
      set(target, name, value) { target[name] = value; return true; },
    });
    fetch("${CLASSIC}").then((file) => file.text()).then((code) => new Function("document", code)(proxy));`;

  it('shows the figures', async () => {
    await showsAll(
      await framed(`srcdoc='<!doctype html><html lang="zh-CN">${WATCH}${THREE}<script>${SANDBOX}</script>'`),
    );
  });
});

/** Faults of a browser, an extension or a script of the page. */
const FAULTS: Record<string, string> = {
  'templates cannot be parsed': `
    Object.defineProperty(Element.prototype, "innerHTML", { configurable: true, get: () => "", set() { throw new Error("no") } });`,
  'templates cannot be copied': 'Document.prototype.importNode = () => { throw new Error("no") };',
  'styles cannot be adopted': `
    for (const type of [ShadowRoot, Document])
      Object.defineProperty(type.prototype, "adoptedStyleSheets", { configurable: true, get: () => [], set() { throw new Error("no") } });`,
  'texts cannot be joined': 'Array.prototype.join = () => { throw new Error("no") };',
  'lists cannot be mapped': 'Array.prototype.map = () => { throw new Error("no") };',
  'nothing is observed': `
    for (const type of [IntersectionObserver, MutationObserver, ResizeObserver]) type.prototype.observe = () => { throw new Error("no") };`,
};

describe('a first figure that fails', () => {
  for (const [what, script] of Object.entries(FAULTS))
    for (const [how, library] of [
      ['module', MODULE],
      ['classic script', `<script defer src="${CLASSIC}"></script>`],
    ] as const)
      it(`leaves the content of the page shown when ${what}: ${how}`, async () => {
        const document = await framed(
          `srcdoc='<!doctype html><html lang="zh-CN">${WATCH}<script>${script}</script>${library}${THREE}'`,
        );
        await eventually('it has failed', () => problemsOf(document).length > 0);
        // Further updates fail, or not, as the first one did.
        await new Promise((resolve) => setTimeout(resolve, 300));
        for (const tag of TAGS) {
          const element = the(document, tag);
          const text = element.querySelector('p') as Element;
          const hasFigure = element.shadowRoot !== null && hasPart(element, 'figure');
          expect(isShown(text), tag).to.equal(!hasFigure);
          if (hasFigure) expect(textOf(part(element, 'figure')), tag).to.have.length.above(20);
        }
      });
});

describe('trusted types', () => {
  if (!('trustedTypes' in window)) return;
  const OWN_LIT = '<script src="/test/fixtures/own-lit.js"></script>';
  const policy = (names: string) =>
    `script-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`;

  it('are used under a name of the library, beside a Lit of the page', async () => {
    const document = await served(WATCH + OWN_LIT + MODULE + THREE, policy('lit-html district-dashboard'));
    await showsAll(document);
  });

  it('leave the name of Lit to the page', async () => {
    const document = await served(WATCH + MODULE + THREE, policy('lit-html district-dashboard'));
    await showsAll(document);
    const { trustedTypes } = document.defaultView as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    expect(() => trustedTypes.createPolicy('lit-html', {})).to.not.throw();
  });

  it('may have the name of Lit only, which is told', async () => {
    const document = await served(WATCH + MODULE + THREE, policy('lit-html'));
    for (const tag of TAGS) await draws(the(document, tag));
    expect(problemsOf(document).filter((problem) => !/trusted-?types/i.test(problem))).to.deep.equal([]);
  });

  it('that allow no name leave the content of the page shown', async () => {
    const document = await served(WATCH + MODULE + THREE, policy("'none'"));
    await eventually('it has failed', () => problemsOf(document).length > 2);
    for (const tag of TAGS)
      expect(isShown(the(document, tag).querySelector('p') as Element), tag).to.equal(true);
  });
});
