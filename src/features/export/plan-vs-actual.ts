import { SWATCHES } from '../../elements/shared/legend.ts';
import type { Lang } from '../../messages/language.ts';
import { axisText, referenceTexts } from '../../view/picture.ts';
import type { PlanVsActualView } from '../../view/plan-vs-actual.ts';
import type { RowView, UnitBlock } from '../../view/unit-block.ts';
import type { DrawChart } from './charts.ts';
import { legend } from './legend.ts';
import { EM, SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';
import { BADGE_HEIGHT, badges, badgeWidth, verdictBadge } from './verdict-badge.ts';

const GAP = EM;
const BAR = 2 * EM;
const NAME = 13 * EM;
const FIGURES = 10 * EM;
/** For what is printed beside the digits. */
const STATUS = 3.4 * EM;
const OUTCOME = 13.5 * EM;
const small: TextStyle = { size: SMALL, color: 'muted' };
const outcomeStyle: TextStyle = { size: 14, align: 'end' };

/** Counts, legend, and the rows of all groups; returns where they end. */
export function planVsActualBody(
  canvas: SvgCanvas,
  view: PlanVsActualView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  let y = badges(canvas, view.counts, x, top + 12, width);
  y = legend(canvas, view.legend, x, y, width, SWATCHES);
  for (const { name, nameLang, units } of view.groups)
    units.forEach((unit, index) => {
      y = heading(canvas, index === 0 ? name : '', nameLang, unit, x, y + (index === 0 ? 20 : 8), width);
      unit.rows.forEach((row, at) => {
        if (at > 0) canvas.rule(y, x, width);
        y = rowAt(canvas, row, drawChart, x, y, width);
        y = comparedAt(canvas, row, x, y, width);
      });
    });
  if (view.gone) {
    y = canvas.paragraph(view.gone.caption, x, y + 20, width, { size: SMALL, weight: 600 });
    for (const { name, plan } of view.gone.rows)
      y = canvas.paragraph(`${name} ${plan}`, x, y + 5, width, small);
  }
  return y;
}

/** Other years or areas, below a row. */
function comparedAt(
  canvas: SvgCanvas,
  { compared = [] }: RowView,
  x: number,
  top: number,
  width: number,
): number {
  let [left, y] = [x, top];
  for (const { label, badge, text } of compared) {
    const labelled = canvas.measure(label, small) + 5;
    const wide = labelled + (badge ? badgeWidth(canvas, badge) : canvas.measure(text, small));
    if (left > x && left + wide > x + width) [left, y] = [x, y + BADGE_HEIGHT + 5];
    canvas.text([label], left, y + 2, small);
    if (badge) verdictBadge(canvas, badge, left + labelled, y);
    else canvas.text([text], left + labelled, y + 2, small);
    left += wide + GAP;
  }
  return compared.length > 0 ? y + BADGE_HEIGHT + 8 : y;
}

/** The group's name, and opposite it unit and scale; below it where both do not fit on one line. */
function heading(
  canvas: SvgCanvas,
  name: string,
  lang: Lang,
  unit: UnitBlock,
  x: number,
  top: number,
  width: number,
) {
  const strong: TextStyle = { size: SMALL, weight: 600, lang };
  const axis = axisText(unit, canvas.theme.lang);
  const across = canvas.measure(name, strong) + GAP + canvas.measure(axis, small) <= width;
  const named = canvas.paragraph(name, x, top, width, strong);
  const y = canvas.paragraph(axis, x + width, across ? top : named, width, { ...small, align: 'end' }) + 3;
  canvas.rule(y, x, width);
  return y + 1;
}

function rowAt(
  canvas: SvgCanvas,
  row: RowView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  const name = canvas.lines(row.name, NAME, { leading: 1.4 });
  const { remark, outcome, badge } = row;
  const lastName = name.at(-1) ?? '';
  const beside = canvas.measure(lastName) + 5;
  const remarkFits = beside + canvas.measure(remark, small) <= NAME;
  const nameHeight = name.length * EM * 1.4 + (remark && !remarkFits ? SMALL * 1.4 : 0);

  const value: TextStyle = { weight: 700, align: 'end', lang: row.value.lang };
  const figure = canvas.lines(row.value.text, FIGURES - STATUS, value);
  // The first line begins with a label, in the language of the view.
  const plan = referenceTexts(row, canvas.theme.lang).flatMap(({ text, lang }) =>
    canvas.lines(text, FIGURES, small).map((line, index) => ({ line, lang: index > 0 ? lang : undefined })),
  );
  const figuresHeight = (figure.length * EM + plan.length * SMALL) * 1.6;

  const badged = badgeWidth(canvas, badge);
  const inOne = canvas.measure(outcome, outcomeStyle) + 10 + badged <= OUTCOME;
  const lines = inOne ? [outcome] : canvas.lines(outcome, OUTCOME, outcomeStyle);
  const linesHeight = lines.length * 14 * 1.6;
  const outcomeHeight = inOne ? BADGE_HEIGHT : linesHeight + BADGE_HEIGHT;

  const height = Math.max(
    44,
    BAR + 6,
    ...[nameHeight, figuresHeight, outcomeHeight].map((high) => high + 11),
  );
  const centred = (high: number) => top + (height - high) / 2;

  const nameEnd = canvas.text(name, x, centred(nameHeight), { leading: 1.4, lang: row.nameLang });
  if (remark)
    canvas.text([remark], remarkFits ? x + beside : x, remarkFits ? nameEnd - 1.4 * EM + 2 : nameEnd, {
      ...small,
      leading: 1.4,
    });

  const [barLeft, figuresEnd] = [x + NAME + GAP, x + width - OUTCOME - GAP];
  if (row.drawing) drawChart(row.drawing, barLeft, centred(BAR), figuresEnd - FIGURES - GAP - barLeft, BAR);

  let below = canvas.text(figure, figuresEnd - STATUS, centred(figuresHeight), value);
  if (row.status) canvas.text([row.status], figuresEnd - STATUS + 6, centred(figuresHeight) + 2, small);
  for (const { line, lang } of plan)
    below = canvas.text([line], figuresEnd, below, { ...small, align: 'end', lang });

  const end = x + width;
  const badgeTop = centred(outcomeHeight) + (inOne ? 0 : linesHeight);
  verdictBadge(canvas, badge, end - badged, badgeTop);
  if (outcome)
    canvas.text(
      lines,
      inOne ? end - badged - 10 : end,
      inOne ? badgeTop + 0.8 : centred(outcomeHeight),
      outcomeStyle,
    );
  return top + height;
}
