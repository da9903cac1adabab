import { truncate } from '../../index.ts';
import type { ParameterError } from './parameters.ts';

type Messages = Record<ParameterError['reason'], (error: ParameterError) => string> & {
  title: string;
  notLoaded: string;
};

const MESSAGES: Readonly<Record<'zh-CN' | 'en', Messages>> = {
  'zh-CN': {
    title: '框架的地址有误，无法显示图表',
    notLoaded: '图表未能载入，请刷新页面再试。',
    element: ({ value, expected }) => `element 写作“${truncate(value)}”：应为 ${expected.join('、')} 之一。`,
    parameter: ({ name, expected }) =>
      `没有“${truncate(name)}”这个参数${expected.length > 0 ? `：可用 ${expected.join('、')}` : ''}。`,
    duplicate: ({ name }) => `参数“${truncate(name)}”写了不止一次。`,
    theme: ({ value, expected }) =>
      `没有“${truncate(value)}”这个主题：应为 ${expected.join('、')} 中的一个或几个。`,
    token: ({ name, value }) => `样式变量的值不能用：${name}=${truncate(value)}。`,
    src: ({ value, expected }) => `不能读取 ${truncate(value)} 的报告：报告只能来自 ${expected.join('、')}。`,
    more: ({ value }) => `另有 ${value} 处错误。`,
  },
  en: {
    title: 'The address of this frame is invalid, so no chart can be shown',
    notLoaded: 'The chart could not be loaded. Reload the page to try again.',
    element: ({ value, expected }) =>
      `Unknown element “${truncate(value)}”: expected one of ${expected.join(', ')}.`,
    parameter: ({ name, expected }) =>
      `Unknown parameter “${truncate(name)}”${expected.length > 0 ? `: expected ${expected.join(', ')}` : ''}.`,
    duplicate: ({ name }) => `Duplicate parameter “${truncate(name)}”.`,
    theme: ({ value, expected }) =>
      `Unknown theme “${truncate(value)}”: expected one or more of ${expected.join(', ')}.`,
    token: ({ name, value }) => `Invalid value for a custom property: ${name}=${truncate(value)}.`,
    src: ({ value, expected }) =>
      `Reports from ${truncate(value)} are not allowed: expected one from ${expected.join(', ')}.`,
    more: ({ value }) => `More errors: ${value}.`,
  },
};

/** What a frame shows instead of a figure; in Chinese, unless the tag is English. */
export const messagesIn = (lang: string): Messages => MESSAGES[/^en\b/i.test(lang) ? 'en' : 'zh-CN'];
