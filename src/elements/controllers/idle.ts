/** Milliseconds that a page is waited for which is never idle. */
const PATIENCE = 2000;

/** Safari has no idle callbacks. */
export const whenIdle: (callback: () => void) => number =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(callback, { timeout: PATIENCE })
    : (callback) => window.setTimeout(callback, PATIENCE / 10);

export const cancelIdle = (handle: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : clearTimeout(handle);
