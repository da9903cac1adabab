import type { Problem } from '../../report/problem.ts';
import type { Report } from '../../report/schema.ts';
import type { Columns } from '../columns/column.ts';
import type { Finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';
import type { Matching } from '../match/matching.ts';
import type { QuoteCandidate } from '../quotes/candidate.ts';
import type { PortfolioRow } from '../rows/portfolio-rows.ts';
import type { IndicatorRow, ProjectRow } from '../rows/row.ts';
import type { Table } from '../table/table.ts';

export interface DraftOptions {
  /** The year reported on. */
  readonly year?: number;
  readonly id?: string;
  /** Last year's report: ids, groups, directions and English names are carried over from it. */
  readonly like?: Report;
  readonly mapping?: Mapping;
  /** Take the figures of sentences too, not only propose them. */
  readonly sentences?: boolean;
  /** What the report is to say about its text, relative to itself. */
  readonly textFile?: string;
}

/** Everything that was understood, step by step, and the report made of it. */
export interface Draft {
  readonly tables: readonly { readonly table: Table; readonly columns: Columns }[];
  readonly indicators: readonly IndicatorRow[];
  /** Figures of sentences that no table has: proposed, not part of the report until taken. */
  readonly proposed: readonly IndicatorRow[];
  /** Totals of projects that sentences give and that were taken. */
  readonly portfolios: readonly PortfolioRow[];
  /** Those that are only proposed. */
  readonly proposedPortfolios: readonly PortfolioRow[];
  readonly projects: readonly ProjectRow[];
  readonly matching: Matching;
  /** By `id 2024 plan`, best first. */
  readonly quotes: ReadonlyMap<string, readonly QuoteCandidate[]>;
  readonly findings: readonly Finding[];
  readonly report: Report;
  /** The text that the quotes are found in. */
  readonly text: string;
  /** What keeps the report from passing the check; empty if it passes. */
  readonly problems: readonly Problem[];
}
