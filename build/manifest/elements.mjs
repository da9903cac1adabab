export const slotName = ({ name }) => name || 'default';

export const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The string literals of a type. */
export const choices = (type) => [...type.text.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
