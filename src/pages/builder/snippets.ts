import { type Choice, frameQuery, type Kind } from './choice.ts';

/** The library's files: where they are, and what a browser is to compare them with. */
export interface Files {
  /** Absolute, with a slash at its end. */
  base: string;
  integrity: Readonly<Record<string, string>>;
}

/** What a snippet says where there is no figure. */
export interface Said {
  title: string;
  sentence: string;
  /** Where the report can be read; empty if that is not known. */
  link: string;
  linkText: string;
}

export interface Snippet {
  html: string;
  /** For the style sheet of the page; empty where there is nothing to add. */
  css: string;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    })
    .join('');

/** Heights, in CSS pixels, of a frame that cannot follow its content. */
const HEIGHTS = { 'indicator-gauge': '480', 'plan-vs-actual': '800', 'project-list': '1200' } as const;

const declarations = ({ tokens, width }: Choice): string[] => [
  ...Object.entries(tokens).map(([name, value]) => `${name}: ${value}`),
  ...(width ? [`max-width: ${width}px`] : []),
];

/** The same for the same looks. */
function className(looks: readonly string[]): string {
  let hash = 0;
  for (const sign of looks.join(';')) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `district-${hash.toString(36)}`;
}

interface Looks {
  /** With the name of the tag: it wins over a theme, wherever the two style sheets stand. */
  css: string;
  class: string | undefined;
  style: string | undefined;
}

function looksOf(tag: string, own: readonly string[], themes: readonly string[], sheet: boolean): Looks {
  const named = sheet && own.length > 0 ? [className(own)] : [];
  const classes = [...themes.map((theme) => `theme-${theme}`), ...named].join(' ');
  return {
    css: named.length > 0 ? `${tag}.${named} {\n${own.map((each) => `  ${each};\n`).join('')}}\n` : '',
    class: classes || undefined,
    style: !sheet && own.length > 0 ? own.join('; ') : undefined,
  };
}

const looksOfTag = (choice: Choice, sheet: boolean): Looks =>
  looksOf(choice.element, declarations(choice), choice.themes, sheet);

/** The start tag that all snippets but the frame have. */
export function startTag(choice: Choice, sheet: boolean): string {
  const { class: classes, style } = looksOfTag(choice, sheet);
  return `<${choice.element}${attributes({ ...choice.attributes, lang: choice.lang, class: classes, style })}>`;
}

/** A file of another origin is only compared with its hash if it is fetched with CORS. */
const checked = (file: string, { integrity }: Files) => {
  const hash = integrity[file];
  return hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
};

const sheetLink = (file: string, files: Files): string =>
  `<link rel="stylesheet"${attributes({ href: files.base + file, ...checked(file, files) })} />\n`;

const scriptTag = (file: string, how: Record<string, string>, files: Files): string =>
  // biome-ignore lint/plugin: code to be copied, never parsed here.
  `<script${attributes({ ...how, src: files.base + file, ...checked(file, files) })}></script>\n`;

/** What the module imports at once: a browser checks no hash of an import, but keeps what was preloaded with one. */
const preloads = (files: Files): string =>
  Object.keys(files.integrity)
    .filter((file) => /^cdn\/widgets-/.test(file))
    .map(
      (file) =>
        `<link rel="modulepreload"${attributes({ href: files.base + file, ...checked(file, files) })} />\n`,
    )
    .join('');

function tagSnippet(script: string, choice: Choice, sheet: boolean, files: Files, said: Said): Snippet {
  const themes = choice.themes.length > 0 ? sheetLink('themes.css', files) : '';
  const link = said.link ? ` <a${attributes({ href: said.link })}>${escaped(said.linkText)}</a>` : '';
  const tag = `${startTag(choice, sheet)}\n  <p>${escaped(said.sentence)}${link}</p>\n</${choice.element}>\n`;
  return { html: themes + script + tag, css: looksOfTag(choice, sheet).css };
}

function frameSnippet(choice: Choice, sheet: boolean, files: Files, said: Said): Snippet {
  const {
    css,
    class: classes,
    style,
  } = looksOf('iframe', declarations({ ...choice, tokens: {} }), [], sheet);
  const frame = attributes({
    src: `${files.base}embed/frame.html?${frameQuery(choice)}`,
    title: said.title,
    width: '100%',
    height: HEIGHTS[choice.element],
    frameborder: '0',
    loading: 'lazy',
    class: classes,
    style,
  });
  const link = said.link ? ` <a${attributes({ href: said.link })}>${escaped(said.linkText)}</a>` : '';
  const without = `<noscript><p${attributes({ lang: choice.lang })}>${escaped(said.sentence)}${link}</p></noscript>\n`;
  const script = scriptTag('embed/embed.js', { async: '' }, files);
  return { html: `<iframe${frame}></iframe>\n${without}${script}`, css };
}

/** @param rendered The tag with its figure, for a snippet without a script. */
export function snippetOf(
  kind: Kind,
  choice: Choice,
  sheet: boolean,
  files: Files,
  said: Said,
  rendered: string,
): Snippet {
  switch (kind) {
    case 'module': {
      const script = scriptTag('cdn/district-dashboard.js', { type: 'module' }, files);
      return tagSnippet(preloads(files) + script, choice, sheet, files, said);
    }
    case 'classic': {
      const script = scriptTag('legacy/district-dashboard.js', { defer: '' }, files);
      return tagSnippet(script, choice, sheet, files, said);
    }
    case 'frame':
      return frameSnippet(choice, sheet, files, said);
    case 'static': {
      const themes = choice.themes.length > 0 ? sheetLink('themes.css', files) : '';
      const html = `${sheetLink('static.css', files)}${themes}${rendered}\n`;
      return { html, css: looksOfTag(choice, sheet).css };
    }
  }
}
