import type { UserConfig } from 'vite';
import { define } from './define.ts';

/** For the pages of Storybook, which would otherwise take the library's own configuration. */
const storybook: UserConfig = { define };

export default storybook;
