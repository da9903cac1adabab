import { TOKENS } from '../../elements/shared/token-table.ts';
import type { Tag } from '../../elements/tags.ts';
import type { Kind, Ui } from './choice.ts';

/** Every word of the page, in one language. Names of indicators, categories and stages are the widgets' own. */
export interface Messages {
  title: string;
  lead: string;
  language: string;
  wrongLink: string;
  element: string;
  elements: Record<Tag, { name: string; about: string }>;
  content: string;
  report: string;
  bundled: string;
  own: string;
  address: string;
  addressHint: string;
  load: string;
  loading: string;
  loaded(title: string): string;
  year: string;
  ownYear: string;
  indicator: string;
  indicators: string;
  search: string;
  found(shown: number, all: number, chosen: number): string;
  clear: string;
  group: string;
  allGroups: string;
  category: string;
  stage: string;
  any: string;
  query: string;
  sort: string;
  descending: string;
  pageSize: string;
  looks: string;
  theme: string;
  themes: Record<string, string>;
  usual: string;
  large: string;
  colours: string;
  allTokens: string;
  tokensHint: string;
  reset(name: string): string;
  notAValue: string;
  tokens: Readonly<Record<string, string>>;
  spoken: string;
  display: string;
  heading: string;
  noHeading: string;
  level(level: number): string;
  width: string;
  widthHint: string;
  notAWidth: string;
  preview: string;
  size: string;
  phone: string;
  desktop: string;
  code: string;
  kind: string;
  kinds: Record<Kind, { name: string; about: string }>;
  sheet: string;
  html: string;
  css: string;
  copy: string;
  copied: string;
  notCopied: string;
  waiting: string;
  noHashes: string;
  files: string;
  filesHint: string;
  link: string;
  linkHint: string;
  notAnAddress: string;
  share: string;
  shared: string;
  readReport: string;
}

