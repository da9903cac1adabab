import { joinReports } from '../../report/series.ts';
import { joinedReports } from '../../view/joined-reports.ts';
import { seriesTemplates } from '../shared/series-templates.ts';
import type { FailedReport, ReadyReport } from './read-report.ts';

/**
 * Several reports as one: those that can be shown, and which of them are missing.
 *
 * @param urls Their names in messages; those that are given as objects are named after their titles, or their places.
 */
export async function resolveReports(
  read: readonly Promise<ReadyReport | FailedReport>[],
  urls?: readonly string[],
): Promise<ReadyReport | FailedReport> {
  const outcomes = await Promise.all(read);
  const failures = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'failed'
      ? [{ ...outcome, index, name: urls?.[index] ?? `report[${index}]`, src: urls?.[index] ?? '' }]
      : [],
  );
  const series = joinReports([
    ...outcomes.flatMap((outcome, index) =>
      outcome.kind === 'ready'
        ? [{ name: urls?.[index] ?? outcome.report.title.zh, report: outcome.report }]
        : [],
    ),
    ...failures.map(({ name, message, index }) => ({
      name,
      report: null,
      reason: message,
      ...(!urls && { place: index + 1 }),
    })),
  ]);
  const { report } = series;
  const retry = failures.some((one) => one.retry);
  if (!report) {
    const message = failures.map((one) => `${one.name}: ${one.message}`).join('\n');
    const { reason = 'not-a-report' } = failures[0] ?? {};
    return {
      kind: 'failed',
      reason,
      message: message || 'report: expected at least one report, got an empty array',
      retry,
    };
  }
  // Of one report that is left, a copy: elsewhere the same object may be shown alone.
  const shown = { ...report };
  return {
    kind: 'ready',
    report: shown,
    joined: { ...joinedReports({ ...series, report: shown }), ...seriesTemplates },
    failures,
    retry,
  };
}
