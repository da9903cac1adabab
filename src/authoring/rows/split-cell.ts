import { plain } from '../../report/printed-number.ts';
import { type PrintedFigure, printedFigure } from './printed-figure.ts';

const GROWS = /增长|增速|增幅|同比|下降|减少|上升/;

/**
 * Growth and level that one cell prints: 增长11%，达到282亿元. Each part is as printed, so that it is found in the row.
 */
export function growthAndLevel(
  { raw: cell, several, upper }: PrintedFigure,
  name: string,
): { growth: PrintedFigure; level: PrintedFigure } | null {
  if (!several && upper === undefined) return null;
  const clauses = cell
    .split(/[,，;；、（(）)]/)
    .map((clause) => clause.trim())
    .filter(Boolean);
  if (clauses.length !== 2) return null;
  const figures = clauses.map((clause) => printedFigure(clause, name));
  const [growth] = figures.filter(
    ({ raw, value }) => value !== null && GROWS.test(raw) && /%/.test(plain(raw)),
  );
  const [level] = figures.filter(
    (one) => one !== growth && one.value !== null && one.unit !== '%' && one.unit !== '',
  );
  return growth && level && !growth.several && !level.several ? { growth, level } : null;
}
