import { unitInParentheses } from '../rows/unit.ts';
import { withFullYears } from '../short-years.ts';
import { bare } from '../table/words.ts';
import type { MeaningKind, Quantity } from './column.ts';

/** What the words of a head say, before it is known which year 本年 is. */
export interface HeadWords {
  readonly kind?: MeaningKind;
  readonly year?: number;
  /** 上年 −1, 本年 0, 下年 1: relative to the year of the table. */
  readonly relative?: number;
  readonly role?: 'plan' | 'actual';
  readonly quantity?: Quantity;
  /** `09`, `Q3`, `H1`. */
  readonly part?: string;
  readonly single?: true;
  readonly unit: string;
  /** 预计完成 heads estimates, 快报数 provisional figures. */
  readonly status?: 'E' | 'P';
  /** The last figures of the same period a year before: 上年同期. */
  readonly samePeriodBefore?: true;
}

const FIXED: readonly (readonly [RegExp, MeaningKind])[] = [
  [/^(?:序号|编号|号|no\.?|顺序)$/i, 'number'],
  [
    /^(?:指标名称?|指标内容|指标|主要指标|项目指标|考核指标|目标名称|工作指标|名称|项目|主要经济指标|经济指标|indicators?)$/i,
    'name',
  ],
  [/^(?:计量单位|计算单位|单位|指标单位|unit)$/i, 'unit'],
  [/^(?:属性|指标属性|指标性质|性质|类型|指标类型)$/, 'target'],
  [
    /^(?:责任单位|牵头单位|责任部门|负责部门|牵头部门|主管部门|责任人|填报单位|责任单位\(部门\))$/,
    'responsible',
  ],
  // The share of the year that has passed, which figures are shown beside anyway.
  [/^(?:时间进度|序时)/, 'ignored'],
  [/^(?:备注|注|原因|原因分析|.{0,6}说明|完成(?:时限|时间|期限)|时限)$/, 'note'],
  [/^(?:工程|类别|分类|指标类别|指标分类|领域|一级指标|大类)$/, 'group'],
  [/^(?:项目名称|工程名称|建设项目|重点项目|建设项目名称|项目\(工程\)名称)$/, 'name'],
  [/^(?:建设地点|地点|建设地址|项目地点|所在地|实施地点|建设位置)$/, 'place'],
  [
    /^(?:建设内容|建设规模|建设内容及规模|建设规模及内容|主要建设内容|主要建设内容及规模|建设规模及主要内容|建设规模和内容|项目内容|规模)$/,
    'scale',
  ],
  [/^(?:项目类别|行业|所属行业|行业类别|产业)$/, 'category'],
  [/^(?:建设单位|项目业主|业主单位|业主|建设主体|项目单位|实施单位)$/, 'builder'],
  [
    /^(?:建设年限|起止年限|建设起止年限|起止年月|建设起止时间|建设周期|建设工期|建设期|建设时间|起止时间)$/,
    'years',
  ],
  [/^(?:开工时间|开工年份?|开工年月|计划开工时间)$/, 'start'],
  [/^(?:竣工时间|完工时间|竣工年份?|建成时间|计划竣工时间|竣工年月)$/, 'end'],
  [/^(?:总投资|项目总投资|计划总投资|总投资额|投资总额|估算总投资|投资规模)$/, 'investment'],
  [/^(?:\d{4}年?|本年度?|今年|年度|当年)?(?:年度)?(?:计划投资|投资计划|计划完成投资|计划投资额)$/, 'planned'],
  [
    /^(?:\d{4}年?|本年度?|今年|全年|年度|当年)?(?:年度)?(?:(?:1|一)[-—–~至]\d{1,2}月份?|截至.*)?(?:累计)?(?:完成投资|投资完成|实际完成投资|已完成投资|完成投资额|投资完成额|累计完成投资)$/,
    'invested',
  ],
  [
    /^(?:进度|形象进度|工程进度|建设进度|项目进展|进展情况|目前进度|当前进度|项目进度|进展|工程形象进度|完成情况|建设进展|\d{4}年(?:形象)?进度)$/,
    'progress',
  ],
  [
    /^(?:年度目标|(?:下年|明年|\d{4}年)(?:度)?(?:建设)?(?:目标|计划|建设内容|进度目标|形象进度目标|主要建设内容))$/,
    'next-progress',
  ],
];

