import { choices, slotName } from './elements.mjs';

const attribute = ({ name, description, type, default: value }) => ({
  name,
  description,
  ...(value !== undefined && { default: value }),
  required: false,
  value: { type: type.text, required: true },
  ...(choices(type).length > 0 && { values: choices(type).map((word) => ({ name: word })) }),
});

const property = ({ name, description, type, default: value }) => ({
  name,
  description,
  type: type.text,
  ...(value !== undefined && { default: value }),
});

const told = ({ name, description }) => ({ name, description });

/** For JetBrains' editors. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        source: { module: name, symbol: element.name },
        attributes: element.attributes.map(attribute),
        slots: element.slots.map((slot) => ({ ...told(slot), name: slotName(slot) })),
        js: {
          properties: element.properties.map(property),
          events: element.events.map((event) => ({ ...told(event), type: event.type.text })),
        },
        css: {
          properties: element.tokens.map((token) => ({ ...told(token), default: token.default })),
          parts: element.parts.map(told),
        },
      })),
    },
  },
});
