import type { Quantity } from '../columns/column.ts';
import type { RowFigure } from './row.ts';

/** A figure of a row, before it is known of which indicator it is. */
export interface CellFigure {
  readonly figure: RowFigure;
  readonly quantity: Quantity;
  /** The unit that the head of its column gives. */
  readonly headUnit: string;
}

const CHANGES = /增长|增速|增幅|同比|上升|下降|降低|减少|提高|提升|净增|新增|增加|压减/;
const NAMES_A_CHANGE = /增(?!加值)|降|减|涨|提高|提升|同比/;

/** Whether a cell prints a change in per cent: the 增长6.3% in a row of levels. */
export const isGrowth = ({
  quantity,
  figure: {
    printed: { raw, value, unit, several },
  },
}: CellFigure): boolean =>
  quantity === 'value' &&
  value !== null &&
  !several &&
  unit === '%' &&
  /增长|增速|增幅|同比|下降|减少/.test(raw);

/** Whether a cell prints how much more or less it is, and not how much: 净增8家, 提高0.5个百分点. */
export const isChange = (
  {
    quantity,
    figure: {
      printed: { raw, value, unit },
    },
  }: CellFigure,
  row: { readonly name: string; readonly unit: string },
): boolean =>
  quantity === 'value' &&
  value !== null &&
  CHANGES.test(raw) &&
  !NAMES_A_CHANGE.test(row.name) &&
  !/[至到]\s*约?\s*\d/.test(raw) &&
  unit !== '%' &&
  !(row.unit === '%' && unit === '');