/** What a head of projects says where the table turns out to be one of indicators: 年度目标, 完成情况. */
const OF_PROJECTS: Partial<Record<MeaningKind, { readonly role: 'plan' | 'actual' }>> = {
  progress: { role: 'actual' },
  'next-progress': { role: 'plan' },
  planned: { role: 'plan' },
  invested: { role: 'actual' },
};

const PLAN = /计划|目标|预期|任务数|拟|预算(?!执行|完成|收支|收入|支出)|plan|target/i;
const ACTUAL =
  /完成|实际|实绩|实现|执行|预计|绝对值|绝对数|绝对量|总量|累计|本月|当月|数值|数量|完成数|累计数|初步核算|快报|actual/i;
const GROWTH =
  /^[±+-]?(?:同比|比上年(?:同期|同月|实际)?|比去年(?:同期|同月)?|较上年(?:同期)?|较去年(?:同期)?|累计)?(?:±|\+-)?(?:增长|增减|增速|增幅|增长率|增长速度|增降|涨幅|同比|增)(?:率|幅|速|百分点)?[±%(),+-]*$|^(?:同比|比上年(?:同期)?|较上年(?:同期)?)?(?:±|\+-)%?$/;
const COMPLETION =
  /^完成(?:全年|年度|年)(?:计划|目标|任务)数?$|完成率|完成.*%|占.*(?:计划|目标|任务)|占年度|完成.*比例|完成比重|完成进度/;

/** Where the year of the report is not known yet, years of two digits are near this one. */
const ANY_YEAR = 2000;

/** What a line of a head says; years of two digits are near that of the report. */
export function headWords(text: string, near = ANY_YEAR): HeadWords {
  const { rest, unit } = unitInParentheses(withFullYears(text, near));
  // The % of 完成（亿元、%） is of the rates among the rows, not of a completion.
  const words = bare(rest).replace('(%)', '');
  // 2024年位次 and 2024年占比 are of something else than the figures beside them.
  if (isOfSeveralYears(words) || (/位次|排名|名次|占比|比重/.test(words) && !COMPLETION.test(words)))
    return { unit };
  const fixed = FIXED.find(([pattern]) => pattern.test(words));
  if (fixed && !(fixed[1] === 'next-progress' && words.includes('计划')))
    return { kind: fixed[1], unit, ...OF_PROJECTS[fixed[1]], ...yearIn(words) };
  const time = { ...yearIn(words), ...partIn(words), ...statusIn(words) };
  const bareWords = words
    .replace(/[比较](?:19|20)\d\d年?/, '比上年')
    .replace(
      /\d{4}年?度?|(?:1|一)?[-—–~至]?\d{1,2}月份?|全年|年度|(?<![比较])[上去](?:一)?年(?:同期)?|[本今当下明]年度?|\(?上半年\)?|前?[一二三四]季度|预期|预计|计划|目标|完成|实际|实绩/g,
      '',
    );
  const role = roleIn(words);
  if (COMPLETION.test(words)) {
    // The 年度 of 占年度计划% is that of the plan.
    const { relative: _, ...stated } = time;
    return { kind: 'figure', quantity: 'completion', role: 'actual', unit: '%', ...stated };
  }
  if (GROWTH.test(bareWords))
    return {
      quantity: 'growth',
      kind: 'figure',
      unit: /百分点/.test(words) ? '个百分点' : unit === '' || words.includes('%') ? '%' : unit,
      // 比上年实际增长 is in real terms, unlike 2024年实际增长, and 累计 of a part of the year.
      ...(role && !(/累计/.test(words) || (/实际/.test(words) && time.year === undefined)) && { role }),
      ...time,
    };
  const isTime = time.year !== undefined || time.relative !== undefined || time.part !== undefined;
  // A long text is no head, however many of its words are those of one.
  if (words.length > 24) return { unit };
  return {
    ...((isTime || /^(?:计划|完成|目标|实际|预计|绝对|实绩|累计|总量|数值|数量)/.test(words)) && {
      kind: 'figure' as const,
    }),
    ...(role && { role }),
    ...time,
    unit,
    ...(/(?<![比较占])同期/.test(words) && { samePeriodBefore: true as const }),
  };
}

