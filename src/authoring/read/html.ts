import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Finding } from '../finding.ts';
import type { Format, Sheet, Source } from '../source.ts';
import { gridOf, linesOf, type SpanningCell } from './grid.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const IGNORED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'del',
  'nav',
  'button',
  'select',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'tr',
  'ul',
  'caption',
]);

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Footnotes print as [1], which looks like an estimate; a superscript of a unit stays: m². */
const isFootnote = (element: Element, text: string): boolean =>
  element.tagName === 'sup' &&
  /^\s*[[［(（]?\s*(?:\d{1,2}|[①-⑳*])\s*[\]］)）]?\s*$/.test(text) &&
  /[[［①-⑳*]|href/.test(
    `${text}${childrenOf(element).some((child) => isElement(child) && child.tagName === 'a') ? 'href' : ''}`,
  );

function textIn(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/[\t\r\n ]+/g, ' ');
  if (isElement(node)) {
    if (IGNORED.has(node.tagName)) return '';
    if (node.tagName === 'br') return '\n';
    const text = childrenOf(node).map(textIn).join('');
    if (isFootnote(node, text)) return '';
    if (node.tagName === 'sup' && /^\s*[23]\s*$/.test(text)) return text.trim() === '2' ? '²' : '³';
    return BLOCKS.has(node.tagName) ? `\n${text}\n` : text;
  }
  return childrenOf(node).map(textIn).join('');
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const span = (element: Element, name: string): number =>
  Math.min(1000, Math.max(1, Number.parseInt(attribute(element, name), 10) || 1));

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Node): Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child) || child.tagName === 'table') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

const cellsOf = (row: Element): SpanningCell[] =>
  childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => ({
      // Indentation says which row a row is a part of.
      text: `${/^[\u3000\u00a0]+/.exec(rawStart(cell))?.[0] ?? ''}${tidy(textIn(cell))}`,
      rows: attribute(cell, 'rowspan') === '0' ? 1000 : span(cell, 'rowspan'),
      columns: span(cell, 'colspan'),
    }));

const rawStart = (cell: Element): string => textIn(cell).replace(/^[\n\t ]+/, '');

const hasTable = (node: Node): boolean =>
  childrenOf(node).some((child) => isElement(child) && (child.tagName === 'table' || hasTable(child)));

/** A table of layout: it holds other tables, or a single cell. */
const isLayout = (table: Element): boolean =>
  hasTable(table) || rowsOf(table).every((row) => cellsOf(row).length <= 1);

/** Reads the tables and the text of a page, or of cells pasted from another program. */
export function readHtml(
  html: string,
  file: string,
  format: Format = 'html',
  findings: readonly Finding[] = [],
): Source {
  const sheets: Sheet[] = [];
  const lines: string[] = [];
  let pending = '';
  const flush = () => {
    lines.push(...tidy(pending).split('\n').filter(Boolean));
    pending = '';
  };
  const visit = (node: Node): void => {
    if (isElement(node)) {
      if (IGNORED.has(node.tagName)) return;
      if (node.tagName === 'table' && !isLayout(node)) {
        flush();
        const caption = childrenOf(node).find((child) => isElement(child) && child.tagName === 'caption');
        const sheet: Sheet = {
          name: `表${sheets.length + 1}`,
          before: [...lines.slice(-3), ...(caption ? [tidy(textIn(caption))] : [])],
          rows: gridOf(rowsOf(node).map(cellsOf)),
        };
        sheets.push(sheet);
        lines.push(...linesOf(sheet));
        return;
      }
      if (
        !BLOCKS.has(node.tagName) &&
        !['table', 'tbody', 'td', 'th', 'body', 'html'].includes(node.tagName)
      ) {
        if (!hasTable(node)) {
          pending += textIn(node);
          return;
        }
      }
      if (BLOCKS.has(node.tagName)) pending += '\n';
      childrenOf(node).forEach(visit);
      if (BLOCKS.has(node.tagName)) pending += '\n';
      return;
    }
    if (node.nodeName === '#text') pending += textIn(node);
    else childrenOf(node).forEach(visit);
  };
  visit(parse(html));
  flush();
  return { file, format, sheets, text: lines.join('\n'), findings };
}
