import { type ArgTypes, getCustomElements } from '@storybook/web-components-vite';

interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Entry[];
  members?: (Entry & { kind: string; attribute?: string; privacy?: string; static?: boolean })[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}
interface Manifest {
  modules?: { declarations?: Declaration[] }[];
}

function controlOf(type: string): ArgTypes[string] {
  const messages = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (messages.length > 0) return { control: { type: 'inline-radio' }, options: messages };
  return { control: { type: type.includes('number') ? 'number' : 'text' } };
}

const row = (category: string, { name, description, type, default: value }: Entry): ArgTypes[string] => ({
  name: name || '(default)',
  description: description ?? '',
  control: { disable: true },
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  },
});

/**
 * The controls and tables of an element's docs, from its JSDoc. Storybook's own would list private members, and
 * of a slot and a part of the same name only one.
 */
export function argTypesOf(tag: string): ArgTypes {
  const manifest: Manifest | undefined = getCustomElements();
  const element = manifest?.modules
    ?.flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const properties = members.filter(
    ({ kind, attribute, privacy }) => kind === 'field' && !attribute && (privacy ?? 'public') === 'public',
  );
  return Object.fromEntries([
    ...attributes.map((entry) => [
      entry.name,
      { ...row('attributes', entry), ...controlOf(entry.type?.text ?? '') },
    ]),
    ['lang', { ...row('attributes', lang), control: { type: 'inline-radio' }, options: ['zh-CN', 'en'] }],
    ...properties.map((entry) => [entry.name, row('properties', entry)]),
    ...events.map((entry) => [`event ${entry.name}`, row('events', entry)]),
    ...slots.map((entry) => [`slot ${entry.name}`, row('slots', entry)]),
    ...cssParts.map((entry) => [`part ${entry.name}`, row('parts', entry)]),
    ...cssProperties.map((entry) => [entry.name, row('custom properties', entry)]),
  ]);
}

const lang: Entry = { name: 'lang', description: "The language; the page's by default." };
