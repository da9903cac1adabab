import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { cacheDir, root } from './places.mjs';

const ours = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, root, cacheDir, logLevel: 'error' })).module;

const { gaugeView } = await ours('src/view/indicator-gauge.ts');
const { projectListView } = await ours('src/view/project-list.ts');
const { tableOf } = await ours('src/view/tables.ts');

const { TOKENS } = await ours('src/elements/shared/token-table.ts');

export { gaugeView, projectListView, TOKENS, tableOf };

export const report = JSON.parse(readFileSync(join(root, 'data/zhanhe-2023.json'), 'utf8'));

/** The 13 indicators of the report's annex, which has a plan and an actual for each. */
export const annex = report.indicators.filter(({ annex }) => annex).sort((a, b) => a.annex - b.annex);

const marksOf = ({ actual, plan, next }) => 1 + [actual, plan, next].filter((value) => value !== null).length;

/** The data of an indicator for every contender: formatted figures and the values of the dial. */
export function gaugesOf(of) {
  return of.indicators.map(({ id }) => {
    const view = gaugeView(of, { indicator: id }, 'zh-CN');
    const { value, indicator, dial } = view;
    return {
      id,
      name: view.title,
      figure: value.figure,
      value: `${value.figure}${value.unit}`,
      status: value.status,
      plan: indicator.plan.text,
      next: indicator.next.text,
      verdict: indicator.verdictText,
      dial,
      marks: marksOf(dial),
    };
  });
}
