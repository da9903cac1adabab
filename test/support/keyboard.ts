import { executeServerCommand } from '@web/test-runner-commands';
import { eventually } from './eventually.ts';

const UNHEARD_MS = 3000;

const namesOf = (keys: string): string[] => keys.split('+').map((key) => (key === 'Space' ? ' ' : key));

/** Real keys in all three engines: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(keys: string): Promise<void> {
  // The command may return before the page has received the event; a key that moves the focus out of the page is not received.
  const received = new Promise((resolve) => {
    addEventListener('keyup', resolve, { capture: true, once: true });
    setTimeout(resolve, UNHEARD_MS);
  });
  await executeServerCommand('press', namesOf(keys));
  await received;
}

/**
 * A real key press in the page of a frame, once that page has the focus: the browser may hand it over late. The key may move the
 * focus out of the frame.
 */
export async function pressIn(page: Window, keys: string): Promise<void> {
  await eventually('the page in the frame has the focus', () => page.document.hasFocus());
  let heard = false;
  const hear = () => {
    heard = true;
  };
  for (const each of [page, window]) each.addEventListener('keyup', hear, { capture: true, once: true });
  await executeServerCommand('press', namesOf(keys));
  await eventually(`${keys} is received`, () => heard);
  for (const each of [page, window]) each.removeEventListener('keyup', hear, { capture: true });
}

/** Real typing in all three engines, Chinese included. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type', text);
}

/** One of both halves of a key press: Enter, or a space. */
export const key = (name: 'Enter' | ' ', down: boolean): Promise<unknown> =>
  executeServerCommand('key', { name, down });
