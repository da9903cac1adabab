import MagicString from 'magic-string';
import type { Plugin } from 'vite';

type Change = readonly [code: string, by: string];

const LIT: readonly Change[] = [
  // A policy name can be used once: a page that has a Lit of its own has used `lit-html`. That name is in policies that were copied
  // from the documentation before this one was; where neither is allowed, the page may have a default policy.
  [
    's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    's=t.trustedTypes,e=(()=>{for(const name of["district-dashboard","lit-html"])try{return s?.createPolicy(name,{createHTML:t=>t})}catch{}})()',
  ],
  // Some sandboxes have a proxy in place of the document, which is no node.
  ['l=document,', 'l=document.documentElement.ownerDocument,'],
  // In a document of XML, `innerHTML` is XML: there, a template is parsed in a document of HTML.
  [
    'const s=l.createElement("template");return s.innerHTML=t,s',
    'const s=(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template");return s.innerHTML=t,s',
  ],
];

/** Old libraries replace these methods by others of the same name. */
const ZRENDER: readonly Change[] = [
  [
    '(protoFunction && isFunction(protoFunction.bind))\n    ? protoFunction.call.bind(protoFunction.bind)\n    : bindPolyfill',
    'bindPolyfill',
  ],
  ['Array.from(keys)', '[...keys]'],
];

const plugin = (name: string, id: RegExp, changes: readonly Change[]): Plugin => ({
  name: `patch-${name}`,
  transform: {
    filter: { id },
    handler(code) {
      const source = new MagicString(code);
      for (const [old, by] of changes) {
        const at = code.indexOf(old);
        if (at < 0) throw new Error(`${name} has changed: ${old}`);
        source.update(at, at + old.length, by);
      }
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
  },
});

/** For pages without a bundler, where the library has dependencies of its own: what they need to run in any page. */
export const patches: readonly Plugin[] = [
  plugin('lit-html', /\/lit-html\/lit-html\.js$/, LIT),
  plugin('zrender', /\/zrender\/lib\/core\/util\.js$/, ZRENDER),
];
