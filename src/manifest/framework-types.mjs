/** Types for the templates of a framework, with what an editor shows beside each name. */
const documented = ({ name, description, type }) =>
  `  /** ${description.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n  '${name}'?: ${type} | undefined;`;

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A number may be given as text, as in the attribute of a page; some frameworks set the property to it. */
const orText = ({ text }) => (/\bnumber\b/.test(text) ? ` | \`\${number}\`` : '');

const settings = ({ name: element, properties, attributes }) => [
  ...properties.map(({ name, description, type }) => ({
    name,
    description,
    type: `${element}['${name}']${orText(type)}`,
  })),
  ...attributes
    .filter(({ name, fieldName }) => name !== fieldName)
    .map(({ name, description, type }) => ({ name, description, type: `${type.text}${orText(type)}` })),
];

const handlers = ({ events }, listener) =>
  events.map(({ name, description }) => ({
    name: listener(name),
    description,
    type: `((event: CustomEvent<WidgetEvents['${name}']>) => void)`,
  }));

const block = (name, members) => `export interface ${name} {\n${members.map(documented).join('\n')}\n}\n`;

const file = (elements, { listener, head, tag, augmented }) => {
  const names = elements.map(({ name }) => name).join(', ');
  const own = elements.map((element) =>
    block(`${element.name}Props`, [...settings(element), ...handlers(element, listener)]),
  );
  const tags = elements.map((element) => `'${element.tag}': ${tag(element)};`);
  return [
    head,
    `import './define.js';\nimport type { ${names}, WidgetEvents } from './index.js';\n`,
    ...own,
    augmented(tags),
  ].join('\n');
};

const indented = (lines, by) => lines.map((line) => `${' '.repeat(by)}${line}`).join('\n');

/** React 19: a property where the element has one of the name, an attribute else; `on` before an event's name. */
export const react = (elements) =>
  file(elements, {
    listener: (name) => `on${name}`,
    head: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    tag: ({ name }) =>
      `${name}Props & Omit<HTMLAttributes<${name}>, keyof ${name}Props> & ClassAttributes<${name}>`,
    augmented: (tags) =>
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${indented(tags, 6)}\n    }\n  }\n}\n`,
  });

/** Vue 3: the names that a template's \`:page-size\` and \`@filter-changed\` have in it. */
export const vue = (elements) =>
  file(
    elements.map((element) => ({
      ...element,
      attributes: element.attributes.filter(({ name }) => !name.includes('-')),
    })),
    {
      listener: (name) => `on${camel(`-${name}`)}`,
      head: `import type { HTMLAttributes, PublicProps } from 'vue';`,
      tag: ({ name }) =>
        `new () => { $props: ${name}Props & Omit<HTMLAttributes, keyof ${name}Props> & PublicProps }`,
      augmented: (tags) =>
        `declare module 'vue' {\n  interface GlobalComponents {\n${indented(tags, 4)}\n  }\n  interface HTMLAttributes {\n    /** Where in a widget it goes: \`title\` or \`note\`. */\n    slot?: string | undefined;\n  }\n}\n`,
    },
  );

/** Svelte 5: as React. */
export const svelte = (elements) =>
  file(elements, {
    listener: (name) => `on${name}`,
    head: `import type { HTMLAttributes } from 'svelte/elements';`,
    tag: ({ name }) => `${name}Props & Omit<HTMLAttributes<${name}>, keyof ${name}Props>`,
    augmented: (tags) =>
      `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${indented(tags, 4)}\n  }\n}\n`,
  });
