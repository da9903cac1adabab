import { executeServerCommand } from '@web/test-runner-commands';

const UNHEARD_MS = 3000;

/** Real keys in all three engines: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(keys: string): Promise<void> {
  const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
  // The command may return before the page has received the event; a key that moves the focus out of the page is not received.
  const received = new Promise((resolve) => {
    addEventListener('keyup', resolve, { capture: true, once: true });
    setTimeout(resolve, UNHEARD_MS);
  });
  await executeServerCommand('press', names);
  await received;
}

/** Real typing in all three engines, Chinese included. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type', text);
}

/** One of both halves of a key press: Enter, or a space. */
export const key = (name: 'Enter' | ' ', down: boolean): Promise<unknown> =>
  executeServerCommand('key', { name, down });
