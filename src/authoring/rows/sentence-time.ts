import type { Extent } from '../columns/column.ts';
import { partIn } from '../columns/head-words.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { type ClauseText, PLAN_LEAD } from './clauses.ts';

/** What a clause says of its figures besides their value. */
export interface Mood {
  readonly extent: Extent;
  readonly status?: 'E' | 'P';
  readonly aim?: true;
}

const PROMISED = /力争|预期目标|目标(?:是|为|[:：])/;
/** 实现年初预期目标, but not 确保圆满实现全年目标. */
const REACHED = /^(?!.*(?:确保|力争|争取|努力)).*(?<!为|以)实现了?(?:全年|年初|年度|既定|市定|预期)+目标/;
const COMPLETED = /预计完成|完成(?:了)?(?:全年|年度)?(?:目标|计划)(?:任务)?的/;

/** What is aimed at; bounds as of 6%左右 are those of plans, too. */
const AIMED = /(?:奋斗|主要|发展|工作)目标|确保|明年|计划(?!生育|单列)|(?<![稳于超出场会])预期(?!寿命)/;
const BOUNDED = /\d[^，。；]{0,6}(?:左右|以上|以内)/;

/** Below these, 增长6%左右 is a result. */
const REVIEW_BELOW = /执行情况|完成情况|工作回顾|运行情况/;
const DONE =
  /(?:完成了?|占)(?:全?年度?)?(?:目标|计划)|连续[一二三四五六七八九十\d]+年|预计|过去一年|一年来|同比|初步核算|比上年|累计|(?:全年|去年)(?:实现|完成)|完成投资/;

/** Headings above what is aimed at: 二、2025年主要预期目标. */
const AIMS_BELOW = /(?:预期|奋斗|主要|发展)目标|工作(?:安排|打算|重点|任务|思路)|总体要求|下一步/;
const DONE_BELOW = /执行情况|完成情况|工作回顾|运行情况|报告|公报/;

const ESTIMATED = /预计|预测|估计/;
const PROVISIONAL = /初步核算|初步统计|快报/;
const STRIVEN = /力争|争取|力求/;

/** A plan that a result is only compared with: 超计划0.2亿元, 为预算的101%. */
const COMPARED = /[超比较占按为](?:年度|全年|年初|年)?(?:计划|目标|预算)|(?:计划|目标)[内外]/g;

/** What is carried out, and plans no figure: 岗位扩容支持计划. */
const PROGRAMME =
  /(?:行动|支持|提升|工程|专项|攻坚|推进|培育|倍增|引育|赋能|帮扶|援助|资助|[一二三四五六七八九十]年)计划/g;

const NUMBER = '(?:数|值|了|为|是|达到?|[:：\\s])*(?:约|近|超过?|突破|不低于)?[-−]?\\d';

/** A figure that is planned, and one that is done: 计划5万吨，实际完成5.2万吨. */
const PLAN_FIGURE = RegExp(
  `(?<![超比较占按为])(?:计划|目标|任务)(?:完成|实现)?${NUMBER}|${PLAN_LEAD}[^，,]{1,14}?\\d`,
  'u',
);
const DONE_FIGURE = RegExp(`(?<!计划|目标|任务)(?:实际|完成|实现)(?:完成|实现)?${NUMBER}`);

/** A plan without a name, which is that of the figure before. */
const PLAN_ALONE = /^(?:年度|全年|年初|原)?(?:计划|目标)(?:任务)?[数值为是:：\s]*\d/;

/** A year that figures are of; one that they are compared with is not, nor one in a title. */
const YEAR = /(?<!比|较|以|由|从|自|为|是|于|《[^》]*)((?:19|20)\d\d)年(?!代)/g;

/** Clauses that say what is done in a sentence of plans, or planned for the year in one of results. */
const DONE_HERE = /(?:实际|目前|现)已|^已经?(?:开工|完成|建成|竣工|投产)/;
const PLANNED_HERE = /^(?:本|今|当)年度?(?:安排)?计划(?!生育)/;

/** Dates, and since when something is; 元 is 1 in 元—9月. */
const NO_PART = /\d{1,2}月\d{1,2}日|\d{1,2}月份?(?:以来|起)/g;
const WHOLE_YEAR = /全年|年[末底]|(?:1|一)[-—–~至]12月/;

/** The part of a year that a clause names, `none` where it says that it is the whole; else nothing. */
function partOf(text: string): Pick<Extent, 'period' | 'span'> | 'none' | undefined {
  const { part, single } = partIn(text.replace(NO_PART, ''));
  if (part !== undefined && part !== 'month') return { period: part, ...(single && { span: 'single' }) };
  return WHOLE_YEAR.test(text) ? 'none' : undefined;
}

/** Whether a sentence is of what is aimed at; one that does not say so goes on with that before it in its paragraph. */
export function isPlanned(
  { text: printed, heading }: Pick<Sentence, 'text' | 'heading'>,
  year: number,
  isBeforePlanned = false,
): boolean {
  const text = printed.replace(COMPARED, '').replace(PROGRAMME, '');
  if (REACHED.test(text)) return false;
  if (PROMISED.test(text)) return !COMPLETED.test(text);
  if (DONE.test(text)) return false;
  const isReview = REVIEW_BELOW.test(heading) && !heading.includes(`${year + 1}年`);
  if (AIMED.test(text) || (BOUNDED.test(text) && !isReview)) return true;
  const goesOn = isBeforePlanned && text.search(YEAR) < 0 && !DONE_HERE.test(text);
  if (goesOn && (!DONE_BELOW.test(heading) || heading.includes(`${year + 1}年`))) return true;
  return isOfPlans(heading, year);
}

