import MagicString from 'magic-string';

interface Node {
  type: string;
  start: number;
  end: number;
}

interface TaggedTemplate extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: readonly Node[] };
}

const isTemplate = (node: Node): node is TaggedTemplate =>
  node.type === 'TaggedTemplateExpression' &&
  ['html', 'svg'].includes((node as TaggedTemplate).tag.name ?? '');

function templatesIn(node: unknown, found: TaggedTemplate[] = []): TaggedTemplate[] {
  if (typeof node !== 'object' || node === null) return found;
  if (isTemplate(node as Node)) found.push(node as TaggedTemplate);
  for (const child of Object.values(node)) templatesIn(child, found);
  return found;
}

/** A tag, possibly continued in the next part of the template; an expression in it is none in the text. */
const TAG = /<(?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)/y;

/**
 * The parts of a template without the white space that only lays out its source: as in JSX, that with a line break beside a
 * tag, an expression or an end of the template. A space that a page shows is written without a line break.
 */
export function withoutIndentation(parts: readonly string[]): string[] {
  const HOLE = '\uFFFC';
  const text = parts.join(HOLE);
  let result = '';
  for (let at = 0; at < text.length; ) {
    TAG.lastIndex = at;
    const tag = TAG.exec(text)?.[0];
    const next = text.indexOf('<', at + 1);
    const piece = tag ?? text.slice(at, next < 0 ? undefined : next);
    result += tag
      ? tag.replace(/("[^"]*"|'[^']*')|\s+(>)|\s+/g, (_, quoted, close) => quoted ?? close ?? ' ')
      : piece
          .replace(new RegExp(`(^|${HOLE})\\s*\\n\\s*`, 'g'), '$1')
          .replace(new RegExp(`\\s*\\n\\s*($|${HOLE})`, 'g'), '$1')
          .replace(/\s*\n\s*/g, ' ');
    at += piece.length;
  }
  return result.split(HOLE);
}

/**
 * For elements, of which a page has many. Every build has it, so that tests see the same text as pages. Not typed as a plugin of
 * Vite's, as Vitest brings another version.
 */
export const templates = {
  name: 'templates',
  transform: {
    filter: { id: /\/src\/elements\/.*\.ts$/, code: /\b(?:html|svg)`/ },
    handler(this: { parse(code: string): unknown }, code: string) {
      const source = new MagicString(code);
      for (const { quasi } of templatesIn(this.parse(code))) {
        const parts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const shorter = withoutIndentation(parts);
        quasi.quasis.forEach(({ start, end }, index) => {
          if (parts[index] !== shorter[index]) source.update(start, end, shorter[index] ?? '');
        });
      }
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
  },
};