/** 比2020年增长 and 2021—2024年年均增长 are of no single year, but 2025年比2024年增长 is of 2025. */
function isOfSeveralYears(words: string): boolean {
  if (/(?:19|20)\d\d年?[-—–~至到](?:19|20)\d\d年?/.test(words)) return true;
  const than = /[比较]((?:19|20)\d\d)年?/.exec(words);
  if (!than) return false;
  const own = /(?:19|20)\d\d/.exec(words.replace(than[0], ''))?.[0];
  return own === undefined || Number(own) !== Number(than[1]) + 1;
}

function statusIn(words: string): { status?: 'E' | 'P' } {
  if (/预计|预测|估计|评估|预估|(?:19|20)\d\dE$/.test(words)) return { status: 'E' };
  return /初步(?:核算|统计|数|值|完成)|初核|快报/.test(words) ? { status: 'P' } : {};
}

/** 计划完成 is a plan, 预计完成 an actual; 完成计划 is a completion and was looked at before. */
function roleIn(words: string): 'plan' | 'actual' | undefined {
  if (PLAN.test(words)) return 'plan';
  return ACTUAL.test(words) ? 'actual' : undefined;
}

function yearIn(words: string): { year?: number; relative?: number } {
  const [year] = /(?:19|20)\d\d/.exec(words) ?? [];
  if (year) return { year: Number(year) };
  if (/上年|去年|上一年/.test(words))
    return /比上年|比去年|较上年|较去年/.test(words) ? {} : { relative: -1 };
  if (/下年|明年|下一年|次年/.test(words)) return { relative: 1 };
  if (/本年|今年|当年|全年|年度/.test(words)) return { relative: 0 };
  return {};
}

const QUARTERS = '一二三四';

/** The part of a year that words name: 1—9月, 上半年, 9月. */
export function partIn(words: string): { part?: string; single?: true; relative?: number } {
  const to = /(?:(?:1|一|元)[-—–~至]|截[至止](?:目前)?(?:\d{4}年)?)(\d{1,2}|本|当)月/.exec(words)?.[1];
  // Twelve months are the year.
  if (to === '12') return { relative: 0 };
  if (to) return { part: /\d/.test(to) ? to.padStart(2, '0') : 'month' };
  if (/上半年/.test(words)) return { part: 'H1' };
  if (/下半年/.test(words)) return { part: 'H2', single: true };
  const quarter = /([一二三四1-4])季度/.exec(words)?.[1];
  if (quarter) {
    const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter);
    return { part: `Q${number}`, ...(!/前.季度/.test(words) && number > 1 && { single: true as const }) };
  }
  const month = /(?<!\d)(\d{1,2})月(?!末|底)/.exec(words)?.[1];
  if (month && Number(month) >= 1 && Number(month) <= 12)
    return { part: month.padStart(2, '0'), ...(!/累计/.test(words) && { single: true as const }) };
  if (/本月|当月/.test(words)) return { part: 'month', single: true };
  return {};
}

/** Whether a cell can be one of a head. */
export function isHeadCell(text: string): boolean {
  const words = bare(text);
  if (words.length > 30) return false;
  const { kind, role } = headWords(text);
  return kind !== undefined || role !== undefined || /^%$|^绝对|^增长/.test(words);
}

/** Whether a cell of a head says when the figures below it are of: 2024年, 1—9月. */
export function isTimeHead(text: string): boolean {
  const { year, relative, part, quantity } = headWords(text);
  return quantity === undefined && (year !== undefined || relative !== undefined || part !== undefined);
}
