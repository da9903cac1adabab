import { readdirSync, readFileSync } from 'node:fs';

const QUERY = /^ ?\((?:min|max)-width: ?(\d+)em\) ?$/;

/** The widths, in em, that the container queries of style sheets ask for, in ascending order. */
export function layoutSteps(sheets: readonly string[]): number[] {
  const queries = sheets.flatMap((css) =>
    [...css.matchAll(/@container([^{]*)/g)].map(([, query = '']) => query),
  );
  const steps = queries.map((query) => {
    const [, width] = QUERY.exec(query) ?? [];
    if (!width) throw new Error(`@container${query}: expected (min-width: …em) or (max-width: …em)`);
    return Number(width);
  });
  return [...new Set(steps)].sort((a, b) => a - b);
}

export const styleSheets = (): string[] =>
  readdirSync('src/elements', { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(`src/elements/${name}`, 'utf8'));
