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
    role === 'actual' ? name : (lang === REPORT_LANG && inWords(raw, stage, name, planned)) || planned;
  const isSaid = raw === name || (role === 'plan' && (stageText.endsWith(raw) || GENERAL.test(raw)));
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

/** Words of plans that say no more than that the stage is planned: 抓好, 加快建设. */
const GENERAL =
  /^(?:积极|大力|全力|全面|深入|稳步|有序|加快|加大|持续|继续|抓好|做好|推进|推动|打造|创建|启动|完成|实施|实现|建设|项目|工作|进度)+$/;

/** A plan in the report's words, where they contain the stage's name: 计划建成 becomes 计划建成通车. A plan of no stage is in them. */
function inWords(raw: string, stage: Milestone['stage'], name: string, planned: string): string | null {
  if (raw.startsWith(planned)) return raw;
  if (stage === 'planned') return planned + raw;
  return raw.includes(name) ? planned.replace(name, raw) : null;
}
