/** The messages by which a page sizes its frames. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** From the frame to its parent: it is ready for requests. */
export const READY = { type: 'district-dashboard:ready' };

/** From the page to the frame: post the content height, now and whenever it changes. */
export const HEIGHT_REQUEST = { type: 'district-dashboard:hello' };

/** From the frame to the origin of the request. The height is in CSS pixels. */
export const heightMessage = (height: number) => ({ type: 'district-dashboard:height', height });

export const isReady = (message: unknown): boolean => isRecord(message) && message['type'] === READY.type;

export const isHeightRequest = (message: unknown): boolean =>
  isRecord(message) && message['type'] === HEIGHT_REQUEST.type;

/** The height in a message; `null` for any other message, and for a height out of range. */
export function heightFrom(message: unknown): number | null {
  if (!isRecord(message) || message['type'] !== 'district-dashboard:height') return null;
  const { height } = message;
  return typeof height === 'number' && height > 0 && height < 100_000 ? height : null;
}
