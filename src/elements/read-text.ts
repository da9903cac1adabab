import type { Failure } from '../view/words.ts';

/** Why a file could not be read. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  constructor(
    readonly reason: Failure,
    message: string,
  ) {
    super(message);
  }
}

const PATIENCE_MS = 15_000;

/**
 * Fetches a text from the page's own or another allowed origin.
 *
 * @throws {ReadFailure} on an HTTP error, no connection, or no complete answer within 15 s.
 */
export async function readText(url: string): Promise<string> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: abort.signal, headers: { Accept: 'application/json' } });
    if (!response.ok) {
      const gone = response.status === 404 || response.status === 410;
      throw new ReadFailure(gone ? 'not-found' : 'unreachable', `${url}: HTTP status ${response.status}`);
    }
    return await response.text();
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    if (abort.signal.aborted)
      throw new ReadFailure('timeout', `${url}: no answer within ${PATIENCE_MS / 1000} s`);
    throw new ReadFailure('unreachable', `${url}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
