import { readFileSync } from 'node:fs';
import { TAGS } from '../src/elements/tags.ts';
import { contentHash } from '../src/prerender/content-hash.ts';
import { layoutSteps, styleSheets } from './layout-steps.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

const { version } = JSON.parse(read('package.json'));
const stamp = `${version}/${contentHash(JSON.parse(read('data/zhanhe-2023.json')))}`;
const themes = [...new Set(read('src/themes.css').match(/(?<=\.theme-)[a-z]+/g))];

/** Constants of the sources that are made from other files. */
export const define: Record<string, string> = {
  __CHART_FILES__: '[]',
  __STAMP__: JSON.stringify(stamp),
  __THEMES__: JSON.stringify(themes),
  __TAGS__: JSON.stringify(TAGS.join()),
  __LAYOUT_STEPS__: JSON.stringify(layoutSteps(styleSheets())),
};
