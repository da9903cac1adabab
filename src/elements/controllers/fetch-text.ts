import type { Failure } from '../../messages/types.ts';
import { encodingProblem } from '../../report/encoding.ts';
import { ReportError } from '../../report/problem.ts';
import { request } from './request.ts';

/** Why a file could not be read. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    readonly reason: Failure,
    message: string,
  ) {
    super(message);
  }
}

const TIMEOUT_MS = 15_000;

/**
 * Fetches a text from the page's own or another allowed origin.
 *
 * @throws {FetchError} on an HTTP error, no connection, or no complete answer within 15 s.
 * @throws {ReportError} if the text is not in UTF-8.
 */
export async function fetchText(url: string): Promise<string> {
  const { response: sent, abort } = request(url);
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await sent;
    if (!response.ok) {
      const gone = response.status === 404 || response.status === 410;
      throw new FetchError(gone ? 'not-found' : 'unreachable', `${url}: HTTP status ${response.status}`);
    }
    return decoded(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof FetchError || error instanceof ReportError) throw error;
    if (abort.signal.aborted)
      throw new FetchError('timeout', `${url}: no answer within ${TIMEOUT_MS / 1000} s`);
    throw new FetchError('unreachable', `${url}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError([encodingProblem(new TextDecoder().decode(bytes))]);
  }
}
