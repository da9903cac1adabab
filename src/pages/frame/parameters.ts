import { TAGS, type Tag } from '../../index.ts';
import { isSafeValue, tokenOf } from './token-value.ts';

/** What the parameters of an address ask for. */
export interface FrameRequest {
  element: Tag;
  attributes: ReadonlyMap<string, string>;
  /** Names of themes: class names without `theme-`. */
  themes: readonly string[];
  tokens: ReadonlyMap<string, string>;
}

/** An invalid parameter. */
export interface ParameterError {
  reason: 'element' | 'parameter' | 'duplicate' | 'theme' | 'token' | 'src' | 'more';
  /** Empty for `more`, whose value is the number of errors that are left out. */
  name: string;
  value: string;
  /** Valid names, values or origins; empty if they are not listed. */
  expected: readonly string[];
}

/** What parameters may ask for. */
export interface Allowed {
  attributesOf(element: Tag): readonly string[];
  themes: readonly string[];
  /** Origins that reports may come from. */
  origins: readonly string[];
  /** The base URL of a relative `src`. */
  base: string;
}

const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

/** Parameters of the frame itself. */
const OWN = ['element', 'theme', 'lang'];

/** Parameters that messengers, search engines and analytics append to any address. */
const APPENDED =
  /^(?:utm_.*|mtm_.*|pk_.*|mc_[ce]id|[a-z]*cl(?:ck)?id|gad_.*|gbraid|wbraid|_g[al]|bd_vid|hm(?:sr|pl|cu|kw|ci)|spm|scm|from|isappinstalled|nsukey|wxshare_count|wechat_redirect|tdsourcetag|share_.*)$/i;

const MAX_ERRORS = 20;

/** The `from` of `<indicator-trend>` is a year; that of messengers is a word. */
const isSpan = (name: string, value: string): boolean => name === 'from' && /^\d{4}(?:-\d{2})?$/.test(value);

/**
 * Reads the parameters of an address. What others append to an address is ignored; any other that is not
 * allowed is an error, and of many errors the first are returned.
 */
export function readParameters(
  query: URLSearchParams,
  allowed: Allowed,
): { request: FrameRequest } | { errors: readonly ParameterError[] } {
  const errors: ParameterError[] = [];
  const reject = (
    reason: ParameterError['reason'],
    name: string,
    value: string,
    expected: readonly string[] = [],
  ) => errors.push({ reason, name, value, expected });
  const element = query.get('element') ?? '';
  if (!isTag(element)) {
    reject('element', 'element', element, TAGS);
    return { errors };
  }

  const attributes = new Map<string, string>();
  const tokens = new Map<string, string>();
  const observed = allowed.attributesOf(element);
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of query)
    if (APPENDED.test(name) && !(observed.includes(name) && isSpan(name, value))) continue;
    else if (values.has(name)) repeated.add(name);
    else values.set(name, value);
  for (const [name, value] of values) {
    const token = tokenOf(name);
    if (repeated.has(name)) reject('duplicate', name, value);
    else if (token) {
      if (isSafeValue(token, value)) tokens.set(name, value);
      else reject('token', name, value);
    } else if (name.startsWith('--')) reject('parameter', name, value);
    else if (name === 'src' && value && !isAllowed(value, allowed))
      reject('src', name, value, allowed.origins);
    else if (observed.includes(name)) {
      if (value) attributes.set(name, value);
    } else if (!OWN.includes(name)) reject('parameter', name, value, [...OWN, ...observed]);
  }
  const themes = [...new Set((query.get('theme') ?? '').split(/[\s,]+/).filter(Boolean))];
  for (const theme of themes)
    if (!allowed.themes.includes(theme)) reject('theme', 'theme', theme, allowed.themes);
  const more = errors.length - MAX_ERRORS;
  if (more > 0) errors.splice(MAX_ERRORS, more, { reason: 'more', name: '', value: `${more}`, expected: [] });
  return errors.length > 0 ? { errors } : { request: { element, attributes, themes, tokens } };
}

/** Of several URLs, which are separated by spaces, each. */
const isAllowed = (src: string, { origins, base }: Allowed): boolean =>
  src
    .trim()
    .split(/\s+/)
    .every((url) => {
      try {
        const { protocol, origin } = new URL(url, base);
        // A `blob:` URL has the origin of the page that created it.
        return /^https?:$/.test(protocol) && origins.includes(origin);
      } catch {
        return false;
      }
    });

/**
 * The origins in the `connect-src` of a policy, with `own` for `'self'`; patterns are ignored. The policy is the only
 * list of origins: the frame does not request what the policy would block.
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
