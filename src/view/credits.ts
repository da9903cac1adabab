import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localise } from '../messages/localized-text.ts';
import { formatDate } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import { footnotes } from './footnotes.ts';

/** Whose report it is. */
interface Origin {
  area: string;
  issuer: string;
  /** ISO 8601; of several reports, the interval from the first to the last. */
  issued: string;
  year: number;
}

export interface Credits {
  /** The report's footnotes, but for those on brackets. */
  notes: readonly LocalizedText[];
  /** Issuer and date in one line. */
  source: string;
  origin: Origin;
}

export function reportCredits(report: Report, lang: Lang): Credits {
  const { issued, year } = report;
  const issuer = localise(report.issuer, lang);
  return {
    notes: footnotes(report, lang),
    source: messagesOf(lang).source.line(issuer, formatDate(issued, lang)),
    origin: { area: localise(report.area.name, lang), issuer, issued, year },
  };
}
