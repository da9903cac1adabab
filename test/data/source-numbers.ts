import type { Report } from '../../src/report/schema.ts';

/**
 * A number printed in the document: digits with their decimals, or Chinese numerals that count or rank something, which
 * stand after 第 or 前, or before a counter such as 个 or 家. Chinese numerals between “ and ” are slogans (“三个一批”).
 */
export interface PrintedToken {
  text: string;
  start: number;
  end: number;
}

type Range = readonly [start: number, end: number];

const NUMERALS = '[一二三四五六七八九十百千两]+';
const TOKEN = new RegExp(
  `\\d+(?:\\.\\d+)?|(?<=[第前])${NUMERALS}|${NUMERALS}(?=[个家项届次批期级年位])`,
  'g',
);
const SLOGAN = /“[^“”，。]*”/g;

/** The document with full-width and subscript digits as plain ones; no character moves. */
export const withPlainDigits = (document: string): string =>
  document.replace(/[０-９₀-₉]/g, (digit) => digit.normalize('NFKC'));

/** The numbers of the document, in its order. */
export function printedTokens(document: string): PrintedToken[] {
  const text = document.replace(SLOGAN, (slogan) => slogan.replace(/[一-龥]/g, '·'));
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Where `printed` stands in the document, white space and asterisks aside; a number at its ends is a whole number. */
export function placesOf(
  printed: string,
  document: string,
  [from, to]: Range = [0, document.length],
): Range[] {
  const characters = [...withPlainDigits(printed).replace(/[\s*]/g, '')];
  const escaped = characters.map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const before = /^\d/.test(characters[0] ?? '') ? '(?<!\\d\\.?)' : '';
  const after = /\d$/.test(characters.at(-1) ?? '') ? '(?!\\.?\\d)' : '';
  const pattern = new RegExp(`${before}${escaped.join('[\\s*]*')}${after}`, 'g');
  return [...document.slice(from, to).matchAll(pattern)].map(({ 0: found, index }) => [
    from + index,
    from + index + found.length,
  ]);
}

/** What the report holds of the document's numbers, names with numbers too: each as printed, and its sentence. */
function* printedValues(report: Report): Generator<[quote: string, printed: string]> {
  for (const { observations } of report.indicators)
    for (const { raw, quote = '', completion } of observations) {
      yield [quote, raw];
      if (completion) yield [completion.quote, `${completion.percent}`];
    }
  for (const { name, count, investment, planned, invested, ofPlan, quote } of report.portfolios) {
    yield [quote, name.zh];
    yield [quote, `${count}`];
    for (const amount of [investment, planned, invested]) if (amount) yield [quote, amount.raw];
    if (ofPlan !== undefined) yield [quote, `${ofPlan}`];
  }
  for (const { name, scale, milestones } of report.projects)
    for (const { quote } of milestones) {
      yield [quote, name.zh];
      if (scale !== undefined) yield [quote, scale];
    }
}

/**
 * The numbers of the document that the report does not hold at their place. A value accounts for one place in its
 * sentence: the first that no other value has, so that two equal numbers need two values.
 */
export function unreadTokens(report: Report, document: string): PrintedToken[] {
  const tokens = printedTokens(document);
  const read = new Set<PrintedToken>();
  const within = ([start, end]: Range) => tokens.filter((token) => token.start >= start && token.end <= end);
  for (const [quote, printed] of printedValues(report)) {
    const sentences = quote === '' ? [] : placesOf(quote, document);
    const places = sentences.flatMap((sentence) => placesOf(printed, document, sentence)).map(within);
    const place = places.find((found) => found.some((token) => !read.has(token)));
    for (const token of place ?? []) read.add(token);
  }
  return tokens.filter((token) => !read.has(token));
}
