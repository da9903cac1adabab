import { frameQuery } from './address.ts';
import type { BuilderState, SnippetKind } from './state.ts';

/** The library's files. */
export interface Files {
  /** Absolute URL, with a trailing slash. */
  base: string;
  /** Hashes by file name, for `integrity` attributes. */
  integrity: Readonly<Record<string, string>>;
}

/** Text for pages that cannot show the figure. */
interface Fallback {
  title: string;
  summary: string;
  /** URL of the report; empty if unknown. */
  link: string;
  linkText: string;
}

export interface Snippet {
  html: string;
  /** For the style sheet of the page; may be empty. */
  css: string;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');

/** In CSS pixels, of a frame without `embed.js`. */
const HEIGHTS = {
  'indicator-gauge': '480',
  'indicator-trend': '720',
  'plan-vs-actual': '800',
  'project-list': '1200',
} as const;

const declarations = ({ tokens, width }: BuilderState): string[] => [
  ...Object.entries(tokens).map(([name, value]) => `${name}: ${value}`),
  ...(width ? [`max-width: ${width}px`] : []),
];

/** A hash, so that the same style has the same class. */
function classNameOf(style: readonly string[]): string {
  let hash = 0;
  for (const character of style.join(';'))
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `district-${hash.toString(36)}`;
}

interface Style {
  /** The selector has the tag name, to override themes in whatever order the style sheets are. */
  css: string;
  class: string | undefined;
  style: string | undefined;
}

function styleOf(tag: string, style: readonly string[], themes: readonly string[], sheet: boolean): Style {
  const named = sheet && style.length > 0 ? [classNameOf(style)] : [];
  const classes = [...themes.map((theme) => `theme-${theme}`), ...named].join(' ');
  return {
    css:
      named.length > 0
        ? `${tag}.${named} {\n${style.map((declaration) => `  ${declaration};\n`).join('')}}\n`
        : '',
    class: classes || undefined,
    style: !sheet && style.length > 0 ? style.join('; ') : undefined,
  };
}

const styleOfTag = (state: BuilderState, sheet: boolean): Style =>
  styleOf(state.element, declarations(state), state.themes, sheet);

/** The start tag in all snippets but frames. */
export function startTag(state: BuilderState, sheet: boolean): string {
  const { class: classes, style } = styleOfTag(state, sheet);
  return `<${state.element}${attributes({ ...state.attributes, lang: state.lang, class: classes, style })}>`;
}

/** The hash of a file from another origin is only checked if the file is fetched with CORS. */
const integrityOf = (file: string, { integrity }: Files) => {
  const hash = integrity[file];
  return hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
};

const sheetLink = (file: string, files: Files): string =>
  `<link rel="stylesheet"${attributes({ href: files.base + file, ...integrityOf(file, files) })} />\n`;

const themesLink = ({ themes }: BuilderState, files: Files): string =>
  themes.length > 0 ? sheetLink('themes.css', files) : '';

/** The summary, with a link to the report where there is one. Only inline: editors tear paragraphs out of unknown tags. */
function fallbackHtml({ summary, link, linkText }: Fallback): string {
  const anchor = link ? ` <a${attributes({ href: link })}>${escapeHtml(linkText)}</a>` : '';
  return escapeHtml(summary) + anchor;
}

const scriptTag = (file: string, loading: Record<string, string>, files: Files): string =>
  // biome-ignore lint/plugin: code to copy, not parsed here.
  `<script${attributes({ ...loading, src: files.base + file, ...integrityOf(file, files) })}></script>\n`;

function tagSnippet(
  script: string,
  state: BuilderState,
  sheet: boolean,
  files: Files,
  fallback: Fallback,
): Snippet {
  const tag = `${startTag(state, sheet)}\n  <span>${fallbackHtml(fallback)}</span>\n</${state.element}>\n`;
  const sheets = sheetLink('placeholder.css', files) + themesLink(state, files);
  return { html: sheets + script + tag, css: styleOfTag(state, sheet).css };
}

function frameSnippet(state: BuilderState, sheet: boolean, files: Files, fallback: Fallback): Snippet {
  const { css, class: classes, style } = styleOf('iframe', declarations({ ...state, tokens: {} }), [], sheet);
  const frame = attributes({
    src: `${files.base}embed/frame.html?${frameQuery(state)}`,
    title: fallback.title,
    width: '100%',
    height: HEIGHTS[state.element],
    frameborder: '0',
    loading: 'lazy',
    class: classes,
    style,
  });
  const noscript = `<noscript><span${attributes({ lang: state.lang })}>${fallbackHtml(fallback)}</span></noscript>\n`;
  const script = scriptTag('embed/embed.js', { async: '' }, files);
  return { html: `<iframe${frame}></iframe>\n${noscript}${script}`, css };
}

/** @param rendered The prerendered element, for the kind `static`. */
export function snippetOf(
  kind: SnippetKind,
  state: BuilderState,
  sheet: boolean,
  files: Files,
  fallback: Fallback,
  rendered: string,
): Snippet {
  switch (kind) {
    case 'module': {
      const script = scriptTag('cdn/district-dashboard.js', { type: 'module' }, files);
      return tagSnippet(script, state, sheet, files, fallback);
    }
    case 'classic': {
      const script = scriptTag('legacy/district-dashboard.js', { defer: '' }, files);
      return tagSnippet(script, state, sheet, files, fallback);
    }
    case 'frame':
      return frameSnippet(state, sheet, files, fallback);
    case 'static': {
      // Editors that put paragraphs around lines leave a tag alone that begins in a block.
      const figure = `<div>${rendered}</div>\n`;
      const html = sheetLink('static.css', files) + themesLink(state, files) + figure;
      return { html, css: styleOfTag(state, sheet).css };
    }
  }
}
