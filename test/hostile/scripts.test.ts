import { expect } from 'chai';
import rendered from '../fixtures/rendered.html?raw';
import {
  allInside,
  hasPart,
  inside,
  part,
  settled,
  TAGS,
  textOf,
  widget,
  withTools,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { draws, filesFrom, framed, problemsOf, the } from '../support/frame.ts';
import { openMenu } from '../support/interaction.ts';

const MODULE = '<script type="module" src="/dist/cdn/district-dashboard.js"></script>';
const THREE = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

/** A page that runs a script before the library. */
const pageAfter = (script: string, rest = MODULE + THREE): Promise<Document> =>
  framed(
    `srcdoc='<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script src="/test/fixtures/watch.js"></script><script>${script}</script>${rest}'`,
  );

/** Typical side effects of libraries from around 2008. */
const SCRIPTS: Record<string, string> = {
  'enumerable methods on every prototype': `
    for (const type of [Object, Array, Function, String, Number, RegExp, Date, Node, Element, HTMLElement, Event, NodeList])
      for (const name of ["each", "extend", "include", "inject", "pluck", "first", "last", "clone", "hash", "store"])
        type.prototype[name] = function () { throw new Error(name + " is not ours"); };`,
  'its own Array.from and Object.assign': `
    Array.from = function (items, map, scope) { const all = [].slice.call(items.length === undefined ? [...items] : items); return map ? all.map(map, scope) : all; };
    Object.assign = function (to) { for (let i = 1; i < arguments.length; i++) for (const key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) to[key] = arguments[i][key]; return to; };
    Function.prototype.bind = function (scope) { const act = this, given = [].slice.call(arguments, 1); return function () { return act.apply(scope, given.concat([].slice.call(arguments))); }; };`,
  'bind as MooTools has it': `
    Function.prototype.bind = function (that, args) { const act = this; return function () { return act.apply(that, args != null ? [].concat(args) : arguments); }; };`,
  'reduce, entries and other methods as Prototype has them': `
    const all = function () { return [].slice.call(this); };
    Object.assign(Array.prototype, {
      reduce() { return this.length > 1 ? this : this[0]; },
      entries: all, toArray: all, compact: all,
      find(test, scope) { for (let i = 0; i < this.length; i++) if (test.call(scope, this[i], i)) return this[i]; },
      include(value) { return this.indexOf(value) > -1; },
    });
    String.prototype.startsWith = function (text) { return this.lastIndexOf(text, 0) === 0; };
    String.prototype.endsWith = function (text) { const at = this.length - text.length; return at >= 0 && this.indexOf(text, at) === at; };`,
  'Array.from as MooTools has it': `
    Array.from = function (one) { return one == null ? [] : typeof one.length === "number" && typeof one !== "string" ? [].slice.call(one) : [one]; };`,
  'its own toJSON': `
    for (const type of [Array, String, Number, Date]) type.prototype.toJSON = function () { return "old"; };`,
  'its own Element': `
    const native = window.Element;
    window.Element = function (name) { return document.createElement(name); };
    window.Element.prototype = native.prototype;
    window.$ = window.$$ = (name) => document.getElementById(name);`,
  'an AMD loader': `
    window.define = function () { throw new Error("this is no module of ours"); };
    window.define.amd = {};
    window.require = window.requirejs = window.define;`,
  'CommonJS globals':
    'window.module = { exports: {} }; window.exports = window.module.exports; window.global = window;',
};

describe('a page with old scripts', () => {
  const expected: Record<string, string> = {};
  before(async () => {
    for (const tag of TAGS) expected[tag] = textOf((await widget(`<${tag}></${tag}>`)).shadowRoot);
  });

  for (const [what, script] of Object.entries(SCRIPTS))
    it(`may have ${what}`, async () => {
      const page = await pageAfter(script);
      const files = filesFrom(page);
      for (const tag of TAGS) {
        const element = the(page, tag);
        await draws(element);
        expect(textOf(element.shadowRoot), tag).to.equal(expected[tag]);
        inside(await withTools(element), '.download').click();
        await eventually('the menu is open', () => openMenu(element) !== null);
        openMenu(element)?.querySelectorAll('button')[1]?.click();
        await eventually('the image is exported', () => files.length > 0);
        files.length = 0;
      }
      const list = the(page, 'project-list');
      list.category = 'transport';
      await settled(list);
      expect(allInside(list, '.project').length).to.equal(10);
      list.src = '/data/zhanhe-2023.json';
      await eventually('the report is loaded by its URL', () => allInside(list, '.project').length > 0);
      expect(problemsOf(page)).to.deep.equal([]);
    });
});

describe('a page with old scripts and rendered figures', () => {
  const source = new DOMParser().parseFromString(rendered, 'text/html');

  for (const [what, script] of Object.entries(SCRIPTS))
    it(`may have ${what}`, async () => {
      const page = await pageAfter(script);
      await draws(the(page, 'indicator-gauge'));
      for (const selector of [
        'indicator-gauge',
        'plan-vs-actual:not([group])',
        'project-list',
        'indicator-trend',
      ]) {
        const element = page.importNode(source.querySelector(selector) as HTMLElement, true);
        page.body.replaceChildren(element);
        await eventually(`${selector} can be used`, () => element.querySelector('.dd-usable') !== null);
        const said = textOf(element.querySelector('figure'));
        element.querySelector('figure')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await eventually(`${selector} is hydrated`, () => !!element.shadowRoot && hasPart(element, 'figure'));
        expect(textOf(part(element, 'figure')), selector).to.equal(said);
      }
      expect(problemsOf(page)).to.deep.equal([]);
    });
});

describe('two copies of the library', () => {
  const COPY = '/test-routes/dist-without/nothing-of-it/district-dashboard.js';

  it('use the first one, and the second one warns', async () => {
    const page = await pageAfter('', `${MODULE}<script type="module" src="${COPY}"></script>${THREE}`);
    for (const tag of TAGS) await draws(the(page, tag));
    expect(problemsOf(page).length).to.equal(TAGS.length);
    for (const problem of problemsOf(page)) expect(problem).to.include('is already registered');
  });

  it('do not redefine the tag of another version', async () => {
    const page = await pageAfter(
      'customElements.define("indicator-gauge", class extends HTMLElement { connectedCallback() { this.textContent = "0.0.1"; } });',
    );
    for (const tag of ['plan-vs-actual', 'project-list'] as const) await draws(the(page, tag));
    expect(textOf(the(page, 'indicator-gauge'))).to.equal('0.0.1');
    expect(problemsOf(page).length).to.equal(1);
  });

  it('draw side by side under different tags', async () => {
    const page = await pageAfter(
      `const { define, get } = CustomElementRegistry.prototype;
       let copy = 0;
       CustomElementRegistry.prototype.get = () => undefined;
       CustomElementRegistry.prototype.define = function (name, type) {
         define.call(this, get.call(this, name) ? "second-" + name : name, type);
       };`,
      `${MODULE}<script type="module" src="${COPY}"></script>${TAGS.map((tag) => `<${tag}></${tag}><second-${tag}></second-${tag}>`).join('')}`,
    );
    for (const tag of TAGS) {
      const [one, other] = page.body.querySelectorAll<HTMLElement>(`${tag}, second-${tag}`);
      for (const element of [one, other]) await draws(element as HTMLElement);
      expect(textOf(one?.shadowRoot)).to.equal(textOf(other?.shadowRoot));
      one?.remove();
      await settled(other as HTMLElement);
      await draws(other as HTMLElement);
    }
    expect(problemsOf(page)).to.deep.equal([]);
  });
});
