/** What a frame and the page around it tell each other. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** From the frame, to whoever holds it: it can be asked. */
export const READY = { type: 'district-dashboard:ready' };

/** From the page: it wants to know how high the frame's content is, from now on. */
export const HELLO = { type: 'district-dashboard:hello' };

/** From the frame, to the origin that asked: in CSS pixels. */
export const heightMessage = (height: number) => ({ type: 'district-dashboard:height', height });

export const isReady = (message: unknown): boolean => isRecord(message) && message['type'] === READY.type;

export const isHello = (message: unknown): boolean => isRecord(message) && message['type'] === HELLO.type;

/** The height that a message tells; `null` for any other message, and for a height that none can be. */
export function heightIn(message: unknown): number | null {
  if (!isRecord(message) || message['type'] !== 'district-dashboard:height') return null;
  const { height } = message;
  return typeof height === 'number' && height > 0 && height < 100_000 ? height : null;
}