/** Whether a heading is that of what is aimed at. */
const isOfPlans = (heading: string, year: number): boolean =>
  AIMS_BELOW.test(heading) || (heading.includes(`${year + 1}年`) && !DONE_BELOW.test(heading));

/** The parts between semicolons that state what was planned beside what was done: also 产值：6亿元，计划5亿元. */
function pairedParts(clauses: readonly ClauseText[], year: number, isBelowPlans: boolean): Set<number> {
  const parts = new Set<number>();
  for (const part of new Set(clauses.map((clause) => clause.part))) {
    const texts = clauses.filter((clause) => clause.part === part).map(({ text }) => text);
    const plan = texts.findIndex((text) => PLAN_FIGURE.test(text));
    if (plan < 0) continue;
    const [first = ''] = texts;
    const isResult =
      plan > 0 &&
      !isBelowPlans &&
      PLAN_ALONE.test(texts[plan] ?? '') &&
      /\d/.test(first.replace(YEAR, '')) &&
      !AIMED.test(first) &&
      !DONE_HERE.test(first) &&
      ![...first.matchAll(YEAR)].some(([, stated]) => Number(stated) > year);
    if (isResult || texts.some((text) => DONE_FIGURE.test(text))) parts.add(part);
  }
  return parts;
}

/**
 * When the figures of each clause are of; what is aimed at is of the year after the report's, if no year is stated. Results
 * are of the part of the year that their sentence or its heading names.
 */
export function moodsOf(
  clauses: readonly ClauseText[],
  planned: boolean,
  year: number,
  heading = '',
): Mood[] {
  const ofHeadingTime = partOf(heading);
  let time = ofHeadingTime;
  const years = [
    ...new Set([...heading.replace(/《[^》]*》/g, '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number)),
  ];
  // Below 2022年工作回顾, figures without a year are of 2022.
  const [ofHeading] = years.length === 1 && !planned ? years.filter((one) => one < year) : [];
  return yearsOf(clauses, planned, year, isOfPlans(heading, year), ofHeading).map((mood, c) => {
    const text = clauses[c]?.text ?? '';
    time = partOf(text) ?? (time === ofHeadingTime && text.search(YEAR) >= 0 ? 'none' : time);
    const { extent } = mood;
    if (extent.role === 'plan' || time === undefined || time === 'none') return mood;
    return { ...mood, extent: { ...extent, ...time, period: `${extent.year}-${time.period}` } };
  });
}

function yearsOf(
  clauses: readonly ClauseText[],
  planned: boolean,
  year: number,
  isBelowPlans: boolean,
  ofHeading: number | undefined,
): Mood[] {
  const paired = pairedParts(clauses, year, isBelowPlans);
  let stated = ofHeading;
  let part = 0;
  let isDone = false;
  let status: 'E' | 'P' | undefined;
  let aim = false;
  let ofPair: 'plan' | 'actual' | undefined;
  return clauses.map((clause): Mood => {
    if (clause.part !== part) {
      part = clause.part;
      ofPair = undefined;
      status = undefined;
      aim = false;
    }
    const last = [...clause.text.matchAll(YEAR)].at(-1)?.[1];
    if (paired.has(part)) {
      if (PLAN_FIGURE.test(clause.text)) ofPair = 'plan';
      else if (ofPair === undefined || DONE_FIGURE.test(clause.text)) ofPair = 'actual';
      const before = stated !== undefined && stated <= year ? stated : year;
      const next = isBelowPlans || /[明下次]年/.test(clause.text) ? year + 1 : before;
      if (last !== undefined) stated = Number(last);
      if (ESTIMATED.test(clause.text)) status = 'E';
      if (ofPair === 'plan')
        return { extent: { year: last === undefined ? next : Number(last), role: 'plan' } };
      if (ofPair === 'actual') {
        const own = last === undefined || Number(last) > year ? before : Number(last);
        return { extent: { year: own, role: 'actual' }, ...(status && { status }) };
      }
    }
    // 2020年以来 is not when it is aimed at.
    if (last !== undefined && !(planned && Number(last) < year)) stated = Number(last);
    if (ESTIMATED.test(clause.text)) status = 'E';
    else if (PROVISIONAL.test(clause.text)) status = 'P';
    aim ||= STRIVEN.test(clause.text);
    if (DONE_HERE.test(clause.text)) isDone = true;
    else if (/计划|目标/.test(clause.text)) isDone = false;
    if (PLANNED_HERE.test(clause.text)) return { extent: { year: stated ?? year, role: 'plan' } };
    if (isDone && (stated === undefined || stated <= year))
      return { extent: { year: stated ?? year, role: 'actual' }, ...(status && { status }) };
    const isPlan = planned || (stated ?? year) > year;
    return {
      extent: { year: stated ?? (isPlan ? year + 1 : year), role: isPlan ? 'plan' : 'actual' },
      ...(!isPlan && status && { status }),
      ...(isPlan && aim && { aim: true as const }),
    };
  });
}
