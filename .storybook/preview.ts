import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import type { WidgetEvents } from '../src/index.ts';
import '../src/themes.css';
import { argTypesOf } from './arg-types.ts';
import './preview.css';

// Made by `npm run manifest`; a glob, because the type check runs without it.
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const tell = ({ type, detail }: CustomEvent<WidgetEvents[keyof WidgetEvents]>) => action(type)(detail);

/** A report given as a property is, in a page, a file of the editor's own. Storybook transforms a source twice. */
const toCopy = (code: string, { args }: { args: { report?: unknown } }) =>
  args.report ? code.replace(/^<[\w-]+(?=[ >])(?! src=)/, '$& src="my-report.json"') : code;

const preview: Preview = {
  initialGlobals: { theme: 'light', lang: 'zh-CN', textSize: '100' },
  globalTypes: {
    theme: {
      description: '主题 theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: '随系统 as the system' },
          { value: 'light', title: '浅色 light' },
          { value: 'dark', title: '深色 dark' },
          { value: 'red', title: '红色 red' },
          { value: 'contrast', title: '高对比度 high contrast' },
          { value: 'large', title: '大字 large text' },
        ],
      },
    },
    lang: {
      description: '语言 language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    textSize: {
      description: '字号 text size',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: ['100', '150', '200'].map((value) => ({ value, title: `${value}%` })),
      },
    },
  },
  decorators: [
    (story, { globals }) => html`
      <div
        lang=${globals['lang']}
        class="story theme-${globals['theme']}"
        .style=${`font-size: ${globals['textSize']}%`}
        @report-loaded=${tell}
        @report-failed=${tell}
        @indicator-selected=${tell}
        @project-selected=${tell}
        @filter-changed=${tell}
      >
        ${story()}
      </div>
    `,
  ],
  parameters: {
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      source: { type: 'dynamic', excludeDecorators: true, transform: toCopy },
    },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Introduction', 'Guide', 'Elements', 'Linked', 'Accessibility', 'Themes'] },
    },
  },
};

export default preview;
