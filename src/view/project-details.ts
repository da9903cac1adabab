import type { Lang } from '../messages/language.ts';
import type { LocalizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Amount, Project } from '../report/schema.ts';
import type { AmountView } from './amount.ts';

/** What a report says of a project, each in the language of a view. */
interface Described {
  readonly source: Project;
  readonly place: LocalizedText | null;
  readonly scale: LocalizedText | null;
  readonly duration: string;
  readonly portfolio: LocalizedText | null;
  amount(key: 'investment' | 'planned' | 'invested'): AmountView | null;
  body(key: 'responsible' | 'builder'): LocalizedText | null;
}

/** What an entry of the list says beside the milestones. */
export interface ProjectDetail extends LocalizedText {
  /** The record that it was read from; `null` where it has no sentence of its own. */
  source: Amount | Project | null;
}

/** Place, scale, amounts, years, bodies and portfolio, each with its label. */
export function detailsOf(project: Described, lang: Lang): readonly ProjectDetail[] {
  const { place, scale, portfolio, duration, source } = project;
  const { projects, column, labelled } = messagesOf(lang);
  const plain = (text: LocalizedText | null, label = (words: string) => words) =>
    text && { ...text, text: label(text.text), source: null };
  const amount = (key: 'investment' | 'planned' | 'invested', label: (text: string) => string) => {
    const found = project.amount(key);
    return found && { text: label(found.text), lang: found.lang, source: found.source };
  };
  const body = (key: 'responsible' | 'builder') =>
    plain(project.body(key), (name) => labelled(column[key], name));
  return [
    plain(place),
    scale && { ...scale, source },
    amount('investment', projects.total),
    amount('planned', projects.planned),
    amount('invested', projects.invested),
    plain(duration ? { text: labelled(column.duration, duration) } : null),
    body('responsible'),
    body('builder'),
    plain(portfolio, projects.within),
  ].filter((detail) => detail !== null);
}
