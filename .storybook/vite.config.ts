import { define } from '../build/define.ts';

// Storybook is a page: without this file it would take the library's configuration from the root.
export default { define };
