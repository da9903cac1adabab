import type { Refusal } from './parameters.ts';

type Said = Record<Refusal['reason'], (refusal: Refusal) => string> & { title: string; notLoaded: string };

const named = ({ name, value }: Refusal): string => `${name}=${shortened(value)}`;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a frame says in place of a figure. */
export const WORDS: Readonly<Record<'zh-CN' | 'en', Said>> = {
  'zh-CN': {
    title: '框架的地址有误，无法显示图表',
    notLoaded: '图表未能载入，请刷新页面再试。',
    element: ({ value, expected }) => `element 写作“${shortened(value)}”：应为 ${expected.join('、')} 之一。`,
    parameter: ({ name, expected }) =>
      `没有“${shortened(name)}”这个参数${expected.length > 0 ? `：可用 ${expected.join('、')}` : ''}。`,
    twice: ({ name }) => `参数“${shortened(name)}”写了不止一次。`,
    theme: ({ value, expected }) =>
      `没有“${shortened(value)}”这个主题：应为 ${expected.join('、')} 中的一个或几个。`,
    token: (refusal) => `样式变量的值不能用：${named(refusal)}。`,
    src: ({ value, expected }) =>
      `不能读取 ${shortened(value)} 的报告：报告只能来自 ${expected.join('、')}。`,
  },
  en: {
    title: 'The address of this frame is wrong: there is no chart to show',
    notLoaded: 'The chart could not be loaded. Reload the page to try again.',
    element: ({ value, expected }) =>
      `Unknown element “${shortened(value)}”: expected one of ${expected.join(', ')}.`,
    parameter: ({ name, expected }) =>
      `Unknown parameter “${shortened(name)}”${expected.length > 0 ? `: expected ${expected.join(', ')}` : ''}.`,
    twice: ({ name }) => `The parameter “${shortened(name)}” is given more than once.`,
    theme: ({ value, expected }) =>
      `Unknown theme “${shortened(value)}”: expected one or more of ${expected.join(', ')}.`,
    token: (refusal) => `This value cannot be used for a custom property: ${named(refusal)}.`,
    src: ({ value, expected }) =>
      `A report cannot be read from ${shortened(value)}: expected one from ${expected.join(', ')}.`,
  },
};
