import { defaultTreeAdapter, html, serializeOuter } from 'parse5';
import type { Report } from '../report/schema.ts';
import type { Charset } from './charset.ts';
import type { FilledTag } from './fill-tag.ts';
import { withInHead } from './head.ts';
import { stampOf } from './stamp.ts';
import { DATASET, parsePage } from './tags.ts';

/**
 * The page with a script that says what its reports are, in place of an earlier one, else at the end of its head; `null`
 * where it has none.
 */
export async function withDatasets(
  source: string,
  filled: readonly FilledTag[],
  charset: Charset,
): Promise<string | null> {
  const reports = new Map<string, Report>();
  for (const report of filled.flatMap((one) => one.reports)) reports.set(stampOf(report), report);
  if (reports.size === 0) return source;
  const script = scriptOf(await textOf([...reports.values()], charset));
  return withInHead(source, parsePage(source).datasets, script);
}

/** A script with data: browsers run none of this type. */
function scriptOf(text: string): string {
  const attributes = [
    { name: 'type', value: 'application/ld+json' },
    { name: DATASET, value: '' },
  ];
  const element = defaultTreeAdapter.createElement('script', html.NS.HTML, attributes);
  defaultTreeAdapter.insertText(element, `\n${text}\n`);
  return serializeOuter(element);
}

/** No character reference means anything in a script: where the page cannot hold a character, JSON escapes it. */
async function textOf(reports: readonly Report[], charset: Charset): Promise<string> {
  // Imported on use: few pages have it.
  const { jsonLdText } = await import('../view/json-ld.ts');
  const text = jsonLdText(...reports);
  const encoded = charset.encode(text);
  if (!encoded.includes('&#x')) return encoded;
  return text.replace(/\P{ASCII}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
