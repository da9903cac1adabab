import { plain } from '../report/printed-number.ts';
import type { Project } from '../report/schema.ts';

/** Case, width and white space aside. */
export const searchable = (text: string): string => plain(text).toLowerCase();

/** Separates the texts that are searched; no query contains it, so that a match lies within one text. */
const SEPARATOR = '\0';

/** The words of a query, each of which a match contains. */
export const needlesOf = (query: string): string[] => [
  ...new Set(
    query
      .split(/[\s\0]/)
      .map(searchable)
      .filter(Boolean),
  ),
];

/** The text that is searched. */
export const haystackOf = (project: Project, category: string): string => {
  const { name, place, responsible, builder, scale, milestones } = project;
  const texts = [name, place, responsible, builder].flatMap((text) => [text?.zh, text?.en]);
  return searchable([...texts, scale, category, ...milestones.map(({ quote }) => quote)].join(SEPARATOR));
};
