import { html, nothing, type TemplateResult } from 'lit';
import type { TableOrder } from '../../view/row-order.ts';
import type { Cell, Table } from '../../view/table.ts';
import { sourceButton } from './source-button.ts';

/**
 * A table with the first column as row headers and a sort button in each column header. Interaction makes them
 * tab stops, as there must be none while the table is visually hidden.
 */
export function tableTemplate(table: Table, order: TableOrder | null): TemplateResult {
  const { caption, columns } = table;
  const folded = columns.findIndex(({ folds }) => folds);
  const has = (flag: 'charted' | 'listed') => columns.some((column) => column[flag]);
  const kind = has('charted') ? 'folding' : has('listed') ? 'listing' : nothing;
  const sides = columns.map(({ align, listed, charted }, index) =>
    [align, index === folded && 'folded', listed && 'listed', charted && 'charted'].filter(Boolean).join(' '),
  );
  const sorted = (index: number) =>
    order?.column === index ? (order.descending ? 'descending' : 'ascending') : nothing;
  return html`<table class=${kind}>
    <caption>${caption}</caption>
    <thead>
      <tr>
        ${columns.map(
          ({ label }, index) => html`<th scope="col" class=${sides[index]} aria-sort=${sorted(index)}>
            <button type="button" class="sort" data-column=${index} tabindex="-1">${label}</button>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${(order?.sort(table) ?? table.rows).map(
        ({ cells: [header, ...cells] }) => html`<tr>
          <th scope="row" class=${sides[0]} lang=${header?.lang ?? nothing}>${header?.text}${below(cells[folded - 1])}</th>
          ${cells.map((cell, index) => html`<td class=${sides[index + 1]} lang=${cell.lang ?? nothing}>${figure(cell)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a narrow table prints in place of a column. */
const below = (cell: Cell | undefined): TemplateResult | typeof nothing =>
  cell ? html` <span class="below" lang=${cell.lang ?? nothing}>${cell.text}</span>` : nothing;

const figure = ({ text, source }: Cell): TemplateResult | string =>
  source ? sourceButton(text, source) : text;
