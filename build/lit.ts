import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** What is replaced in lit-html, and by what. */
const CHANGES: readonly [code: string, by: string][] = [
  // A policy name can be used once: a page that has a Lit of its own has used `lit-html`. That name is in policies that were copied
  // from the documentation before this one was; where neither is allowed, the page may have a default policy.
  [
    's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    `s=t.trustedTypes,e=(()=>{for(const name of["district-dashboard","lit-html"])try{return s?.createPolicy(name,{createHTML:t=>t})}catch{}})()`,
  ],
  // Some sandboxes have a proxy in place of the document, which is no node.
  ['l=document,', 'l=document.documentElement.ownerDocument,'],
  // In a document of XML, `innerHTML` is XML. There, a template is parsed in a document of HTML.
  [
    'const s=l.createElement("template");return s.innerHTML=t,s',
    'const s=(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template");return s.innerHTML=t,s',
  ],
];

/** For pages without a bundler, where the library has a Lit of its own. */
export const lit: Plugin = {
  name: 'lit',
  transform: {
    filter: { id: /\/lit-html\/(?:node\/)?lit-html\.js$/ },
    handler(code) {
      const source = new MagicString(code);
      for (const [old, by] of CHANGES) {
        const at = code.indexOf(old);
        if (at < 0) throw new Error(`lit-html has changed: ${old}`);
        source.update(at, at + old.length, by);
      }
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
  },
};