export const WORDS: Readonly<Record<Ui, Messages>> = {
  'zh-CN': {
    title: '生成图表代码',
    lead: '选好图表和样子，复制代码，粘贴到网页里。不用编程。',
    language: '语言',
    wrongLink: '这个链接有误，没有采用其中的设置：',
    element: '图表',
    elements: {
      'indicator-gauge': { name: '单项指标', about: '一项指标一个仪表盘：计划、完成、差距' },
      'plan-vs-actual': { name: '计划与完成', about: '多项指标逐行对照' },
      'project-list': { name: '项目进展', about: '项目总数、分布图和可搜索的清单' },
    },
    content: '内容',
    report: '报告',
    bundled: '自带的报告（湛河区2023年）',
    own: '自己的报告',
    address: '报告文件的地址',
    addressHint: 'JSON 文件，以 https:// 开头；放在别的网站上时，对方须允许跨域（CORS）。',
    load: '读取',
    loading: '正在读取报告……',
    loaded: (title) => `已读取：${title}`,
    year: '年份',
    ownYear: '报告当年',
    indicator: '指标',
    indicators: '指标（可多选）',
    search: '搜索指标',
    found: (shown, all, chosen) => `列出${shown}项，共${all}项，已选${chosen}项`,
    clear: '全部不选',
    group: '分组',
    allGroups: '报告附表的主要指标',
    category: '类别',
    stage: '进展',
    any: '全部',
    query: '搜索词',
    sort: '排序',
    descending: '倒序',
    pageSize: '每页项目数',
    looks: '样子',
    theme: '主题',
    themes: { light: '浅色', dark: '深色', red: '红色', contrast: '高对比度' },
    usual: '默认（跟随网页）',
    large: '大字',
    colours: '主要颜色',
    allTokens: '全部样式变量',
    tokensHint: '不填则用默认值，写法同 CSS。',
    reset: (name) => `恢复默认：${name}`,
    notAValue: '这个值不能用，没有采用。',
    tokens: {
      '--dd-color-text': '正文',
      '--dd-color-muted': '次要文字',
      '--dd-color-surface': '图的背景',
      '--dd-color-sunken': '引文和空仪表盘的背景',
      '--dd-color-border': '分隔线和边框',
      '--dd-color-control': '按钮、输入框和刻度的边框',
      '--dd-color-accent': '链接、选中的按钮',
      '--dd-color-on-accent': '强调色上的文字',
      '--dd-color-focus': '键盘焦点框',
      '--dd-color-actual': '完成数：弧线和条形',
      '--dd-color-plan': '计划：横穿的粗线',
      '--dd-color-next': '明年计划：虚线',
      '--dd-color-track': '弧线和条形下的刻度底色',
      '--dd-color-met': '“完成”的文字和符号',
      '--dd-color-met-surface': '“完成”的背景',
      '--dd-color-missed': '“未完成”的文字和符号',
      '--dd-color-missed-surface': '“未完成”的背景',
      '--dd-color-words': '“不量化”的文字和符号',
      '--dd-color-words-surface': '“不量化”的背景',
      '--dd-color-stage-preparing': '谋划、签约的项目',
      '--dd-color-stage-building': '开工、在建的项目',
      '--dd-color-stage-done': '建成、投用的项目',
      '--dd-font-family': '字体',
      '--dd-font-size': '基准字号，其他字号由它推算',
      '--dd-line-height': '正文行高',
      '--dd-radius': '图的圆角',
      '--dd-space': '图的内边距',
      '--dd-shadow': '图的阴影',
      '--dd-target-size': '按钮和输入框的最小高度',
    },
    spoken: '图表语言',
    display: '先显示',
    heading: '标题级别',
    noHeading: '不作标题',
    level: (level) => `${level}级`,
    width: '最大宽度（像素）',
    widthHint: '不填则与所在位置同宽；200 至 9999。',
    notAWidth: '应为 200 至 9999 的整数，没有采用。',
    preview: '预览',
    size: '预览宽度',
    phone: '手机（360像素）',
    desktop: '电脑',
    code: '代码',
    kind: '放在什么网页里',
    kinds: {
      module: {
        name: '一般网页',
        about:
          '标签加模块脚本，体积最小，图形用到时才下载。浏览器按校验值核对开头的两个文件；其余文件的名字随内容而变，但浏览器不核对。要全部核对，请用“旧模板”。',
      },
      classic: {
        name: '旧模板',
        about:
          '标签加一个普通脚本，旧浏览器（如 360 浏览器）也能用。只有一个文件，浏览器按校验值核对全部代码。',
      },
      frame: {
        name: '框架',
        about:
          '用于只允许插入 iframe 的网站。高度随内容变化；不能加脚本时，删去最后一行，框架会保持固定高度，可以滚动。',
      },
      static: {
        name: '静态网页',
        about: '图表已经画好，不需要任何脚本。报告或设置变了，要重新生成。不要放在 <p> 里。',
      },
    },
    sheet: '网站禁止 style 属性（严格的安全策略）：颜色和宽度另写在样式表里',
    html: '粘贴到网页里的代码',
    css: '加到网站样式表里的代码',
    copy: '复制',
    copied: '已复制。',
    notCopied: '浏览器不让复制：代码已选中，请按 Ctrl+C。',
    waiting: '正在生成……',
    noHashes: '没有找到 integrity.json，代码里没有校验值。',
    files: '组件库文件的地址',
    filesHint: 'dist 文件夹在网站上的地址，以 / 结尾。',
    link: '报告网页的地址',
    linkHint: '可不填。没有脚本、组件不能显示时，读者可以点这个链接。',
    notAnAddress: '应为 http:// 或 https:// 开头的地址，没有采用。',
    share: '复制这些设置的链接',
    shared: '链接已复制。',
    readReport: '查看报告',
  },
  en: {
    title: 'Make the code for a chart',
    lead: 'Choose a chart and its looks, copy the code, paste it into a page. No programming.',
    language: 'Language',
    wrongLink: 'This link is wrong; none of its settings are used:',
    element: 'Chart',
    elements: {
      'indicator-gauge': { name: 'One indicator', about: 'A dial: plan, actual and gap' },
      'plan-vs-actual': { name: 'Plan and actual', about: 'Many indicators, a row each' },
      'project-list': { name: 'Projects', about: 'Totals, a chart and a searchable list' },
    },
    content: 'Content',
    report: 'Report',
    bundled: 'The one that comes with it (Zhanhe, 2023)',
    own: 'A report of your own',
    address: 'Address of the report',
    addressHint: 'A JSON file, beginning with https://; one on another site has to allow it (CORS).',
    load: 'Read',
    loading: 'Reading the report…',
    loaded: (title) => `Read: ${title}`,
    year: 'Year',
    ownYear: 'The report’s own',
    indicator: 'Indicator',
    indicators: 'Indicators (any number)',
    search: 'Search indicators',
    found: (shown, all, chosen) => `${shown} of ${all} listed, ${chosen} chosen`,
    clear: 'Choose none',
    group: 'Group',
    allGroups: 'Main indicators of the report’s annex',
    category: 'Category',
    stage: 'Stage',
    any: 'All',
    query: 'Words to search for',
    sort: 'Order',
    descending: 'Descending',
    pageSize: 'Projects a page',
    looks: 'Looks',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', red: 'Red', contrast: 'High contrast' },
    usual: 'Default (as the page)',
    large: 'Large text',
    colours: 'Main colours',
    allTokens: 'All custom properties',
    tokensHint: 'Written as in CSS; empty for the default.',
    reset: (name) => `Back to the default: ${name}`,
    notAValue: 'This value cannot be used.',
    tokens: Object.fromEntries(TOKENS.map(({ name, about }) => [name, about])),
    spoken: 'Language of the chart',
    display: 'Shown first',
    heading: 'Heading level',
    noHeading: 'Not a heading',
    level: (level) => `Level ${level}`,
    width: 'Greatest width (pixels)',
    widthHint: 'Empty for as wide as the place; 200 to 9999.',
    notAWidth: 'Expected a whole number from 200 to 9999; not used.',
    preview: 'Preview',
    size: 'Width of the preview',
    phone: 'Phone (360 pixels)',
    desktop: 'Desktop',
    code: 'Code',
    kind: 'What kind of page it is for',
    kinds: {
      module: {
        name: 'Any page',
        about:
          'A tag and a module script: the smallest, as charts are loaded when needed. The browser compares the first two files with their hashes. The others are named after their content, but not compared; for that, use “Old template”.',
      },
      classic: {
        name: 'Old template',
        about:
          'A tag and one classic script, for old browsers too. It is one file, and the browser compares all of it with its hash.',
      },
      frame: {
        name: 'Frame',
        about:
          'For sites that only allow an iframe. Its height follows its content; where no script is allowed, leave out the last line: the frame keeps its height and scrolls.',
      },
      static: {
        name: 'Rendered HTML',
        about:
          'The chart is drawn already and needs no script. Make it anew when the report or the settings change. Not for inside a <p>.',
      },
    },
    sheet: 'The site forbids style attributes (strict policy): colours and width go into a style sheet',
    html: 'Code for the page',
    css: 'Code for the site’s style sheet',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow it: the code is selected, press Ctrl+C.',
    waiting: 'In the making…',
    noHashes: 'There is no integrity.json: the code has no hashes.',
    files: 'Address of the library’s files',
    filesHint: 'Where the folder dist is on the site, with / at its end.',
    link: 'Address of a page with the report',
    linkHint: 'If there is one: a link for readers without scripts, and where the chart cannot be shown.',
    notAnAddress: 'Expected an address that begins with http:// or https://; not used.',
    share: 'Copy a link to these settings',
    shared: 'Link copied.',
    readReport: 'Read the report',
  },
};
