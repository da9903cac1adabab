import { executeServerCommand } from '@web/test-runner-commands';
import { eventually } from './eventually.ts';

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'no-preference' | 'reduce';
  contrast?: 'no-preference' | 'more';
  forcedColors?: 'none' | 'active';
  type?: 'screen' | 'print';
  /** Only in Chromium. */
  pointer?: 'coarse';
}

const query = ({ colorScheme, reducedMotion, contrast, forcedColors, type, pointer }: Media): string =>
  [
    type ?? 'screen',
    `(prefers-color-scheme: ${colorScheme ?? 'light'})`,
    `(prefers-reduced-motion: ${reducedMotion ?? 'no-preference'})`,
    `(prefers-contrast: ${contrast ?? 'no-preference'})`,
    `(forced-colors: ${forcedColors ?? 'none'})`,
    ...(pointer ? [`(pointer: ${pointer})`] : []),
  ].join(' and ');

let changed = false;

/**
 * Emulates media features until the test ends; omitted ones have their defaults.
 * Returns whether the engine supports it: Chromium and Firefox do, WebKit's driver does not.
 */
export async function media(wanted: Media): Promise<boolean> {
  changed = true;
  if (!(await executeServerCommand<boolean, Media>('emulate', wanted))) return false;
  await eventually(query(wanted), () => matchMedia(query(wanted)).matches);
  return true;
}

afterEach(async () => {
  if (changed) await media({});
  changed = false;
});
