import { TAGS, type Tag } from '../../elements/tags.ts';
import { isSafeValue, tokenOf } from './token-value.ts';

/** What an address asks the frame for. */
export interface FrameRequest {
  element: Tag;
  attributes: ReadonlyMap<string, string>;
  /** Names of themes, without the `theme-` of their classes. */
  themes: readonly string[];
  tokens: ReadonlyMap<string, string>;
}

/** Why an address is refused: what it says, and what could stand there. */
export interface Refusal {
  reason: 'element' | 'parameter' | 'twice' | 'theme' | 'token' | 'src';
  name: string;
  value: string;
  expected: readonly string[];
}

/** What there is to ask for. */
export interface Known {
  attributesOf(element: Tag): readonly string[];
  themes: readonly string[];
  /** Where reports may come from. */
  origins: readonly string[];
  /** What a relative `src` is relative to. */
  base: string;
}

const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

/** Read by the frame itself, beside the attributes of the element and the tokens. */
const OWN = ['element', 'theme', 'lang'];

/** An address asks for nothing that is not known: all that is wrong with it is told. */
export function readParameters(
  query: URLSearchParams,
  known: Known,
): { request: FrameRequest } | { refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const refuse = (reason: Refusal['reason'], name: string, value: string, expected: readonly string[] = []) =>
    refusals.push({ reason, name, value, expected });
  const element = query.get('element') ?? '';
  if (!isTag(element)) {
    refuse('element', 'element', element, TAGS);
    return { refusals };
  }

  const attributes = new Map<string, string>();
  const tokens = new Map<string, string>();
  const observed = known.attributesOf(element);
  for (const name of new Set(query.keys())) {
    const [value = '', ...others] = query.getAll(name);
    const token = tokenOf(name);
    if (others.length > 0) refuse('twice', name, value);
    else if (token) {
      if (isSafeValue(token, value)) tokens.set(name, value);
      else refuse('token', name, value);
    } else if (name.startsWith('--')) refuse('parameter', name, value);
    else if (name === 'src' && value && !isAllowed(value, known)) refuse('src', name, value, known.origins);
    else if (observed.includes(name)) {
      if (value) attributes.set(name, value);
    } else if (!OWN.includes(name)) refuse('parameter', name, value, [...OWN, ...observed]);
  }
  const themes = (query.get('theme') ?? '').split(/[\s,]+/).filter(Boolean);
  for (const theme of themes)
    if (!known.themes.includes(theme)) refuse('theme', 'theme', theme, known.themes);
  return refusals.length > 0 ? { refusals } : { request: { element, attributes, themes, tokens } };
}

function isAllowed(src: string, { origins, base }: Known): boolean {
  try {
    const { protocol, origin } = new URL(src, base);
    // The origin of a `blob:` is that of who made it.
    return /^https?:$/.test(protocol) && origins.includes(origin);
  } catch {
    return false;
  }
}

/**
 * Origins that a policy lets a page connect to, `'self'` being the page's own. One list, in one place: what the
 * policy does not name, the frame does not ask for, and would not get.
 */
export function connectableOrigins(policy: string, own: string): string[] {
  const directive = policy.split(';').map((part) => part.trim().split(/\s+/));
  const [, ...sources] = directive.find(([name]) => name === 'connect-src') ?? [];
  return sources.flatMap((source) => {
    if (source === "'self'") return own;
    if (source.includes('*')) return [];
    try {
      const { protocol, origin } = new URL(source);
      return /^https?:$/.test(protocol) ? origin : [];
    } catch {
      return [];
    }
  });
}
