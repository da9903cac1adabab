import { choices, slotName } from './elements.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

const list = (title, entries) =>
  `**${title}**\n${entries.map(([name, description]) => `- \`${name}\`: ${description}`).join('\n')}`;

/** What VS Code knows no place for is told with the tag. */
const about = ({ description, events, slots, parts, properties }) =>
  [
    description,
    list(
      'Events',
      events.map((event) => [event.name, event.description]),
    ),
    list(
      'Slots',
      slots.map((slot) => [slotName(slot), slot.description]),
    ),
    list(
      'Parts',
      parts.map((part) => [part.name, part.description]),
    ),
    list(
      'Properties without an attribute',
      properties
        .filter(({ attribute }) => !attribute)
        .map((property) => [property.name, property.description]),
    ),
  ].join('\n\n');

const isWorthSaying = (value) => value !== undefined && value !== "''";

const attribute = ({ name, description, type, default: value }) => ({
  name,
  description: markdown(
    [`\`${type.text}\``, description, isWorthSaying(value) && `Default: \`${value}\`.`]
      .filter(Boolean)
      .join('\n\n'),
  ),
  values: choices(type).map((word) => ({ name: word })),
});

export const htmlData = (elements, { homepage }) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(about(element)),
    attributes: element.attributes.map(attribute),
    ...(homepage && { references: [{ name: 'district-dashboard', url: homepage }] }),
  })),
});

const byName = (entries) => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

export const cssData = (elements) => ({
  version: 1.1,
  properties: byName(elements.flatMap(({ tokens }) => tokens)).map(
    ({ name, description, default: value, syntax }) => ({
      name,
      description: markdown(`${description}\n\nDefault: \`${value}\`.`),
      ...(syntax && { restrictions: ['color'], syntax }),
    }),
  ),
  pseudoElements: byName(
    elements.flatMap(({ tag, parts }) =>
      parts.map(({ name, description }) => ({ name: `::part(${name})`, description, tag })),
    ),
  ).map(({ name, description }) => ({ name, description: markdown(description) })),
});
