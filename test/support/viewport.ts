import { executeServerCommand } from '@web/test-runner-commands';
import { eventually } from './eventually.ts';

/** Sets the viewport in CSS pixels, in all three engines, until the test ends; 320 and up are known to work. */
export async function viewport(width: number, height: number): Promise<void> {
  await executeServerCommand('resize', { width, height });
  await eventually(`a page of ${width}×${height}`, () => innerWidth === width && innerHeight === height);
}

const initial = () => viewport(800, 600);
before(initial);
afterEach(() => (innerWidth === 800 && innerHeight === 600 ? undefined : initial()));
