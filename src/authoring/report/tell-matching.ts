import { type Finding, finding } from '../finding.ts';
import type { Matching } from '../match/matching.ts';

/** What is gone of last year's report, and which of its plans this one prints differently. */
export function tellMatching(matching: Matching, file: string, findings: Finding[]): void {
  for (const id of matching.gone)
    findings.push(
      finding(
        'doubt',
        'gone',
        { file },
        {
          zh: `上年报告的指标${id}有今年的计划，这里没有。`,
          en: `${id} of last year's report had a plan for this year and is not here.`,
        },
      ),
    );
  for (const { id, before, now } of matching.restated)
    findings.push(
      finding(
        'doubt',
        'restated',
        { file },
        {
          zh: `${id}：上年报告的计划是“${before}”，这里是“${now}”。`,
          en: `${id}: last year's report planned "${before}", this one prints "${now}".`,
        },
      ),
    );
}
