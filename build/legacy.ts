import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { pageScripts } from './cdn.ts';
import { classic } from './classic.ts';
import { cssOptions, minifyCss } from './css.ts';
import { lowerCss, lowerPlugin } from './legacy-css/lower-css.ts';
import { staticCss } from './static-css.ts';

const sheets: Plugin = {
  name: 'legacy-sheets',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'static.css',
      source: minifyCss(lowerCss(staticCss('legacy')), 'legacy'),
    });
  },
};

/** `dist/legacy`: one classic script that Chrome 69 can read. */
export const legacy: UserConfig = mergeConfig(mergeConfig(cssOptions('legacy'), pageScripts), {
  plugins: [sheets, classic],
  css: { postcss: { plugins: [lowerPlugin] } },
  build: {
    target: 'chrome69',
    outDir: 'dist/legacy',
    lib: {
      entry: { 'district-dashboard': 'src/legacy/index.ts' },
      formats: ['iife'],
      name: 'DistrictDashboard',
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
} satisfies UserConfig);
