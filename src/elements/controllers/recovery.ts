// What could not be loaded is asked for again when the network is back, when the page is shown again, and on request.

const waiting = new Set<() => void>();
const EVENTS = ['online', 'pageshow', 'visibilitychange'];

/** Calls `retry` once, as soon as asking again may help. */
export function onRecovery(retry: () => void): void {
  if (waiting.size === 0) for (const type of EVENTS) addEventListener(type, recover, true);
  waiting.add(retry);
}

export function dropRetry(retry: () => void): void {
  if (waiting.delete(retry) && waiting.size === 0) removeListeners();
}

function removeListeners(): void {
  for (const type of EVENTS) removeEventListener(type, recover, true);
}

/** Asks again for everything that could not be loaded, as the cause is likely the same. */
export function retryAll(): void {
  removeListeners();
  const retries = [...waiting];
  waiting.clear();
  for (const retry of retries) retry();
}

function recover(event: Event): void {
  // The first one of a page says that it has loaded.
  const isFirst = event.type === 'pageshow' && !(event as PageTransitionEvent).persisted;
  if (!isFirst && document.visibilityState !== 'hidden') retryAll();
}

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

const TIMEOUT_MS = 15_000;

/**
 * A file of the library, which is asked for again where it comes too late.
 *
 * @throws {TimeoutError} if it has not arrived within 15 s.
 */
export async function inTime<File>(file: Promise<File>): Promise<File> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError(`no file within ${TIMEOUT_MS / 1000} s`));
      file.then(retryAll, () => {});
    }, TIMEOUT_MS);
  });
  try {
    return await Promise.race([file, limit]);
  } finally {
    clearTimeout(timer);
  }
}
