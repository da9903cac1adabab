import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Finding, finding } from '../finding.ts';
import type { Format, Sheet, Source } from '../source.ts';
import { gridOf, linesOf, type SpanningCell } from './grid.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const IGNORED = new Set([
  'script',
  'style',
  'noscript',
  'head',
  'del',
  's',
  'strike',
  'nav',
  'button',
  'select',
]);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
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

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Footnotes print as [1], which looks like an estimate; a superscript of a unit stays: m². */
const isFootnote = (node: Node, text: string): boolean =>
  node.nodeName === 'sup' &&
  /^\s*[[［(（]?\s*(?:\d{1,2}|[①-⑳*])\s*[\]］)）]?\s*$/.test(text) &&
  (/[[［①-⑳*]/.test(text) || childrenOf(node).some((child) => child.nodeName === 'a'));

function textIn(node: Node): string {
  if ('value' in node) return node.value.replace(/[\t\r\n]/g, ' ');
  if (IGNORED.has(node.nodeName)) return '';
  if (node.nodeName === 'br') return '\n';
  const text = childrenOf(node).map(textIn).join('');
  if (isFootnote(node, text)) return '';
  // 535¹ is no 5351.
  if (node.nodeName === 'sup' && /^\s*\d+\s*$/.test(text))
    return text.trim().replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const span = (element: Element, name: string): number =>
  Math.min(1000, Math.max(1, Number.parseInt(String(attribute(element, name)), 10) || 1));

/** The rows of a table that has no tables inside it. */
const rowsOf = (table: Node): Node[] =>
  childrenOf(table).flatMap((child) => (child.nodeName === 'tr' ? [child] : rowsOf(child)));

const isCell = (node: Node): node is Element => node.nodeName === 'td' || node.nodeName === 'th';

const cellsOf = (row: Node): SpanningCell[] =>
  childrenOf(row)
    .filter(isCell)
    .map((cell) => {
      const text = textIn(cell);
      return {
        // Indentation says which row a row is a part of.
        text: `${/^[\n ]*([\u3000\u00a0]+)/.exec(text)?.[1] ?? ''}${tidy(text)}`,
        rows: attribute(cell, 'rowspan') === '0' ? 1000 : span(cell, 'rowspan'),
        columns: span(cell, 'colspan'),
      };
    });

const hasTable = (node: Node): boolean =>
  childrenOf(node).some((child) => child.nodeName === 'table' || hasTable(child));

/** The first text that is struck out, by hand and not under tracking. */
function struckIn(node: Node): string | undefined {
  if (node.nodeName === 's' || node.nodeName === 'strike') {
    const text = tidy(childrenOf(node).map(textIn).join(''));
    if (text !== '') return text;
  }
  for (const child of childrenOf(node)) {
    const text = struckIn(child);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A table of layout: it holds other tables, or a single cell. */
const isLayout = (table: Node): boolean =>
  hasTable(table) || rowsOf(table).every((row) => cellsOf(row).length <= 1);

/** Reads the tables and the text of a page, or of cells pasted from another program. */
export function readHtml(
  html: string,
  file: string,
  format: Format = 'html',
  found: readonly Finding[] = [],
): Source {
  const findings = [...found];
  const sheets: Sheet[] = [];
  const lines: string[] = [];
  let pending = '';
  const flush = () => {
    lines.push(...tidy(pending).split('\n').filter(Boolean));
    pending = '';
  };
  const visit = (node: Node): void => {
    if (IGNORED.has(node.nodeName)) return;
    if (node.nodeName === 'table' && !isLayout(node)) {
      flush();
      const caption = childrenOf(node).find((child) => child.nodeName === 'caption');
      const sheet: Sheet = {
        name: `表${sheets.length + 1}`,
        before: [...lines.slice(-3), ...(caption ? [tidy(textIn(caption))] : [])],
        rows: gridOf(rowsOf(node).map(cellsOf)),
      };
      sheets.push(sheet);
      lines.push(...linesOf(sheet));
      return;
    }
    if (!hasTable(node)) {
      pending += textIn(node);
      return;
    }
    const edge = BLOCKS.has(node.nodeName) ? '\n' : '';
    pending += edge;
    childrenOf(node).forEach(visit);
    pending += edge;
  };
  const document = parse(html);
  visit(document);
  flush();
  const struck = struckIn(document);
  if (struck !== undefined)
    findings.push(
      finding(
        'left-out',
        'struck-out',
        { file },
        {
          zh: `划掉的文字没有读入，如“${struck.slice(0, 20)}”。`,
          en: `what is struck out was not read, such as "${struck.slice(0, 20)}".`,
        },
      ),
    );
  return { file, format, sheets, text: lines.join('\n'), findings };
}
