/** The default slot has no name to list it by. */
export const slotName = ({ name }) => name || 'default';

/** The tags of a manifest, with everything there is to say about each. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({
      tag: declaration.tagName,
      name: declaration.name,
      description: declaration.description,
      attributes: declaration.attributes,
      properties: declaration.members,
      events: declaration.events,
      slots: declaration.slots,
      parts: declaration.cssParts,
      tokens: declaration.cssProperties,
    }));

/** The words that a type allows, if it is a choice of words. */
export const choices = (type) => [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
