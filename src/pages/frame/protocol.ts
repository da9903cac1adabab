/** The messages by which a page sizes its frames. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** From the frame to its parent: it is ready for requests. */
export const READY = { type: 'district-dashboard:ready' };

/** From the page to the frame: post the content height, now and whenever it changes. */
export const HEIGHT_REQUEST = { type: 'district-dashboard:hello' };

/** From the frame to the origin of the request. Heights are in CSS pixels; `paper` is that of the printed content. */
export const heightMessage = (height: number, paper: number) => ({
  type: 'district-dashboard:height',
  height,
  paper,
});

export const isReady = (message: unknown): boolean => isRecord(message) && message['type'] === READY.type;

export const isHeightRequest = (message: unknown): boolean =>
  isRecord(message) && message['type'] === HEIGHT_REQUEST.type;

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < 100_000;

/** The heights in a message; `null` for any other message, and for a height out of range. */
export function heightsFrom(message: unknown): { height: number; paper: number } | null {
  if (!isRecord(message) || message['type'] !== 'district-dashboard:height') return null;
  const { height, paper } = message;
  return isHeight(height) ? { height, paper: isHeight(paper) ? paper : height } : null;
}
