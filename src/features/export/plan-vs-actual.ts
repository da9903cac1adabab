import type { Lang } from '../../messages/localized-text.ts';
import type { Messages } from '../../messages/types.ts';
import type { IndicatorView } from '../../view/indicator.ts';
import type { PlanVsActualView, UnitBlock } from '../../view/plan-vs-actual.ts';
import type { Draw } from './charts.ts';
import { type LegendEntry, legend } from './legend.ts';
import { EM, figureLang, SMALL, type SvgCanvas, spokenAs, type Type } from './svg-canvas.ts';
import { CHIP_HEIGHT, chip, chipWidth } from './verdict-badge.ts';

const GAP = EM;
const BAR = 2 * EM;
const NAME = 13 * EM;
const FIGURES = 10 * EM;
const OUTCOME = 13.5 * EM;
const small: Type = { size: SMALL, color: 'muted' };
const outcomeType: Type = { size: 14, align: 'end' };

/** Counts, legend, and the rows of all groups; gives where they end. */
export function planVsActualBody(
  sheet: SvgCanvas,
  view: PlanVsActualView,
  messages: Messages,
  draw: Draw,
  x: number,
  top: number,
  width: number,
): number {
  let left = x;
  for (const { verdict, label, count } of view.counts)
    left = chip(sheet, verdict, `${label} ${count}`, left, top + 12) + 10;
  const { actual, estimate, plan, next } = view.legend;
  const entries: LegendEntry[] = [['actual', actual]];
  if (estimate) entries.push(['estimate', estimate]);
  entries.push(['plan', plan]);
  if (next) entries.push(['next', next]);
  let y = legend(sheet, entries, x, top + 12 + CHIP_HEIGHT + 10, width);
  for (const { name, nameLang, units } of view.groups)
    units.forEach((unit, index) => {
      y = heading(sheet, index === 0 ? name : '', nameLang, unit, x, y + (index === 0 ? 20 : 8), width);
      unit.rows.forEach((row, at) => {
        if (at > 0) sheet.rule(y, x, width);
        y = rowAt(sheet, row, unit, messages, draw, x, y, width);
      });
    });
  return y;
}

/** The group's name, and across from it unit and scale; below it where both have no room. */
function heading(
  sheet: SvgCanvas,
  name: string,
  lang: Lang,
  unit: UnitBlock,
  x: number,
  top: number,
  width: number,
) {
  const strong: Type = { size: SMALL, weight: 600, lang };
  const said = [unit.unitText, unit.scaleText].filter(Boolean).join(sheet.gap);
  const across = sheet.measure(name, strong) + GAP + sheet.measure(said, small) <= width;
  const named = sheet.paragraph(name, x, top, width, strong);
  const y = sheet.paragraph(said, x + width, across ? top : named, width, { ...small, align: 'end' }) + 3;
  sheet.rule(y, x, width);
  return y + 1;
}

function rowAt(
  sheet: SvgCanvas,
  row: IndicatorView,
  unit: UnitBlock,
  messages: Messages,
  draw: Draw,
  x: number,
  top: number,
  width: number,
): number {
  const name = sheet.lines(row.name, NAME, { leading: 1.4 });
  const remark = row.lowerIsBetter ? messages.lowerIsBetter : '';
  const lastName = name.at(-1) ?? '';
  const beside = sheet.measure(lastName) + 5;
  const remarkFits = beside + sheet.measure(remark, small) <= NAME;
  const nameHeight = name.length * EM * 1.4 + (remark && !remarkFits ? SMALL * 1.4 : 0);

  const value = spokenAs(figureLang(row.actual), { weight: 650, align: 'end' });
  const figure = sheet.lines(actualText(row, messages), FIGURES, value);
  const plan = sheet.lines(planText(row, messages), FIGURES, small);
  const figuresHeight = (figure.length * EM + plan.length * SMALL) * 1.6;

  const chipped = chipWidth(sheet, row.verdict, row.verdictText);
  const outcome = row.completion?.text ?? row.gap?.text ?? '';
  const inOne = sheet.measure(outcome, outcomeType) + 10 + chipped <= OUTCOME;
  const said = inOne ? [outcome] : sheet.lines(outcome, OUTCOME, outcomeType);
  const saidHeight = said.length * 14 * 1.6;
  const outcomeHeight = inOne ? CHIP_HEIGHT : saidHeight + CHIP_HEIGHT;

  const height = Math.max(
    44,
    BAR + 6,
    ...[nameHeight, figuresHeight, outcomeHeight].map((high) => high + 11),
  );
  const centred = (high: number) => top + (height - high) / 2;

  const nameEnd = sheet.text(name, x, centred(nameHeight), { leading: 1.4, lang: row.nameLang });
  if (remark)
    sheet.text([remark], remarkFits ? x + beside : x, remarkFits ? nameEnd - 1.4 * EM + 2 : nameEnd, {
      ...small,
      leading: 1.4,
    });

  const [barLeft, figuresEnd] = [x + NAME + GAP, x + width - OUTCOME - GAP];
  if ([row.actual, row.plan, row.next].some((datum) => datum?.value != null))
    draw(
      { kind: 'row', row, scale: unit.scale },
      barLeft,
      centred(BAR),
      figuresEnd - FIGURES - GAP - barLeft,
      BAR,
    );

  const below = sheet.text(figure, figuresEnd, centred(figuresHeight), value);
  sheet.text(plan, figuresEnd, below, { ...small, align: 'end' });

  const end = x + width;
  const chipTop = centred(outcomeHeight) + (inOne ? 0 : saidHeight);
  chip(sheet, row.verdict, row.verdictText, end - chipped, chipTop);
  if (outcome)
    sheet.text(
      said,
      inOne ? end - chipped - 10 : end,
      inOne ? chipTop + 0.8 : centred(outcomeHeight),
      outcomeType,
    );
  return top + height;
}

const actualText = ({ actual }: IndicatorView, messages: Messages) => {
  if (!actual) return messages.noFigure;
  return actual.status ? messages.marked(actual.figure, actual.status) : actual.figure;
};

const planText = ({ plan, next }: IndicatorView, messages: Messages) => {
  if (plan) return `${messages.role('plan')} ${plan.figure}`;
  return next ? `${next.label} ${next.figure}` : '';
};
