import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { Verdict } from '../report/vocabulary.ts';
import type { TrendPoint, TrendPoints } from './indicator-trend-points.ts';
import { type VerdictBadge, verdictBadge } from './verdict.ts';

/** How many of several years have a verdict, for each that any has. Never averages. */
export interface TrendCount extends VerdictBadge {
  count: number;
  /** `完成3年（其中预计1年）`. */
  clause: string;
}

const VERDICTS: readonly Verdict[] = ['met', 'missed', 'not-quantified', 'not-judged', 'not-planned'];

/** The years that have ended, and of which a report says something. */
export const endedPoints = (points: readonly TrendPoint[]): TrendPoint[] =>
  points.filter(({ ended, indicator: { plan, actual } }) => ended && (plan || actual));

export function trendCounts(points: readonly TrendPoint[], lang: Lang): TrendCount[] {
  const messages = messagesOf(lang);
  const texts = trendMessagesOf(messages);
  const ended = endedPoints(points).map(({ indicator }) => indicator);
  if (ended.length < 2) return [];
  const isJudged = (verdict: Verdict) => verdict === 'met' || verdict === 'missed';
  const shown = VERDICTS.flatMap((verdict) => {
    const counted = ended.filter((one) => one.verdict === verdict);
    return counted.length > 0 ? [{ verdict, counted }] : [];
  });
  return shown.map(({ verdict, counted }, index) => {
    const { length: count } = counted;
    const label = messages.verdict(verdict, false, false);
    const estimated = isJudged(verdict) ? counted.filter((one) => one.estimated).length : 0;
    const say = (text: string) => (estimated > 0 ? messages.marked(text, texts.estimated(estimated)) : text);
    const badge = verdictBadge(verdict, say(messages.labelled(label, String(count))));
    return { ...badge, count, clause: say(texts.count(label, count, index === 0 ? ended.length : null)) };
  });
}

/** A summary, and its beginning that the figure says otherwise. */
export interface TrendSentence {
  summary: string;
  heard: string;
}

/** What a chart of years says: the verdicts, the last year with a result, what is known of later years, breaks. */
export function yearsSentence(points: TrendPoints, counts: readonly TrendCount[], lang: Lang): TrendSentence {
  const whole = (summary: string): TrendSentence => ({ summary, heard: '' });
  const { text, sentence } = messagesOf(lang);
  const texts = trendMessagesOf(messagesOf(lang));
  const ended = endedPoints(points);
  const latest = ended.at(-1);
  if (!latest) return whole(points[0].indicator.sentence);
  const first = ended[0] ?? latest;
  const withResult = ended.filter(({ indicator }) => indicator.actual).at(-1);
  const later = points.slice(points.indexOf(latest) + 1);
  const soFar = later.filter(({ indicator }) => indicator.actual);
  if (ended.length === 1) {
    if (soFar.length === 0) return whole(latest.indicator.sentence);
    const { name, clauses } = latest.indicator;
    const said = soFar.flatMap(({ indicator }) => indicator.clauses);
    return whole(sentence.indicator(name, clauses, texts.clauses(said)));
  }
  const { nextClause } = latest.indicator;
  const span = texts.years(first.indicator.year, latest.indicator.year);
  const counted = texts.sentence(
    first.indicator.name,
    span,
    counts.map(({ clause }) => clause),
  );
  const rest = [
    ...(withResult ? [texts.latest(withResult.indicator.clauses)] : []),
    ...soFar.map(({ indicator }) => texts.clauses(indicator.clauses)),
    ...(nextClause !== null && soFar.length === 0 ? [nextClause] : []),
    ...breakClauses(points, lang),
  ];
  if (rest.length === 0) return { summary: counted, heard: counted };
  return { summary: text([counted, texts.rest(rest)]), heard: text([counted, '']) };
}

/** What a chart of the parts of a year says: how far the last one is, and breaks. */
export function partsSentence(points: TrendPoints, lang: Lang): string {
  const messages = messagesOf(lang);
  const latest = points.at(-1) ?? points[0];
  const { name, clauses } = latest.indicator;
  const breaks = breakClauses(points, lang);
  const last = breaks.length > 0 ? trendMessagesOf(messages).clauses(breaks) : null;
  return messages.sentence.indicator(name, clauses, last);
}

/** From when on figures cannot be compared with those before. */
function breakClauses(points: readonly TrendPoint[], lang: Lang): string[] {
  const messages = messagesOf(lang);
  const texts = trendMessagesOf(messages);
  return points.slice(1).flatMap(({ break: why, label }) => {
    if (!why) return [];
    const isForeign = why.lang === 'zh-CN' && messages.texts !== 'zh';
    return [isForeign ? texts.unexplained(label) : texts.break(label, why.text)];
  });
}
