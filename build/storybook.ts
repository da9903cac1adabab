import type { UserConfig } from 'vite';
import { bundledReportParts } from './bundled-report.ts';
import { define } from './define.ts';
import { templates } from './templates.ts';

/** For the pages of Storybook, which would otherwise take the library's own configuration. */
const storybook: UserConfig = {
  define,
  plugins: [bundledReportParts, templates],
  // Storybook's renderer imports it. Not optimized with the rest of lit, it would bring a second copy.
  optimizeDeps: { include: ['lit/directive-helpers.js'] },
};

export default storybook;
