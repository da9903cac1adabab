import { TOKENS, type Token } from '../../index.ts';

/** The CSS property that a token is used for; `color` by default. */
const PROPERTIES: Readonly<Record<string, string>> = {
  '--dd-font-family': 'font-family',
  '--dd-font-size': 'font-size',
  '--dd-line-height': 'line-height',
  '--dd-radius': 'border-radius',
  '--dd-space': 'padding',
  '--dd-shadow': 'box-shadow',
  '--dd-target-size': 'min-height',
};

/** Functions that only compute with their arguments; others may load resources or read other values. */
const FUNCTIONS = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;

export const tokenOf = (name: string): Token | undefined => TOKENS.find((token) => token.name === name);

/** Longer than any font list or shadow. */
const MAX_LENGTH = 1000;

const propertyOf = ({ name }: Token): string => PROPERTIES[name] ?? 'color';

/**
 * Whether a value from an address may be set on a token: the browser supports it for the token's property, and it
 * consists of numbers, names and functions that compute. `url()`, `var()`, escapes, comments and what is too long are
 * rejected.
 */
export function isSafeValue(token: Token, value: string): boolean {
  if (value.length > MAX_LENGTH) return false;
  if (!/^[\p{L}\p{M}\p{N}\s#%.,'"()+*/-]+$/u.test(value) || value.includes('/*')) return false;
  const functions = [...value.matchAll(/([^\s,('"+*/]*)\(/g)].map(([, name]) => name ?? '');
  return (
    functions.every((name) => name === '' || FUNCTIONS.test(name)) &&
    CSS.supports(propertyOf(token), value) &&
    // There is nothing around the frame to inherit from.
    !/^(?:inherit|initial|unset|revert|revert-layer)$/i.test(value.trim())
  );
}
