/** Where the library's files are: beside the builder's folder, or in the last build while developing. */
export const DIST = import.meta.env.DEV ? '/dist/' : '../';

/** Hashes of the library's files by name; empty before the first build. */
export async function loadIntegrity(): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${DIST}integrity.json`).catch(() => null);
  // A development server responds with an HTML page for a missing file.
  const isJson = response?.headers.get('content-type')?.includes('json') ?? false;
  return response?.ok && isJson ? response.json() : {};
}
