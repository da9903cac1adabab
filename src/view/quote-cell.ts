import { quoted } from '../messages/localized-text.ts';
import { withoutMarkup } from './printed-text.ts';
import type { Cell } from './table.ts';

/** A quote as a table shows it, and as the report has it. */
export const quoteCell = (quote: string | null): Cell => ({
  ...quoted(withoutMarkup(quote ?? '')),
  ...(quote ? { quote } : {}),
});
