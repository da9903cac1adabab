import { DEFAULTS, type TokenName } from '../../elements/shared/tokens.ts';

/** What a token stands for, as the browser is asked whether a value is one. */
const PROPERTIES: Readonly<Record<string, string>> = {
  '--dd-font-family': 'font-family',
  '--dd-font-size': 'font-size',
  '--dd-line-height': 'line-height',
  '--dd-radius': 'border-radius',
  '--dd-space': 'padding',
  '--dd-shadow': 'box-shadow',
  '--dd-target-size': 'min-height',
};

/** Functions that compute with what is written between their brackets; all others may reach elsewhere. */
const FUNCTIONS = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;

export const tokenOf = (name: string): TokenName | undefined =>
  (Object.keys(DEFAULTS) as TokenName[]).find((token) => token === name);

const propertyOf = (token: TokenName): string => PROPERTIES[token] ?? 'color';

/**
 * Whether a value from an address may be given to a token: one that the browser takes for the token's property, made
 * of numbers, names and functions that compute. `url()`, `var()`, escapes and comments are refused.
 */
export function isSafeValue(token: TokenName, value: string): boolean {
  if (!/^[\p{L}\p{M}\p{N}\s#%.,'"()+*/-]+$/u.test(value) || value.includes('/*')) return false;
  const functions = [...value.matchAll(/([^\s,('"+*/]*)\(/g)].map(([, name]) => name ?? '');
  return (
    functions.every((name) => name === '' || FUNCTIONS.test(name)) &&
    CSS.supports(propertyOf(token), value) &&
    // Nothing is around the frame to take a value from.
    !/^(?:inherit|initial|unset|revert|revert-layer)$/i.test(value.trim())
  );
}
