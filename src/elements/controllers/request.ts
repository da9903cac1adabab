// Requests for reports, so that one can be sent before the code that reads it is loaded.

export interface ReportRequest {
  response: Promise<Response>;
  abort: AbortController;
}

/** Sent, but not read yet. */
const early = new Map<string, ReportRequest>();
/** URLs that need no early request. */
const requested = new Set<string>();

/** After the first request, the server is asked whether the report has changed. */
function send(url: string): ReportRequest {
  const abort = new AbortController();
  const response = fetch(url, {
    signal: abort.signal,
    headers: { Accept: 'application/json' },
    cache: requested.has(url) ? 'no-cache' : 'default',
  });
  requested.add(url);
  // `fetchText` reports the failure.
  response.catch(() => {});
  return { response, abort };
}

/** The URLs of a `src`, which are separated by white space. */
export const urlsIn = (src: string): string[] => src.split(/\s+/).filter(Boolean);

/** Sends the first request for each URL of a `src`, relative to the page, or invalid. */
export function requestEarly(src: string): void {
  for (const each of urlsIn(src))
    try {
      const url = new URL(each, document.baseURI).href;
      if (!requested.has(url)) early.set(url, send(url));
    } catch {
      // `resolveReport` says what is wrong with it.
    }
}

/** The early request for an absolute URL, or a new one. */
export function request(url: string): ReportRequest {
  const sent = early.get(url);
  early.delete(url);
  return sent ?? send(url);
}
