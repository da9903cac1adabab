import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { bench, cacheDir, root } from './places.mjs';

const { module: views } = await runnerImport(join(bench, 'views.mjs'), {
  configFile: false,
  root,
  cacheDir,
  logLevel: 'error',
});

export const {
  gaugeView,
  joinReports,
  parseReport,
  planVsActualView,
  projectListView,
  seriesOfOne,
  TOKENS,
  tableOf,
  trendView,
} = views;

export const report = JSON.parse(readFileSync(join(root, 'data/zhanhe-2023.json'), 'utf8'));

/** The 13 indicators of the report's annex. */
export const wholeAnnex = report.indicators.filter(({ annex }) => annex).sort((a, b) => a.annex - b.annex);

/** The 10 of them with a dial: those whose plan is in words have none. */
export const annex = wholeAnnex.filter(({ id }) => gaugeView(report, { indicator: id }, 'zh-CN').dial);

/** The values on a dial, its scale, and the drawing of our own view. */
export const dialOf = ({ indicator: { actual, plan, next }, dial: { scale, drawing } }) => ({
  scale,
  drawing,
  actual: actual?.value ?? null,
  plan: plan?.value ?? null,
  next: next?.value ?? null,
});

const marksOf = ({ actual, plan, next }) => 1 + [actual, plan, next].filter((value) => value !== null).length;

/** What every contender shows of an indicator: the same texts, and the values on its dial. */
export function gaugesOf(of, lang = 'zh-CN') {
  return of.indicators.map(({ id }) => {
    const view = gaugeView(of, { indicator: id }, lang);
    const { value, indicator } = view;
    const dial = view.dial && dialOf(view);
    return {
      id,
      name: view.title,
      figure: value.figure,
      value: `${value.figure}${value.unit}`,
      status: value.status,
      plan: indicator.plan?.text ?? '',
      next: indicator.next?.text ?? '',
      verdict: indicator.badge.text,
      dial,
      marks: dial ? marksOf(dial) : 0,
    };
  });
}
