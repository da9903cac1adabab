import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, quoted } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import { roleOf } from '../report/milestone.ts';
import type { Milestone } from '../report/schema.ts';

/** A stage of a project that was reached, or that is planned. */
export interface MilestoneView {
  role: 'plan' | 'actual';
  yearText: string;
  /** `开工`, or `计划开工`. */
  stageText: string;
  /** The report's own words for the stage, in quotation marks, where they are not the stage's name; in its language only. */
  wording: LocalizedText | null;
  /** Year and stage, with the words of a plan: `2024年计划建成通车`. */
  text: string;
  quote: LocalizedText;
  source: Milestone;
}

export function milestoneView(source: Milestone, reportYear: number, lang: Lang): MilestoneView {
  const { stage, raw, year, quote } = source;
  const messages = messagesOf(lang);
  const role = roleOf(source, reportYear);
  const name = messages.stage[stage];
  const planned = messages.plannedStage[stage];
  const stageText =
    role === 'actual' ? name : (lang === REPORT_LANG && inWords(raw, name, planned)) || planned;
  const isSaid = raw === name || (role === 'plan' && stageText.endsWith(raw));
  const wording = isSaid || lang !== REPORT_LANG ? null : quoted(messages.quoted(raw));
  const yearText = messages.year(year);
  const said = role === 'plan' && wording ? stageText + wording.text : stageText;
  return {
    role,
    yearText,
    stageText,
    wording,
    text: messages.projects.step(yearText, said),
    quote: quoted(quote),
    source,
  };
}

/** A plan in the report's words, where they contain the stage's name: 计划建成 becomes 计划建成通车. */
function inWords(raw: string, name: string, planned: string): string | null {
  if (raw.startsWith(planned)) return raw;
  return raw.includes(name) ? planned.replace(name, raw) : null;
}
