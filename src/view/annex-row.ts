import { plain } from '../report/printed-number.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { withoutMarkup } from './printed-text.ts';
import { sum } from './sum.ts';

/** A row of the report's table of indicators, read from a quote that is such a row. */
export interface AnnexRow {
  /** Number and name as printed: `1. 全区生产总值增速`. */
  name: string;
  /** Empty where the row has none. */
  unit: string;
  /** In printed order. */
  observations: readonly Observation[];
}

/** The separators of cells: white space, or the bars of a table in Markdown. */
const CELLS = /[\s|]/;

const cellsOf = (text: string): string[] => text.split(CELLS).filter(Boolean);

/** The number of a row: `1`, `1.`, `(1)`. */
const NUMBER = /^\(?(\d+)\)?[.、]*/;

/** Punctuation aside, as names and units are compared. */
const bare = (text: string): string => plain(text).replace(/[()]/g, '');

/**
 * The row of the annex that a quote is. It must be number, name and unit of the indicator, followed by what all of the
 * indicator's observations with this quote print, and nothing else; `null` for any other quote.
 */
export function annexRowOf(indicator: Indicator, quote: string): AnnexRow | null {
  const { annex, name, shortName, aliases, unit } = indicator;
  if (annex === undefined) return null;
  const observations = indicator.observations.filter((observation) => observation.quote === quote);
  const cells = cellsOf(withoutMarkup(quote));
  const printed = inPrintedOrder(cells, observations);
  if (!printed) return null;
  const head = cells.slice(0, cells.length - sum(printed.map(({ raw }) => cellsOf(raw).length)));
  const text = head.join(' ').normalize('NFKC');
  const number = NUMBER.exec(text);
  if (number?.[1] !== String(annex)) return null;
  const names = [name.zh, shortName?.zh ?? name.zh];
  if (aliases) names.push(...aliases);
  const title = bare(text.slice(number[0].length));
  const isNameWith = (printedUnit: string) => names.some((one) => bare(one + printedUnit) === title);
  if (isNameWith('')) return { name: head.join(' '), unit: '', observations: printed };
  const unitCell = head.slice(-1).join();
  if (bare(unitCell) !== bare(unit.zh) || !isNameWith(unit.zh)) return null;
  return { name: head.slice(0, -1).join(' '), unit: unitCell, observations: printed };
}

/** The observations in the order of the last cells; `null` where these are not what they print. */
function inPrintedOrder(
  cells: readonly string[],
  observations: readonly Observation[],
): Observation[] | null {
  const rest = [...observations];
  const printed: Observation[] = [];
  let at = cells.length - sum(observations.map(({ raw }) => cellsOf(raw).length));
  if (at < 1 || rest.length === 0) return null;
  while (rest.length > 0) {
    const next = rest.findIndex(({ raw }) => {
      const length = cellsOf(raw).length;
      return plain(cells.slice(at, at + length).join('')) === plain(raw);
    });
    const [observation] = next < 0 ? [] : rest.splice(next, 1);
    if (!observation) return null;
    printed.push(observation);
    at += cellsOf(observation.raw).length;
  }
  return printed;
}
