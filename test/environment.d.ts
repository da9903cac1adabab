/// <reference types="mocha" />
/// <reference types="vite/client" />

declare module 'virtual:readme-snippets' {
  /** Every fenced block of the READMEs and guides. */
  export const snippets: readonly import('./readme-snippets.ts').Snippet[];
}

declare module 'virtual:custom-elements' {
  const manifest: { modules: { declarations?: import('./readme-snippets.ts').Declaration[] }[] };
  export default manifest;
}

declare module '@hotwired/turbo' {
  export function morphChildren(from: Element, to: Element): void;
}
