import { executeServerCommand } from '@web/test-runner-commands';

/** Real keys in all three engines: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(keys: string): Promise<void> {
  const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
  await executeServerCommand('press', names);
}

/** Real typing in all three engines, Chinese included. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type', text);
}
